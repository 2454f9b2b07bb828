import fc from "fast-check";
import {
  CONFIDENCES,
  STAGES,
  SOURCE_KINDS,
  STATEMENT_KINDS,
  YARDSTICKS,
  type Condition,
  type Dossier,
  type Entry,
  type Quantity,
} from "#model";
import { expectationId } from "#language";

/** Words that mean something to the language, so that names and objects hit every trap. */
const TRAPS =
  "and or not of to by in if only after unless will may is says since until stage force yes no nothing deployed p3 note by at least some all 5000 a.b".split(
    " ",
  );

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...TRAPS, "troops", '"', "#", "\\", "\n", "\u00a0", ",", "(", "..", "5..", "\ud800", "\u2028", "support"), {
      maxLength: 6,
    })
    .map((parts) => parts.join(" ")),
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-zÄéЖ漢][A-Za-z0-9_é]{0,6}([.-][a-z0-9]{1,5}){0,2}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 1, arbitrary: text },
);
const names = fc.array(name, { maxLength: 4 });
const amount = fc.oneof(
  fc.nat({ max: 100_000 }),
  fc.double({ min: 0, max: 1e25, noNaN: true }).map((value) => value + 0),
);
const date = fc.oneof(
  fc.constantFrom(
    "2026-02-24",
    "2026-02",
    "2025-04~",
    "2026-02-2X",
    "[2025,2026]",
    "2025/..",
    "../2026",
    "Y-17E7",
    "{2025..2026}",
    "XXXX-12",
  ),
  text.filter((each) => each !== ""),
);
const stage = fc.constantFrom(...STAGES, "withdrawn" as const);
const asked = fc.constantFrom(...STAGES, "promised" as const);
const bound = fc.constantFrom("assured" as const, "possible" as const);
const bool = fc.boolean();

/** A record whose `maybe` fields are absent rather than undefined. */
function record<T, U>(
  always: { [K in keyof T]: fc.Arbitrary<T[K]> },
  maybe: { [K in keyof U]: fc.Arbitrary<U[K]> },
): fc.Arbitrary<T & Partial<U>> {
  return fc.record({ ...always, ...maybe } as never, { requiredKeys: Object.keys(always) as never, noNullPrototype: true }) as fc.Arbitrary<
    T & Partial<U>
  >;
}

const nullable = (value: fc.Arbitrary<number>): fc.Arbitrary<number | null> => fc.option(value, { nil: null });
const quantity = (unit: fc.Arbitrary<string>): fc.Arbitrary<Quantity> =>
  fc.oneof(
    fc.record({ low: nullable(amount), best: nullable(amount), high: nullable(amount), unit }, { noNullPrototype: true }),
    fc.tuple(amount, unit).map(([value, of]) => ({ low: value, best: value, high: value, unit: of })),
  );

const deed = fc
  .tuple(record({ verb: text, object: text }, { to: name }), fc.option(quantity(text)), bool)
  .map(([base, many, same]) => (many === null ? base : { ...base, quantity: { ...many, unit: same ? base.object : many.unit } }));

const count = fc.oneof(
  fc.record({ kind: fc.constantFrom("all" as const, "some" as const, "most" as const) }, { noNullPrototype: true }),
  fc.record(
    { kind: fc.constantFrom("at least" as const, "exactly" as const, "nearly" as const), number: amount },
    { noNullPrototype: true },
  ),
);
const actor = fc.oneof(
  fc.record({ member: name }, { noNullPrototype: true }),
  fc.record({ group: name, count }, { noNullPrototype: true }),
);

