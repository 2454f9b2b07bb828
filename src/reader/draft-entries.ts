import type { Actor, Citation, Declaration, Deed, Entry, Proposal, Report, Statement } from "#model";
import { actorId } from "#model";
import { ALL_OF_THEM, COMMITMENT_NOUNS, LEFT_OPEN, NONE_GIVEN, OPEN_MODALS, POINTING, UNCOMMITTED } from "./data/draft-words.ts";
import { asComing } from "./draft-clause-words.ts";
import { provisosFor } from "./draft-conditions.ts";
import { deedOf, type DraftedDeed, objectOf, UNTOLD_DEED } from "./draft-deed.ts";
import { clauseOf } from "./draft-extent.ts";
import { dependentOf, isGroupGift } from "./draft-dependents.ts";
import { actorFor, countIn, Drawer, partyFor } from "./draft-names.ts";
import { ruleOf } from "./draft-rules.ts";
import { actorOf, isUnknownSpeaker } from "./draft-speaker.ts";
import { refusedDeed } from "./draft-stands.ts";
import { tokensOf, withoutFirst, wordSet, wordsOf } from "./draft-tokens.ts";
import { resolveNames } from "./names.ts";
import { unsaidConditions } from "./draft-unsaid.ts";
import { plainWords, slug } from "./slug.ts";
import { isFinite, isModal } from "./verb-group.ts";

/** What is known when a proposal is accepted. */
export interface DraftContext {
  readonly report: Report;
  readonly existing: readonly Entry[];
}

/** What accepting a proposal puts into the register. `declarations` come before `statement`; what is held already is not repeated. */
export interface Draft {
  readonly statement: Statement;
  readonly declarations: Declaration[];
  /** What the words left open, for the analyst to fill in; absent where they left nothing. */
  readonly findings?: readonly string[];
}

const NONE = wordSet(NONE_GIVEN);
const COMMITTING = wordSet(COMMITMENT_NOUNS);
const OPEN_MODAL = wordSet(OPEN_MODALS);
const POINTERS = wordSet(POINTING);
const CHARGING = wordSet("of for");
const OWN = wordSet(ALL_OF_THEM);

/** How many words may stand between what denies and the noun of promising: "no firm or public commitments". */
const NONE_REACH = 6;

/** True where words say that nothing was promised, which is less than a refusal. */
function isUncommitted(words: string): boolean {
  const all = wordsOf(words);
  if (all.some((word, at) => NONE.has(word) && all.slice(at + 1, at + 1 + NONE_REACH).some((next) => COMMITTING.has(next)))) return true;
  return saysAny(all, UNCOMMITTED);
}

/** True where one of these phrases, divided by commas, stands in the words. */
function saysAny(words: readonly string[], phrases: string): boolean {
  const text = ` ${words.join(" ")} `;
  return phrases.split(",").some((phrase) => text.includes(` ${phrase} `));
}

/**
 * Drafts the statement that a proposal makes, with its citation, and the declarations it needs. A refusal that holds only until or without something is a
 * condition on its actor's decision: "will not act unless X" promises nothing, it says no more than that there is no acting without X.
 */
export function draftEntries(proposal: Proposal, context: DraftContext): Draft {
  const drawer = new Drawer(context.existing);
  drawer.declare(reportEntry(context.report));
  const findings: string[] = [];
  const statement = statementFor({ proposal, context, drawer, findings });
  findings.push(
    ...unsaidConditions(
      proposal,
      statement,
      drawer.added.flatMap((entry) => ("title" in entry ? [entry.title] : [])),
    ),
  );
  return { statement, declarations: drawer.added, ...(findings.length > 0 ? { findings } : {}) };
}

/** One draft in the making. */
interface Drafting {
  readonly proposal: Proposal;
  readonly context: DraftContext;
  readonly drawer: Drawer;
  readonly findings: string[];
}

function statementFor(drafting: Drafting): Statement {
  const { proposal, context, drawer } = drafting;
  const { report } = context;
  if (proposal.act === "CONDITION") return requirement(drafting);
  const denoted = actorOf(proposal, context.report.text);
  if (isUnknownSpeaker(denoted)) drafting.findings.push(`The words do not tell whom “${denoted.exact}” is said for: name the actor.`);
  const actor = actorFor(denoted, drawer, proposal.report);
  const owner = actorId(actor);
  const words = plainWords(proposal.span.exact);
  const common = said(proposal, report);
  switch (proposal.act) {
    case "PLEDGE":
      return pledge(drafting, actor);
    case "REFUSAL":
      if (isUncommitted(words)) return { kind: "no-commitment", id: drawer.free(`${owner}.no-commitment`), actor, words, ...common };
      if (proposal.conditions.some(({ relation }) => relation !== "negated")) return refusedUntil(drafting, actor);
      return { kind: "refusal", ...doing(drafting, owner, "no"), actor, ...common };
    case "THREAT":
      return {
        kind: "threat",
        ...doing(drafting, owner, "threat"),
        actor,
        force: "may",
        conditions: provisosFor(proposal, drawer, { text: report.text }),
        ...common,
      };
    case "DEMAND": {
      const from = proposal.addressee?.ids[0];
      const of = from === undefined ? {} : { from: partyFor(from, drawer) };
      return { kind: "demand", id: idFor(drafting, owner, "demand"), actor, ...of, words: wordsAfter(proposal, report.text), ...common };
    }
    case "ACCUSATION": {
      const charge = wordsAfter(proposal, report.text);
      const against = (proposal.addressee?.ids ?? accusedIn(charge)).map((id) => partyFor(id, drawer));
      return { kind: "accusation", id: idFor(drafting, owner, "accuses"), actor, against, words: charge, ...common };
    }
    case "DECISION": {
      const id = drawer.free(`${owner}.${slug(objectWords(proposal, report.text))}`);
      const decision = drawer.declare({ kind: "decision", id, title: words, by: owner });
      return { kind: "taken", id: drawer.free(`${decision}.taken`), actor, decision, value: true, ...common };
    }
  }
}

