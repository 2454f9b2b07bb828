import { CONFIDENCES, CONNECTIVES, isStatement, SOURCE_KINDS, STAGES, YARDSTICK_NAMES, YARDSTICKS } from "#model";
import { REPEATABLE } from "../form.ts";
import { formOf } from "../forms.ts";
import { cut } from "../lines.ts";
import { ASKED_STAGES, ENTRY_WORDS } from "../words.ts";
import { writeName } from "../write.ts";
import { headingAt, type Heading, type OpenText } from "./open-text.ts";
import { within, type Position, type Range } from "./position.ts";
import { kindsWanted } from "./kinds-wanted.ts";
import { traceClause, traceHead, type TracedLine } from "./trace-line.ts";
import { wordMeaning } from "./word-meaning.ts";

/** One way to go on. `label` takes the stead of the completion's range. */
export interface Choice {
  readonly label: string;
  readonly kind: "entry" | "word" | "name" | "grade" | "verb";
  /** What it names, in short. */
  readonly detail: string;
  /** What it means, with code between back ticks; empty where the detail says enough. */
  readonly meaning: string;
}

/** The ways to go on at a point; `range` is the word that is being typed. `cut` where there are more names than were listed. */
export interface Completion {
  readonly range: Range;
  readonly choices: readonly Choice[];
  readonly cut: boolean;
}

/** More names than this nobody reads. */
const MOST_NAMES = 300;
/** A name that no dossier has: the reader's way of taking it says what is wanted where it stands. */
const PROBE = "qx0probe0qx";
const GRADES = ["A", "B", "C", "D", "E", "F"].flatMap((letter) => [1, 2, 3, 4, 5, 6].map((digit) => `${letter}${digit}`));

/** Everything of more than a name that can stand inside a line, as it is said. */
const PHRASES: readonly string[] = [
  ...CONNECTIVES,
  ...SOURCE_KINDS,
  ...YARDSTICK_NAMES,
  ...new Set(YARDSTICK_NAMES.flatMap((name) => YARDSTICKS[name].flatMap(({ words }) => words))),
  ...CONFIDENCES.map((each) => `${each} confidence`),
  ...new Set([...STAGES, ...ASKED_STAGES, "withdrawn"]),
  ..."and or not always never will may by of at in since until says stage hedged refuses from wants on origin grade quote draft".split(" "),
  ..."also including retells file url language sha256 note when needs given refusing without yes no nothing before veto".split(" "),
  ..."unanimity consensus silence majority qualified quota blocking population members votes uncounted together".split(" "),
  ..."demands accuses decides abstains accepts rejects seeks is opens changed assured possible over through waives refuses".split(" "),
  ...["all of", "any of", "some of", "most of", "at least", "exactly", "nearly", "will not", "gives no commitment to", "moves to"],
  ...["go together", "judged by", "with", "decides by", "recorded from", "as of", "known on", "stage at least", "grade at least"],
  ...["abstentions as", "a veto for", "no veto for", "not", "in law", "in fact", "rests on", "by waiver", "is left", "is promised"],
  ...["stuck in an order circle through", "stuck in a waiting circle through", "opens if", "to"],
];

/** Parts of a citation, which follow a `says`. */
const PARTS: ReadonlySet<string> = new Set(["by", "origin", "grade", "quote", "sha256"]);

/** The text that is read up to the point, with whatever is tried put behind it. */
interface Before {
  readonly heading: Heading | null;
  readonly trace: (tried: string) => { readonly line: TracedLine; readonly at: number; readonly length: number };
  /** True where a phrase begins with the word that stands before the point. */
  readonly repeats: (phrase: string) => boolean;
  /** Clauses that the entry has already, and "" where it is a statement. */
  readonly said: ReadonlySet<string>;
}

/**
 * The ways to go on at a point: words that begin an entry, else what the parser would take there, found by trying. So it offers what fits, and
 * works on a text that is broken elsewhere. Nothing inside a text in quotes or a comment.
 */
