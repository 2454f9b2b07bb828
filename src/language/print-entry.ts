import type { Entry, Judged, Proviso, Requirement, VotingRule } from "#model";
import { conditionPieces } from "./print-condition.ts";
import { printClaim, printFrame, printGiven } from "./print-claim.ts";
import { isSeveral, printActor, printCount, printDeed } from "./print-deed.ts";
import { judgementLines } from "./print-judgement.ts";
import { printSaid, writeSha } from "./print-said.ts";
import { writeDate, writeName, writeNames, writeNumber, writeString } from "./write.ts";

/** Lines longer than this are broken before an outermost `and` or `or`. */
const WIDTH = 100;

/** An entry's lines: the first without, the others with the indent of two spaces that makes them its own. */
export function entryLines(entry: Entry): readonly string[] {
  const [head = "", ...clauses] = lines(entry);
  return [head, ...clauses.map((clause) => `  ${clause}`)];
}

/** An entry in its canonical form, without its remarks and without a closing newline. */
export function printEntry(entry: Entry): string {
  return entryLines(entry).join("\n");
}

/** The lines of an entry, not yet indented. The order of clauses is fixed here, and nowhere else. */
function lines(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case "member":
      return [`${titled(entry)}${entry.also.length === 0 ? "" : ` also ${entry.also.map(writeString).join(", ")}`}`];
    case "group":
      return [titled(entry), ...printMembers(entry)];
    case "origin":
      return [`${titled(entry)}${entry.published === undefined ? "" : ` ${writeDate(entry.published)}`}`];
    case "report":
      return printReport(entry);
    case "decision":
      return [`${titled(entry)}${entry.by === undefined ? "" : ` by ${writeName(entry.by)}`}`];
    case "event":
    case "instrument":
      return [titled(entry)];
    case "fact":
      return clause(titled(entry), "when", conditionPieces(entry.when));
    case "goal":
      return [titled(entry), ...clause("", "needs", conditionPieces(entry.needs))];
    case "body":
      return [
        ...(entry.needs === undefined ? [titled(entry)] : clause(titled(entry), "needs", conditionPieces(entry.needs))),
        ...(entry.rule === undefined ? [] : [printRule(entry.rule)]),
      ];
    case "scenario":
      return [
        titled(entry),
        ...(Object.keys(entry.given).length === 0 ? [] : [printGiven(entry.given)]),
        ...(entry.refusing.length === 0 ? [] : [`refusing ${writeNames(entry.refusing)}`]),
      ];
    case "expect":
      return [`expect ${printClaim(entry.claim)}`, ...printFrame(entry.frame)];
    default:
      return statementLines(entry);
  }
}

type StatementEntry = Extract<Entry, { readonly says: unknown }>;

function statementLines(entry: StatementEntry): readonly string[] {
  const head = `${entry.kind} ${writeName(entry.id)} `;
  switch (entry.kind) {
    case "pledge":
      return [
        `${head}${printActor(entry.actor)} ${entry.force} ${printDeed(entry.deed)}`,
        ...printProvisos(entry.conditions),
        ...(entry.stage === "stated" ? [] : [`stage ${entry.stage}`]),
        ...printSaid(entry),
      ];
    case "threat":
      return [
        `${head}${printActor(entry.actor)} ${entry.force} ${printDeed(entry.deed)}`,
        ...printProvisos(entry.conditions),
        ...printSaid(entry),
      ];
    case "condition":
      return [`${head}${printTarget(entry.on)}`, ...printProvisos(entry.conditions), ...printSaid(entry)];
    case "likelihood":
    case "linked":
    case "cost": {
      const [first = "", ...rest] = judgementLines(entry);
      return [`${head}${first}`, ...rest];
    }
    default:
      return [`${head}${shortStatement(entry)}`, ...printSaid(entry)];
  }
}

/** A statement that needs no condition: what follows its name. Verbs agree with one actor or several. */
function shortStatement(entry: Exclude<StatementEntry, { readonly conditions: unknown } | Judged>): string {
  const actor = "actor" in entry ? printActor(entry.actor) : "";
  const s = "actor" in entry && isSeveral(entry.actor) ? "" : "s";
  const tail = (word: string, name: string | undefined): string => (name === undefined ? "" : ` ${word} ${writeName(name)}`);
  switch (entry.kind) {
    case "refusal":
      return `${actor} will not ${printDeed(entry.deed)}${tail("refuses", entry.of)}`;
    case "demand":
      return `${actor} demand${s} ${writeString(entry.words)}${tail("from", entry.from)}${tail("wants", entry.wants)}`;
    case "accusation":
      return `${actor} accuse${s} ${entry.against.length === 0 ? "" : `${writeNames(entry.against)} `}of ${writeString(entry.words)}`;
    case "no-commitment":
      return `${actor} give${s} no commitment to ${writeString(entry.words)}${tail("on", entry.on)}`;
    case "taken":
      if (entry.value === "abstains") return `${actor} abstain${s} on ${writeName(entry.decision)}`;
      return `${actor} decide${s} ${entry.value ? "yes" : "no"} on ${writeName(entry.decision)}`;
    case "position":
      return `${actor} ${s === "" ? entry.stance.slice(0, -1) : entry.stance} ${writeName(entry.clause)}`;
    case "movement":
      return `${writeName(entry.pledge)} moves to ${entry.stage}`;
    case "clause": {
      const own = entry.instrument === entry.id.split(".", 1)[0];
      const draft = entry.draft === undefined ? "" : ` draft ${writeString(entry.draft)}`;
      return `${writeString(entry.title)}${own ? "" : ` of ${writeName(entry.instrument)}`}${draft}`;
    }
  }
}

