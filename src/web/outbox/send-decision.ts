import { address, decidedShape, draftShape, heldProposalShape, logShape, partsShape, reversalsShape, ROUTES, undoneShape } from "#wire";
import type { HeldProposal } from "#wire";
import { ask } from "../ask/ask.ts";
import { ProblemError, problemOf } from "../ask/problem-error.ts";
import { reviewerName } from "../keep/reviewer.ts";
import { isDecision } from "../review/order.ts";
import { bodyOf, filledBody } from "../review/spans/fields-body.ts";
import { stateOf } from "./decision.ts";
import type { Decision, Waiting } from "./decision.ts";

/** What the server made of a decision: what became of proposals, what was taken back or done again, and which of a batch it left. */
export interface Answer {
  readonly statement?: string;
  readonly held?: readonly HeldProposal[];
  readonly done?: string | null;
  readonly decided?: readonly string[];
  readonly left?: readonly { readonly proposal: string; readonly why: string }[];
}

/**
 * Tells the server a decision. One that was sent before without an answer is not acted on twice: what it would do again the server refuses, and
 * that refusal then is the answer; what the server would do twice is looked for first. Throws a {@link ProblemError}.
 */
export async function sendDecision(affair: string, waiting: Waiting): Promise<Answer> {
  const { decision, tried } = waiting;
  if (tried && decision.kind === "propose") {
    const held = await alreadyProposed(affair, decision);
    if (held) return { held: [held] };
  }
  if (tried && waiting.after !== undefined && (await isTurnedSince(affair, waiting.after))) return { done: null };
  try {
    return await send(affair, decision);
  } catch (error) {
    if (tried && isOurOwn(error, decision)) return {};
    throw error;
  }
}

function send(affair: string, decision: Decision): Promise<Answer> {
  const proposal = "proposal" in decision ? decision.proposal : "";
  const to = (route: string) => (route.includes(":proposal") ? address(route, { affair, proposal }) : address(route, { affair }));
  const how = (json: unknown, method: "POST" | "PUT" = "POST") => ({ method, json, patient: false });
  switch (decision.kind) {
    case "accept": {
      const { kind: _, proposal: __, ...body } = decision;
      return ask(draftShape, to(ROUTES.accept), how(body)).then(({ statement }) => ({ statement: statement.id }));
    }
    case "reject": {
      const { kind: _, proposal: __, ...body } = decision;
      return ask(undoneShape, to(ROUTES.reject), how(body)).then(() => ({}));
    }
    case "amend":
      return amend(affair, decision);
    case "split":
      return ask(partsShape, to(ROUTES.split), how({ at: decision.at })).then(({ proposals }) => ({ held: proposals }));
    case "propose":
      return ask(heldProposalShape, to(ROUTES.proposals), how({ report: decision.report, ...filledBody(decision.fields) })).then(one);
    case "batch": {
      const { verdict, proposals, kind: _, ...why } = decision;
      return ask(decidedShape, to(ROUTES.decisions), how({ [verdict]: proposals, ...why }));
    }
    default:
      return ask(undoneShape, `${to(ROUTES[decision.kind])}?own=true`, how({}));
  }
}

/** An edit stands on the newest act on its proposal where it was said to win over it. */
async function amend(affair: string, { proposal, fields, seq }: Extract<Decision, { kind: "amend" }>): Promise<Answer> {
  const path = address(ROUTES.proposals, { affair });
  const stands = seq ?? (await ask(partsShape, path, { patient: false })).proposals.find((held) => held.proposal.id === proposal)?.seq;
  const how = { method: "PUT" as const, json: { ...bodyOf(fields), seq: stands ?? 0 }, patient: false };
  return one(await ask(heldProposalShape, address(ROUTES.proposal, { affair, proposal }), how));
}

function one(held: HeldProposal): Answer {
  return { held: [held] };
}

async function alreadyProposed(affair: string, { report, fields }: Extract<Decision, { kind: "propose" }>) {
  const path = `${address(ROUTES.proposals, { affair })}?${new URLSearchParams({ report })}`;
  const { proposals } = await ask(partsShape, path, { patient: false });
  const isIt = ({ proposal: { reader, act, span } }: HeldProposal) =>
    reader === "analyst" && act === (fields.act ?? act) && span.start === fields.span.start && span.end === fields.span.end;
  return proposals.find(isIt);
}

/** True where whoever decides here took something back or did it again after an act. */
async function isTurnedSince(affair: string, after: number): Promise<boolean> {
  const { acts } = await ask(logShape, `${address(ROUTES.log, { affair })}?after=${after}`, { patient: false });
  const name = reviewerName();
  return acts.some(({ by, act }) => (name === "" || by === name) && /^(undo|redo|reopen)\b/.test(act));
}

/**
 * After which act taking one's own last act back, or doing it again, is asked for, and which proposals it will touch. Throws a {@link ProblemError} where
 * one's last act is none of a review: nothing larger is taken back here.
 */
export async function beforeTurning(
  affair: string,
  kind: "undo" | "redo",
): Promise<{ readonly after: number; readonly touched: string[] }> {
  const told = await ask(reversalsShape, address(ROUTES.reversals, { affair }), { patient: false });
  const { acts } = await ask(logShape, address(ROUTES.log, { affair }), { patient: false });
  const step = told[kind];
  if (step && !isDecision(step.act))
    throw new ProblemError({
      type: "not-taken-back",
      title: "Not turned back",
      status: 0,
      detail: `Your last act was “${step.act}”.`,
      way: "See History, if you mean it.",
    });
  return { after: acts[0]?.seq ?? 0, touched: step?.proposals ?? [] };
}

/** True where a refusal only says that the first sending was heard after all. */
function isOurOwn(error: unknown, decision: Decision): boolean {
  const { type, theirs } = conflictOf(error);
  const name = reviewerName();
  if (decision.kind === "split") return type === "proposal-decided" || type === "unknown-proposal";
  if (!theirs || (name !== "" && theirs.by !== name)) return false;
  return decision.kind === "amend" ? type === "proposal-changed" : theirs.state === stateOf(decision);
}

/** What somebody else did with a proposal in the meantime, where a refusal says so. */
export interface Theirs {
  readonly by: string;
  readonly at: string;
  readonly state?: string | undefined;
  readonly reason?: string | undefined;
  readonly statement?: string | undefined;
}

/** A refusal's kind, and whose act stands in the way. */
export function conflictOf(error: unknown): { readonly type: string; readonly theirs: Theirs | null } {
  const { type, about } = problemOf(error);
  const isTheirs = (type === "proposal-decided" || type === "proposal-changed") && about?.["by"] !== undefined;
  const { by = "", at = "", state, reason, statement } = about ?? {};
  return { type, theirs: isTheirs ? { by, at, state, reason, statement } : null };
}
