import type { Citation, Declaration, Entry, Proposal, Report, Statement } from "#model";
import { actorId } from "#model";
import { provisosFor } from "./draft-conditions.ts";
import { deedOf, objectOf } from "./draft-deed.ts";
import { actorFor, countIn, Drawer, partyFor } from "./draft-names.ts";
import { plainWords, slug } from "./slug.ts";

/** What is known when a proposal is accepted. */
export interface DraftContext {
  readonly report: Report;
  readonly existing: readonly Entry[];
}

/** What accepting a proposal puts into the register. `declarations` come before `statement`; what is held already is not repeated. */
export interface Draft {
  readonly statement: Statement;
  readonly declarations: Declaration[];
}

/** Words that say that nothing was promised, which is less than a refusal. */
const NO_COMMITMENT =
  /\b(no|any|without)\b[^.]{0,40}\b(commitments?|promises?|pledges?|guarantees?|assurances?)\b|\bfail(s|ed|ing)? to (receive|get|secure|obtain|win|extract|commit|pledge)|\bstopp?(ed|s|ing)? short\b|\byet to\b|non-?committal|\bundecided\b/i;

/**
 * Drafts the statement that a proposal makes, with its citation, and the declarations it needs. A refusal that holds only until or without something
 * becomes a pledge that leaves its actor free: "will not act unless X" says no more than "may act only if X".
 */
export function draftEntries(proposal: Proposal, context: DraftContext): Draft {
  const drawer = new Drawer(context.existing);
  drawer.declare(reportEntry(context.report));
  const statement = statementFor(proposal, context, drawer);
  return { statement, declarations: drawer.added };
}

function statementFor(proposal: Proposal, context: DraftContext, drawer: Drawer): Statement {
  if (proposal.act === "CONDITION") return requirement(proposal, drawer, said(proposal, context.report));
  const actor = actorFor(proposal.actor, drawer, proposal.report);
  const owner = actorId(actor);
  const words = plainWords(proposal.span.exact);
  const common = said(proposal, context.report);
  switch (proposal.act) {
    case "PLEDGE":
      return pledge(proposal, context, drawer, common);
    case "REFUSAL":
      if (NO_COMMITMENT.test(words)) return { kind: "no-commitment", id: drawer.free(`${owner}.no-commitment`), actor, words, ...common };
      if (proposal.conditions.some((condition) => condition.relation !== "negated" && condition.relation !== "temporal"))
        return pledge(proposal, context, drawer, common);
      return { kind: "refusal", id: idFor(proposal, owner, "no", drawer), actor, deed: deedOf(proposal, context.report.text), ...common };
    case "THREAT":
      return {
        kind: "threat",
        id: idFor(proposal, owner, "threat", drawer),
        actor,
        force: "may",
        deed: deedOf(proposal, context.report.text),
        conditions: provisosFor(proposal, drawer),
        ...common,
      };
    case "DEMAND": {
      const from = proposal.addressee?.ids[0];
      return {
        kind: "demand",
        id: idFor(proposal, owner, "demand", drawer),
        actor,
        ...(from === undefined ? {} : { from: partyFor(from, drawer) }),
        words: wordsAfter(proposal, context.report.text),
        ...common,
      };
    }
    case "ACCUSATION":
      return {
        kind: "accusation",
        id: idFor(proposal, owner, "accuses", drawer),
        actor,
        against: (proposal.addressee?.ids ?? []).map((id) => partyFor(id, drawer)),
        words: wordsAfter(proposal, context.report.text),
        ...common,
      };
    case "DECISION": {
      const decision = drawer.declare({
        kind: "decision",
        id: drawer.free(`${owner}.${slug(objectWords(proposal))}`),
        title: words,
        by: owner,
      });
      return { kind: "taken", id: drawer.free(`${decision}.taken`), actor, decision, value: true, ...common };
    }
  }
}

/** A demand's or charge's own words, from whom or what it is about on. */
function wordsAfter(proposal: Proposal, text: string): string {
  const from = proposal.act === "DEMAND" ? (proposal.addressee?.start ?? proposal.object?.start) : proposal.addressee?.end;
  return plainWords(text.slice(from ?? proposal.span.start, proposal.span.end).replace(/^\s*(of|for)\s+/, ""));
}

/** Citation and hedge. */
function said(proposal: Proposal, report: Report): Common {
  return { says: [citationOf(proposal, report)], ...(proposal.hedge === null ? {} : { hedge: proposal.hedge }) };
}

type Common = Pick<Statement, "says"> & { readonly hedge?: string };

function pledge(proposal: Proposal, context: DraftContext, drawer: Drawer, common: Common): Statement {
  const actor = actorFor(proposal.actor, drawer, proposal.report);
  const refused = proposal.act === "REFUSAL";
  return {
    kind: "pledge",
    id: idFor(proposal, actorId(actor), refused ? "may" : "pledge", drawer),
    actor,
    force: refused || /\b(may|might|could|open to|considering)\b/.test(proposal.hedge ?? "") ? "may" : "will",
    deed: deedOf(proposal, context.report.text),
    conditions: provisosFor(proposal, drawer),
    stage: "stated",
    ...common,
  };
}

/** A dependency that nobody commits to: laid on a group's pledges, or on an event with the words that depend. */
function requirement(proposal: Proposal, drawer: Drawer, common: Common): Statement {
  const conditions = provisosFor(proposal, drawer);
  const grouped = proposal.actor.ids.some((each) => each.startsWith("group:"));
  const actor = grouped ? actorFor(proposal.actor, drawer, proposal.report) : null;
  const owner = actor ? actorId(actor) : proposal.actor.ids[0] ? partyFor(proposal.actor.ids[0], drawer) : slug(proposal.span.exact);
  const id = idFor(proposal, owner, "condition", drawer);
  if (actor && "group" in actor)
    return { kind: "condition", id, on: { group: actor.group, count: someOf(proposal) }, conditions, ...common };
  const dependent = drawer.declare({
    kind: "event",
    id: drawer.free(slug(proposal.span.exact, 4)),
    title: plainWords(proposal.span.exact),
  });
  return { kind: "condition", id, on: { ref: dependent }, conditions, ...common };
}

/** Unless its words count, what some concede is laid on some of the group. */
function someOf(proposal: Proposal): ReturnType<typeof countIn> {
  const count = countIn(proposal.actor.exact);
  return count.kind === "all" && /^(their|its|our|they|allies|the allies)$/i.test(proposal.actor.exact) ? { kind: "some" } : count;
}

function objectWords(proposal: Proposal): string {
  return objectOf(proposal)?.exact ?? proposal.span.exact.replace(proposal.actor.exact, "");
}

/** `GB.troops`: the actor and what it is about. */
function idFor(proposal: Proposal, owner: string, fallback: string, drawer: Drawer): string {
  const object = objectOf(proposal);
  const about = object?.quantity ? slug(object.quantity.unit) : object ? slug(object.exact) : fallback;
  const suffix = proposal.act === "REFUSAL" ? `no-${about}` : proposal.act === "PLEDGE" ? about : `${fallback}-${about}`;
  return drawer.free(`${owner}.${about === fallback ? fallback : suffix}`);
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