export function complete(open: OpenText, at: Position): Completion {
  const line = open.lines[at.line] ?? "";
  const typed = /[\p{L}\p{N}\p{M}_.-]*$/u.exec(line.slice(0, at.character))![0];
  const range = within(at.line, at.character - typed.length, typed.length);
  const prefix = line.slice(0, at.character - typed.length);
  if (isSilent(prefix)) return { range, choices: [], cut: false };
  if (prefix === "") return { range, choices: entryChoices(), cut: false };
  const before = readBefore(open, at.line, prefix);
  if (before.heading === null || formOf(before.heading.kind) === null) return { range, choices: [], cut: false };
  const names = nameChoices(open, before, typed);
  return { range, choices: [...wordChoices(before), ...verbChoices(open, before), ...names.choices], cut: names.cut };
}

/** True where an unclosed quote or a comment goes on. */
function isSilent(prefix: string): boolean {
  const bare = prefix.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return bare.includes('"') || bare.includes("#");
}

function entryChoices(): readonly Choice[] {
  return [...ENTRY_WORDS, "affair", "proviso"].map((word) => choice(word, "entry"));
}

function choice(label: string, kind: Choice["kind"], detail = ""): Choice {
  return { label, kind, detail, meaning: wordMeaning(label) ?? wordMeaning(label.split(" ")[0]!) ?? "" };
}

function readBefore(open: OpenText, at: number, prefix: string): Before {
  const isHead = !/^\s/.test(prefix);
  const heading = headingAt(open, at);
  const above = heading && !isHead ? open.lines.slice(heading.first, at) : [];
  const trace: Before["trace"] = (tried) => {
    const block = cut([...above, `${prefix}${tried}`]).blocks[0];
    const line = block?.clauses.at(-1) ?? block?.header;
    const text = line?.text ?? "";
    const traced = block && block.clauses.length > 0 ? traceClause(text, heading?.kind ?? "") : traceHead(text);
    return { line: traced, at: text.length - tried.length, length: text.length };
  };
  const last = prefix.trimEnd().split(/\s/).at(-1)!;
  const repeats = (phrase: string): boolean => phrase.startsWith(`${last} `);
  return { heading: isHead ? headOf(prefix, at, heading) : heading, trace, repeats, said: saidClauses(open, heading, at) };
}

/** The line may be too new to have a heading of its own kind: it begins with the word that is on it. */
function headOf(prefix: string, at: number, heading: Heading | null): Heading {
  const kind = /^[a-z-]+/.exec(prefix)?.[0] ?? "";
  const known = heading?.first === at ? heading : null;
  return { first: at, last: known?.last ?? at, id: known?.id ?? "", title: "", kind, name: within(at, 0, kind.length) };
}

/** The clauses on the entry's other lines. */
function saidClauses(open: OpenText, heading: Heading | null, at: number): ReadonlySet<string> {
  if (!heading) return new Set();
  const block = open.lines.slice(heading.first, Math.max(heading.last, at) + 1).map((line, i) => (heading.first + i === at ? "" : line));
  const { clauses = [], header } = cut(block).blocks[0] ?? {};
  const traced = [...(header ? [traceHead(header.text)] : []), ...clauses.map(({ text }) => traceClause(text, heading.kind))];
  return new Set([...traced.flatMap((line) => line.clauses), ...(isStatement(heading) ? [""] : [])]);
}

/** Words that the parser takes as words where they are tried; of two that begin alike, the longer one alone. */
function wordChoices(before: Before): readonly Choice[] {
  const bare = before.trace("");
  if (bare.line.fault?.code === "faulty-grade") return GRADES.map((grade) => choice(grade, "grade"));
  const wanted = isWaiting(bare) ? bare.line.fault!.accepted.filter((each) => /^[a-z ]+$/.test(each) && !before.repeats(each)) : [];
  const tried = takesAnything(wanted) ? ASKED_STAGES : PHRASES.filter((phrase) => fits(before, phrase));
  const said = new Set([...before.said, ...bare.line.clauses]);
  const fitting = [...new Set([...wanted, ...tried, ...(inDeed(before) ? ["to"] : [])])].filter((phrase) => !isSpent(before, phrase, said));
  const shorter = (phrase: string): boolean => ["by", "if"].some((end) => fitting.includes(`${phrase} ${end}`));
  return fitting.filter((phrase) => wanted.includes(phrase) || !shorter(phrase)).map((phrase) => choice(phrase, "word"));
}

