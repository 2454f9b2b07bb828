import { z } from "zod";
import type { HeldProposal } from "#wire";
import { missedIn } from "../keep/drafts.ts";
import { fieldsShape } from "../review/spans/fields.ts";

const proposal = z.string();
const against = { seq: z.int().optional(), over: z.literal(true).optional() };

/** One thing that somebody decided on the review desk, as it waits to be told to the server. */
const decisionShape = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("accept"),
    proposal,
    text: z.string().optional(),
    grade: z.string().optional(),
    into: z.string().optional(),
    ...against,
  }),
  z.object({ kind: z.literal("reject"), proposal, reason: z.string().optional(), ...against }),
  z.object({ kind: z.literal("amend"), proposal, fields: fieldsShape, seq: z.int().optional() }),
  z.object({ kind: z.literal("split"), proposal, at: z.int() }),
  z.object({ kind: z.literal("propose"), report: z.string(), fields: fieldsShape }),
  z.object({
    kind: z.literal("batch"),
    proposals: z.array(z.string()),
    verdict: z.enum(["accept", "reject"]),
    reason: z.string().optional(),
    by: z.enum(["pattern", "origin", "report"]).optional(),
  }),
  z.object({ kind: z.literal("undo") }),
  z.object({ kind: z.literal("redo") }),
]);

/** {@link decisionShape} as a type. */
export type Decision = z.infer<typeof decisionShape>;

/** A decision on its way. */
export const waitingShape = z.object({
  id: z.string(),
  decision: decisionShape,
  /** What it is, for whoever waits: `accept: Pledge, conditional`. */
  words: z.string(),
  /** What the log will call it, as far as that is known before the server has answered. */
  act: z.string().optional(),
  /** The report that it was decided in. */
  report: z.string(),
  /** True once it was sent without an answer: the server may have heard it. */
  tried: z.boolean(),
  /** The newest act of the affair when it was first sent, where the server cannot tell a second hearing from a first. */
  after: z.int().optional(),
  /** The proposals that the act touched which is to be taken back. */
  touched: z.array(z.string()).optional(),
});

/** {@link waitingShape} as a type. */
export type Waiting = z.infer<typeof waitingShape>;

/** The proposals that a decision is about. */
export function aboutOf(decision: Decision): readonly string[] {
  if (decision.kind === "batch") return decision.proposals;
  return "proposal" in decision ? [decision.proposal] : [];
}

/** What a decision is about, in one word that is the same for every decision on the same thing: one refusal stands for each. */
export function matterOf(decision: Decision): string {
  return decision.kind === "propose" ? missedIn(decision.report) : aboutOf(decision).join(" ") || decision.kind;
}

/** The state that a decision gives its proposals; `null` where it gives none. */
export function stateOf(decision: Decision): HeldProposal["state"] | null {
  const verdict = decision.kind === "batch" ? decision.verdict : decision.kind;
  return verdict === "accept" ? "accepted" : verdict === "reject" ? "rejected" : null;
}
