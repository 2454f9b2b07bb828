import type { Proposal, ProposedCondition } from "#model";
import {
  CONSENTING,
  DENIED_FORMS,
  DEPENDENT_LEADS,
  DEPENDENT_TAILS,
  ENDING_TIES,
  GROUP_GIVES,
  NO_DEPENDENT,
  POINTING,
  WITHOUT_TIES,
} from "./data/draft-words.ts";
import { tieStart } from "./draft-extent.ts";
import { tokensOf, wordSet, wordsOf } from "./draft-tokens.ts";
import { resolveNames } from "./names.ts";
import { plainWords } from "./slug.ts";
import { isModal } from "./verb-group.ts";

/** What somebody claims to depend on a condition. */
export interface Dependent {
  /** Its words without the condition's; null where they do not tell it. */
  readonly words: string | null;
  /** True where it comes about unless the condition is met: "without their assent the plan is dead". */
  readonly otherwise: boolean;
}

/** What a claimed dependency is laid on, in the report's words without those of its conditions. What they deny is told without the denial. */
export function dependentOf(proposal: Proposal, text: string): Dependent {
  const { span, conditions } = proposal;
  const whole = conditions.find((each) => each.start <= span.start + 1 && each.end >= span.end - 1);
  const bare = whole === undefined ? remainder(proposal, text) : besideNeed(span.exact);
  const words = trimmed(bare);
  const told = wordsOf(words).some((word) => !EMPTY.has(word) && !POINTERS.has(word)) && !isName(words);
  const subject = subjectAway(proposal);
  if (!told && subject !== null) return { words: subject, otherwise: false };
  const open = told && conditions.some((each) => isOpen(each));
  const affirmed = open ? affirm(words) : words;
  const any = NO_ONE.has(words.split(" ")[0]!) && affirmed === words && conditions.some(({ relation }) => relation === "necessary");
  const all = any ? `any ${words.slice(words.indexOf(" ") + 1)}` : affirmed;
  return { words: told ? plainWords(all) : null, otherwise: open && all === words };
}

/** True where a name is all there is: "India's", of which the words do not tell what depends. */
function isName(words: string): boolean {
  return resolveNames(words).some(({ start, end }) => start === 0 && words.slice(end).trim().length <= "'s".length);
}

/** "The proposed deployment", where only "is contingent on a truce" is left of its sentence; null where whoever stands there is somebody. */
function subjectAway({ actor, span }: Proposal): string | null {
  const away = actor.end <= span.start || actor.start >= span.end;
  return away && actor.ids.length === 0 && wordsOf(actor.exact).length > 1 ? plainWords(actor.exact) : null;
}

/** "No decision can be taken without": of any decision. */
const NO_ONE = wordSet("No no");
const EMPTY = wordSet(NO_DEPENDENT);
const POINTERS = wordSet(POINTING);
const WITHOUT = wordSet(WITHOUT_TIES);
const CONSENT = wordSet(CONSENTING);
const GIVES = wordSet(GROUP_GIVES);
const TAILS = wordSet(DEPENDENT_TAILS);
const LEADS = DEPENDENT_LEADS.split(",");
const FORMS = DENIED_FORMS.split(",").map((pair) => pair.split(":") as [string, string]);

/** True where the condition tells without what something comes about or does not: an exception, or "without" with nothing that says it is impossible. */
function isOpen({ relation, connective }: ProposedCondition): boolean {
  const first = connective.toLowerCase().split(" ")[0]!;
  return (
    relation === "exception" || wordsOf(connective).some((word) => UNTIL.has(word)) || (relation === "necessary" && WITHOUT.has(first))
  );
}

const UNTIL = wordSet(ENDING_TIES);

/** "Cannot send troops" as "can send troops"; the words as they are where nothing in them is denied. */
function affirm(words: string): string {
  const found = FORMS.find(([denied]) => words.includes(denied));
  return found === undefined ? words : words.replace(found[0], found[1]);
}

