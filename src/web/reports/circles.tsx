import type { Origins } from "#model";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";

/** Circular reporting, said before anything that it may mislead: outlets that credit each other in a ring. Nothing where there is none. */
export function Circles({ affair, origins: { circles } }: { affair: string; origins: Origins }) {
  return circles.map(({ steps, reason }) => (
    <p key={steps.map(({ report }) => report).join()} className="finding circles" role="note">
      <b>↻ Circular reporting.</b>{" "}
      {steps.map(({ report, outlet, credits }) => (
        <span key={report}>
          <Link className="link" href={to("reports", affair, { report })}>
            {outlet}
          </Link>{" "}
          credits {credits};{" "}
        </span>
      ))}
      {reason}
    </p>
  ));
}
