import type { Condition, Connective, Proposal, ProposedCondition, Proviso } from "#model";
import { conditionParts, type Joining } from "./condition-parts.ts";
import { TOPICS } from "./data/topics.ts";
import { type Drawer, partyFor, properIn, unnamedMember } from "./draft-names.ts";
import { plainWords, slug } from "./slug.ts";

/** The conditions of a proposal as provisos. A condition said not to matter gives none. */
export function provisosFor(proposal: Proposal, drawer: Drawer): readonly Proviso[] {
  return proposal.conditions.flatMap((condition) => {
    const connective = connectiveOf(condition, proposal);
    if (connective === null) return [];
    return [{ connective, condition: referenceFor(condition, drawer) }];
  });
}

/**
 * The connective that keeps a relation's force. "Only" is never lost: what the words call necessary gives no assurance. What is refused without
 * or until something happens needs it; what is refused if something happens is open unless it does; what is threatened without it happens
 * unless it is there.
 */
function connectiveOf(condition: ProposedCondition, proposal: Pick<Proposal, "act">): Connective | null {
  const words = condition.connective;
  const ordered = /\b(after|following|until|before)\b/.test(words);
  if (condition.relation === "negated") return null;
  if (proposal.act === "REFUSAL" && condition.relation === "sufficient") return "unless";
  if (proposal.act === "REFUSAL" && condition.relation === "temporal") return null;
  if (condition.relation === "necessary") return ordered ? "only after" : "only if";
  if (condition.relation === "temporal") return /\bonly\b/.test(words) ? "only after" : "after";
  if (condition.relation === "sufficient") return "if";
  if (proposal.act === "REFUSAL" || proposal.act === "CONDITION") return ordered ? "only after" : "only if";
  return "unless";
}

/** What a condition refers to: a tree over its parts, joined as its words join them. */
function referenceFor(condition: ProposedCondition, drawer: Drawer): Condition {
  const { op, of } = conditionParts(condition);
  const parts = of.map((part) => leafFor(part, op, drawer));
  return parts.length === 1 ? parts[0]! : { op, of: parts };
}

/** The holder's decision on its topic, an event of its topic, or a decision or event with its own words; several holders as they are joined. */
function leafFor(condition: ProposedCondition, joining: Joining, drawer: Drawer): Condition {
  const topic = TOPICS.find((each) => each.id === condition.topic);
  const holder = condition.holders.length === 0 ? holderIn(condition) : null;
  const holders = holder === null ? condition.holders.map((each) => partyFor(each, drawer)) : [unnamedMember(holder, drawer)];
  const refs = holders.length > 0 ? holders.map((each) => decisionBy(each, condition, topic, drawer)) : [eventOf(condition, topic, drawer)];
  const parts: readonly Condition[] = refs.map((ref) => ({ op: "holds", ref }));
  const whole: Condition = parts.length === 1 ? parts[0]! : { op: joining, of: parts };
  return denies(condition, topic !== undefined) ? { op: "not", of: whole } : whole;
}

/** "Russia does not agree" is the absence of Russia's consent; "without its consent" only says what must not be missing. */
function denies(condition: ProposedCondition, known: boolean): boolean {
  return known && condition.topic === "consent" && condition.absent && !/without|absen/.test(condition.connective);
}

/** A proper name that no dictionary knows and that the condition begins with: "Vesta agrees", "Korvath's consent". */
function holderIn(condition: ProposedCondition): string | null {
  return /^\p{Lu}/u.test(condition.exact) ? properIn(condition.exact) : null;
}

function decisionBy(party: string, condition: ProposedCondition, topic: (typeof TOPICS)[number] | undefined, drawer: Drawer): string {
  const entry = drawer.get(party);
  const name = entry && "title" in entry ? entry.title : party;
  if (topic) return drawer.declare({ kind: "decision", id: `${party}.${topic.id}`, title: `${name} ${topic.decision}`, by: party });
  return drawer.declare({ kind: "decision", id: `${party}.${slug(condition.exact)}`, title: plainWords(condition.exact), by: party });
}

function eventOf(condition: ProposedCondition, topic: (typeof TOPICS)[number] | undefined, drawer: Drawer): string {
  const held = topic && [...drawer.all()].find((entry) => (entry.kind === "event" || entry.kind === "fact") && entry.id === topic.id);
  if (held) return held.id;
  if (topic) return drawer.declare({ kind: "event", id: topic.id, title: topic.event });
  return drawer.declare({ kind: "event", id: slug(condition.exact, 4), title: plainWords(condition.exact) });
}
