import type { Condition, Connective, Decision, Entry, Proposal, ProposedCondition, Proviso, WorldEvent } from "#model";
import { topicOfWords } from "./condition-holders.ts";
import type { Joining } from "./condition-parts.ts";
import { ENDING_TIES, LACK, ORDERING } from "./data/draft-words.ts";
import { COMING_ABOUT, GIVING_UP, OPPOSING, TOLD_EVENTS } from "./data/told-events.ts";
import { TOPICS } from "./data/topics.ts";
import { bodiesFor } from "./draft-bodies.ts";
import { asClause, isTimeAlone } from "./draft-clause-words.ts";
import { clausesOf } from "./draft-clauses.ts";
import { tieStart } from "./draft-extent.ts";
import { type Drawer, partyFor, properIn, unnamedMember } from "./draft-names.ts";
import { topicTold, wordsBesideNames } from "./draft-topics.ts";
import { wordSet, wordsOf } from "./draft-tokens.ts";
import { plainWords, slug } from "./slug.ts";

/** Where conditions stand, and what they are laid on. */
interface ProvisoGround {
  readonly text: string;
  /** True where they are laid on what comes about without them. */
  readonly otherwise?: boolean;
}

/**
 * The conditions of a proposal as provisos. A condition said not to matter gives none. What would be said twice in one word is said once; what would both
 * be asked for and excepted keeps the words of the second apart, connective and all.
 */
export function provisosFor(proposal: Proposal, drawer: Drawer, { text, otherwise = false }: ProvisoGround): readonly Proviso[] {
  const found = new Map<string, Proviso>();
  for (const condition of proposal.conditions.filter((each) => !isInside(each, proposal))) {
    const connective = otherwise && isNeeded(condition) ? "unless" : connectiveOf(condition, proposal, text);
    if (connective === null) continue;
    const tree = referenceFor(condition, proposal, drawer);
    const before = found.get(JSON.stringify(tree));
    const apart = before !== undefined && before.connective !== connective ? eventInWords(condition, drawer, true) : tree;
    if (before?.connective !== connective) found.set(JSON.stringify(apart), { connective, condition: apart });
  }
  return [...found.values()];
}

/** True for a condition that is only part of another's words, which tell it: "unless the price is known before the winter". */
function isInside({ start, end }: ProposedCondition, { conditions }: Proposal): boolean {
  return conditions.some(
    (each) => each.relation !== "negated" && each.start <= start && end <= each.end && each.end - each.start > end - start,
  );
}

/** Without what something comes about "unless" it is met, be it told as an exception or as what is needed. */
function isNeeded({ relation }: ProposedCondition): boolean {
  return relation === "exception" || relation === "necessary" || relation === "temporal";
}

/**
 * The connective that keeps a relation's force. "Only" is never lost: what the words call necessary gives no assurance. What is refused without
 * or until something happens needs it; what is refused if something happens, or from when it has, is open unless it does; what is threatened without it
 * happens unless it is there. What is done until something happens is done unless it has.
 */
function connectiveOf(condition: ProposedCondition, proposal: Pick<Proposal, "act">, text: string): Connective | null {
  const words = condition.connective;
  const ordered = wordsOf(words).some((word) => ORDERED.has(word)) || comesFirst(condition.exact);
  if (condition.relation === "negated") return null;
  if (proposal.act === "REFUSAL" && condition.relation === "sufficient") return "unless";
  if (proposal.act === "REFUSAL" && condition.relation === "temporal") return setsIn(condition, text) ? "unless" : "only after";
  if (condition.relation === "necessary") return ordered ? "only after" : "only if";
  if (condition.relation === "temporal" && wordsOf(words).some((word) => ENDING.has(word))) return "unless";
  if (condition.relation === "temporal") return wordsOf(words).includes("only") ? "only after" : "after";
  if (condition.relation === "sufficient") return comesFirst(condition.exact) ? "after" : "if";
  if (proposal.act === "REFUSAL" || proposal.act === "CONDITION") return ordered ? "only after" : "only if";
  return "unless";
}

/** True where the report's own connective says from when something is refused: "after the handover", and not "until". */
function setsIn(condition: ProposedCondition, text: string): boolean {
  return tieStart(text, condition) < condition.start && !wordsOf(condition.connective).some((word) => FORESTALLING.has(word));
}

/** What a condition refers to: a tree over its parts, joined as its words join them. */
function referenceFor(condition: ProposedCondition, proposal: Proposal, drawer: Drawer): Condition {
  const { op, of } = clausesOf(condition);
  return joined(
    of.map((part) => leafFor(part, op, proposal, drawer)),
    op,
  );
}

function joined(parts: readonly Condition[], op: Joining): Condition {
  return parts.length === 1 ? parts[0]! : { op, of: parts };
}

/** The holder's decision on its topic, an event of its topic, or a decision or event with its own words; several holders as they are joined. */
function leafFor(condition: ProposedCondition, joining: Joining, proposal: Proposal, drawer: Drawer): Condition {
  const body = bodiesFor(condition, proposal.actor, proposal.report, drawer);
  const parties = body?.parties ?? holdersOf(condition, drawer);
  const told = topicTold(condition, parties.length > 0, body?.words);
  const topic = TOPICS.find((each) => each.id === told);
  if (parties.length === 0) return eventOf(condition, topic, drawer);
  const side = sideOf(condition, told);
  const meant = side === "unknown" ? undefined : topic;
  const whole = joined(
    parties.map((each): Condition => ({ op: "holds", ref: decisionBy(each, condition, { topic: meant, body: body?.words }, drawer) })),
    body === null ? joining : "all",
  );
  return meant !== undefined && side === "no" ? { op: "not", of: whole } : whole;
}

