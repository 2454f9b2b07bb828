import type {
  Citation,
  Condition,
  Connective,
  Count,
  Dossier,
  Entry,
  Frame,
  Goal,
  Pledge,
  Proviso,
  Stage,
  Statement,
  VotingRule,
} from "#model";
import { isStatement } from "#model";
import fc from "fast-check";
import { amount, decision, dossier, on, pledge, report } from "./affairs.ts";
import { affairs } from "./random-affair.ts";

const DAYS = ["2026-01-10", "2026-02-10", "2026-03-10"] as const;
const REPORTS = ["r1", "r2", "r3", "r4"];
/** What frames may disbelieve: two reports that are roots, one that retells, and an origin that is no report. */
const ORIGINS = ["r1", "r2", "r3", "o1"];

const day = fc.constantFrom(...DAYS);
const maybe = <T>(value: fc.Arbitrary<T>, one = 3): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: one });

/** An object without the parts that are undefined. */
function filled<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}

const grade = maybe(fc.record({ reliability: fc.constantFrom("A", "B", "C"), credibility: fc.constantFrom(1, 2, 3) }), 2);

/** Only a report that retells names another origin for one claim: a root that does would be disbelieved with what it only carries. */
const citation: fc.Arbitrary<Citation> = fc
  .oneof(
    fc.record({ report: fc.constantFrom(...REPORTS), grade }),
    fc.record({ report: fc.constantFrom("r3", "r4"), origin: fc.constantFrom("r1", "o1"), grade }),
  )
  .map((parts) => ({ ...filled(parts), chain: [] }) as Citation);

/** What any statement may carry; most carry little. */
const said = fc
  .record({
    says: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(citation, { minLength: 1, maxLength: 2 }) }),
    since: maybe(day),
    until: maybe(fc.constant("2026-03-20"), 8),
    recorded: maybe(
      fc.record({ from: day, to: maybe(fc.constant("2026-03-15"), 4) }).map(({ from, to }) => ({
        from: `${from}T12:00:00.000Z`,
        ...(to === undefined ? {} : { to: `${to}T12:00:00.000Z` }),
      })),
      4,
    ),
  })
  .map((parts) => filled(parts));

const REFS = ["A.p", "B.p", "C.q", "G.p", "A.yes", "H.yes", "storm", "f1", "force", "T.1", "h", "board.rule", "ghost"];

/** Conditions over names of both this file and the narrower affairs, with stages, empty lists and counts that cannot be reached. */
function condition(denial: boolean): fc.Arbitrary<Condition> {
  const staged = fc
    .tuple(fc.constantFrom("A.p", "C.q", "force"), fc.constantFrom("authorised", "ready", "deployed", "promised"))
    .map(([ref, stage]) => on(`${ref} ${stage}`));
  const sum = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom("troops", "ships"), fc.boolean())
    .map(([least, unit, toForce]): Condition => ({ op: "amount", unit, least, ...(toForce ? { body: "force" } : {}) }));
  const plain = fc.constantFrom(...REFS).map(on);
  const leaf = fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: staged }, { weight: 1, arbitrary: sum });
  const few = fc.array(leaf, { maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: few.map((of): Condition => ({ op: "all", of })) },
    { weight: 1, arbitrary: few.map((of): Condition => ({ op: "any", of })) },
    {
      weight: 1,
      arbitrary: fc.tuple(few, fc.integer({ min: 0, max: 4 })).map(([of, count]): Condition => ({ op: "atLeast", count, of })),
    },
    {
      weight: denial ? 2 : 0,
      arbitrary: fc
        .oneof(
          leaf,
          few.map((of): Condition => ({ op: "all", of })),
        )
        .map((of): Condition => ({ op: "not", of })),
    },
  );
}

function provisos(denial: boolean, fewest: number): fc.Arbitrary<Proviso[]> {
  const words: Connective[] = ["if", "only if", "after", "only after", ...(denial ? (["unless"] as const) : [])];
  return fc.array(fc.record({ connective: fc.constantFrom(...words), condition: condition(denial) }), { minLength: fewest, maxLength: 2 });
}

const RULES: VotingRule[] = [
  { kind: "consensus", voters: [{ member: "A" }, { member: "C" }] },
  { kind: "silence", voters: [{ member: "B" }] },
  { kind: "majority", voters: [{ member: "A" }, { member: "B" }, { member: "C" }, { member: "W" }] },
  {
    kind: "majority",
    voters: [
      { member: "A", weight: 0.5 },
      { member: "B", weight: 0.5, veto: true },
      { member: "C", weight: 0 },
    ],
  },
  {
    kind: "quota",
    voters: [
      { member: "A", weight: 2 },
      { member: "W", weight: 3 },
    ],
  },
  {
    kind: "qualified",
    members: 66,
    population: 60,
    voters: [
      { member: "A", population: 50 },
      { member: "B", population: 30, veto: true },
      { member: "C", population: 20 },
    ],
  },
];

