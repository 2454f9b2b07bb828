import type { Frame, LoadBearingOrigin } from "#model";
import { labelWords } from "../names/dates.ts";
import type { Names } from "../names/use-names.ts";
import { setFrame, toggleIn } from "../route/frame.ts";

interface BearingProps {
  readonly origins: readonly LoadBearingOrigin[];
  readonly frame: Frame;
  readonly names: Names;
}

/** The origins without which the answer changes, and what changes; each can be disbelieved on the spot. */
export function LoadBearing({ origins, frame, names }: BearingProps) {
  const without = frame.without ?? [];
  return (
    <section className="block">
      <h2>Origins that carry weight</h2>
      {origins.length === 0 ? <p>No single origin changes this answer.</p> : null}
      <ul className="bearing">
        {origins.map(({ origin, label, changes }) => (
          <li key={origin}>
            <p>
              <b>{labelWords(label)}</b>{" "}
              <button type="button" className="link" onClick={() => setFrame(toggleIn(frame, "without", origin))}>
                {without.includes(origin) ? "believe it again" : "answer without it"}
              </button>
            </p>
            <ul>
              {changes.map((change) => (
                <li key={change} className="dim">
                  {names.spell(change)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {without.length ? (
        <p className="dim">
          Left out now: {without.map(names.title).join(", ")}.{" "}
          {without.map((origin) => (
            <button key={origin} type="button" className="link" onClick={() => setFrame(toggleIn(frame, "without", origin))}>
              believe {names.title(origin)} again
            </button>
          ))}
        </p>
      ) : null}
    </section>
  );
}
