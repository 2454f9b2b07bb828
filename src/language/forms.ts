import { isStatement, type Entry, type Expectation, type Frame } from "#model";
import type { Cursor } from "./cursor.ts";
import type { Draft, Form } from "./form.ts";
import { expectationId } from "./print-claim.ts";
import { readClaim } from "./read-claim.ts";
import { DECLARATION_FORMS } from "./read-declaration.ts";
import { FRAME_CLAUSES } from "./read-frame.ts";
import { JUDGEMENT_FORMS } from "./read-judgement.ts";
import { STATEMENT_FORMS } from "./read-statement.ts";

const expectation: Form<Expectation> = {
  head: (cursor) => ({ claim: readClaim(cursor), frame: {} }),
  clauses: Object.fromEntries(
    Object.entries(FRAME_CLAUSES).map(([word, read]) => [
      word,
      (cursor, entry: Draft<Expectation>) => {
        const frame: Draft<Frame> = { ...entry.frame };
        read(cursor, frame);
        entry.frame = frame;
      },
    ]),
  ),
  finish: (_cursor, entry) => {
    entry.id = expectationId(entry.claim, entry.frame);
  },
};

/** Every kind of entry with the way it is written. */
const FORMS: Readonly<Record<Entry["kind"], unknown>> = {
  ...DECLARATION_FORMS,
  ...STATEMENT_FORMS,
  ...JUDGEMENT_FORMS,
  expect: expectation,
};

/** How entries that begin with `word` are written; `null` where none does. A form makes only entries of its own kind. */
export function formOf(word: string): Form<Entry> | null {
  return Object.hasOwn(FORMS, word) ? (FORMS[word as Entry["kind"]] as Form<Entry>) : null;
}

/** Reads an entry's first line from behind the word of its kind up to its clauses. Only an expectation has no name of its own. */
export function readHead(cursor: Cursor, kind: string, form: Form<Entry>): Draft<Entry> {
  const id = kind === "expect" ? "" : cursor.name(kind);
  return { kind, id, ...form.head(cursor, id), ...(isStatement({ kind }) ? { says: [] } : {}) } as Draft<Entry>;
}
