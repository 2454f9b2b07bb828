import { Findings } from "../dossier/findings.tsx";
import { problemOf } from "../ask/problem-error.ts";
import type { Names } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import { splitDraft } from "./citation-lines.ts";
import { draftNames } from "./draft-names.ts";
import { LinkList, MetLines } from "./link-list.tsx";
import { isMet, linkChoices, linkedTitle, metLines } from "./links.ts";
import type { LinkChoice } from "./links.ts";
import { readBesides } from "./read-beside.ts";
import type { Fields } from "./spans/fields.ts";
import type { DryReading } from "./use-dry-reading.ts";
import { LeftOpen } from "./left-open.tsx";

interface DryProps {
  readonly fields: Fields;
  readonly names: Names;
  readonly dry: DryReading;
  readonly onLink: (choice: LinkChoice) => void;
}

/** What the words being edited would enter, before anything is kept; what is not known is said to be unknown. */
export function DryReadingBox({ fields, names, dry, onLink }: DryProps) {
  const { told } = dry;
  const besides = told ? readBesides(fields, told.fields) : [];
  return (
    <section className="dry" aria-label="What it would enter" aria-live="polite" aria-busy={dry.is === "asked"}>
      <h3>It would enter, nothing being kept yet</h3>
      {besides.map((line) => (
        <p key={line} className="dry-beside">
          <small>read: {line}</small>
        </p>
      ))}
      <Written names={names} dry={dry} />
      <LinkList choices={linkChoices(told?.draft)} names={names} isOpen onTake={onLink} />
    </section>
  );
}

function Written({ names, dry: { is, told, error } }: Pick<DryProps, "names" | "dry">) {
  if (is === "refused") {
    const { detail, way } = problemOf(error);
    return (
      <p className="dry-refused">
        Not as it stands: {detail} <span className="dim">{way}</span>
      </p>
    );
  }
  if (!told)
    return <p className="dim">{is === "silent" ? "Unknown while the server does not answer." : "Unknown yet: it is being read …"}</p>;
  if (!told.draft) return <p>Unknown: the words do not tell what kind of act it is.</p>;
  const { statement, text, findings } = told.draft;
  const declarations = told.draft.declarations.filter((entry) => !isMet(entry, told.draft!));
  return (
    <>
      <p className="dry-sentence">{entryWords(statement, linkedTitle(draftNames(names, declarations).title, told.draft))}.</p>
      <MetLines draft={told.draft} />
      <LeftOpen findings={findings} />
      <pre>{[splitDraft(text).statement, ...metLines(told.draft)].join("\n")}</pre>
      <Findings diagnostics={told.findings} />
      {declarations.length ? (
        <small>It also names {declarations.map(({ id }) => draftNames(names, declarations).title(id)).join(", ")}.</small>
      ) : null}
    </>
  );
}
