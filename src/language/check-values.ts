import { isJudged, isStatement, YARDSTICKS, type Citation, type Condition, type Entry, type VotingRule } from "#model";
import { isDate, isEdtf, isInstant } from "./edtf.ts";
import type { Tell } from "./finding.ts";

/** What is wrong or weak about one entry by itself; `parts` are the conditions in it. */
export function checkValues(entry: Entry, parts: readonly Condition[], tell: Tell): void {
  checkDates(entry, tell);
  checkAmount(entry, tell);
  checkSizes(entry, tell);
  if (entry.kind === "body" && entry.rule) checkRule(entry.rule, tell);
  checkCounts(parts, tell);
  checkCitations(entry, tell);
  checkChance(entry, tell);
  checkWords(entry, tell);
}

/** Every date of an entry. Published and valid dates may be uncertain (EDTF); recorded ones are instants of our own clock. */
function checkDates(entry: Entry, tell: Tell): void {
  const edtf = (...dates: readonly (string | undefined)[]): boolean => {
    const faulty = dates.filter((date) => date !== undefined && !isEdtf(date)) as readonly string[];
    for (const date of faulty) tell("faulty-date", date, date);
    return faulty.length === 0;
  };
  if (isStatement(entry)) {
    const { since, until, recorded } = entry;
    if (edtf(since, until) && since !== undefined && until !== undefined && isBefore(until, since)) tell("ends-before-it-begins", until);
    for (const date of [recorded?.from, recorded?.to]) if (date !== undefined && !isInstant(date)) tell("faulty-date/instant", date, date);
  } else if (entry.kind === "report" || entry.kind === "origin") edtf(entry.published);
  else if (entry.kind === "expect") {
    const { claim, frame } = entry;
    const known = frame.knownOn;
    if (claim.says === "changed") edtf(claim.from, claim.to);
    edtf(frame.asOf);
    if (known !== undefined && !isDate(known) && !isInstant(known)) tell("faulty-date/day", known, known);
  }
}

/** An end before its beginning is a slip of the pen. Only what both dates say for certain is compared, so 2026-02-24 until 2026-02 is let pass. */
function isBefore(until: string, since: string): boolean {
  const length = Math.min(since.length, until.length);
  return /^\d[\d-]*$/.test(since) && /^\d[\d-]*$/.test(until) && until.slice(0, length) < since.slice(0, length);
}

/** Bounds that are known must not fall: low, best, high. */
function checkAmount(entry: Entry, tell: Tell): void {
  if (!("deed" in entry) || !entry.deed.quantity) return;
  const { low, best, high } = entry.deed.quantity;
  const known = [low, best, high].filter((bound) => bound !== null);
  if (known.some((bound, index) => !(Number.isFinite(bound) && bound >= (known[index - 1] ?? 0))))
    tell("faulty-quantity", known.join(".."));
}

/** Sizes of a group that cannot both be. */
function checkSizes(group: Entry, tell: Tell): void {
  if (group.kind !== "group" || group.exactly === undefined) return;
  if (group.exactly < group.members.length) tell("too-many-members/named");
  else if (group.exactly < (group.atLeast ?? 0)) tell("too-many-members/least");
}

/** Voting rules that could not be evaluated, or never be met. */
function checkRule({ kind, voters, votes, members, population }: VotingRule, tell: Tell): void {
  const twice = voters.find((voter, index) => voters.findIndex((other) => other.member === voter.member) !== index);
  const total = voters.reduce((sum, voter) => sum + (voter.weight ?? 1), 0);
  const unpeopled = voters.find((voter) => voter.population === undefined);
  if (voters.length === 0) tell("faulty-rule/voters", undefined, kind);
  if (twice) tell("faulty-rule/twice", undefined, twice.member);
  if (kind === "quota" && votes === undefined) tell("faulty-rule/quota");
  if (votes !== undefined && votes > total) tell("faulty-rule/votes", undefined, votes, total);
  if (kind === "qualified" && members === undefined && population === undefined) tell("faulty-rule/share");
  if (Math.max(members ?? 0, population ?? 0) > 100) tell("faulty-rule/percent");
  if (population !== undefined && unpeopled) tell("faulty-rule/people", undefined, unpeopled.member);
}

/** Lists of which more is asked than they hold ("at least 4 of (A, B)"): no answer to anything could meet that. */
function checkCounts(parts: readonly Condition[], tell: Tell): void {
  for (const part of parts) {
    if (part.op === "atLeast" && part.count > part.of.length) tell("impossible-count", undefined, part.count, part.of.length);
  }
}

/** Spans and fingerprints that cannot be right, and clauses outside their instrument. */
function checkCitations(entry: Entry, tell: Tell): void {
  if (entry.kind === "clause" && !entry.id.startsWith(`${entry.instrument}.`))
    tell("clause-outside-instrument", undefined, entry.instrument);
  else if (isStatement(entry)) for (const citation of entry.says) checkCitation(citation, tell);
}

function checkCitation({ selector, sha256, report }: Citation, tell: Tell): void {
  if (selector && selector.end - selector.start !== selector.exact.length) tell("faulty-span", report, selector);
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) tell("faulty-fingerprint", report, sha256);
}

/** A chance lies between 0 and 1, and its ends rise. */
function checkChance(entry: Entry, tell: Tell): void {
  const chance = entry.kind === "linked" ? entry.degree : entry.kind === "likelihood" && "low" in entry.is ? entry.is : null;
  if (chance && !(0 <= chance.low && chance.low <= chance.high && chance.high <= 1)) tell("faulty-likelihood", undefined, chance);
}

/** Every word of every yardstick. */
const CHANCE_WORDS = new Set(Object.values(YARDSTICKS).flatMap((steps) => steps.flatMap(({ words }) => words)));

/** What is readable and yet weak: a word without its yardstick, a statement on nobody's word, a pledge that nothing assures. */
function checkWords(entry: Entry, tell: Tell): void {
  // `likely` means one range by one yardstick and another by the next; without one it is taken as unknown.
  if (entry.kind === "likelihood" && "words" in entry.is && !entry.is.yardstick) tell("no-yardstick", undefined, entry.is.words);
  // `hedged "likely"` reads as a chance, and no answer counts it as one.
  if (isStatement(entry) && entry.hedge !== undefined && CHANCE_WORDS.has(entry.hedge.toLowerCase()))
    tell("hedged-chance", undefined, entry.hedge);
  // No statement without a citation: it may stand, but nobody can follow it back.
  if (isStatement(entry) && entry.says.length === 0 && !(isJudged(entry) && entry.judge !== undefined)) tell("no-citation");
  // `only if` alone is necessary and never sufficient; somebody who writes `will … only if` often means `if`.
  if (entry.kind !== "pledge" || entry.force !== "will") return;
  const connectives = entry.conditions.map(({ connective }) => connective);
  const necessary = connectives.find((each) => each.startsWith("only"));
  if (necessary && !connectives.includes("if") && !connectives.includes("after")) tell("never-assured", undefined, necessary);
}
