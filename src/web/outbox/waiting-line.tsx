import { counted } from "../names/dates.ts";
import { useSay } from "../shell/say.ts";
import { matterOf } from "./decision.ts";
import { outboxOf } from "./outbox.ts";
import { useIsDown, useOutbox, useTold, useWaiting } from "./use-outbox.ts";

/** How many decisions wait for the connection. What the server refuses is said in passing; it stands on its card until it is settled or dropped. */
export function WaitingLine({ affair }: { affair: string }) {
  const say = useSay();
  const waiting = useWaiting(affair);
  const isDown = useIsDown(affair);
  useOutbox(affair);
  useTold(affair, ({ waiting: { decision, words }, trouble }) => {
    if (trouble && !trouble.theirs && matterOf(decision) !== decision.kind) say(`Not taken: ${words}. Review says why.`);
  });
  if (!isDown || waiting.length === 0) return null;
  return (
    <p className="waiting-line" role="status">
      <span>
        {counted(waiting.length, "decision")} {waiting.length === 1 ? "waits" : "wait"} for the connection
      </span>
      <button type="button" className="link" onClick={outboxOf(affair).hurry}>
        try now
      </button>
    </p>
  );
}