/** A clause that stands already and may stand once, or a citation's part where nothing is cited yet. */
function isSpent(before: Before, phrase: string, said: ReadonlySet<string>): boolean {
  const word = phrase.split(" ")[0]!;
  if (before.trace(phrase).line.clauses.at(-1) !== word) return false;
  return (said.has(word) && !REPEATABLE.has(word)) || (said.has("") && PARTS.has(word) && !said.has("says"));
}

/** What is open (a vote, a pledge at a stage) is read word by word up to the word that ends it: there, every word would fit. */
function takesAnything(wanted: readonly string[]): boolean {
  return ["is", "go", "yes"].some((word) => wanted.includes(word));
}

/** True among the words of a deed, which are free and end with whom it is for. */
function inDeed(before: Before): boolean {
  const { line, at } = before.trace(PROBE);
  const isDeed = ["pledge", "threat", "refusal"].includes(before.heading?.kind ?? "") && line.words[0]?.start === 0;
  const verb = before.trace("").line.fault?.code === "missing-verb";
  return isDeed && !verb && line.fault === null && line.clauses.length === 0 && !line.names.some(({ start }) => start === at);
}

/** True where the line lacks one certain word: trying others would only find what a list of free words takes. */
function isWaiting({ line, at }: ReturnType<Before["trace"]>): boolean {
  const { fault } = line;
  return fault !== null && fault.end >= at && fault.code === "unexpected-word" && fault.accepted.length > 0;
}

/** True where every word of a phrase was taken as a word of the language, and the reader got over it. */
function fits(before: Before, phrase: string): boolean {
  const { line, at } = before.trace(phrase);
  if (line.fault && line.fault.start < at + phrase.length && line.fault.end <= at + phrase.length && !isMissing(line)) return false;
  const taken = line.words.filter(({ start }) => start >= at).map(({ text }) => text);
  return taken.join(" ") === phrase;
}

/** Faults of a line that could begin anew. */
const BEGUN: ReadonlySet<string> = new Set(["unknown-entry", "unknown-clause"]);

/** A fault that only says that the line is not done. */
function isMissing({ fault }: TracedLine): boolean {
  return fault !== null && !BEGUN.has(fault.code) && fault.message.includes("the end of the line");
}

/** Names of the kind that is wanted where a name is tried, those that hold what is typed. */
function nameChoices(open: OpenText, before: Before, typed: string): { readonly choices: readonly Choice[]; readonly cut: boolean } {
  const { line, at } = before.trace(PROBE);
  const found = line.names.find(({ start, text }) => start === at && text === PROBE);
  if (!found || found.what === null) return { choices: [], cut: false };
  const kinds = kindsWanted(found.what, before.heading?.kind ?? "");
  const held = typed.toLowerCase();
  const fitting = [...open.byName.values()].filter(({ id, kind }) => kinds.has(kind) && id.toLowerCase().includes(held));
  const own = before.heading?.id;
  const choices = fitting.filter(({ id }) => id !== own).slice(0, MOST_NAMES);
  return { choices: choices.map((each) => named(open, each)), cut: fitting.length > MOST_NAMES };
}

function named(open: OpenText, { id, kind, title, first }: Heading): Choice {
  return {
    label: writeName(id),
    kind: "name",
    detail: title === "" ? kind : `${kind} · ${title}`,
    meaning: `\`${open.lines[first]!.trim()}\``,
  };
}

/** Verbs that the text uses already, where a deed's verb is wanted. */
function verbChoices(open: OpenText, before: Before): readonly Choice[] {
  if (before.trace("").line.fault?.code !== "missing-verb") return [];
  const verbs = new Set<string>();
  for (const { kind, first } of open.headings) {
    if (kind !== "pledge" && kind !== "threat" && kind !== "refusal") continue;
    const verb = /\s(?:will|may)(?:\s+not)?\s+(\p{L}+)/u.exec(open.lines[first]!)?.[1];
    if (verb !== undefined && verb !== "not") verbs.add(verb);
  }
  return [...verbs].sort().map((verb) => choice(verb, "verb"));
}
