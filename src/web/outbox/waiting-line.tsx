import { counted } from "../names/dates.ts";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { aboutOf } from "./decision.ts";
import { outboxOf } from "./outbox.ts";
import { dismissTrouble, useIsDown, useOutbox, useTroubles, useWaiting } from "./use-outbox.ts";

/** What has become of decisions that are not simply taken: those that wait for the connection, and those that the server refused. */
export function WaitingLine({ affair }: { affair: string }) {
  useOutbox(affair);
  const waiting = useWaiting(affair);
  const isDown = useIsDown(affair);
  const refused = useTroubles(affair).filter(({ theirs }) => !theirs);
  return (
    <>
      {isDown && waiting.length > 0 ? (
        <p className="waiting-line" role="status">
          <span>
            {counted(waiting.length, "decision")} {waiting.length === 1 ? "waits" : "wait"} for the connection
          </span>
          <button type="button" className="link" onClick={outboxOf(affair).hurry}>
            try now
          </button>
        </p>
      ) : null}
      {refused.map((trouble) => {
        const [proposal] = aboutOf(trouble.waiting.decision);
        return (
          <div className="failed refused" role="alert" key={trouble.waiting.id}>
            <b>{trouble.title}</b>
            <p>
              {trouble.waiting.words}: {trouble.detail}
            </p>
            <p className="dim">{trouble.way}</p>
            <p className="buttons">
              {proposal === undefined ? null : (
                <Link
                  className="button"
                  href={to("review", affair, { query: new URLSearchParams({ report: trouble.waiting.report, proposal }) })}
                  onClick={() => dismissTrouble(affair, trouble)}
                >
                  Go to it
                </Link>
              )}
              <button type="button" className="button" onClick={() => dismissTrouble(affair, trouble)}>
                Put it aside
              </button>
            </p>
          </div>
        );
      })}
    </>
  );
}