/** Whom a charge that names nobody it is against begins with: "South Korea has dumped steel". */
function accusedIn(words: string): readonly string[] {
  const [first] = resolveNames(words);
  const tokens = tokensOf(words);
  const behind = tokens.findIndex(({ start }) => first !== undefined && start >= first.end);
  return first !== undefined && first.start <= ARTICLE && behind > 0 && isFinite(tokens, behind) ? first.ids : [];
}

/** How far a name may stand behind the beginning of a charge: an article. In characters. */
const ARTICLE = 4;

/** Name and deed of a statement of what somebody does; what its words leave open is a finding. */
function doing(drafting: Drafting, owner: string, prefix: string): { readonly id: string; readonly deed: Deed } {
  const drafted = deedOf(drafting.proposal, drafting.context.report);
  const about = told(drafting, drafted);
  return { id: drafting.drawer.free(`${owner}.${prefix === "" ? "" : `${prefix}-`}${about}`), deed: drafted.deed };
}

/** What a deed is about, as part of a name; what its words leave open is a finding. */
function told(drafting: Drafting, { deed, told: how }: DraftedDeed): string {
  if (how === "untold") drafting.findings.push(`The words do not tell the deed: put it in the place of “${UNTOLD_DEED}”.`);
  if (how === "pointing") drafting.findings.push(`“${deed.object}” points to what was said before: name it.`);
  return aboutDeed(drafting, deed, how);
}

/** What a deed is about, as part of a name: what is counted, or the object; the verb with it where the words alone tell it. */
function aboutDeed({ proposal, context }: Drafting, deed: Deed, told: string): string {
  if (told === "untold") return "deed";
  if (deed.quantity !== undefined) return slug(deed.quantity.unit);
  return slug(objectOf(proposal, context.report.text) === null ? `${deed.verb} ${deed.object}` : deed.object || deed.verb);
}

/** A demand's or charge's own words, from whom or what it is about on. */
function wordsAfter({ act, addressee, object, actor, span }: Proposal, text: string): string {
  const behind = span.start <= actor.start && actor.end < span.end ? actor.end : span.start;
  const about = object !== null && object.start >= span.start && object.end <= span.end ? object.start : null;
  const from =
    act === "DEMAND" ? (addressee?.start ?? object?.start) : (addressee?.end ?? about ?? (object === null ? span.start : behind));
  return plainWords(withoutFirst(text.slice(from ?? span.start, span.end), CHARGING));
}

/** Citation and hedge. */
function said(proposal: Proposal, report: Report): Common {
  return { says: [citationOf(proposal, report)], ...(proposal.hedge === null ? {} : { hedge: proposal.hedge }) };
}

type Common = Pick<Statement, "says"> & { readonly hedge?: string };

/** A refusal that ends with its condition: laid on the actor's decision to do what it refuses. */
function refusedUntil(drafting: Drafting, actor: Actor): Statement {
  const { proposal, context, drawer } = drafting;
  const drafted = deedOf(proposal, context.report);
  const about = told(drafting, drafted);
  const ref = refusedDeed(actor, drafted, about, drawer);
  const conditions = provisosFor(proposal, drawer, { text: context.report.text });
  return {
    kind: "condition",
    id: drawer.free(`${actorId(actor)}.no-${about}`),
    on: { ref },
    conditions,
    ...said(proposal, context.report),
  };
}

function pledge(drafting: Drafting, actor: Actor): Statement {
  const { proposal, context, drawer } = drafting;
  const free = isLeftOpen(proposal, context.report.text);
  const { id, deed } = doing(drafting, actorId(actor), "");
  const conditions = provisosFor(proposal, drawer, { text: context.report.text });
  return { kind: "pledge", id, actor, force: free ? "may" : "will", deed, conditions, stage: "stated", ...said(proposal, context.report) };
}

/** True where the words leave the actor free: a hedge says so, or the first modal verb that it acts under. */
function isLeftOpen(proposal: Proposal, text: string): boolean {
  const { from, to } = clauseOf(proposal, text);
  const tokens = tokensOf(text.slice(from, to));
  const words = tokens.map(({ word }) => word);
  const modal = tokens.find((token) => isModal(token.word) && !token.capital);
  if (modal !== undefined && OPEN_MODAL.has(modal.word)) return true;
  return saysAny(wordsOf(proposal.hedge ?? ""), LEFT_OPEN) || saysAny(words, LEFT_OPEN);
}

