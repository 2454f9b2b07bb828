import {
  isJudged,
  YARDSTICK_NAMES,
  YARDSTICKS,
  type Chance,
  type Cost,
  type Deed,
  type Diagnostic,
  type Entry,
  type Group,
  type Likelihood,
  type Pledge,
  type Selector,
  type Statement,
} from "#model";
import { linesOf, placesOf } from "../name-places.ts";
import type { Named } from "../named-in.ts";
import type { Names } from "../names.ts";
import { nearestIn, nearNames } from "../near-names.ts";
import { withArticle, writeChance, writeName, writeNumber } from "../write.ts";
import { fixOf } from "./fix.ts";
import { byKindOf, type NamesByKind } from "./names-by-kind.ts";
import { nameWanted, notAName } from "./name-wanted.ts";
import { plainDate } from "./plain-date.ts";

/** What is told of a finding beside its place. */
export interface ToldFinding extends Pick<Diagnostic, "message" | "accepted" | "fix"> {
  /** What to write in the stead of the name or date that is meant, so that nothing is found any more. */
  readonly put?: string;
  /** Names in other entries, with what they are to this one. */
  readonly beside?: readonly { readonly message: string; readonly entry: Entry; readonly at?: string }[];
}

/** A name where an entry uses it. */
export interface Use {
  readonly entry: Entry;
  readonly use: Named;
}

const DATE_FORMS = ["2026", "2026-02", "2026-02-24", "2026-02~ (about)", "2026-02-24? (uncertain)", "2025-11/2026-01"];
const INSTANT_FORMS = ["2026-03-01T10:00:00Z"];
const FINGERPRINT = ["64 hex digits"];

function faultyDate(date: string, accepted: readonly string[], put = plainDate(date)): ToldFinding {
  const message = `found \`${date}\`, which is no date of ISO 8601 (EDTF)`;
  return put === null ? { message, accepted } : { message, accepted: [put], put };
}

function faultyRule({ id }: Entry, message: string, accepted: string): ToldFinding {
  return { message: `${id}: ${message}`, accepted: [accepted] };
}

function faultyAmount({ deed: { object, quantity } }: { readonly deed: Deed }): ToldFinding {
  const known = [quantity!.low, quantity!.best, quantity!.high].filter((bound) => bound !== null);
  const sorted = [...known].sort((a, b) => a - b).map(writeNumber);
  return {
    message: `found an amount of ${object || "something"} whose bounds do not rise: ${known.join("..")}`,
    accepted: [sorted.join("..")],
  };
}

function faultyChance(chance: Chance): ToldFinding {
  const fault = chance.low > chance.high ? "whose ends do not rise" : "which does not lie between 0 and 1";
  return { message: `found ${writeChance(chance)}, ${fault}`, accepted: risingChances(chance) };
}

function risingChances({ low, high }: Chance): readonly string[] {
  const rising: Chance = { low: Math.min(low, high), high: Math.max(low, high) };
  if (rising.high <= 1) return [writeChance(rising)];
  return rising.high <= 100 ? [`${writeChance(rising)}%`, "0.2..0.4"] : ["0.2..0.4", "20..40%"];
}

function listed(names: readonly string[], by = ", "): string {
  return [...new Set(names)].map((name) => `\`${name}\``).join(by);
}

/** An unknown name, once, at its first use, with its other uses beside it. */
function unknownName({ entry, use }: Use, others: readonly Use[], names: Names): ToldFinding {
  const byKind = byKindOf(names);
  const elsewhere = new Set(others.map((other) => other.entry));
  elsewhere.delete(entry);
  const near = byKind.near(use);
  const meant = near.length === 1 && isSlip(use.name, near[0]!) ? names.get(near[0]!) : undefined;
  const fits = meant && others.every((other) => other.use.kinds.includes(meant.kind));
  const places = fits ? [entry, ...elsewhere].flatMap((each) => placesOf(each, use.name)) : [];
  return {
    message: `found \`${use.name}\` where the name of ${nameWanted(entry, use)} should stand; nothing is called that`,
    accepted: nearOrNew(entry, use, near),
    ...(places.length > 0 ? { fix: fixOf(writeName(near[0]!), places) } : {}),
    beside: [...elsewhere].map((other) => ({ message: `\`${use.name}\` is used here too`, entry: other, at: use.name })),
  };
}

