import { isStatement, references, type Actor, type Claim, type Condition, type Deed, type Entry, type Frame, type Statement } from "#model";

/** A kind of thing that a name may stand for; `vote` is one member's yes or no in a body, written `member.decision`. */
type NamedKind = Entry["kind"] | "vote";

/** A name as an entry uses it, with what it may stand for there. */
export interface Named {
  readonly name: string;
  /** What is meant, for a message: "a report". */
  readonly what: string;
  readonly kinds: readonly NamedKind[];
  /** Another way to write it, where the name may not have been meant as one. */
  readonly instead?: string;
}

/** A body may act: a council demands, or takes its own decision. */
const ACTORS: readonly NamedKind[] = ["member", "body"];
const PARTIES: readonly NamedKind[] = ["member", "group", "body"];
/** Where a claim may come from: a source that is no report of ours, or a report. */
const ROOTS: readonly NamedKind[] = ["origin", "report"];
const CONDITIONS: readonly NamedKind[] = ["decision", "event", "fact", "clause", "pledge", "threat", "body", "goal"];
const GOALS: readonly NamedKind[] = ["goal", "pledge", "threat"];
/** What a scenario or a veto may fix: choices, events, kept pledges, votes. */
const FIXED: readonly NamedKind[] = ["decision", "event", "pledge", "vote"];
const COMMITMENTS: readonly NamedKind[] = ["pledge", "threat", "fact", "body", "decision", "event", "goal", "clause"];
const STATEMENTS: readonly NamedKind[] = [
  ...([
    "pledge",
    "movement",
    "refusal",
    "threat",
    "demand",
    "accusation",
    "no-commitment",
    "taken",
    "condition",
    "clause",
    "position",
    "likelihood",
    "linked",
    "cost",
  ] as const),
];

/** Every name that an entry uses beside its own, in the order of its text. */
export function namedIn(entry: Entry): readonly Named[] {
  if (isStatement(entry)) return [...ofStatement(entry), ...entry.says.flatMap(ofCitation)];
  switch (entry.kind) {
    case "group":
      return entry.members.map((name) => named(name, "a member", ["member"]));
    case "report":
      return entry.retells.map((name) => named(name, "a report or origin", ROOTS));
    case "decision":
      return optional(entry.by, "a member, group or body", PARTIES);
    case "fact":
      return ofCondition(entry.when);
    case "goal":
      return ofCondition(entry.needs);
    case "body":
      return [
        ...(entry.needs ? ofCondition(entry.needs) : []),
        ...(entry.rule?.voters ?? []).map((voter) => named(voter.member, "a member", ["member"])),
      ];
    case "scenario":
      return ofFrame({ given: entry.given, refusing: entry.refusing });
    case "expect":
      return [...ofClaim(entry.claim), ...ofFrame(entry.frame)];
    default:
      return [];
  }
}

/** Every name in a condition, with what may stand there. */
function ofCondition(condition: Condition): readonly Named[] {
  if (condition.op === "amount") return optional(condition.body, "a body", ["body"]);
  if (condition.op === "not") return ofCondition(condition.of);
  if (condition.op !== "holds") return condition.of.flatMap(ofCondition);
  return references(condition).map(({ ref }) => named(ref, "a decision, event, fact, clause, pledge, threat, body or goal", CONDITIONS));
}

function named(name: string, what: string, kinds: readonly NamedKind[]): Named {
  return { name, what, kinds };
}

function optional(name: string | undefined, what: string, kinds: readonly NamedKind[]): readonly Named[] {
  return name === undefined ? [] : [named(name, what, kinds)];
}

/** A group cannot act bare, nor a member be counted. */
function ofActor(actor: Actor): Named {
  return "member" in actor ? named(actor.member, "a member", ACTORS) : named(actor.group, "a group", ["group"]);
}

