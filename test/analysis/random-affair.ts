import type { Condition, Connective, Count, Dossier, Entry, Proviso, Stage, VotingRule } from "#model";
import fc from "fast-check";
import { amount, body, decision, dossier, event, fact, goal, member, pledge, threat } from "./affairs.ts";

const MEMBERS = ["A", "B", "C"];
const PLEDGES = ["A.p", "B.p", "C.p", "G.p"];
const REFS = [...PLEDGES, "A.yes", "B.yes", "storm", "f1", "f2", "force", "W.strike", "council.law"];

const number = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least, max: most });

const reference: fc.Arbitrary<Condition> = fc.constantFrom(...REFS).chain((ref) => {
  const stages = PLEDGES.includes(ref)
    ? [undefined, undefined, "formal" as const, "deployed" as const]
    : ref === "force"
      ? [undefined, "promised" as const]
      : [undefined];
  return fc.constantFrom(...stages).map((stage): Condition => ({ op: "holds", ref, ...(stage === undefined ? {} : { stage }) }));
});

const sum: fc.Arbitrary<Condition> = number(1, 9).chain((least) =>
  fc.boolean().map((toForce): Condition => ({ op: "amount", unit: "troops", least, ...(toForce ? { body: "force" } : {}) })),
);

function condition(depth: number, denial: boolean): fc.Arbitrary<Condition> {
  const leaf = fc.oneof({ weight: 6, arbitrary: reference }, { weight: 1, arbitrary: sum });
  if (depth === 0) return leaf;
  const inner = condition(depth - 1, denial);
  const list = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: list.map((of): Condition => ({ op: "all", of })) },
    { weight: 2, arbitrary: list.map((of): Condition => ({ op: "any", of })) },
    { weight: 1, arbitrary: list.map((of): Condition => ({ op: "atLeast", count: Math.ceil(of.length / 2), of })) },
    { weight: denial ? 2 : 0, arbitrary: inner.map((of): Condition => ({ op: "not", of })) },
  );
}

function provisos(denial: boolean, most: number): fc.Arbitrary<Proviso[]> {
  const connectives: Connective[] = ["if", "only if", "after", "only after", ...(denial ? ["unless" as const] : [])];
  return fc.array(fc.record({ connective: fc.constantFrom(...connectives), condition: condition(1, denial) }), { maxLength: most });
}

const COUNTS: Count[] = [
  { kind: "all" },
  { kind: "some" },
  { kind: "most" },
  { kind: "at least", number: 2 },
  { kind: "exactly", number: 3 },
  { kind: "nearly", number: 3 },
];

const RULES: VotingRule[] = [
  { kind: "unanimity", voters: [{ member: "A" }, { member: "B" }] },
  { kind: "majority", voters: [{ member: "A", weight: 2 }, { member: "B" }, { member: "C" }] },
  { kind: "quota", votes: 3, voters: [{ member: "A", weight: 2 }, { member: "B", weight: 2, veto: true }, { member: "C" }] },
  {
    kind: "qualified",
    members: 55,
    population: 65,
    blocking: 2,
    voters: [
      { member: "A", population: 80 },
      { member: "B", population: 15 },
      { member: "C", population: 5 },
    ],
  },
];

function aPledge(id: string, denial: boolean): fc.Arbitrary<Entry> {
  return fc
    .record({
      conditions: provisos(denial, 2),
      force: fc.constantFrom("will" as const, "will" as const, "may" as const),
      stage: fc.constantFrom<Stage>("stated", "stated", "stated", "formal", "deployed", "withdrawn"),
      toForce: fc.boolean(),
      low: fc.option(number(0, 4)),
      more: fc.option(number(0, 4)),
    })
    .map(({ conditions, force, stage, toForce, low, more }) =>
      pledge(id, conditions, {
        force,
        stage,
        quantity: amount(low, more === null ? null : (low ?? 0) + more),
        ...(toForce ? { to: "force" } : {}),
        ...(id === "G.p" ? { actor: { group: "G", count: { kind: "some" } } } : {}),
      }),
    );
}

function requirement(index: number, denial: boolean): fc.Arbitrary<Entry> {
  const target = fc.oneof(
    fc.constantFrom("A.p", "B.p", "f1", "force", "A.yes", "W.strike").map((ref) => ({ ref })),
    fc.constantFrom("A.p", "force").map((ref) => ({ ref, stage: "promised" as const })),
    fc.constantFrom(...COUNTS).map((count) => ({ group: "G", count })),
    fc.constantFrom(...COUNTS).map((count) => ({ group: "G", count, to: "force" })),
  );
  const conditions = fc.array(
    fc.record({
      connective: fc.constantFrom<Connective>("only if", "only if", "only after", "if", ...(denial ? ["unless" as const] : [])),
      condition: condition(1, denial),
    }),
    { minLength: 1, maxLength: 2 },
  );
  return fc
    .record({ on: target, conditions })
    .map(({ on, conditions: laid }) => ({ kind: "condition", id: `q${index}`, says: [], on, conditions: laid }));
}

function stances(): fc.Arbitrary<Entry[]> {
  const refusal = fc
    .constantFrom("A.p", "B.yes")
    .map((of): Entry => ({ kind: "refusal", id: "refusal", says: [], actor: { member: "A" }, deed: { verb: "refuse", object: "" }, of }));
  const taken = fc
    .record({ decision: fc.constantFrom("A.yes", "council.law"), value: fc.boolean() })
    .map(({ decision: name, value }): Entry => ({ kind: "taken", id: "taken", says: [], actor: { member: "A" }, decision: name, value }));
  const moved = fc
    .constantFrom<Stage>("formal", "ready", "withdrawn")
    .map((stage): Entry => ({ kind: "movement", id: "moved", says: [], pledge: "C.p", stage }));
  return fc
    .tuple(fc.option(refusal, { freq: 2 }), fc.option(taken), fc.option(moved, { freq: 3 }))
    .map((all) => all.filter((entry) => entry !== null));
}

/** A small affair with circles, order, groups, sums, stages, votes and (where asked) negation. Not every one is free of paradox. */
export function affairs(denial: boolean): fc.Arbitrary<Dossier> {
  const size = fc.record({ members: fc.subarray(MEMBERS, { minLength: 1 }), unnamed: number(0, 2) });
  return fc
    .record({
      size,
      pledges: fc.tuple(...PLEDGES.map((id) => aPledge(id, denial))),
      strike: provisos(denial, 2),
      strikeForce: fc.constantFrom("will" as const, "may" as const),
      when: fc.tuple(condition(1, denial), condition(1, denial)),
      needs: fc.option(condition(1, false)),
      rule: fc.constantFrom(...RULES),
      requirements: fc.tuple(fc.option(requirement(1, denial)), fc.option(requirement(2, denial))),
      said: stances(),
      target: condition(2, denial),
    })
    .map((draft) =>
      dossier(
        ...MEMBERS.map(member),
        member("W"),
        { kind: "group", id: "G", title: "Group", members: draft.size.members, atLeast: draft.size.members.length + draft.size.unnamed },
        decision("A.yes"),
        decision("B.yes"),
        event("storm"),
        body("force", draft.needs ?? undefined),
        { kind: "body", id: "council", title: "Council", rule: draft.rule },
        decision("council.law", "council"),
        fact("f1", draft.when[0]),
        fact("f2", draft.when[1]),
        ...draft.pledges,
        threat("W.strike", draft.strike, { force: draft.strikeForce }),
        ...draft.requirements.filter((entry) => entry !== null),
        ...draft.said,
        goal("g", draft.target),
      ),
    );
}
