import { z } from "zod";
import type { Claim, Declaration, Entry, Frame, VotingRule } from "#model";
import { conditionShape, gradeShape, idShape, placeShape, stageShape, standingShape } from "./basic-shapes.ts";
import { statementShape } from "./statement-shapes.ts";

const named = {
  id: idShape,
  title: z.string(),
  place: placeShape.exactOptional(),
  remarks: z.array(z.string()).exactOptional(),
};
const given = z.record(z.string(), z.boolean());
const bound = z.enum(["assured", "possible"]);

const votingRule: z.ZodType<VotingRule> = z.object({
  kind: z.enum(["unanimity", "consensus", "silence", "majority", "qualified", "quota"]),
  voters: z.array(
    z.object({
      member: idShape,
      weight: z.number().exactOptional(),
      population: z.number().exactOptional(),
      veto: z.boolean().exactOptional(),
    }),
  ),
  votes: z.number().exactOptional(),
  members: z.number().exactOptional(),
  population: z.number().exactOptional(),
  blocking: z.number().exactOptional(),
  abstentions: z.enum(["no", "yes", "uncounted"]).exactOptional(),
});

/** {@link Frame}: scenario and belief under which a question is asked. */
export const frameShape: z.ZodType<Frame> = z.object({
  given: given.exactOptional(),
  refusing: z.array(idShape).exactOptional(),
  without: z.array(idShape).exactOptional(),
  asOf: z.string().exactOptional(),
  knownOn: z.string().exactOptional(),
  leastStage: stageShape.exactOptional(),
  leastGrade: gradeShape.exactOptional(),
});

const claim: z.ZodType<Claim> = z.discriminatedUnion("says", [
  z.object({ says: z.literal("standing"), goal: idShape, bound, standing: standingShape }),
  z.object({
    says: z.literal("veto"),
    goal: idShape,
    actor: idShape,
    negated: z.boolean(),
    over: bound.exactOptional(),
    by: idShape.exactOptional(),
    kind: z.enum(["in fact", "in law"]).exactOptional(),
    restsOn: idShape.exactOptional(),
  }),
  z.object({ says: z.literal("deadlock"), goal: idShape, kind: z.enum(["order", "waiting"]), through: z.array(idShape) }),
  z.object({ says: z.literal("opens"), goal: idShape, commitment: idShape, how: z.enum(["waived", "promised"]) }),
  z.object({ says: z.literal("left"), actor: idShape, commitment: idShape, bound, negated: z.boolean() }),
  z.object({ says: z.literal("changed"), goal: idShape, from: z.string(), to: z.string(), statement: idShape }),
]);

const declarationShape: z.ZodType<Declaration> = z.discriminatedUnion("kind", [
  z.object({ ...named, kind: z.literal("member"), also: z.array(z.string()) }),
  z.object({
    ...named,
    kind: z.literal("group"),
    atLeast: z.int().exactOptional(),
    exactly: z.int().exactOptional(),
    members: z.array(idShape),
  }),
  z.object({ ...named, kind: z.literal("origin"), published: z.string().exactOptional() }),
  z.object({
    kind: z.literal("report"),
    id: idShape,
    outlet: z.string(),
    retells: z.array(idShape),
    published: z.string().exactOptional(),
    url: z.string().exactOptional(),
    language: z.string().exactOptional(),
    sha256: z.string().exactOptional(),
    file: z.string().exactOptional(),
    note: z.boolean().exactOptional(),
    place: placeShape.exactOptional(),
    remarks: z.array(z.string()).exactOptional(),
  }),
  z.object({ ...named, kind: z.literal("decision"), by: idShape.exactOptional() }),
  z.object({ ...named, kind: z.literal("event") }),
  z.object({ ...named, kind: z.literal("fact"), when: conditionShape }),
  z.object({ ...named, kind: z.literal("body"), needs: conditionShape.exactOptional(), rule: votingRule.exactOptional() }),
  z.object({ ...named, kind: z.literal("instrument") }),
  z.object({ ...named, kind: z.literal("goal"), needs: conditionShape }),
  z.object({ ...named, kind: z.literal("scenario"), given, refusing: z.array(idShape) }),
  z.object({
    kind: z.literal("expect"),
    id: idShape,
    claim,
    frame: frameShape,
    place: placeShape.exactOptional(),
    remarks: z.array(z.string()).exactOptional(),
  }),
]);

/** {@link Entry}: any item of a dossier. */
export const entryShape: z.ZodType<Entry> = z.union([declarationShape, statementShape]);
