import {
  actorId,
  isStatement,
  type Actor,
  type Citation,
  type Condition,
  type Deed,
  type Diagnostic,
  type Entry,
  type Statement,
  type VotingRule,
} from "#model";
import type { Names } from "./check-names.ts";
import { isDate, isEdtf, isInstant } from "./edtf.ts";
import { placeOf } from "./name-places.ts";
import { withArticle, writeNumber } from "./write.ts";

/** A finding about one entry; `at` is the name or date in it that is meant. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly accepted: readonly string[];
  readonly at?: string;
}

const DATE_FORMS = ["2026", "2026-02", "2026-02-24", "2026-02~ (about)", "2026-02-24? (uncertain)", "2025-11/2026-01"];
const INSTANT_FORMS = ["2026-03-01T10:00:00Z"];

/** Faulty dates, amounts, counts, rules and stages of one entry. */
export function checkValues(entry: Entry, names: Names): readonly Diagnostic[] {
  const findings = [
    ...dates(entry),
    ...amounts(entry),
    ...groups(entry, names),
    ...rules(entry),
    ...abstention(entry, names),
    ...stages(entry, names),
    ...citations(entry),
  ];
  return findings.map(({ at, ...finding }) => ({ severity: "error", ...finding, place: placeOf(entry, at ?? entry.id) }));
}

/** Every date of an entry. Published and valid dates may be uncertain (EDTF); recorded ones are instants of our own clock. */
function dates(entry: Entry): readonly Finding[] {
  if (isStatement(entry)) return [...validTime(entry), ...recordedTime(entry)];
  if (entry.kind === "report" || entry.kind === "origin") return edtf(entry.published);
  if (entry.kind !== "expect") return [];
  const { claim, frame } = entry;
  const known = frame.knownOn;
  return [
    ...(claim.says === "changed" ? [...edtf(claim.from), ...edtf(claim.to)] : []),
    ...edtf(frame.asOf),
    ...(known === undefined || isDate(known) || isInstant(known) ? [] : [faultyDate(known, ["2026-03-01", ...INSTANT_FORMS])]),
  ];
}

/** An end before its beginning is a slip of the pen; half-open, so the two may be equal. */
function validTime({ since, until }: Statement): readonly Finding[] {
  const faulty = [...edtf(since), ...edtf(until)];
  if (faulty.length > 0 || since === undefined || until === undefined) return faulty;
  // Only what both dates say for certain is compared, so 2026-02 until 2026-02-24 is let pass.
  const length = Math.min(since.length, until.length);
  const plain = /^[\d-]+$/.test(since) && /^[\d-]+$/.test(until) && !since.startsWith("-") && !until.startsWith("-");
  if (!plain || since.slice(0, length) <= until.slice(0, length)) return [];
  return [
    {
      code: "ends-before-it-begins",
      message: `found \`until ${until}\` before \`since ${since}\``,
      accepted: [`since ${until} until ${since}`],
      at: until,
    },
  ];
}

function recordedTime({ recorded }: Statement): readonly Finding[] {
  if (!recorded) return [];
  const instants = recorded.to === undefined ? [recorded.from] : [recorded.from, recorded.to];
  return instants.filter((text) => !isInstant(text)).map((text) => faultyDate(text, INSTANT_FORMS));
}

function edtf(date: string | undefined): readonly Finding[] {
  return date === undefined || isEdtf(date) ? [] : [faultyDate(date, DATE_FORMS)];
}

function faultyDate(date: string, accepted: readonly string[]): Finding {
  return { code: "faulty-date", message: `found \`${date}\`, which is no date of ISO 8601 (EDTF)`, accepted, at: date };
}

/** Bounds that are known must not fall: low, best, high. */
function amounts(entry: Entry): readonly Finding[] {
  if (!("deed" in entry) || !entry.deed.quantity) return [];
  const { low, best, high } = entry.deed.quantity;
  const known = [low, best, high].filter((bound) => bound !== null);
  const ordered = known.every((bound, index) => Number.isFinite(bound) && bound >= 0 && bound >= (known[index - 1] ?? 0));
  return ordered ? [] : [faultyAmount(entry.deed, known)];
}

