import type { Circle, Origins } from "#model";
import { counted } from "../names/dates.ts";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";

/** Circles said at once; the rest can be opened. */
const SHOWN = 2;

/** Circular reporting, said before anything that it may mislead: outlets that credit each other in a ring. Nothing where there is none. */
export function Circles({ affair, origins: { circles } }: { affair: string; origins: Origins }) {
  if (circles.length === 0) return null;
  const rest = circles.slice(SHOWN);
  return (
    <div className="finding circles" role="note">
      <b>↻ Circular reporting.</b> Here the credits lead back to where they began; count no outlet of such a ring as support for another.
      <Rings affair={affair} circles={circles.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details>
          <summary>{counted(rest.length, "more circle")}</summary>
          <Rings affair={affair} circles={rest} />
        </details>
      ) : null}
    </div>
  );
}

/** Each ring as the way round, from an outlet to the one that it credits. */
function Rings({ affair, circles }: { affair: string; circles: readonly Circle[] }) {
  return (
    <ul>
      {circles.map(({ steps, reason }) => (
        <li key={steps.map(({ report }) => report).join()} title={reason}>
          {steps.map(({ report, outlet }) => (
            <span key={report}>
              <Link className="link" href={to("reports", affair, { report })}>
                {outlet}
              </Link>{" "}
              →{" "}
            </span>
          ))}
          {steps.at(-1)?.credits}
        </li>
      ))}
    </ul>
  );
}