/** A name that only begins like another is near it, but no slip of the pen. */
function isSlip(name: string, near: string): boolean {
  return Math.abs(name.length - near.length) < 2;
}

/** Near names of the right kind; where none is near, the way to bring the name into being. */
function nearOrNew(entry: Entry, use: Named, near: readonly string[]): readonly string[] {
  const instead = notAName(entry, use);
  return near.length > 0 ? [...near, ...instead] : [...instead, `an entry that names it: ${use.kinds[0]} ${use.name} …`];
}

/** A name that is borne by something that cannot stand there, with the thing shown. */
function wrongKind(entry: Entry, use: Named, meant: Entry, names: Names): ToldFinding {
  const message = `found \`${use.name}\` where the name of ${nameWanted(entry, use)} should stand; it is ${withArticle(meant.kind)}`;
  const beside = [{ message: `\`${use.name}\` is named here`, entry: meant }];
  const acts = meant.kind === "group" && "actor" in entry && "member" in entry.actor && entry.actor.member === use.name;
  const put = acts ? { put: `all of ${writeName(use.name)}` } : {};
  return { message, accepted: rightWay(use, meant, byKindOf(names)), ...put, beside };
}

/** A group in a member's place most often lacks its count. */
function rightWay(use: Named, found: Entry, byKind: NamesByKind): readonly string[] {
  if (found.kind === "group" && use.kinds.includes("member"))
    return [`all of ${use.name}`, `some of ${use.name}`, `at least 5 of ${use.name}`];
  const near = byKind.near(use);
  const right = byKind.of(use.kinds).names;
  return near.length > 0 ? near : right.length > 0 ? right.slice(0, 5) : [`an entry that names it: ${use.kinds[0]} …`];
}

/** What the first of two is to the second. */
function first(entry: Entry, at = entry.id): Pick<ToldFinding, "beside"> {
  return { beside: [{ message: "the first", entry, at }] };
}

function unknownUnit({ id }: Entry, unit: string, amounts: ReadonlyMap<string, unknown>): ToldFinding {
  const near = nearestIn(nearNames([...amounts.keys()].filter((key) => !key.includes("\n"))), unit);
  const message = `\`${id}\` sums ${unit}, but no pledge gives an amount of ${unit} there`;
  return { message, accepted: near.length > 0 ? near : [`a pledge to provide 100 ${unit}`] };
}

function unknownAmount({ id }: Entry, unit: string, vague: readonly Pledge[]): ToldFinding {
  const pledges = vague.map((pledge) => `\`${pledge.id}\``).join(", ");
  return {
    message: `\`${id}\` sums ${unit}, of which ${pledges} gives no full amount; unknown is never zero`,
    accepted: ["5000..7500 (both bounds)"],
    beside: vague.map((pledge) => ({ message: `\`${pledge.id}\` leaves a bound open`, entry: pledge })),
  };
}

function repeatedExpectation(entry: Entry, before: Entry): ToldFinding {
  const lines = linesOf(entry);
  return {
    message: "found an expectation that was said before",
    ...(lines.length > 0 ? { fix: fixOf("", lines) } : {}),
    beside: [{ message: "the same expectation", entry: before }],
  };
}

/**
 * What is told of each finding of the checks, from its entry and the values that the check hands on. A key is the stable code of the message, behind
 * a slash which of those that share it.
 */