/** The words of the passage that belong to no condition. */
function remainder({ span, conditions }: Proposal, text: string): string {
  const parts = conditions.flatMap((each) => aside(each, text, span.start)).filter((part) => part !== "");
  if (parts.length > 0) return parts[0]!;
  let left = "";
  let at = span.start;
  const cuts = conditions.map((each) => ({ start: each.start, end: behindTie(text, each), from: tieStart(text, each) }));
  for (const { start, end, from } of cuts.sort((a, b) => a.from - b.from)) {
    if (end <= at) continue;
    left += `${text.slice(at, Math.max(at, Math.min(from, start)))} `;
    at = end;
  }
  return left + text.slice(at, span.end);
}

/** Where a condition ends together with its connective, where that stands behind it ("their consent is essential to any agreement"). */
function behindTie(text: string, { end, connective }: ProposedCondition): number {
  const behind = text.slice(end, end + connective.length + 2).toLowerCase();
  const at = behind.indexOf(connective.toLowerCase());
  if (at < 0) return end;
  const next = end + at + connective.length;
  const reason = REASONS.has(wordsOf(text.slice(next, next + ASIDE_REACH))[0] ?? "");
  return reason ? next + text.slice(next).split(/[.;]/)[0]!.length : next;
}

const REASONS = wordSet("since because as");

/** What stands inside a connective ("tied … to"), or behind the veto that somebody was handed: the words say there what depends. */
function aside({ connective, start, end }: ProposedCondition, text: string, from: number): string {
  if (connective.endsWith("veto"))
    return (
      text
        .slice(end, end + ASIDE_REACH)
        .split(/[.;]/)[0]!
        .split(" over ")[1] ?? ""
    );
  const [first, last] = connective.toLowerCase().split("…");
  if (last === undefined || LEFT_ALONE.has(first!.trim().split(" ")[0]!)) return "";
  const at = text.toLowerCase().indexOf(first!.trim(), from);
  return at < 0 || at >= start ? "" : text.slice(at + first!.trim().length, start);
}

/** How far behind a veto what it is over is looked for, in characters. */
const ASIDE_REACH = 160;

/** Connectives whose first words tell nothing that depends. */
const LEFT_ALONE = wordSet("only would must will can conditions three");

/** "Russia must agree to guarantees" needs its yes for guarantees, "the change must be agreed by all" for the change. */
function besideNeed(exact: string): string {
  const tokens = tokensOf(exact);
  const yes = tokens.findIndex(({ word }) => CONSENT.has(word));
  const next = tokens[yes + 1];
  if (yes < 0 || next === undefined) return "";
  if (next.word === "to" || next.word === "on") return exact.slice(next.end);
  const modal = tokens.findIndex(({ word }) => isModal(word));
  return next.word === "by" && modal > 0 ? exact.slice(0, tokens[modal]!.start) : "";
}

/** Words without the verb that only says that they depend, and without what stands loose before and behind them. */
function trimmed(words: string): string {
  let left = plainWords(words);
  for (let lead = leadOf(left); lead !== undefined; lead = leadOf(left)) left = plainWords(left.slice(lead.length));
  const all = left.split(" ");
  const last = all.findLastIndex(
    (word, at) => !TAILS.has(word.toLowerCase()) || PRONOUNS.has(all[at - 1]?.toLowerCase() ?? "") || /s?['’]s?$/.test(all[at - 1] ?? ""),
  );
  return plainWords(all.slice(0, last + 1).join(" "));
}

const PRONOUNS = wordSet("they it he she we i you");

function leadOf(words: string): string | undefined {
  return LEADS.find((lead) => words.toLowerCase().startsWith(`${lead} `));
}

/** True where what depends is what a group gives, so that the condition lies on its pledges: "their contributions to the mission". */
export function isGroupGift({ conditions }: Proposal, words: string | null): boolean {
  const tie = conditions.every(({ relation, connective }) => relation === "necessary" && !connective.endsWith("veto"));
  return tie && (words === null || wordsOf(words).some((word) => GIVES.has(word)));
}
