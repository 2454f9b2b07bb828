import type { Condition, Connective, Proposal, ProposedCondition, Proviso } from "#model";
import { topicOfWords } from "./condition-holders.ts";
import { conditionParts, type Joining } from "./condition-parts.ts";
import { COMING_ABOUT, GIVING_UP, OPPOSING, TOLD_EVENTS } from "./data/told-events.ts";
import { TOPICS } from "./data/topics.ts";
import { type Drawer, partyFor, properIn, unnamedMember } from "./draft-names.ts";
import { plainWords, slug } from "./slug.ts";

/**
 * The conditions of a proposal as provisos. A condition said not to matter gives none. What would be said twice in one word is said once; what would both
 * be asked for and excepted keeps the words of the second apart, connective and all.
 */
export function provisosFor(proposal: Proposal, drawer: Drawer): readonly Proviso[] {
  const found = new Map<string, Proviso>();
  for (const condition of proposal.conditions) {
    const connective = connectiveOf(condition, proposal);
    if (connective === null) continue;
    const tree = referenceFor(condition, drawer);
    const before = found.get(JSON.stringify(tree));
    const apart = before !== undefined && before.connective !== connective ? eventInWords(condition, drawer, true) : tree;
    if (before?.connective !== connective) found.set(JSON.stringify(apart), { connective, condition: apart });
  }
  return [...found.values()];
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
  if (holders.length === 0) return eventOf(condition, topic, drawer);
  const side = sideOf(condition);
  const meant = side === "unknown" ? undefined : topic;
  const parts = holders.map((each): Condition => ({ op: "holds", ref: decisionBy(each, condition, meant, drawer) }));
  const whole: Condition = parts.length === 1 ? parts[0]! : { op: joining, of: parts };
  return meant !== undefined && side === "no" ? { op: "not", of: whole } : whole;
}

const opposing = new Set(OPPOSING.split(" "));
const givingUp = new Set(GIVING_UP.split(" "));
const comingAbout = new Set(COMING_ABOUT.split(" "));

/**
 * Whether a holder's yes or no is what is asked for: "Russia does not agree" and "Russia objects" ask for a no, "Russia does not object" and "Russia lifts
 * its veto" for a yes; "without its consent" only says what must not be missing. A deed that is denied is known by its words alone.
 */
function sideOf({ topic, absent, connective, exact }: ProposedCondition): "yes" | "no" | "unknown" {
  const denied = absent && !/without|absen/.test(connective);
  if (topic !== "consent") return denied ? "unknown" : "yes";
  const words = wordsOf(exact);
  const against = words.some((word) => opposing.has(word)) && !words.some((word) => givingUp.has(word));
  return denied === against ? "yes" : "no";
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
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

/** The event of a topic where the words tell it and nothing more; else an event in the report's words. */
function eventOf(condition: ProposedCondition, topic: (typeof TOPICS)[number] | undefined, drawer: Drawer): Condition {
  if (!topic || !tellsAll(condition.exact, topic.id)) return eventInWords(condition, drawer);
  const held = [...drawer.all()].find((entry) => (entry.kind === "event" || entry.kind === "fact") && entry.id === topic.id);
  return { op: "holds", ref: held?.id ?? drawer.declare({ kind: "event", id: topic.id, title: topic.event }) };
}

/** True where words say that the event of a topic comes about, and nothing more. What other words than English mean is taken from whoever read them. */
function tellsAll(exact: string, topic: string): boolean {
  if (topicOfWords(exact) === null) return true;
  const words = wordsOf(exact);
  const own = new Set(TOLD_EVENTS[topic]?.split(","));
  return words.some((word) => own.has(word)) && words.every((word) => own.has(word) || comingAbout.has(word));
}

/** An event that the report's words tell, with the connective before them where it shall be told apart by that. */
function eventInWords({ exact, connective }: ProposedCondition, drawer: Drawer, tied = false): Condition {
  const words = tied ? `${connective} ${exact}` : exact;
  return { op: "holds", ref: drawer.declare({ kind: "event", id: slug(words, 4), title: plainWords(words) }) };
}
