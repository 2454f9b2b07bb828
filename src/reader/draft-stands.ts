import type { Actor, Entry, Pledge } from "#model";
import { actorId } from "#model";
import { ARTICLED_TITLES } from "./data/draft-words.ts";
import type { DraftedDeed } from "./draft-deed.ts";
import type { Drawer } from "./draft-names.ts";
import { wordSet } from "./draft-tokens.ts";
import { inflect } from "./inflection.ts";
import { isPlural } from "./plural.ts";
import { isStateId } from "./shape.ts";

/**
 * What an actor refuses as long as a condition is not met, as something to lay that condition on: a pledge of the same deed that is held, else the actor's own
 * decision. Nobody promised it: it is ruled out before, and stays the actor's choice behind.
 */
export function refusedDeed(actor: Actor, drafted: DraftedDeed, about: string, drawer: Drawer): string {
  const held = [...drawer.all()].find((entry): entry is Pledge => entry.kind === "pledge" && isSame(entry, actor, drafted));
  if (held !== undefined) return held.id;
  const by = actorId(actor);
  const title = asDone(actor, drafted, drawer);
  const same = [...drawer.all()].find((entry) => entry.kind === "decision" && entry.by === by && entry.title === title);
  return same?.id ?? drawer.declare({ kind: "decision", id: drawer.free(`${by}.${about}`), title, by });
}

function isSame(pledge: Pledge, actor: Actor, { deed }: DraftedDeed): boolean {
  const same = pledge.deed.verb === deed.verb && pledge.deed.object.toLowerCase() === deed.object.toLowerCase();
  return same && actorId(pledge.actor) === actorId(actor) && pledge.deed.quantity === deed.quantity;
}

/** "Ghana sends troops to Togo": the deed told as done. What is done to something by nobody who is known is told of that. */
function asDone(actor: Actor, { deed, done, whole, told }: DraftedDeed, drawer: Drawer): string {
  const entry = drawer.get(actorId(actor));
  const name = entry !== undefined && "title" in entry ? entry.title : actorId(actor);
  if (whole !== undefined && name.startsWith(UNRESOLVED)) return whole;
  const subject = `${countOf(actor)}${articled(name.replace(UNRESOLVED, ""))}`;
  if (told === "untold") return `${subject}: ${deed.verb} ${done}`;
  const several = "group" in actor ? actor.count.kind !== "all" || isPlural(name) : entry !== undefined && isPluralName(entry, name);
  const forms = inflect(deed.verb);
  return `${subject} ${several ? forms.base : forms.third} ${done}`.trim();
}

const UNRESOLVED = "unresolved: ";
const ARTICLED = wordSet(ARTICLED_TITLES);

function countOf(actor: Actor): string {
  if ("member" in actor || actor.count.kind === "all") return "";
  return "number" in actor.count ? `${actor.count.kind} ${String(actor.count.number)} of ` : `${actor.count.kind} of `;
}

/** "United States" as "the United States". */
function articled(name: string): string {
  return name.split(" ").some((word) => ARTICLED.has(word)) && !name.toLowerCase().startsWith("the ") ? `the ${name}` : name;
}

/** A state is one, whatever its name ends with; of anybody else the words say it: "the rebels in the hills". */
function isPluralName(entry: Entry, name: string): boolean {
  return !isStateId(entry.id) && (isPlural(name) || PLURAL_PRONOUNS.has(name.replace(UNRESOLVED, "").toLowerCase()));
}

const PLURAL_PRONOUNS = wordSet("we they you i");