export const FINDING_WORDS = {
  "unnamed-affair": (): ToldFinding => ({ message: "found no affair; a dossier says what it is about", accepted: ['affair "A title"'] }),

  "repeated-expectation": repeatedExpectation,
  "duplicate-name": ({ id }: Entry, before: Entry): ToldFinding => ({
    message: `found a second entry named \`${id}\`; the first is ${withArticle(before.kind)}`,
    accepted: ["a name that is not taken"],
    beside: [{ message: `the first \`${id}\``, entry: before }],
  }),
  "wrong-kind": wrongKind,
  "unknown-name": (_: Entry, [use, ...others]: readonly Use[], names: Names) => unknownName(use!, others, names),
  "ambiguous-name": (_: Entry, name: string, members: readonly Entry[]): ToldFinding => ({
    message: `found \`${name}\`, which may stand for ${members.map(({ id }) => `\`${id}\``).join(" or ")}`,
    accepted: members.map(({ id }) => id),
    beside: members.map((member) => ({ message: `it may be \`${member.id}\``, entry: member })),
  }),

  "repeated-likelihood": ({ of }: Likelihood, before: Entry): ToldFinding => ({
    message: `found a second likelihood of \`${of}\` since the same day; the range of both is taken`,
    accepted: ["since DATE (the later one counts)", "until DATE (where the first is over)"],
    ...first(before),
  }),
  "linked-twice": (_: Entry, member: string, before: Entry): ToldFinding => ({
    message: `found \`${member}\` in a second place among what is linked; each choice belongs to one link`,
    accepted: ["one link of all of them"],
    ...first(before, member),
  }),
  "two-cost-units": ({ unit }: Cost, before: Cost): ToldFinding => ({
    message: `found a cost in ${unit ?? "no unit"} where \`${before.id}\` counts in ${before.unit ?? "no unit"}; sums of both say nothing`,
    accepted: [before.unit ?? "no unit"],
    ...first(before),
  }),

  "one-origin": (entry: Entry, reports: readonly string[], origins: readonly string[]): ToldFinding => ({
    message: `\`${entry.id}\` cites ${listed(reports)}, but all of them rest on ${listed(origins)}: they count as one`,
    accepted: ["a report of another origin"],
    beside: [{ message: "the first of them", entry, at: reports[0]! }],
  }),
  "one-origin/pledge": ({ id }: Entry, before: Entry, origins: readonly string[]): ToldFinding => ({
    message: `\`${id}\` says what \`${before.id}\` says, and both rest on ${listed(origins)}: they count as one`,
    accepted: [`a second citation in \`${before.id}\``, "a report of another origin"],
    beside: [{ message: "says the same", entry: before }],
  }),

  "faulty-date": (_: Entry, date: string) => faultyDate(date, DATE_FORMS),
  "faulty-date/day": (_: Entry, date: string) => faultyDate(date, ["2026-03-01", ...INSTANT_FORMS]),
  "faulty-date/instant": (_: Entry, date: string) => faultyDate(date, INSTANT_FORMS, null),
  "ends-before-it-begins": ({ since, until }: Statement): ToldFinding => ({
    message: `found \`until ${until}\` before \`since ${since}\``,
    accepted: [`since ${until} until ${since}`],
  }),
  "faulty-quantity": faultyAmount,
  "too-many-members": (_: Entry, group: string, number: number, size: number): ToldFinding => ({
    message: `found ${number} of \`${group}\`, which has ${size} members`,
    accepted: [`at most ${size} of ${group}`, `at least ${number} members in the group`],
  }),
  "too-many-members/named": ({ exactly, members }: Group): ToldFinding => ({
    message: `found ${members.length} members named in a group of exactly ${exactly}`,
    accepted: [`exactly ${members.length} members`, `at least ${exactly} members`],
  }),
  "too-many-members/least": ({ exactly, atLeast }: Group): ToldFinding => ({
    message: `found at least ${atLeast} members in a group of exactly ${exactly}`,
    accepted: ["one of the two"],
  }),

  "faulty-rule/voters": (body: Entry, kind: string) =>
    faultyRule(body, "found a voting rule without voters", `decides by ${kind} of A, B, C`),
  "faulty-rule/twice": (body: Entry, member: string) => faultyRule(body, `found \`${member}\` twice among the voters`, "each voter once"),
  "faulty-rule/quota": (body: Entry) => faultyRule(body, "found a quota without its votes", "decides by quota 4 votes of A 3, B 2"),
  "faulty-rule/votes": (body: Entry, votes: number, total: number) =>
    faultyRule(body, `found a quota of ${votes} votes where all voters have ${total}`, `${total} votes or fewer`),
  "faulty-rule/share": (body: Entry) =>
    faultyRule(body, "found a qualified majority without its share", "qualified 55% members 65% population"),
  "faulty-rule/percent": (body: Entry) => faultyRule(body, "found a share of more than 100 percent", "100% or less"),
  "faulty-rule/people": (body: Entry, member: string) =>
    faultyRule(body, `found no population for \`${member}\``, `${member} population 10`),

  "impossible-count": (_: Entry, count: number, size: number): ToldFinding => ({
    message: `found \`at least ${count} of\` a list of ${size}; nothing can meet that`,
    accepted: [`at least ${size} of (…)`, "more names in the list"],
  }),
  "clause-outside-instrument": ({ id }: Entry, instrument: string): ToldFinding => ({
    message: `found the clause \`${id}\` of \`${instrument}\`; a clause's name begins with its instrument's and a dot`,
    accepted: [`${instrument}.${id}`],
  }),
  "faulty-span": (_: Entry, { start, end, exact }: Selector): ToldFinding => ({
    message: `found ${exact.length} quoted characters at a place of ${end - start}`,
    accepted: [`at ${start}..${start + exact.length}`],
  }),
  "faulty-fingerprint": (_: Entry, sha256: string): ToldFinding => ({
    message: `found \`${sha256}\`, which is no SHA-256`,
    accepted: FINGERPRINT,
  }),
  "faulty-likelihood": (_: Entry, chance: Chance) => faultyChance(chance),
  "no-yardstick": (_: Entry, words: string): ToldFinding => ({
    message: `found \`${words}\` without its yardstick; how likely that is stays unknown`,
    accepted: YARDSTICK_NAMES.map((name) => `${words} by ${name}`),
  }),
  "hedged-chance": ({ id }: Entry, words: string): ToldFinding => ({
    message: `found the hedge \`${words}\`; it has no yardstick, and no answer counts it as a chance`,
    accepted: YARDSTICK_NAMES.filter((name) => YARDSTICKS[name].some((step) => step.words.includes(words.toLowerCase()))).map(
      (name) => `likelihood NAME ${id} is ${words.toLowerCase()} by ${name}`,
    ),
  }),
  "no-citation": (entry: Statement): ToldFinding => ({
    message: `the ${entry.kind} \`${entry.id}\` does not say on whose word it stands`,
    accepted: ['says REPORT p3 by "…"', ...(isJudged(entry) ? ['judged by "…"'] : [])],
  }),
  "never-assured": ({ id }: Entry, connective: string): ToldFinding => ({
    message: `\`${id}\` is bound by \`${connective}\` alone: it says what is needed, never what is enough, so nothing assures it`,
    accepted: ["if …, on a line beside it (what is enough)", "may (where nothing binds it)"],
  }),

  "abstention-without-vote": (_: Entry, actor: string, decision: string, voters: readonly string[]): ToldFinding => ({
    message: `found \`${actor}\` abstaining on \`${decision}\`, on which it has no vote`,
    accepted: voters.length > 0 ? voters : [`${actor} decides yes on ${decision}`, `${actor} decides no on ${decision}`],
  }),
  "voted-decision": (_: Entry, name: string, body: string, voters: readonly string[]): ToldFinding => ({
    message: `found \`${name}\`, on which \`${body}\` votes: it follows from the votes`,
    accepted: voters.map((member) => `${member}.${name}`),
  }),
  "stage-without-ladder": (_: Entry, ref: string, stage: string, kind: Entry["kind"]): ToldFinding => ({
    message: `found \`${ref} ${stage}\`, but ${withArticle(kind)} is never ${stage}`,
    accepted: kind === "pledge" ? [`${ref} formal`, ref] : [ref],
  }),
  "no-owner": ({ id }: Entry): ToldFinding => ({
    message: `nobody takes the decision \`${id}\``,
    accepted: ["by MEMBER", "a name such as MEMBER.consent", "event, where nobody decides it"],
  }),
  "unused-decision": ({ id }: Entry): ToldFinding => ({
    message: `nothing hangs on the decision \`${id}\``,
    accepted: [`only if ${id}`, "no such decision"],
  }),
  "withdrawn-pledge": ({ id }: Entry, pledge: string): ToldFinding => ({
    message: `\`${id}\` hangs on the pledge \`${pledge}\`, which is withdrawn`,
    accepted: ["a pledge that stands", "until, where it once stood"],
  }),
  "unknown-unit": unknownUnit,
  "unknown-amount": unknownAmount,
} satisfies Readonly<Record<string, (entry: never, ...values: never[]) => ToldFinding>>;

/** Which finding it is: a key of {@link FINDING_WORDS}. */
export type FindingKey = keyof typeof FINDING_WORDS;

/** The values that the words of a finding are made from, beside its entry. */
export type FindingValues<K extends FindingKey> = Parameters<(typeof FINDING_WORDS)[K]> extends [unknown?, ...infer V] ? V : never;
