import type { Ground, Phrase } from "#model";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import { counted, labelWords } from "../names/dates.ts";
import { Pressable } from "../pieces/pressable.tsx";

/** From this many letters on, the answer is set smaller so that it stays one look. */
const LONG = 420;

/**
 * The answer as a paragraph, that of the first goal in large letters and of the others beneath. Every phrase with grounds can be pressed to see
 * them; the small number counts its statements.
 */
export function AnswerParagraph({ phrases }: { phrases: readonly Phrase[] }) {
  const first = phrases.find(({ goal }) => goal !== null)?.goal ?? null;
  const cut = phrases.findIndex(({ goal }, n) => n > 0 && goal !== first);
  const head = cut < 0 ? phrases : phrases.slice(0, cut);
  const rest = phrases.slice(head.length);
  const isLong = head.reduce((length, { text }) => length + text.length, 0) > LONG;
  return (
    <>
      <p className={isLong ? "answer long" : "answer"}>
        <Phrases phrases={head} />
      </p>
      {rest.length ? (
        <p className="answer rest">
          <Phrases phrases={rest} />
        </p>
      ) : null}
    </>
  );
}

function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return phrases.map((phrase, n) => (
    <span key={n}>
      <OnePhrase text={labelWords(phrase.text.trim())} grounds={phrase.grounds} />{" "}
    </span>
  ));
}

/** A phrase without grounds is plain text: there is nothing behind it to be seen. */
function OnePhrase({ text, grounds }: { text: string; grounds: readonly Ground[] }) {
  const show = useShowGrounds();
  if (grounds.length === 0) return text;
  return (
    <Pressable className="phrase" onPress={() => show({ title: text, grounds })}>
      {text}
      <sup aria-hidden="true">{grounds.length}</sup>
      <span className="hidden"> ({counted(grounds.length, "ground")})</span>
    </Pressable>
  );
}