/** Condition trees of every shape, with empty and one-armed joins. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    record({ op: fc.constant("holds" as const), ref: name }, { stage: asked }),
    record({ op: fc.constant("amount" as const), unit: text, least: amount }, { body: name }),
    record({ op: fc.constantFrom("all" as const, "any" as const), of: fc.array(tie("tree"), { maxLength: 3 }) }, {}),
    record({ op: fc.constant("atLeast" as const), count: fc.nat(9), of: fc.array(tie("tree"), { maxLength: 3 }) }, {}),
    record({ op: fc.constant("not" as const), of: tie("tree") }, {}),
  ),
})).tree;

const connective = fc.constantFrom("if" as const, "only if" as const, "unless" as const, "after" as const, "only after" as const);
const provisos = fc.array(fc.record({ connective, condition }, { noNullPrototype: true }), { maxLength: 3 });
const grade = fc.record(
  { reliability: fc.constantFrom(...("ABCDEF" as unknown as "A"[])), credibility: fc.constantFrom(1 as const, 3 as const, 6 as const) },
  { noNullPrototype: true },
);
const selector = fc.record({ start: fc.nat(), end: fc.nat(), exact: text, prefix: text, suffix: text }, { noNullPrototype: true });
const sha = fc.oneof(fc.stringMatching(/^[0-9a-f]{64}$/), text);
const citation = record(
  {
    report: name,
    chain: fc.array(fc.record({ name: text, kind: fc.constantFrom(...SOURCE_KINDS) }, { noNullPrototype: true }), { maxLength: 3 }),
  },
  { paragraph: fc.nat(999), origin: name, grade, selector, sha256: sha },
);
const said = { id: name, says: fc.array(citation, { maxLength: 3 }) };
const maybeSaid = {
  since: date,
  until: date,
  recorded: record({ from: date }, { to: date }),
  hedge: text,
  remarks: fc.array(fc.stringMatching(/^[a-z#" ]{0,8}[a-z]$/), { minLength: 1, maxLength: 2 }),
};
const titled = { id: name, title: text };
const remarks = { remarks: maybeSaid.remarks };
const given = fc.dictionary(fc.oneof(name, fc.constantFrom("GB.troops formal", "a b c", "a yes")), bool, {
  maxKeys: 3,
  noNullPrototype: true,
});

const kind = <K extends string>(of: K): { kind: fc.Arbitrary<K> } => ({ kind: fc.constant(of) });
const voter = record({ member: name }, { weight: amount, population: amount, veto: bool });
const rule = record(
  {
    kind: fc.constantFrom(
      "unanimity" as const,
      "consensus" as const,
      "silence" as const,
      "majority" as const,
      "qualified" as const,
      "quota" as const,
    ),
    voters: fc.array(voter, { maxLength: 3 }),
  },
  {
    votes: amount,
    members: amount,
    population: amount,
    blocking: amount,
    abstentions: fc.constantFrom("no" as const, "yes" as const, "uncounted" as const),
  },
);

const standing = fc.constantFrom("yes" as const, "together" as const, "waiver" as const, "no" as const);
const claim = fc.oneof(
  record({ says: fc.constant("standing" as const), goal: name, bound, standing }, {}),
  record(
    { says: fc.constant("veto" as const), goal: name, actor: name, negated: bool },
    { over: bound, by: name, kind: fc.constantFrom("in fact" as const, "in law" as const), restsOn: name },
  ),
  record(
    { says: fc.constant("deadlock" as const), goal: name, kind: fc.constantFrom("order" as const, "waiting" as const), through: names },
    {},
  ),
  record(
    { says: fc.constant("opens" as const), goal: name, commitment: name, how: fc.constantFrom("waived" as const, "promised" as const) },
    {},
  ),
  record({ says: fc.constant("left" as const), actor: name, commitment: name, bound, negated: bool }, {}),
  record({ says: fc.constant("changed" as const), goal: name, from: date, to: date, statement: name }, {}),
);
const frame = record({}, { given, refusing: names, without: names, asOf: date, knownOn: date, leastStage: stage, leastGrade: grade });

const declarations = [
  record({ ...kind("member"), ...titled, also: fc.array(text, { maxLength: 3 }) }, remarks),
  record({ ...kind("group"), ...titled, members: names }, { atLeast: amount, exactly: amount, ...remarks }),
  record({ ...kind("origin"), ...titled }, { published: date, ...remarks }),
  record(
    { ...kind("report"), id: name, outlet: text, retells: names },
    { published: date, url: text, language: text, sha256: sha, file: text, note: bool, ...remarks },
  ),
  record({ ...kind("decision"), ...titled }, { by: name, ...remarks }),
  record({ ...kind("event"), ...titled }, remarks),
  record({ ...kind("fact"), ...titled, when: condition }, remarks),
  record({ ...kind("body"), ...titled }, { needs: condition, rule, ...remarks }),
  record({ ...kind("instrument"), ...titled }, remarks),
  record({ ...kind("goal"), ...titled, needs: condition }, remarks),
  record({ ...kind("scenario"), ...titled, given, refusing: names }, remarks),
  record({ ...kind("expect"), claim, frame }, remarks).map((each) => ({
    ...each,
    id: expectationId(each.claim as never, each.frame as never),
  })),
];
const open = fc.oneof(name, fc.constantFrom("GB.troops formal", "a b c", "a is", "a go"));
const chance = fc.record(
  { low: fc.double({ min: 0, max: 2, noNaN: true }).map((value) => value + 0), high: fc.constantFrom(0, 0.5, 1, 30) },
  { noNullPrototype: true },
);
const likely = fc.oneof(
  chance,
  ...(["ICD 203", "PHIA"] as const).map((yardstick) =>
    record({ words: fc.constantFrom(...YARDSTICKS[yardstick].flatMap(({ words }) => words)), yardstick: fc.constant(yardstick) }, {}),
  ),
  record({ words: fc.constantFrom("remote", "remote chance", "likely", "highly likely") }, {}),
);
const binding = { actor, force: fc.constantFrom("will" as const, "may" as const), deed, conditions: provisos };
const on = fc.oneof(record({ ref: name }, { stage: asked }), record({ group: name, count }, { to: name }));
const statements = [
  record({ ...kind("pledge"), ...said, ...binding, stage }, maybeSaid),
  record({ ...kind("threat"), ...said, ...binding }, maybeSaid),
  record({ ...kind("refusal"), ...said, actor, deed }, { of: name, ...maybeSaid }),
  record({ ...kind("demand"), ...said, actor, words: text }, { from: name, wants: name, ...maybeSaid }),
  record({ ...kind("accusation"), ...said, actor, against: names, words: text }, maybeSaid),
  record({ ...kind("no-commitment"), ...said, actor, words: text }, { on: name, ...maybeSaid }),
  record({ ...kind("taken"), ...said, actor, decision: name, value: fc.oneof(bool, fc.constant("abstains" as const)) }, maybeSaid),
  record({ ...kind("movement"), ...said, pledge: name, stage }, maybeSaid),
  record({ ...kind("condition"), ...said, on, conditions: provisos }, maybeSaid),
  record({ ...kind("clause"), ...said, instrument: name, title: text }, { draft: text, ...maybeSaid }),
  record(
    {
      ...kind("position"),
      ...said,
      actor,
      stance: fc.constantFrom("accepts" as const, "rejects" as const, "seeks" as const),
      clause: name,
    },
    maybeSaid,
  ),
  record(
    { ...kind("likelihood"), ...said, of: open, is: likely },
    { confidence: fc.constantFrom(...CONFIDENCES), judge: text, ...maybeSaid },
  ),
  record({ ...kind("linked"), ...said, members: fc.array(open, { maxLength: 3 }), degree: chance }, { judge: text, ...maybeSaid }),
  record({ ...kind("cost"), ...said, of: open, amount }, { unit: text, judge: text, ...maybeSaid }),
];

/** An entry of any kind, with any of its optional fields. */
export const entry = fc.oneof(...([...declarations, ...statements] as fc.Arbitrary<unknown>[])) as fc.Arbitrary<Entry>;

/** A dossier whose every value is one the types allow; names need not make sense. */
export const dossier: fc.Arbitrary<Dossier> = fc.record(
  {
    affair: fc.record({ id: name.filter((id) => id !== ""), title: text }, { noNullPrototype: true }),
    entries: fc.array(entry, { maxLength: 6 }),
  },
  { noNullPrototype: true },
);

/** The kinds that the arbitraries make, so that a new kind in the model is noticed. */
export const KINDS_COVERED = [
  ...STATEMENT_KINDS,
  ..."member group origin report decision event fact body instrument goal scenario expect".split(" "),
];
