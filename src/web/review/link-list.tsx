import type { Draft } from "#wire";
import { counted } from "../names/dates.ts";
import type { Names } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import { DeskCaps } from "./key-button.tsx";
import { metWords } from "./links.ts";
import type { LinkChoice } from "./links.ts";

interface LinkProps {
  readonly choices: readonly LinkChoice[];
  readonly names: Names;
  /** True where the figures work by themselves, without the key that leads to them. */
  readonly isOpen: boolean;
  readonly onTake: (choice: LinkChoice) => void;
}

/** What is held that a condition could name, or that could wait for the statement; a link that is taken is taken away by the same key. */
export function LinkList({ choices, names, isOpen, onTake }: LinkProps) {
  if (choices.length === 0) return null;
  const groups = [...new Set(choices.map(({ way, words }) => `${way} ${words}`))];
  return (
    <section className={isOpen ? "like links open" : "like links"} aria-label="Is it held already?">
      <h3>Is it held already? {isOpen ? <small>press a figure</small> : <DeskCaps act="link" />}</h3>
      {groups.map((group) => {
        const own = choices.filter(({ way, words }) => `${way} ${words}` === group);
        return (
          <div key={group} role="group" aria-label={own[0]!.words}>
            <p className="link-words">{own[0]!.way === "names" ? namedWords(own[0]!) : awaitedWords(own[0]!)}</p>
            <ol>
              {own.map((choice) => (
                <li key={choice.to}>
                  <button type="button" className="plain" aria-pressed={choice.isTaken} onClick={() => onTake(choice)}>
                    <kbd>{choices.indexOf(choice) + 1}</kbd>
                    <span>
                      {choice.way === "names" ? heldWords(choice, names) : "this statement is it"}
                      <small>
                        {choice.why}
                        {choice.isTaken ? <b> · linked; again takes it away</b> : null}
                      </small>
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

function namedWords({ words }: LinkChoice) {
  return <>“{words}” could be</>;
}

function awaitedWords({ words, waiting }: LinkChoice) {
  const wait = waiting === 1 ? "waits" : "wait";
  return (
    <>
      {counted(waiting, "condition")} {wait} for “{words}”
    </>
  );
}

/** What is offered, in words, with its name. */
function heldWords({ to, text }: LinkChoice, names: Names) {
  const entry = names.entry(to);
  return (
    <>
      {entry ? entryWords(entry, names.title) : text || to} <code>{to}</code>
    </>
  );
}

/** What means the statement once it is accepted. */
export function MetLines({ draft }: { draft: Draft }) {
  return metWords(draft).map((words) => (
    <p key={words} className="met dim">
      {words}
    </p>
  ));
}