function ofStatement(entry: Statement): readonly Named[] {
  const conditions = "conditions" in entry ? entry.conditions.flatMap((proviso) => ofCondition(proviso.condition)) : [];
  const actor = "actor" in entry ? [ofActor(entry.actor)] : [];
  switch (entry.kind) {
    case "pledge":
    case "threat":
      return [...actor, ...ofDeed(entry.deed), ...conditions];
    case "refusal":
      return [...actor, ...ofDeed(entry.deed), ...optional(entry.of, "a pledge or decision", ["pledge", "decision"])];
    case "demand":
      return [
        ...actor,
        ...optional(entry.from, "a member or group", PARTIES),
        ...optional(entry.wants, "a decision, pledge or clause", ["decision", "pledge", "clause"]),
      ];
    case "accusation":
      return [...actor, ...entry.against.map((name) => named(name, "a member or group", PARTIES))];
    case "no-commitment":
      return [
        ...actor,
        ...optional(entry.on, "a decision, pledge, clause, body or fact", ["decision", "pledge", "clause", "body", "fact"]),
      ];
    case "taken":
      return [...actor, named(entry.decision, "a decision", ["decision"])];
    case "movement":
      return [named(entry.pledge, "a pledge", ["pledge"])];
    case "condition":
      return [...ofTarget(entry.on), ...conditions];
    case "clause":
      return [named(entry.instrument, "an instrument", ["instrument"])];
    case "position":
      return [...actor, named(entry.clause, "a clause", ["clause"])];
    case "likelihood":
    case "cost":
      return [ofOpen(entry.of)];
    case "linked":
      return entry.members.map(ofOpen);
  }
}

/** What may turn out yes or no. */
function ofOpen(name: string): Named {
  return named(name, "a decision, event, vote or pledge", FIXED);
}

/** `access to everybody` reads as help *to* somebody called `everybody`; the way out is told with the fault. */
function ofDeed({ object, to }: Deed): readonly Named[] {
  if (to === undefined) return [];
  return [{ ...named(to, "a body, member or group", PARTIES), instead: `the object in quotes: "${object} to ${to}"` }];
}

function ofTarget(on: Extract<Statement, { kind: "condition" }>["on"]): readonly Named[] {
  if ("ref" in on) return [named(on.ref, "a pledge, threat, fact, body, decision or event", COMMITMENTS)];
  return [named(on.group, "a group", ["group"]), ...optional(on.to, "a body", ["body", "member"])];
}

function ofCitation(citation: Statement["says"][number]): readonly Named[] {
  return [named(citation.report, "a report", ["report"]), ...optional(citation.origin, "an origin or report", ROOTS)];
}

/** A goal may also be a commitment: a dossier without goals is asked about its commitments. */
function ofClaim(claim: Claim): readonly Named[] {
  const goal = "goal" in claim ? [named(claim.goal, "a goal or commitment", GOALS)] : [];
  switch (claim.says) {
    case "standing":
      return goal;
    case "veto":
      return [
        named(claim.actor, "a member, group or body", PARTIES),
        ...goal,
        ...optional(claim.by, "a decision, event or pledge", FIXED),
        ...optional(claim.restsOn, "an origin or report", ROOTS),
      ];
    case "deadlock":
      return [...goal, ...claim.through.map((name) => named(name, "a commitment", COMMITMENTS))];
    case "opens":
      return [...goal, named(claim.commitment, "a commitment", COMMITMENTS)];
    case "left":
      return [named(claim.actor, "a member, group or body", PARTIES), named(claim.commitment, "a commitment", COMMITMENTS)];
    case "changed":
      return [...goal, named(claim.statement, "a statement", STATEMENTS)];
  }
}

function ofFrame(frame: Frame): readonly Named[] {
  return [
    ...Object.keys(frame.given ?? {}).map((name) => named(name, "a decision, event or pledge", FIXED)),
    ...(frame.refusing ?? []).map((name) => named(name, "a member, group or body", PARTIES)),
    ...(frame.without ?? []).map((name) => named(name, "an origin or report", ROOTS)),
  ];
}
