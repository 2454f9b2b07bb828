import { Modal } from "../pieces/modal.tsx";
import { actWords } from "./proposal-words.ts";
import type { Desk } from "./use-desk.ts";

/** Proposals of the same words that are listed. */
const SHOWN = 4;

/** Asks before a missed statement is begun on words that are proposed already, or in the place of one that was begun. */
export function MissedDialog({ desk }: { desk: Desk }) {
  const { missed, open, focus, setMode, beginAnew, goOnMissed, leaveMissed } = desk;
  if (missed === null) return null;
  const { begun, known } = missed;
  const text = (span: { readonly start: number; readonly end: number }) => open.report.text.slice(span.start, span.end);
  const goTo = (id: string) => {
    leaveMissed();
    setMode("look");
    focus(id);
  };
  return (
    <Modal label="Before a statement is begun" className="ask" onClose={leaveMissed}>
      <h2>{known.length > 0 ? "These words are proposed already" : "Another statement was begun here"}</h2>
      <ul className="known">
        {known.slice(0, SHOWN).map(({ proposal, state, statement }, n) => (
          <li key={proposal.id}>
            <p>
              {actWords(proposal)} <small>{state === "accepted" && statement ? `held as ${statement}` : state}</small>
            </p>
            <p className="quoted">“{proposal.span.exact}”</p>
            <button type="button" className={n === 0 ? "button main" : "button"} autoFocus={n === 0} onClick={() => goTo(proposal.id)}>
              Go to it
            </button>
          </li>
        ))}
      </ul>
      {begun ? (
        <div className="known">
          <p>Begun before and not put forward:</p>
          <p className="quoted">“{text(begun)}”</p>
          <button type="button" className={known.length ? "button" : "button main"} autoFocus={known.length === 0} onClick={goOnMissed}>
            Keep it and go on with it
          </button>
        </div>
      ) : null}
      <p className="buttons">
        <button type="button" className="button" onClick={beginAnew}>
          {begun ? "Drop it and begin with the words selected" : "Another statement stands in these words: begin it"}
        </button>
        <button type="button" className="button" onClick={leaveMissed}>
          Leave it <kbd>Esc</kbd>
        </button>
      </p>
    </Modal>
  );
}