function faultyAmount(deed: Deed, known: readonly number[]): Finding {
  const sorted = [...known].sort((a, b) => a - b).map(writeNumber);
  const message = `found an amount of ${deed.object || "something"} whose bounds do not rise: ${known.join("..")}`;
  return { code: "faulty-quantity", message, accepted: [sorted.join("..")], at: known.join("..") };
}

/** Sizes of groups, and counts that ask for more of a group than it has. */
function groups(entry: Entry, names: Names): readonly Finding[] {
  if (entry.kind === "group") return sizes(entry);
  if (!isStatement(entry)) return [];
  const actors: readonly Actor[] = "actor" in entry ? [entry.actor] : [];
  const on = entry.kind === "condition" && "group" in entry.on ? [entry.on] : [];
  return [...actors, ...on].flatMap((actor) => tooMany(actor, names));
}

function sizes(group: Extract<Entry, { kind: "group" }>): readonly Finding[] {
  const { exactly, atLeast, members } = group;
  if (exactly !== undefined && exactly < members.length) {
    const message = `found ${members.length} members named in a group of exactly ${exactly}`;
    return [{ code: "too-many-members", message, accepted: [`exactly ${members.length} members`, `at least ${exactly} members`] }];
  }
  if (exactly !== undefined && atLeast !== undefined && exactly < atLeast) {
    return [
      {
        code: "too-many-members",
        message: `found at least ${atLeast} members in a group of exactly ${exactly}`,
        accepted: ["one of the two"],
      },
    ];
  }
  return [];
}

/** Only a group whose size is certain can be asked for too many: `at least 5 members` may be fifty. */
function tooMany(actor: Actor, names: Names): readonly Finding[] {
  const group = "group" in actor ? names.get(actor.group) : undefined;
  if (!("group" in actor) || !("number" in actor.count) || group?.kind !== "group") return [];
  const { number } = actor.count;
  const size = group.exactly ?? (group.atLeast === undefined && group.members.length > 0 ? group.members.length : undefined);
  if (size === undefined || number <= size) return [];
  const message = `found ${number} of \`${actor.group}\`, which has ${size} members`;
  return [
    {
      code: "too-many-members",
      message,
      accepted: [`at most ${size} of ${actor.group}`, `at least ${number} members in the group`],
      at: actor.group,
    },
  ];
}

/** Voting rules that could not be evaluated, or never be met. */
function rules(entry: Entry): readonly Finding[] {
  if (entry.kind !== "body" || !entry.rule) return [];
  const { rule } = entry;
  const faulty = (message: string, accepted: string): Finding => ({
    code: "faulty-rule",
    message: `${entry.id}: ${message}`,
    accepted: [accepted],
  });
  const twice = rule.voters.find((voter, index) => rule.voters.findIndex((other) => other.member === voter.member) !== index);
  return [
    ...(rule.voters.length === 0 ? [faulty("found a voting rule without voters", `decides by ${rule.kind} of A, B, C`)] : []),
    ...(twice ? [faulty(`found \`${twice.member}\` twice among the voters`, "each voter once")] : []),
    ...ruleNumbers(rule, faulty),
  ];
}

function ruleNumbers(rule: VotingRule, faulty: (message: string, accepted: string) => Finding): readonly Finding[] {
  const total = rule.voters.reduce((sum, voter) => sum + (voter.weight ?? 1), 0);
  const unpeopled = rule.voters.find((voter) => voter.population === undefined);
  const shares = [rule.members, rule.population].filter((share) => share !== undefined);
  return [
    ...(rule.kind === "quota" && rule.votes === undefined
      ? [faulty("found a quota without its votes", "decides by quota 4 votes of A 3, B 2")]
      : []),
    ...(rule.votes !== undefined && rule.votes > total
      ? [faulty(`found a quota of ${rule.votes} votes where all voters have ${total}`, `${total} votes or fewer`)]
      : []),
    ...(rule.kind === "qualified" && shares.length === 0
      ? [faulty("found a qualified majority without its share", "qualified 55% members 65% population")]
      : []),
    ...(shares.some((share) => share > 100) ? [faulty("found a share of more than 100 percent", "100% or less")] : []),
    ...(rule.population !== undefined && unpeopled
      ? [faulty(`found no population for \`${unpeopled.member}\``, `${unpeopled.member} population 10`)]
      : []),
  ];
}

