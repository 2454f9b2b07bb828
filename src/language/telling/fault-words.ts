import { CONFIDENCES, readGrade, YARDSTICK_NAMES, YARDSTICKS, type YardstickName } from "#model";
import { plainAmount } from "./plain-amount.ts";
import { plainDate } from "./plain-date.ts";
import { nearest } from "../near-names.ts";
import { isRelative } from "../include.ts";
import { ENTRY_WORDS, LANGUAGE_VERSION } from "../words.ts";
import { withArticle, writeString } from "../write.ts";

/** What to write in the stead of `[start, end)` of the logical line so that the fault is gone; the fault's own stretch where not told. */
export interface Put {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** The line at fault, as the reader saw it where it stopped. */
export interface Sight {
  readonly text: string;
  /** Where the reader stood. */
  readonly at: number;
  /** What stands there, quoted for a message. */
  readonly found: string;
  /** The plain word that stands there, or "". */
  readonly word: string;
  /** The faulty stretch. */
  readonly start: number;
  readonly end: number;
}

/** The finding in words, what would have been accepted, and what mends it. */
export type ToldFault = readonly [message: string, accepted: readonly string[], put?: Put | undefined];

const END = "the end of the line";
const MISSING_NUMBERS = ["a number such as 26"];

/** Words that a block may begin with, but for the version. */
const FIRST_WORDS = [...ENTRY_WORDS, "affair", "include"];

/** Clauses that begin with more than one word, as a message shows them. */
const PHRASES: Readonly<Record<string, string>> = {
  only: "only if",
  at: "at least",
  as: "as of",
  known: "known on",
  decides: "decides by",
  recorded: "recorded from",
};

/** Clauses that hold a condition, which `and` and `or` go on with. */
const CONDITIONED: ReadonlySet<string> = new Set(["if", "when", "needs"]);

/** One example of each form of an expectation, told to whoever wrote another. */
const EXPECTATIONS = [
  "GOAL is possible by waiver",
  "ACTOR is a veto for GOAL",
  "GOAL is stuck in an order circle through A, B",
  "GOAL opens if A waives",
  "if ACTOR refuses, A is left possible",
  "GOAL changed from DATE to DATE by STATEMENT",
];

/** Kinds of entries whose word is not what they are called. */
const OWN_NAMES: Readonly<Record<string, string>> = { taken: "a decision taken", linked: "a link" };

const AMOUNTS = ["5000", "5000..7500", "5000..6000..7500", "at least 5000", "up to 7500", "about 6000", "unknown"];

const phraseOf = (word: string): string => PHRASES[word] ?? word;
const missing = ({ found }: Sight, what: string, accepted: readonly string[]): ToldFault => [
  `found ${found} where ${what} should stand`,
  accepted,
];
const missingText = (see: Sight, what: string): ToldFault => missing(see, `${what} in quotes`, [`"…"`]);
const only = (near: readonly string[]): Put | undefined => (near.length === 1 ? { text: near[0]! } : undefined);

/** Where one of some words should stand: the one that is near is put in its place, where there is just one. */
function misspelt(see: Sight, what: string, words: readonly string[]): ToldFault {
  return [`found ${see.found} where ${what} should stand`, words, only(nearest(see.word, words))];
}

/** Whose name is missing: what the reader says, or the entry's own kind. */
function bearer(what: string): string {
  return what.includes(" ") ? what : (OWN_NAMES[what] ?? withArticle(what));
}

function wordsOf(yardstick: YardstickName): readonly string[] {
  return YARDSTICKS[yardstick].flatMap(({ words }) => words);
}

/** The near ones of some words, as they are shown; all of them where none is near. */
function near(see: Sight, words: readonly string[], otherwise: readonly string[]): readonly [readonly string[], Put | undefined] {
  const found = nearest(see.word, words);
  return [found.length > 0 ? found.map(phraseOf) : otherwise, only(found)];
}

/** A bracket that lacks its end, put behind the last thing that was read. */
function bracket({ text, at }: Sight): Put {
  const here = text.slice(0, at).trimEnd().length;
  return { text: ")", start: here, end: here };
}

/** How to say in one clause what was said in two. */
function saidOnce(word: string): readonly string[] {
  return CONDITIONED.has(word) ? [`one \`${word}\`, its parts joined by \`and\``, "a line that begins with `and`"] : [`one \`${word}\``];
}

/**
 * What is told of each fault that the reader finds, from the line as it saw it and the values it hands on. A key is the stable code of the message,
 * behind a slash which of those that share it; for `unknown-*`, the first value completes the code.
 */
export const FAULT_WORDS = {
  "unexpected-word/expected": (see: Sight, phrase: string) => misspelt(see, `\`${phrase}\``, [phrase]),
  "unknown-*": (see: Sight, what: string, words: readonly string[]) => misspelt(see, withArticle(what), words),
  "missing-name": (see: Sight, what: string) => missing(see, `the name of ${bearer(what)}`, [`the name of ${bearer(what)}`]),
  "missing-text": missingText,
  "missing-title": missingText,
  "missing-text/sha": (see: Sight) => missing(see, "a SHA-256", ["64 hex digits"]),
  "unclosed-quote": ({ end }: Sight): ToldFault => ["found a quote that is not closed on its line", ['"'], { text: '"', start: end, end }],
  "faulty-number": (see: Sight, what: string) => missing(see, what, MISSING_NUMBERS),
  "faulty-number/large": (_: Sight, raw: string): ToldFault => [`found \`${raw}\`, which is more than can be held`, ["a smaller number"]],
  "faulty-number/dots": (see: Sight) => missing(see, "`..`", ["at 1203..1214"]),
  "missing-date": (see: Sight, what: string) => missing(see, what, ["a date such as 2026-02-24"]),
  "faulty-date": (_: Sight, words: string): ToldFault => {
    const text = plainDate(words) ?? words;
    return [`found \`${words}\`, which is no date of ISO 8601 (EDTF)`, [text], { text }];
  },

  "newer-version": (_: Sight, version: number): ToldFault => [
    `found version ${version} of the language; this program reads version ${LANGUAGE_VERSION} and older`,
    [`proviso ${LANGUAGE_VERSION}`, "a newer program"],
  ],
  "misplaced-version": (_see: Sight, _known: boolean): ToldFault => ["found the version after other lines", ["it as the first line"]],
  "second-affair": (_see: Sight, _first: object): ToldFault => ["found a second affair; a dossier has one", ["a file of its own"]],
  "faulty-path": (_: Sight, path: string): ToldFault => {
    const plain = path.replaceAll("\\", "/");
    const put = isRelative(plain) && plain !== path ? { text: writeString(plain) } : undefined;
    return [
      `found ${writeString(path)}, which is no path from this file's folder with forward slashes`,
      ['include "folder/other.proviso"'],
      put,
    ];
  },
  "unknown-entry": (see: Sight): ToldFault => [`found ${see.found} where an entry should begin`, ...near(see, FIRST_WORDS, ENTRY_WORDS)],
  "unknown-clause": (see: Sight, words: readonly string[]): ToldFault => [
    `found ${see.found}, which begins no clause of this entry`,
    ...near(see, words, words.map(phraseOf)),
  ],
  "said-twice": (_: Sight, word: string): ToldFault => [`found a second \`${word}\` in one entry`, saidOnce(word)],
  "stray-line": (_see: Sight, _alone: boolean): ToldFault => ["found an indented line before any entry", ["the line in its first column"]],
  "stray-line/under": (_: Sight, what: string): ToldFault => [
    `found an indented line under \`${what}\`, which has none`,
    ["the line in its first column"],
  ],
  "unexpected-word/end": ({ found }: Sight): ToldFault => [`found ${found} where the line should end`, [END]],
  "unexpected-word/on": ({ found }: Sight, words: readonly string[]): ToldFault => {
    const joints = words.some((word) => CONDITIONED.has(word)) ? ["and", "or"] : [];
    return [`found ${found} where the line should end or go on`, [END, ...joints, ...words.map(phraseOf)]];
  },

  "missing-actor": (see: Sight) => missing(see, "the actor", ["a member's name", "all of, some of, at least 5 of … a group"]),
  "missing-condition/fact": (_: Sight, id: string): ToldFault => [`the fact \`${id}\` does not say when it holds`, ["when A and B"]],
  "missing-condition/goal": (_: Sight, id: string): ToldFault => [`the goal \`${id}\` does not say what it needs`, ["needs A and B"]],
  "unexpected-word/open": (see: Sight, ends: readonly string[]): ToldFault => {
    const wanted = ends.filter((end) => end !== ",").map((end) => `\`${end}\``);
    return missing(see, wanted.join(" or "), ends);
  },
  "unexpected-word/proviso": ({ found }: Sight, word: string): ToldFault => [`found ${found} after \`${word}\``, ["only if", "only after"]],
  "unexpected-word/share": ({ found }: Sight): ToldFault => [`found ${found} after a percentage`, ["members", "population"]],
  "unknown-stance": (see: Sight) => missing(see, "the stance", ["accepts", "rejects", "seeks"]),
  "stray-clause": (_: Sight, word: string): ToldFault => [`found \`${word}\` before any \`says\``, ["says REPORT …"]],
  "faulty-grade": ({ found, word }: Sight): ToldFault => {
    const text = word.toUpperCase();
    const put = readGrade(text) ? { text } : undefined;
    return [`found ${found} where a grade should stand`, ["a letter A-F and a digit 1-6, such as B3"], put];
  },

  "missing-verb": (see: Sight) => missing(see, "the deed", ["a verb and its object: provide troops to force"]),
  "negative-deed": ({ text }: Sight): ToldFault => [
    "found `not`, but what somebody will not do is a refusal",
    ["refusal NAME ACTOR will not …"],
    { text: "refusal", start: 0, end: text.indexOf(" ") },
  ],
  "faulty-quantity": (_: Sight, text: string): ToldFault => [
    `found \`${text}\`, which is no amount (no comma in thousands, two dots in a range)`,
    AMOUNTS,
    plainAmount(text),
  ],
  "faulty-quantity/large": (_: Sight, text: string): ToldFault => [
    `found \`${text}\`, which is more than can be held`,
    ["a smaller amount"],
  ],
  "unexpected-quote": (): ToldFault => [
    "found a quote in the middle of the object",
    ['the whole object in quotes: provide "help for \\"all\\"" to force'],
  ],

  "too-deep": (_: Sight, limit: number): ToldFault => [
    `found a condition nested deeper than ${limit} levels`,
    ["a `fact` that names a part of it"],
  ],
  "unexpected-word/list": (see: Sight) => missing(see, "`(`", ["(a, b, c)"]),
  "unexpected-word/condition": ({ found }: Sight): ToldFault => [`found ${found} where the condition should end or go on`, ["and", "or"]],
  "unexpected-word/bracket": (see: Sight): ToldFault => [`found ${see.found} inside a parenthesis`, ["and", "or", ")"], bracket(see)],
  "unclosed-parenthesis": (see: Sight): ToldFault => ["found a parenthesis that is never closed", [")"], bracket(see)],

  "unknown-yardstick": (see: Sight) => missing(see, "a yardstick", YARDSTICK_NAMES),
  "unknown-likelihood": (see: Sight, known: readonly string[]) => {
    const words = nearest(see.word, known);
    return missing(see, "a likelihood", ["0.3", "30%", "0.2..0.4", ...(words.length > 0 ? words : ["unlikely by ICD 203"])]);
  },
  "unknown-likelihood/by": (_: Sight, words: string, yardstick: YardstickName): ToldFault => {
    const known = wordsOf(yardstick);
    const found = nearest(words, known);
    return [`found \`${words}\`, which is no word of ${yardstick}`, found.length > 0 ? found : known];
  },
  "mixed-scales": ({ found, word }: Sight): ToldFault => [
    `found ${found}, a word of confidence, where a likelihood should stand; the two are kept apart`,
    ["likely by PHIA", "0.6..0.8", `a line of its own: with ${word} confidence`],
  ],
  "mixed-scales/confidence": (_: Sight, word: string): ToldFault => [
    `found \`${word}\`, a word of likelihood, where a confidence should stand; the two are kept apart`,
    CONFIDENCES.map((each) => `with ${each} confidence`),
  ],

  "unknown-expectation": ({ found }: Sight): ToldFault => [`found ${found}, which no expectation goes on with`, EXPECTATIONS],
  "unknown-standing": (see: Sight) => missing(see, "a standing", ["yes", "together", "by waiver", "no"]),
  "unexpected-word/opens": (see: Sight) => missing(see, "the way it opens", ["waives", "is promised"]),
} satisfies Readonly<Record<string, (see: Sight, ...values: never[]) => ToldFault>>;

/** Which fault it is: a key of {@link FAULT_WORDS}. */
export type FaultKey = keyof typeof FAULT_WORDS;

/** The values that the words of a fault are made from, beside the line. */
export type FaultValues<K extends FaultKey> = Parameters<(typeof FAULT_WORDS)[K]> extends [Sight?, ...infer V] ? V : never;