/** A dependency that nobody commits to: laid on a group's pledges where it is of what the group gives, else on what the report's words say depends. */
function requirement(drafting: Drafting): Statement {
  const { proposal, context, drawer } = drafting;
  const dependent = dependentOf(proposal, context.report.text);
  const rule = dependent.words === null ? null : ruleOf({ proposal, dependent: dependent.words, text: context.report.text, drawer });
  if (rule !== null) return ruled(drafting, dependent.words, rule);
  const conditions = provisosFor(proposal, drawer, { text: context.report.text, otherwise: dependent.otherwise });
  const grouped = proposal.actor.ids.some((each) => each.startsWith("group:")) && isGroupGift(proposal, dependent.words);
  const actor = grouped ? actorFor(actorOf(proposal, context.report.text), drawer, proposal.report) : null;
  const member = proposal.actor.ids[0];
  const owner = actor ? actorId(actor) : member !== undefined ? partyFor(member, drawer) : slug(dependent.words ?? proposal.span.exact);
  const id = idFor(drafting, owner, "condition");
  const common = said(proposal, context.report);
  if (actor && "group" in actor)
    return { kind: "condition", id, on: { group: actor.group, count: someOf(proposal) }, conditions, ...common };
  return { kind: "condition", id, on: { ref: dependentFor(drafting, dependent.words) }, conditions, ...common };
}

/** A body's rule: what depends on the yes of its members, only if they give it by their votes. */
function ruled(drafting: Drafting, words: string | null, { vote, findings }: NonNullable<ReturnType<typeof ruleOf>>): Statement {
  const { proposal, context, drawer } = drafting;
  drafting.findings.push(...findings);
  const ref = dependentFor(drafting, words);
  const conditions = [{ connective: "only if", condition: { op: "holds", ref: vote } }] as const;
  return { kind: "condition", id: drawer.free(`${vote}-rule`), on: { ref }, conditions, ...said(proposal, context.report) };
}

/** What depends, declared: a decision where a member does it by the words, else an event; a place to fill where they do not tell it. */
function dependentFor({ proposal, drawer, findings }: Drafting, words: string | null): string {
  if (words === null) {
    findings.push(`The words do not tell what depends: put it in the place of “${UNTOLD_DEED}”.`);
    const title = `${UNTOLD_DEED} (${plainWords(proposal.span.exact)})`;
    return drawer.declare({ kind: "event", id: drawer.free(`needs-${slug(proposal.span.exact)}`), title });
  }
  const [member] = proposal.actor.ids;
  const verb = tokensOf(words).findIndex(({ start }) => start >= proposal.actor.exact.length);
  const acts =
    proposal.actor.exact !== "" &&
    !POINTERS.has(proposal.actor.exact.toLowerCase()) &&
    words.startsWith(proposal.actor.exact) &&
    verb > 0 &&
    isFinite(tokensOf(words), verb);
  if (!acts || member === undefined || member.startsWith("group:") || proposal.actor.ids.length > 1)
    return drawer.declare({ kind: "event", id: drawer.free(slug(words, 4)), title: asComing(words) });
  const by = partyFor(member, drawer);
  return drawer.declare({ kind: "decision", id: drawer.free(`${by}.${slug(words.slice(proposal.actor.exact.length))}`), title: words, by });
}

/** Unless its words count, what some concede is laid on some of the group. */
function someOf(proposal: Proposal): ReturnType<typeof countIn> {
  const count = countIn(proposal.actor.exact);
  const words = wordsOf(proposal.actor.exact).filter((word) => word !== "the");
  return count.kind === "all" && words.length === 1 && OWN.has(words[0]!) ? { kind: "some" } : count;
}

function objectWords(proposal: Proposal, text: string): string {
  return objectOf(proposal, text)?.exact ?? proposal.span.exact.replace(proposal.actor.exact, "");
}

/** `GB.demand-troops`: the actor and what it is about. */
function idFor({ proposal, drawer }: Drafting, owner: string, kind: string): string {
  const object = objectOf(proposal);
  const about = object?.quantity ? slug(object.quantity.unit) : object ? slug(object.exact) : null;
  return drawer.free(`${owner}.${about === null ? kind : `${kind}-${about}`}`);
}

function citationOf(proposal: Proposal, report: Report): Citation {
  const chain = proposal.attribution.map((source) => ({ name: plainWords(source.exact, 80), kind: source.kind }));
  return { report: report.id, chain, selector: proposal.span, sha256: report.sha256 };
}

function reportEntry(report: Report): Declaration {
  const optional = {
    ...(report.published === null ? {} : { published: report.published }),
    ...(report.url === null ? {} : { url: report.url }),
    ...(report.language === null ? {} : { language: report.language }),
  };
  return {
    kind: "report",
    id: report.id,
    outlet: report.outlet ?? "unknown",
    retells: [],
    sha256: report.sha256,
    ...optional,
    ...(report.note ? { note: true } : {}),
  };
}