/** Only voters abstain: whoever decides alone says yes or no, or has not decided. */
function abstention(entry: Entry, names: Names): readonly Finding[] {
  if (entry.kind !== "taken" || entry.value !== "abstains") return [];
  const decision = names.get(entry.decision);
  if (decision?.kind !== "decision") return [];
  const owner = names.get(decision.by ?? decision.id.split(".", 1)[0]!);
  const voters = owner?.kind === "body" && owner.rule ? owner.rule.voters.map(({ member }) => member) : [];
  const actor = actorId(entry.actor);
  if (voters.includes(actor)) return [];
  const message = `found \`${actor}\` abstaining on \`${entry.decision}\`, on which it has no vote`;
  const accepted = voters.length > 0 ? voters : [`${actor} decides yes on ${entry.decision}`, `${actor} decides no on ${entry.decision}`];
  return [{ code: "abstention-without-vote", message, accepted, at: entry.decision }];
}

/** A stage may be asked of pledges and bodies only, and `promised` of bodies only. */
function stages(entry: Entry, names: Names): readonly Finding[] {
  const asked = conditionsOf(entry).flatMap(askedStages);
  if (entry.kind === "condition" && "ref" in entry.on && entry.on.stage) asked.push({ ref: entry.on.ref, stage: entry.on.stage });
  return asked.flatMap(({ ref, stage }): readonly Finding[] => {
    const kind = names.get(ref)?.kind;
    if (kind === undefined || kind === "body" || (kind === "pledge" && stage !== "promised")) return [];
    const accepted = kind === "pledge" ? [`${ref} formal`, ref] : [ref];
    return [
      { code: "stage-without-ladder", message: `found \`${ref} ${stage}\`, but ${withArticle(kind)} is never ${stage}`, accepted, at: ref },
    ];
  });
}

/** Every condition in an entry. */
export function conditionsOf(entry: Entry): readonly Condition[] {
  if (entry.kind === "fact") return [entry.when];
  if (entry.kind === "goal") return [entry.needs];
  if (entry.kind === "body") return entry.needs ? [entry.needs] : [];
  return "conditions" in entry ? entry.conditions.map((proviso) => proviso.condition) : [];
}

/** Every name in a condition that a stage is asked of. */
function askedStages(condition: Condition): { ref: string; stage: string }[] {
  if (condition.op === "holds") return condition.stage === undefined ? [] : [{ ref: condition.ref, stage: condition.stage }];
  if (condition.op === "amount") return [];
  return condition.op === "not" ? askedStages(condition.of) : condition.of.flatMap(askedStages);
}

/** Spans and fingerprints that cannot be right, and clauses outside their instrument. */
function citations(entry: Entry): readonly Finding[] {
  if (entry.kind === "clause" && !entry.id.startsWith(`${entry.instrument}.`)) {
    const message = `found the clause \`${entry.id}\` of \`${entry.instrument}\`; a clause's name begins with its instrument's and a dot`;
    return [{ code: "clause-outside-instrument", message, accepted: [`${entry.instrument}.${entry.id}`] }];
  }
  return isStatement(entry) ? entry.says.flatMap(spans) : [];
}

function spans(citation: Citation): readonly Finding[] {
  const { selector, sha256, report } = citation;
  const length = selector ? selector.end - selector.start : 0;
  return [
    ...(selector && length !== selector.exact.length
      ? [
          {
            code: "faulty-span",
            message: `found ${selector.exact.length} quoted characters at a place of ${length}`,
            accepted: [`at ${selector.start}..${selector.start + selector.exact.length}`],
            at: report,
          },
        ]
      : []),
    ...(sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)
      ? [{ code: "faulty-fingerprint", message: `found \`${sha256}\`, which is no SHA-256`, accepted: ["64 hex digits"], at: report }]
      : []),
  ];
}