function titled(entry: { readonly kind: string; readonly id: string; readonly title: string }): string {
  return `${entry.kind} ${writeName(entry.id)} ${writeString(entry.title)}`;
}

/** How many, and who: a group's three clauses. */
function printMembers(entry: Extract<Entry, { kind: "group" }>): readonly string[] {
  return [
    ...(entry.atLeast === undefined ? [] : [`at least ${writeNumber(entry.atLeast)} members`]),
    ...(entry.exactly === undefined ? [] : [`exactly ${writeNumber(entry.exactly)} members`]),
    ...(entry.members.length === 0 ? [] : [`including ${writeNames(entry.members)}`]),
  ];
}

/** An outlet that is unknown is left out, unless a date in quotes would then be taken for it. */
function printReport(entry: Extract<Entry, { kind: "report" }>): readonly string[] {
  const date = entry.published === undefined ? "" : ` ${writeDate(entry.published)}`;
  const outlet = entry.outlet === "" && !date.startsWith(' "') ? "" : ` ${writeString(entry.outlet)}`;
  const retells = entry.retells.length === 0 ? "" : ` retells ${writeNames(entry.retells)}`;
  return [
    `report ${writeName(entry.id)}${outlet}${date}${retells}`,
    ...(entry.language === undefined ? [] : [`language ${writeName(entry.language)}`]),
    ...(entry.file === undefined ? [] : [`file ${writeString(entry.file)}`]),
    ...(entry.url === undefined ? [] : [`url ${writeString(entry.url)}`]),
    ...(entry.note === undefined ? [] : [entry.note ? "note" : "note no"]),
    ...(entry.sha256 === undefined ? [] : [`sha256 ${writeSha(entry.sha256)}`]),
  ];
}

function printProvisos(provisos: readonly Proviso[]): readonly string[] {
  return provisos.flatMap((proviso) => clause("", proviso.connective, conditionPieces(proviso.condition)));
}

/** What a condition is laid on. */
function printTarget(on: Requirement["on"]): string {
  if ("ref" in on) return on.stage === undefined ? writeName(on.ref) : `${writeName(on.ref)} ${on.stage}`;
  const to = on.to === undefined ? "" : ` to ${writeName(on.to)}`;
  return `${printCount(on.count)} of ${writeName(on.group)}${to}`;
}

/** A condition with its word behind `head`, on a line of its own where the first would be too long, and broken at `and` and `or` where even that is. */
function clause(head: string, word: string, pieces: readonly string[]): readonly string[] {
  const whole = `${word} ${pieces.join(" ")}`;
  if (head === "") return whole.length <= WIDTH ? [whole] : [`${word} ${pieces[0]}`, ...pieces.slice(1).map((piece) => `  ${piece}`)];
  return head.length + whole.length < WIDTH ? [`${head} ${whole}`] : [head, ...clause("", word, pieces)];
}

/** A rule with its numbers, then its voters with theirs. */
function printRule(rule: VotingRule): string {
  const numbers = [
    ...(rule.votes === undefined ? [] : [`${writeNumber(rule.votes)} votes`]),
    ...(rule.members === undefined ? [] : [`${writeNumber(rule.members)}% members`]),
    ...(rule.population === undefined ? [] : [`${writeNumber(rule.population)}% population`]),
    ...(rule.blocking === undefined ? [] : [`blocking ${writeNumber(rule.blocking)}`]),
    ...(rule.abstentions === undefined ? [] : [`abstentions ${rule.abstentions === "uncounted" ? "" : "as "}${rule.abstentions}`]),
  ];
  const voters = rule.voters.map((voter) =>
    [
      writeName(voter.member),
      ...(voter.weight === undefined ? [] : [writeNumber(voter.weight)]),
      ...(voter.population === undefined ? [] : [`population ${writeNumber(voter.population)}`]),
      ...(voter.veto === undefined ? [] : [voter.veto ? "veto" : "no veto"]),
    ].join(" "),
  );
  return [`decides by ${rule.kind}`, ...numbers, ...(voters.length === 0 ? [] : [`of ${voters.join(", ")}`])].join(" ");
}
