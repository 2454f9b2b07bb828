import { useDeferredValue, useMemo } from "react";
import { isStatement } from "#model";
import type { Diagnostic, Entry } from "#model";
import { parse } from "#language";
import { Findings } from "../dossier/findings.tsx";
import type { Names } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import { checkDraft } from "./check-draft.ts";
import type { JoinedDraft } from "./citation-lines.ts";
import { draftNames } from "./draft-names.ts";
import { useKnown } from "./use-known.ts";

interface CheckProps {
  readonly affair: string;
  readonly joined: JoinedDraft;
  /** What would enter with the draft, names above all. */
  readonly declarations: readonly Entry[];
  readonly names: Names;
}

/** The sentence that a text would enter as it is typed, and what is wrong with it, with the lines of the box. The server has the last word. */
export function DraftCheck({ affair, joined, declarations, names }: CheckProps) {
  const known = useKnown(affair);
  const { text, lineOf } = joined;
  const settled = useDeferredValue(text);
  const messages = useMemo(() => (known ? checkDraft(settled, [...known, ...declarations]) : []), [known, settled, declarations]);
  const [inBox, elsewhere] = [
    messages.flatMap((message) => placed(message, lineOf)),
    messages.filter((message) => !placed(message, lineOf).length),
  ];
  return (
    <>
      <section className="dry" aria-label="What it would enter" aria-live="polite">
        <h3>It would enter</h3>
        <Sentence text={text} declarations={declarations} names={names} />
      </section>
      <Findings diagnostics={inBox} />
      {elsewhere.map(({ message, place }, n) => (
        <p key={n} className="dry-refused">
          In its citation, which stays as it is: {message} <code>{settled.split("\n")[place.line - 1]?.trim()}</code>
        </p>
      ))}
    </>
  );
}

/** A message with its places as they stand in the box; nothing where its own is not there. */
function placed(message: Diagnostic, lineOf: JoinedDraft["lineOf"]): readonly Diagnostic[] {
  const line = lineOf(message.place.line);
  if (line === null) return [];
  const related = message.related?.flatMap((one) => {
    const there = lineOf(one.place.line);
    return there === null ? [] : [{ ...one, place: { ...one.place, line: there } }];
  });
  return [{ ...message, place: { ...message.place, line }, ...(related ? { related } : {}) }];
}

/** What the text says as it stands at this moment, read aloud; nothing older stands in its place. */
function Sentence({ text, declarations, names }: Pick<CheckProps, "declarations" | "names"> & { readonly text: string }) {
  const { dossier, diagnostics } = parse(text, { file: "edited" });
  const statement = dossier.entries.find(isStatement);
  if (!statement) return <p className="dim">No statement yet: a line that begins with pledge, refusal, threat, demand or the like.</p>;
  if (diagnostics.some(({ severity }) => severity === "error"))
    return <p className="dim">Nothing as it stands; what is wrong stands beneath.</p>;
  const beside = dossier.entries.filter((entry) => !isStatement(entry));
  const { title } = draftNames(names, [...declarations, ...beside]);
  return (
    <>
      <p className="dry-sentence">{entryWords(statement, title)}.</p>
      {beside.map((entry) => (
        <p key={entry.id} className="dim">
          With it: {entry.kind} “{entryWords(entry, title)}”
        </p>
      ))}
    </>
  );
}