const COUNTS: Count[] = [
  { kind: "all" },
  { kind: "some" },
  { kind: "most" },
  { kind: "at least", number: 1 },
  { kind: "at least", number: 5 },
  { kind: "exactly", number: 2 },
  { kind: "nearly", number: 2 },
];

function requirement(id: string, denial: boolean): fc.Arbitrary<Entry> {
  const target = fc.oneof(
    fc.constantFrom("C.q", "g", "h", "T.1", "storm", "H.yes", "board.rule", "G.p").map((ref) => ({ ref })),
    fc.constantFrom("A.p", "C.q").map((ref) => ({ ref, stage: "formal" as const })),
    fc.constantFrom(...COUNTS).map((count) => ({ group: "H", count })),
    fc.constantFrom(...COUNTS).map((count) => ({ group: "H", count, to: "force" })),
  );
  return fc.record({ on: target, conditions: provisos(denial, 1) }).map((parts): Entry => ({ kind: "condition", id, says: [], ...parts }));
}

/** Nos and yeses of actors, of voters and of a body as a whole, and steps on the ladder. */
const stance: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ actor: fc.constantFrom("A", "C"), to: maybe(fc.constant("force"), 2) }).map(({ actor, to }): Statement => ({
    kind: "refusal",
    id: "",
    says: [],
    actor: { member: actor },
    deed: filled({ verb: "provide", object: "troops", to }),
  })),
  fc
    .constantFrom("C.q", "H.yes", "board.rule")
    .map((of): Statement => ({ kind: "refusal", id: "", says: [], actor: { member: "C" }, deed: { verb: "refuse", object: "" }, of })),
  fc
    .record({ actor: fc.constantFrom("A", "B", "C", "board"), value: fc.boolean() })
    .map(({ actor, value }): Statement => ({ kind: "taken", id: "", says: [], actor: { member: actor }, decision: "board.rule", value })),
  fc
    .record({ name: fc.constantFrom("H.yes", "storm", "A.yes"), value: fc.boolean() })
    .map(({ name, value }): Statement => ({ kind: "taken", id: "", says: [], actor: { member: "A" }, decision: name, value })),
  fc
    .record({
      of: fc.constantFrom("A.p", "C.q"),
      stage: fc.constantFrom<Stage>("stated", "formal", "authorised", "ready", "deployed", "withdrawn"),
    })
    .map(({ of, stage }): Statement => ({ kind: "movement", id: "", says: [], pledge: of, stage })),
);

function further(denial: boolean): fc.Arbitrary<Pledge> {
  return fc
    .record({
      conditions: provisos(denial, 0),
      force: fc.constantFrom<Pledge["force"]>("will", "will", "may"),
      stage: fc.constantFrom<Stage>("stated", "stated", "authorised", "ready"),
      unit: fc.constantFrom("troops", "ships"),
      low: fc.option(fc.integer({ min: 0, max: 5 })),
      to: maybe(fc.constant("force"), 2),
    })
    .map(({ low, unit, to, ...rest }) =>
      pledge("C.q", rest.conditions, { ...rest, ...filled({ to }), quantity: amount(low, low === null ? null : low + 1, unit) }),
    );
}

/** The narrower affairs with more in them: beliefs, dates, clauses, a second group, pledge, body and goal, and every kind of stance. */
export function wideAffairs(denial: boolean): fc.Arbitrary<Dossier> {
  return fc
    .record({
      narrow: affairs(denial),
      more: further(denial),
      twice: fc.boolean(),
      rule: fc.constantFrom(...RULES),
      laid: fc.array(requirement("", denial), { maxLength: 2 }),
      stances: fc.array(stance, { maxLength: 3 }),
      group: fc.record({ members: fc.subarray(["A", "B", "C"], { minLength: 1 }), unnamed: fc.constantFrom(0, 0, 1) }),
      second: condition(denial),
      joined: fc.constantFrom<"all" | "any">("all", "any"),
      own: condition(denial),
      said: fc.array(said, { minLength: 7, maxLength: 7 }),
    })
    .map(({ narrow, more, twice, rule, laid, stances, group, second, joined, own, said: marks }) => {
      const { needs } = narrow.entries.find((entry): entry is Goal => entry.id === "g")!;
      const entries = [
        ...narrow.entries.filter(({ id }) => id !== "g"),
        { kind: "origin", id: "o1", title: "A speech" },
        report("r1"),
        report("r2"),
        report("r3", "r1", "o1"),
        report("r4", "r3"),
        { kind: "group", id: "H", title: "Second group", members: group.members, exactly: group.members.length + group.unnamed },
        decision("H.yes"),
        { kind: "body", id: "board", title: "Board", rule },
        decision("board.rule", "board"),
        { kind: "instrument", id: "T", title: "Treaty" },
        { kind: "clause", id: "T.1", instrument: "T", title: "First", says: [] },
        more,
        ...laid.map((entry, index) => ({ ...entry, id: `l${index}` })),
        ...stances.map((entry, index) => ({ ...entry, id: `s${index}` })),
        { kind: "goal", id: "h", title: "Second goal", needs: second },
        { kind: "goal", id: "g", title: "Goal", needs: { op: joined, of: [needs, own] } },
      ] as Entry[];
      return dossier(
        ...versions(
          entries.map((entry, index) => (isStatement(entry) ? { ...entry, ...marks[index % 7]! } : entry)),
          twice,
        ),
      );
    });
}

