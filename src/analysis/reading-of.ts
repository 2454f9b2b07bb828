import type {
  Actor,
  AskedStage,
  Condition,
  Count,
  Deed,
  Dossier,
  Entry,
  Proviso,
  Quantity,
  Reference,
  Requirement,
  Statement,
} from "#model";
import type { Element } from "./element.ts";
import { judgementWords } from "./likelihood/judgement-words.ts";

/**
 * A statement as one plain sentence without its full stop: "The United Kingdom will provide troops to the force, only after a ceasefire
 * holds". Titles stand where the dossier gives them, ids elsewhere.
 */
export function readingOf(statement: Statement, dossier: Dossier): string {
  return sentence(statement, entriesById(dossier));
}

type Entries = ReadonlyMap<string, Entry>;

/** One index for each dossier value, gone with it: readings are asked for by the hundred. */
const byDossier = new WeakMap<Dossier, Entries>();

function entriesById(dossier: Dossier): Entries {
  const known = byDossier.get(dossier) ?? new Map(dossier.entries.map((entry) => [entry.id, entry]));
  byDossier.set(dossier, known);
  return known;
}

/** By kind: who, then what, then on which conditions. */
function sentence(statement: Statement, entries: Entries): string {
  switch (statement.kind) {
    case "pledge":
    case "threat":
      return capital(
        `${actorWords(statement.actor, entries)} ${statement.force} ${deedWords(statement.deed, entries)}${terms(statement, entries)}`,
      );
    case "movement":
      return capital(
        `${named(statement.pledge, entries)} ${statement.stage === "withdrawn" ? "is withdrawn" : `moves to ${statement.stage}`}`,
      );
    case "refusal":
      return capital(`${actorWords(statement.actor, entries)} will not ${deedWords(statement.deed, entries)}`);
    case "demand":
      return capital(`${actorWords(statement.actor, entries)} demands “${statement.words}”${fromWhom(statement.from, entries)}`);
    case "accusation":
      return capital(`${actorWords(statement.actor, entries)} accuses ${list(statement.against, entries)}: “${statement.words}”`);
    case "no-commitment":
      return capital(`${actorWords(statement.actor, entries)} gives no commitment: “${statement.words}”`);
    case "taken":
      return capital(`${actorWords(statement.actor, entries)} ${decides(statement.value)}: ${titleOf(statement.decision, entries)}`);
    case "condition":
      return capital(`${laidOn(statement.on, entries)}${terms(statement, entries)}`);
    case "clause":
      return `${statement.title} (${titleOf(statement.instrument, entries)}${statement.draft === undefined ? "" : `, ${statement.draft}`})`;
    case "position":
      return capital(`${actorWords(statement.actor, entries)} ${statement.stance} “${titleOf(statement.clause, entries)}”`);
    case "likelihood":
    case "linked":
    case "cost":
      return judgementWords(statement, (name) => openWords(name, entries));
  }
}

function terms(statement: { readonly conditions: readonly Proviso[] }, entries: Entries): string {
  return statement.conditions.map(({ connective, condition }) => `, ${connective} ${conditionWords(condition, entries)}`).join("");
}

function fromWhom(id: string | undefined, entries: Entries): string {
  return id === undefined ? "" : ` from ${named(id, entries)}`;
}

function list(ids: readonly string[], entries: Entries): string {
  return ids.map((id) => named(id, entries)).join(", ");
}

/** On what a separate condition lies: one commitment, or what some of a group pledge. */
function laidOn(on: Requirement["on"], entries: Entries): string {
  if ("ref" in on)
    return `${referenceWords({ op: "holds", ref: on.ref, ...(on.stage === undefined ? {} : { stage: on.stage }) }, entries)}`;
  const to = on.to === undefined ? "" : ` to ${named(on.to, entries)}`;
  return `what ${countWords(on.count)}${named(on.group, entries)} pledges${to} stands`;
}

function actorWords(actor: Actor, entries: Entries): string {
  return "member" in actor ? named(actor.member, entries) : `${countWords(actor.count)}${named(actor.group, entries)}`;
}

function countWords(count: Count): string {
  if ("number" in count) return `${count.kind} ${count.number} of `;
  return count.kind === "all" ? "" : `${count.kind} of `;
}

/** "provide 5,000 to 7,500 troops to the force"; what is unknown is said to be. */
function deedWords({ verb, quantity, object, to }: Deed, entries: Entries): string {
  const amount = quantity === undefined ? "" : amountWords(quantity);
  return [verb, amount, object || quantity?.unit, to === undefined ? "" : `to ${named(to, entries)}`].filter(Boolean).join(" ");
}

function amountWords({ low, best, high }: Quantity): string {
  if (low === null && high === null) return best === null ? "an unknown number of" : `about ${written(best)}`;
  if (low === null) return `up to ${written(high!)}`;
  if (high === null) return `at least ${written(low)}`;
  return low === high ? written(low) : `${written(low)} to ${written(high)}`;
}

/** Thousands are set apart, always the same way whatever the machine's language. */
function written(number: number): string {
  return number.toLocaleString("en-GB");
}

