import { isStatement, type Chance, type Citation, type Deed, type Entry, type Statement, type VotingRule } from "#model";
import { conditionsOf, partsOf } from "./conditions.ts";
import { isDate, isEdtf, isInstant } from "./edtf.ts";
import { plainDate } from "./telling/plain-date.ts";
import type { Finding } from "./finding.ts";
import { writeChance, writeNumber } from "./write.ts";

const DATE_FORMS = ["2026", "2026-02", "2026-02-24", "2026-02~ (about)", "2026-02-24? (uncertain)", "2025-11/2026-01"];
const INSTANT_FORMS = ["2026-03-01T10:00:00Z"];

/** Faulty dates, amounts, sizes, rules, lists, spans and chances of one entry: whatever needs no look at another. */
export function valueFindings(entry: Entry): readonly Finding[] {
  return [...dates(entry), ...amounts(entry), ...sizes(entry), ...rules(entry), ...counts(entry), ...citations(entry), ...chances(entry)];
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
  const put = plainDate(date);
  const finding = { code: "faulty-date", message: `found \`${date}\`, which is no date of ISO 8601 (EDTF)`, accepted, at: date };
  return put === null || accepted === INSTANT_FORMS ? finding : { ...finding, accepted: [put], put };
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

/** Sizes of a group that cannot both be. */
function sizes(group: Entry): readonly Finding[] {
  if (group.kind !== "group") return [];
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

/** Lists of which more is asked than they hold ("at least 4 of (A, B)"): no answer to anything could meet that. */
function counts(entry: Entry): readonly Finding[] {
  return conditionsOf(entry)
    .flatMap(partsOf)
    .flatMap((part): readonly Finding[] => {
      if (part.op !== "atLeast" || part.count <= part.of.length) return [];
      const message = `found \`at least ${part.count} of\` a list of ${part.of.length}; nothing can meet that`;
      return [{ code: "impossible-count", message, accepted: [`at least ${part.of.length} of (…)`, "more names in the list"] }];
    });
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

/** A chance lies between 0 and 1, and its ends rise. */
function chances(entry: Entry): readonly Finding[] {
  const chance = entry.kind === "linked" ? entry.degree : entry.kind === "likelihood" && "low" in entry.is ? entry.is : null;
  if (chance === null || (0 <= chance.low && chance.low <= chance.high && chance.high <= 1)) return [];
  const fault = chance.low > chance.high ? "whose ends do not rise" : "which does not lie between 0 and 1";
  return [{ code: "faulty-likelihood", message: `found ${writeChance(chance)}, ${fault}`, accepted: risingChances(chance) }];
}

function risingChances({ low, high }: Chance): readonly string[] {
  const rising: Chance = { low: Math.min(low, high), high: Math.max(low, high) };
  if (rising.high <= 1) return [writeChance(rising)];
  return rising.high <= 100 ? [`${writeChance(rising)}%`, "0.2..0.4"] : ["0.2..0.4", "20..40%"];
}
