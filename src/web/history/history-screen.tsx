import type { LogLine } from "#wire";
import { useUndo } from "../ask/acts.ts";
import { useAffair, useLog } from "../ask/questions.ts";
import { dateWords } from "../names/dates.ts";
import { Answered, Empty, Failed } from "../pieces/states.tsx";
import type { ScreenProps } from "../route/address.ts";
import { KeyCaps } from "../shell/keys-help.tsx";
import { useKeys } from "../shell/keys.ts";
import { useSay } from "../shell/say.ts";

/** History: every act on the affair, newest first, with undo and redo. Nothing is ever overwritten. */
export default function HistoryScreen({ affair }: ScreenProps) {
  const line = useAffair(affair).data;
  const log = useLog(affair);
  return (
    <>
      <title>{`History · ${line?.title ?? affair} · Proviso`}</title>
      <h1 className="answer small">What was done here, newest first.</h1>
      <Reversal affair={affair} undo={line?.undo ?? null} redo={line?.redo ?? null} />
      <Answered question={log} what="the history">
        {({ acts }) => (acts.length ? <Log acts={acts} /> : <Empty title="Nothing has been done here yet." />)}
      </Answered>
    </>
  );
}

/** Undo and redo are acts as well: they are added to the log, nothing is taken out of it. */
function Reversal({ affair, undo, redo }: { affair: string; undo: string | null; redo: string | null }) {
  const [undoing, redoing] = [useUndo(affair, "undo"), useUndo(affair, "redo")];
  const say = useSay();
  const back = () =>
    undoing.mutate(undefined, { onSuccess: ({ done }) => say(done ? `Taken back: ${done}` : "There is nothing to take back.") });
  const again = () =>
    redoing.mutate(undefined, { onSuccess: ({ done }) => say(done ? `Done again: ${done}` : "There is nothing to do again.") });
  useKeys("History", [
    { key: "u", does: "take the last act back", run: back },
    { key: "ctrl+z", does: "take the last act back", run: back },
    { key: "ctrl+shift+z", does: "do it again", run: again },
  ]);
  return (
    <>
      <p className="buttons">
        <button type="button" className="button" disabled={undo === null || undoing.isPending} onClick={back}>
          {undo === null ? "Nothing to take back" : `Take back “${undo}”`} <KeyCaps name="u" />
        </button>
        {redo === null ? null : (
          <button type="button" className="button" disabled={redoing.isPending} onClick={again}>
            Again “{redo}”
          </button>
        )}
      </p>
      {(undoing.error ?? redoing.error) ? <Failed error={undoing.error ?? redoing.error} /> : null}
    </>
  );
}

function Log({ acts }: { acts: readonly LogLine[] }) {
  return (
    <table className="log">
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Act</th>
          <th scope="col">By</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        {acts.map(({ seq, act, by, at, undone }) => (
          <tr key={seq} className={undone ? "undone" : undefined}>
            <td className="dim">{seq}</td>
            <td>
              {undone ? <s>{act}</s> : act} {undone ? <small>taken back</small> : null}
            </td>
            <td>{by}</td>
            <td>
              <time dateTime={at}>
                {dateWords(at.slice(0, 10))}, {new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
