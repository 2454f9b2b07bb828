import type { Actor, Chance, Condition, Deed, Entry, Proviso, Quantity, Reference } from "#model";

/** Finds the title of an id. */
export type Title = (id: string) => string;

const NUMBER = new Intl.NumberFormat("en-GB");

/** An amount in words: `5,000–7,500 troops`, `at least 4,000 troops`; `null` where nothing of it is known. */
export function amountWords({ low, best, high }: Pick<Quantity, "low" | "best" | "high">): string | null {
  const [l, b, h] = [low, best, high].map((n) => (n === null ? null : NUMBER.format(n)));
  if (l && h) return l === h ? l : `${l}–${h}`;
  if (l) return `at least ${l}`;
  if (h) return `up to ${h}`;
  return b ? `about ${b}` : null;
}

/** Who commits, in words. */
export function actorWords(actor: Actor, title: Title): string {
  if ("member" in actor) return title(actor.member);
  const { count, group } = actor;
  if (count.kind === "all") return title(group);
  return "number" in count ? `${count.kind} ${count.number} of ${title(group)}` : `${count.kind} of ${title(group)}`;
}

/** What somebody does, in words: `provide 5,000–7,500 troops to the force`. */
export function deedWords(deed: Deed, title: Title): string {
  const amount = deed.quantity ? amountWords(deed.quantity) : null;
  return [deed.verb, amount, deed.object || deed.quantity?.unit, deed.to ? `to ${title(deed.to)}` : null].filter(Boolean).join(" ");
}

function referenceWords(reference: Reference, title: Title): string {
  const name = title(reference.ref);
  return reference.stage ? `${name} ${reference.stage}` : name;
}

/** A condition in words, with brackets only where they are needed. */
export function conditionWords(condition: Condition, title: Title, inside = false): string {
  switch (condition.op) {
    case "holds":
      return referenceWords(condition, title);
    case "amount":
      return `at least ${NUMBER.format(condition.least)} ${condition.unit}${condition.body ? ` in ${title(condition.body)}` : ""}`;
    case "not":
      return `not “${conditionWords(condition.of, title)}”`;
    case "atLeast":
      return `at least ${condition.count} of (${condition.of.map((one) => conditionWords(one, title)).join("; ")})`;
    default: {
      const words = condition.of.map((one) => conditionWords(one, title, true)).join(condition.op === "all" ? " and " : " or ");
      return inside && condition.of.length > 1 ? `(${words})` : words;
    }
  }
}

/** Conditions with the words that tie them. */
function provisosWords(provisos: readonly Proviso[], title: Title): string {
  return provisos.map(({ connective, condition }) => `${connective} ${conditionWords(condition, title)}`).join(", ");
}

/** A chance in per cent, to three figures: `35%`, `20–40%`, `0.02%`. */
export function chanceWords({ low, high }: Chance): string {
  const [from, to] = [low, high].map((chance) => String(Number((chance * 100).toPrecision(3))));
  return from === to ? `${from}%` : `${from}–${to}%`;
}

/** An entry in a short line of words, for lists and for facts that name it. */
export function entryWords(entry: Entry, title: Title): string {
  switch (entry.kind) {
    case "pledge":
    case "threat":
      return [`${actorWords(entry.actor, title)} ${entry.force} ${deedWords(entry.deed, title)}`, provisosWords(entry.conditions, title)]
        .filter(Boolean)
        .join(" ");
    case "refusal":
      return `${actorWords(entry.actor, title)} will not ${deedWords(entry.deed, title)}`;
    case "movement":
      return `${title(entry.pledge)} moves to ${entry.stage}`;
    case "demand":
      return `${actorWords(entry.actor, title)} wants${entry.from ? ` of ${title(entry.from)}` : ""}: ${entry.words}`;
    case "accusation":
      return `${actorWords(entry.actor, title)} against ${entry.against.map(title).join(", ")}: ${entry.words}`;
    case "no-commitment":
      return `${actorWords(entry.actor, title)} did not commit itself: ${entry.words}`;
    case "taken":
      return `${actorWords(entry.actor, title)} ${entry.value === "abstains" ? "abstained" : `decided ${entry.value ? "yes" : "no"}`}: ${title(entry.decision)}`;
    case "condition":
      return `${"ref" in entry.on ? title(entry.on.ref) : title(entry.on.group)} ${provisosWords(entry.conditions, title)}`;
    case "position":
      return `${actorWords(entry.actor, title)} ${entry.stance} ${title(entry.clause)}`;
    case "likelihood":
      return `${title(entry.of)}: ${"words" in entry.is ? entry.is.words : chanceWords(entry.is)}`;
    case "linked":
      return `${entry.members.map(title).join(", ")} go together: ${chanceWords(entry.degree)}`;
    case "cost":
      return `${title(entry.of)} costs ${entry.amount}${entry.unit === undefined ? "" : ` ${entry.unit}`}`;
    case "report":
      return entry.outlet;
    case "expect":
      return entry.id;
    default:
      return entry.title || entry.id;
  }
}
