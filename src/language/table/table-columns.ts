import type { Diagnostic } from "#model";
import { nearest } from "#text";

/** Headings that do not say whether the condition is enough: it is read as needed, which never claims too much, and told. */
const UNSURE = ["condition", "conditions", "provided", "provided that", "caveat", "caveats"] as const;

/** What a column of a table of pledges can hold, with the headings under which it is usually found (lower case, without punctuation). */
const HEADINGS = {
  id: ["id", "name", "key"],
  member: ["member", "state", "country", "nation", "actor", "party", "donor", "who", "government", "contributor"],
  force: ["force", "will or may", "commitment", "certainty", "answer"],
  verb: ["verb", "act", "action"],
  amount: ["amount", "number", "quantity", "size", "strength", "how many", "how much", "figure"],
  low: ["low", "minimum", "min", "from amount", "at least"],
  best: ["best", "best estimate", "estimate", "likely amount"],
  high: ["high", "maximum", "max", "up to", "to amount", "at most"],
  object: ["object", "what", "kind", "type", "contribution", "pledge", "capability", "item", "asset"],
  unit: ["unit", "units", "counted in"],
  to: ["to", "body", "mission", "operation", "recipient", "receiver", "beneficiary", "for", "framework"],
  if: ["if"],
  "only if": ["only if", "requires", "depends on", "needs", "precondition", "preconditions", "necessary", "subject to", ...UNSURE],
  unless: ["unless", "except", "exception"],
  after: ["after", "following", "once"],
  "only after": ["only after", "waits for", "waiting for", "awaits"],
  stage: ["stage", "status", "step"],
  since: ["since", "date", "date of pledge", "pledged on", "announced", "start"],
  until: ["until", "end", "expires", "valid until"],
  outlet: ["outlet", "source", "report", "newspaper", "publisher", "media"],
  published: ["published", "date of report", "report date", "publication date", "source date"],
  url: ["url", "link", "address", "web"],
  paragraph: ["paragraph", "par", "p", "page"],
  by: ["by", "speaker", "said by", "on whose word", "spokesperson", "person"],
  quote: ["quote", "quotation", "words", "exact words"],
  grade: ["grade", "reliability", "nato grade", "admiralty"],
  note: ["note", "notes", "remark", "remarks", "comment", "comments"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of what a column can hold. */
export type Field = keyof typeof HEADINGS;

/** Every field, in the order of the help text. */
export const TABLE_FIELDS = Object.keys(HEADINGS) as readonly Field[];

/** Which column (from 0) holds which field, and what was wrong with the headings. */
export interface Columns {
  readonly at: Readonly<Partial<Record<Field, number>>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the columns of a table by their headings, after those that the user named (`told`: field to heading). A column that is not understood is told
 * and left out; so is a field or heading that does not exist.
 */
export function findColumns(header: readonly string[], told: Readonly<Record<string, string>>, file: string): Columns {
  const at: Partial<Record<Field, number>> = {};
  const diagnostics: Diagnostic[] = [];
  const complain = (severity: "error" | "warning", code: string, message: string, accepted: readonly string[]): void =>
    void diagnostics.push({ severity, code, message, place: { file, line: 1, column: 1, length: 1 }, accepted });
  for (const [field, heading] of Object.entries(told)) {
    const column = header.findIndex((each) => simple(each) === simple(heading));
    if (!isField(field)) complain("error", "unknown-column", `there is no field \`${field}\``, nearOr(field, TABLE_FIELDS));
    else if (column < 0) complain("error", "unknown-column", `the table has no column “${heading}”`, nearOr(heading, header));
    else at[field] = column;
  }
  header.forEach((heading, column) => {
    if (Object.values(at).includes(column) || simple(heading) === "") return;
    const field = TABLE_FIELDS.find((each) => at[each] === undefined && (HEADINGS[each] as readonly string[]).includes(simple(heading)));
    if (field !== undefined) at[field] = column;
    if (field === "only if" && (UNSURE as readonly string[]).includes(simple(heading)))
      complain("warning", "unsure-column", `the column “${heading}” is read as what is needed, never as enough`, [
        `--column if=${JSON.stringify(heading)}, where meeting it is enough`,
      ]);
    if (field === undefined)
      complain("warning", "unused-column", `the column “${heading}” is left out, and what it says is lost`, [
        "a column named by hand: --column FIELD=HEADING",
      ]);
  });
  for (const [field, way] of [["member", "who promises"]] as const)
    if (at[field] === undefined)
      complain("error", "missing-column", `no column says ${way}`, [`--column ${field}=HEADING`, "a column “Member”"]);
  if ([at.object, at.amount, at.unit, at.verb].every((column) => column === undefined))
    complain("error", "missing-column", "no column says what is promised", ["--column object=HEADING", "a column “What”"]);
  return { at, diagnostics };
}

function isField(text: string): text is Field {
  return Object.hasOwn(HEADINGS, text);
}

function nearOr(text: string, known: readonly string[]): readonly string[] {
  const near = nearest(text, known, 3);
  return near.length > 0 ? near : known;
}

/** A heading without case, marks and doubled spaces. */
function simple(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
