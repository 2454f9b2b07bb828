import type { HeldEntry } from "#wire";
import { writeGrade } from "#model";
import type { Statement } from "#model";
import { CitationLine } from "../grounds/citation.tsx";
import { counted, dateWords } from "../names/dates.ts";
import type { Names } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";

const HEADINGS: readonly (readonly [Statement["kind"], string])[] = [
  ["condition", "Conditions laid on others"],
  ["refusal", "Refusals"],
  ["threat", "Threats"],
  ["demand", "Demands"],
  ["no-commitment", "No commitment given"],
  ["taken", "Decisions taken"],
  ["movement", "Movements of pledges"],
  ["accusation", "Accusations"],
  ["clause", "Clauses"],
  ["position", "Positions on clauses"],
  ["likelihood", "Likelihoods judged"],
  ["linked", "Choices that go together"],
  ["cost", "Costs of persuading"],
];

/** Statements other than pledges, by kind; each opens to its words in the dossier and its citations. */
export function OtherStatements({ affair, entries, names }: { affair: string; entries: readonly HeldEntry[]; names: Names }) {
  return (
    <div className="others-grid">
      {HEADINGS.map(([kind, heading]) => {
        const own = entries.filter(({ entry }) => entry.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} className="block">
            <h2>
              {heading} <span className="count">{own.length}</span>
            </h2>
            <ul className="statements">
              {own.map((held) => (
                <StatementItem key={held.entry.id} affair={affair} held={held} names={names} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Citations are asked for only once the statement is opened. */
function StatementItem({ affair, held: { entry, text, recorded }, names }: { affair: string; held: HeldEntry; names: Names }) {
  const statement = entry as Statement;
  const grades = [...new Set(statement.says.flatMap(({ grade }) => (grade ? [writeGrade(grade)] : [])))];
  const since = [statement.since ? `since ${dateWords(statement.since)}` : "", statement.until ? `until ${dateWords(statement.until)}` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <li>
      <details>
        <summary>
          <span>{entryWords(entry, names.title)}</span>
          <small>{[grades.join(", "), since, counted(statement.says.length, "citation")].filter(Boolean).join(" · ")}</small>
        </summary>
        <pre>{text.trim()}</pre>
        <ul>
          {statement.says.map((citation, n) => (
            <CitationLine key={n} affair={affair} citation={citation} />
          ))}
        </ul>
        <small>
          Held since {dateWords(recorded.from.slice(0, 10))}
          {recorded.to ? ` until ${dateWords(recorded.to.slice(0, 10))}` : ""}
        </small>
      </details>
    </li>
  );
}