/** Where asked, the pledge B.p as it was recorded first and as it was recorded anew. */
function versions(entries: readonly Entry[], twice: boolean): Entry[] {
  if (!twice) return [...entries];
  return entries.flatMap((entry): Entry[] => {
    if (entry.kind !== "pledge" || entry.id !== "B.p") return [entry];
    const early: Pledge = { ...entry, recorded: { from: "2026-01-01T00:00:00.000Z", to: "2026-02-20T00:00:00.000Z" } };
    const late: Pledge = { ...entry, conditions: [], stage: "formal", recorded: { from: "2026-02-20T00:00:00.000Z" } };
    return [early, late];
  });
}

const KNOT = ["A.p", "B.p", "C.q", "W.p"];

/** Four pledges and a fact that wait for each other in every way, with and without order: most are deadlocks. */
export function knots(): fc.Arbitrary<Dossier> {
  const awaited = fc.constantFrom(...KNOT, "f", "force", "force promised", "A.p formal", "A.yes").map(on);
  const joint = fc
    .tuple(fc.subarray([...KNOT, "f"], { minLength: 2 }), fc.integer({ min: 1, max: 3 }))
    .map(([names, count]): Condition => ({ op: "atLeast", count: Math.min(count, names.length), of: names.map(on) }));
  const waits = fc.record({
    connective: fc.constantFrom<Connective>("if", "if", "after", "only if", "only after"),
    condition: fc.oneof({ weight: 3, arbitrary: awaited }, { weight: 1, arbitrary: joint }),
  });
  const own = fc.array(waits, { minLength: 1, maxLength: 2 });
  return fc
    .record({
      conditions: fc.tuple(...KNOT.map(() => own)),
      free: fc.constantFrom(-1, -1, 0, 1, 2, 3),
      when: joint,
      laid: maybe(own, 2),
      goal: fc.oneof(joint, awaited),
    })
    .map(({ conditions, free, when, laid, goal: needs }) =>
      dossier(
        decision("A.yes", "A"),
        { kind: "body", id: "force", title: "Force" },
        { kind: "fact", id: "f", title: "Fact", when },
        ...KNOT.map((id, index) =>
          pledge(id, index === free ? [] : conditions[index]!, {
            quantity: amount(index, index + 1),
            ...(index < 2 ? { to: "force" } : {}),
          }),
        ),
        ...(laid === undefined ? [] : [{ kind: "condition", id: "q", says: [], on: { ref: "C.q" }, conditions: laid } as Entry]),
        { kind: "goal", id: "g", title: "Goal", needs },
      ),
    );
}

const GIVEN = ["A.p", "A.p formal", "A.yes", "storm", "H.yes", "f1", "force", "W.strike", "T.1", "h", "council.law", "B.board.rule"];

/** A scenario and a belief; half of all frames are empty. */
export function frames(): fc.Arbitrary<Frame> {
  const some = fc
    .record({
      given: maybe(fc.dictionary(fc.constantFrom(...GIVEN), fc.boolean(), { maxKeys: 2 }), 2),
      refusing: maybe(fc.subarray(["A", "C", "W", "G", "H", "board", "council"], { minLength: 1, maxLength: 2 })),
      without: maybe(fc.subarray(ORIGINS, { minLength: 1, maxLength: 2 })),
      asOf: maybe(day),
      knownOn: maybe(day),
      leastStage: maybe(fc.constantFrom<Stage>("formal", "authorised"), 5),
      leastGrade: maybe(fc.constantFrom({ reliability: "B", credibility: 2 } as const, { reliability: "C", credibility: 1 } as const), 5),
    })
    .map((parts): Frame => filled(parts));
  return fc.oneof(fc.constant({}), some);
}