/** Those who meet a condition, declared: a proper name that no dictionary knows where the reader knew of none. */
function holdersOf(condition: ProposedCondition, drawer: Drawer): readonly string[] {
  const holder = condition.holders.length === 0 ? holderIn(condition) : null;
  return holder === null ? condition.holders.map((each) => partyFor(each, drawer)) : [unnamedMember(holder, drawer)];
}

const ORDERED = wordSet(ORDERING);
const ENDING = wordSet(ENDING_TIES);
const FORESTALLING = wordSet(`${ENDING_TIES} before first pending`);
const LACKING = wordSet(LACK);
const opposing = new Set(OPPOSING.split(" "));
const givingUp = new Set(GIVING_UP.split(" "));
const comingAbout = new Set(COMING_ABOUT.split(" "));

/**
 * Whether a holder's yes or no is what is asked for: "Russia does not agree" and "Russia objects" ask for a no, "Russia does not object" and "Russia lifts
 * its veto" for a yes; "without its consent" only says what must not be missing. A deed that is denied is known by its words alone.
 */
function sideOf({ absent, connective, exact }: ProposedCondition, topic: string | null): "yes" | "no" | "unknown" {
  const denied = absent && !wordsOf(connective).some((word) => LACKING.has(word));
  if (topic !== "consent") return denied ? "unknown" : "yes";
  const words = wordsOf(exact);
  const against = words.some((word) => opposing.has(word)) && !words.some((word) => givingUp.has(word));
  return denied === against ? "yes" : "no";
}

/** A proper name that no dictionary knows and that the condition begins with: "Vesta agrees", "Korvath's consent". */
function holderIn(condition: ProposedCondition): string | null {
  return /^\p{Lu}/u.test(condition.exact) && !isTimeAlone(condition.exact) ? properIn(condition.exact) : null;
}

/** A party's decision: on a topic, or in the report's words. A body's is named by what they say beside the body. */
function decisionBy(party: string, condition: ProposedCondition, told: ToldDecision, drawer: Drawer): string {
  const { topic, body } = told;
  const entry = drawer.get(party);
  const name = entry && "title" in entry ? entry.title : party;
  const several = name.endsWith("s") && (entry?.kind === "group" || (body?.has("voters") ?? false));
  if (topic) {
    const title = `${name} ${several ? pluralOf(topic.decision) : topic.decision}`;
    return drawer.declare({ kind: "decision", id: `${party}.${topic.id}`, title, by: party });
  }
  const words = body === undefined ? condition.exact : wordsBesideNames(condition.exact).filter((word) => !body.has(word));
  const about = slug(typeof words === "string" ? words : words.join(" "));
  const title = withoutOrder(asClause(condition.exact, condition.connective));
  return declareTold({ kind: "decision", id: `${party}.${about}`, title, by: party }, drawer);
}

/** What a decision is about: a topic, else its words; and the words for the body that takes it. */
interface ToldDecision {
  readonly topic: (typeof TOPICS)[number] | undefined;
  readonly body: ReadonlySet<string> | undefined;
}

/** "Lifts its sanctions", said of several: "lift their sanctions". */
function pluralOf(decision: string): string {
  const [verb = "", ...rest] = decision.split(" ");
  const base = verb.endsWith("ies") ? `${verb.slice(0, -3)}y` : verb.slice(0, -1);
  return [base, ...rest.map((word) => (word === "its" ? "their" : word))].join(" ");
}

/** The event of a topic where the words tell it and nothing more; else, and where nobody is told to consent, an event in the report's words. */
function eventOf(condition: ProposedCondition, topic: (typeof TOPICS)[number] | undefined, drawer: Drawer): Condition {
  if (!topic || topic.id === "consent" || !tellsAll(condition.exact, topic.id)) return eventInWords(condition, drawer);
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
  const title = withoutOrder(tied ? plainWords(words) : asClause(exact, connective));
  return { op: "holds", ref: declareTold({ kind: "event", id: slug(words, 4), title }, drawer) };
}

/** An event or decision in the report's words: one that is held in the same words, else another with a name of its own, be the names' first words alike. */
function declareTold(entry: Decision | WorldEvent, drawer: Drawer): string {
  const like = (each: Entry | undefined): each is Entry =>
    each?.kind === entry.kind && "title" in each && sameWords(each.title, entry.title);
  if (like(drawer.get(entry.id)) || drawer.get(entry.id) === undefined) return drawer.declare(entry);
  const owner = "by" in entry ? entry.by : undefined;
  const held = [...drawer.all()].find((each) => like(each) && ("by" in each ? each.by : undefined) === owner);
  return held?.id ?? drawer.declare({ ...entry, id: drawer.free(entry.id) });
}

function sameWords(a: string, b: string): boolean {
  return slug(a, ALL_WORDS) === slug(b, ALL_WORDS);
}

/** More words than a title has. */
const ALL_WORDS = 99;

/** "Adopts a mandate first": that it comes first is said by the connective. */
function withoutOrder(words: string): string {
  return comesFirst(words) ? words.slice(0, words.lastIndexOf(" ")).replace(/,$/, "") : words;
}

function comesFirst(words: string): boolean {
  const all = wordsOf(words);
  return all.length > 2 && all.at(-1) === "first" && all.at(-2) !== "the";
}
