import type { Act, Proposal } from "#model";
import { CODE_ROWS, type CodeRow, CODES_VERSION } from "./data/codes.ts";
import { spellings } from "./inflection.ts";
import { once } from "./once.ts";
import { isIn } from "./word-class.ts";

/** The event type that a proposal stands for in the schemes of event data, derived from its act and words; null where the act reports no event. */
export interface EventCodes {
  /** Name and version of the alignment. */
  readonly scheme: string;
  /** Event type of PLOVER, in the names of its records of 2016. */
  readonly plover: string | null;
  /** Root code of CAMEO 1.1b3, two digits. */
  readonly cameo: string | null;
  /** What PLOVER calls context: `future` for what is said of things to come, `hypothetical` for what hangs on a condition. */
  readonly contexts: readonly ("future" | "hypothetical")[];
}

interface Words {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const REACH = 8;

const AHEAD = new Set<Act>(["PLEDGE", "THREAT"]);

const WORDS = once(
  (): ReadonlyMap<CodeRow, Words> =>
    new Map(CODE_ROWS.map((row) => [row, { verbs: new Set(verbsOf(row)), nouns: new Set(listed(row.nouns)) }])),
);

function listed(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split(" ");
}

function verbsOf(row: CodeRow): readonly string[] {
  return listed(row.verbs).flatMap((verb) => spellings(verb));
}

/**
 * The codes of a proposal under `codes@1`. A CONDITION is a dependency and no event, so it has none; a decision denied is a rejection. The words of the
 * conditions are left out, since they tell of other events.
 */
export function codesOf(proposal: Pick<Proposal, "act" | "span" | "conditions">): EventCodes {
  const row = rowFor(proposal.act, actWords(proposal));
  if (row === undefined) return { scheme: CODES_VERSION, plover: null, cameo: null, contexts: [] };
  const hanging = proposal.conditions.some(({ relation }) => relation !== "negated");
  const contexts = [...(AHEAD.has(proposal.act) ? (["future"] as const) : []), ...(hanging ? (["hypothetical"] as const) : [])];
  return { scheme: CODES_VERSION, plover: row.plover, cameo: row.cameo, contexts };
}

function actWords({ span, conditions }: Pick<Proposal, "span" | "conditions">): readonly string[] {
  let text = span.exact;
  for (const { exact } of conditions) text = text.replace(exact, () => " ");
  return text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}

function rowFor(act: Act, words: readonly string[]): CodeRow | undefined {
  const rows = CODE_ROWS.filter((row) => row.acts.includes(act));
  for (let at = 0; at < words.length; at++) {
    const row = rows.find((each) => each.verbs !== undefined && fits(each, words, at));
    if (row === undefined) continue;
    const denied = words.slice(Math.max(0, at - 3), at).some((word) => isIn("denialsAndCannot", word));
    return denied && act === "DECISION" ? CODE_ROWS.find(({ id }) => id === "refuse") : row;
  }
  return rows.find((row) => row.verbs === undefined);
}

function fits(row: CodeRow, words: readonly string[], at: number): boolean {
  const { verbs, nouns } = WORDS().get(row)!;
  if (!verbs.has(words[at]!)) return false;
  return nouns.size === 0 || words.slice(at + 1, at + 1 + REACH).some((word) => nouns.has(word));
}