/** A condition in words; parts of a longer one are put in brackets where they could be misread. */
function conditionWords(condition: Condition, entries: Entries): string {
  switch (condition.op) {
    case "holds":
      return referenceWords(condition, entries);
    case "amount":
      return `at least ${written(condition.least)} ${condition.unit}${condition.body === undefined ? "" : ` to ${named(condition.body, entries)}`} are pledged`;
    case "not":
      return `it is not so that ${conditionWords(condition.of, entries)}`;
    default: {
      const parts = condition.of.map((part) =>
        "of" in part && part.op !== "not" ? `(${conditionWords(part, entries)})` : conditionWords(part, entries),
      );
      if (condition.op === "atLeast") return `at least ${condition.count} of these hold: ${parts.join("; ")}`;
      return parts.join(condition.op === "all" ? " and " : " or ") || (condition.op === "all" ? "anything" : "nothing");
    }
  }
}

/** What a reference says: a body is deployed, a pledge is kept or at its stage, a threat carried out, all else what its title says. */
function referenceWords({ ref, stage }: Reference, entries: Entries): string {
  const entry = entries.get(ref);
  if (entry?.kind === "body") return `${named(ref, entries)} is ${stage ?? "deployed"}`;
  if (entry?.kind === "pledge" || entry?.kind === "threat") {
    const does = entry.kind === "pledge" ? "keeps its pledge to" : "carries out its threat to";
    const what = `${actorWords(entry.actor, entries)} ${does} ${deedWords(entry.deed, entries)}`;
    return stage === undefined || stage === "deployed"
      ? what
      : `the pledge of ${actorWords(entry.actor, entries)} to ${deedWords(entry.deed, entries)} is ${stage}`;
  }
  return lower(titleOf(ref, entries));
}

/** An element inside a sentence: `force promised` is "the force is promised", a pledge what its actor does. Sums stand as written. */
export function elementWords({ key, entry, kind }: Element, entries: Entries): string {
  if (entry === null || kind === "amount") return key;
  const stage = key === entry ? undefined : (key.slice(entry.length + 1) as AskedStage);
  return referenceWords({ op: "holds", ref: entry, ...(stage === undefined ? {} : { stage }) }, entries);
}

/** An element as the subject of a sentence: "the pledge of the United Kingdom to provide troops", “A ceasefire holds”. */
export function elementName({ key, entry, kind }: Element, entries: Entries): string {
  if (entry === null || kind === "amount") return `“${key}”`;
  return kind === "pledge" || kind === "body" ? named(entry, entries) : `“${titleOf(entry, entries)}”`;
}

function decides(value: boolean | "abstains"): string {
  return value === "abstains" ? value : `decides ${value ? "yes" : "no"}`;
}

/** What may turn out yes or no, as a clause of its own: a vote or a pledge at a stage is named by its parts. */
export function openWords(name: string, entries: Entries): string {
  if (entries.has(name)) return referenceWords({ op: "holds", ref: name }, entries);
  const vote = /^(.+) unopposed$/.exec(name)?.[1];
  if (vote !== undefined) return openWords(vote, entries).replace(" votes yes on ", " does not vote no on ");
  const [first = "", second] = name.split(" ");
  if (second !== undefined && entries.has(first)) return referenceWords({ op: "holds", ref: first, stage: second as AskedStage }, entries);
  const dot = first.indexOf(".");
  const [voter, decision] = [first.slice(0, dot), first.slice(dot + 1)];
  if (dot <= 0 || !entries.has(decision)) return name;
  return `${named(voter, entries)} ${second === undefined ? "votes yes" : "does not vote no"} on “${titleOf(decision, entries)}”`;
}

/** What an id is called inside a sentence: its title with an article where English wants one. */
function named(id: string, entries: Entries): string {
  const entry = entries.get(id);
  if (entry?.kind === "pledge") return `the pledge of ${actorWords(entry.actor, entries)} to ${deedWords(entry.deed, entries)}`;
  const title = titleOf(id, entries);
  if (entry?.kind === "body")
    return /^the /i.test(title)
      ? title
      : `the ${/^[A-Z][a-z]+ [a-z]/.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title}`;
  return takesArticle(title) ? `the ${title}` : title;
}

/** Words that make a title take an article inside a sentence. */
const COMMON =
  /\b(Kingdom|States|Republic|Nations|Union|Federation|Emirates|Netherlands|Philippines|Commission|Council|Coalition|Alliance|Islands)\b/;

function takesArticle(title: string): boolean {
  return COMMON.test(title) && !/^the /i.test(title);
}

/** The title of an entry, else its id. */
export function titleOf(id: string, entries: Entries): string {
  const entry = entries.get(id);
  if (entry !== undefined && "title" in entry) return entry.title;
  if (entry?.kind === "pledge" || entry?.kind === "threat") {
    return `${actorWords(entry.actor, entries)}: ${deedWords(entry.deed, entries)}`;
  }
  return entry?.kind === "report" ? entry.outlet : id;
}

/** Lowers a leading article or common word ("A ceasefire holds"); names keep their capital, so only these words are touched. */
function lower(text: string): string {
  return text.replace(/^(A|An|The|All|Some|Both|Fighting|No) /, (word) => word.toLowerCase());
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
