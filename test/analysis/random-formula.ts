import fc from "fast-check";

/** A random formula over some events, as XML and as a function of which of them occur. */
export interface RandomFormula {
  readonly xml: string;
  readonly holds: (values: readonly boolean[]) => boolean;
}

const RULES: Readonly<Record<string, (held: number, all: number, k: number) => boolean>> = {
  and: (held, all) => held === all,
  or: (held) => held > 0,
  nand: (held, all) => held < all,
  nor: (held) => held === 0,
  xor: (held) => held % 2 === 1,
  // Read pair by pair: (a iff b) iff c holds where an even number of them does not.
  iff: (held, all) => (all - held) % 2 === 0,
  atleast: (held, _, k) => held >= k,
  cardinality: (held, _, k) => held >= k && held <= k + 1,
};

/** Formulas of every connective over these events, as deep as `maxDepth`. */
export function randomFormula(events: readonly string[], maxDepth = 4): fc.Arbitrary<RandomFormula> {
  const leaf = fc
    .nat({ max: events.length - 1 })
    .map((i): RandomFormula => ({ xml: `<basic-event name="${events[i]}"/>`, holds: (values) => values[i]! }));
  return fc.letrec<{ formula: RandomFormula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth, depthSize: "large" },
      leaf,
      fc
        .record({
          rule: fc.constantFrom(...Object.keys(RULES)),
          k: fc.nat(2),
          inputs: fc.array(tie("formula"), { minLength: 2, maxLength: 4 }),
        })
        .map(({ rule, k, inputs }): RandomFormula => ({
          xml: `<${rule} min="${k}" max="${k + 1}">${inputs.map(({ xml }) => xml).join("")}</${rule}>`,
          holds: (values) => RULES[rule]!(inputs.filter(({ holds }) => holds(values)).length, inputs.length, k),
        })),
      tie("formula").map((one): RandomFormula => ({ xml: `<not>${one.xml}</not>`, holds: (values) => !one.holds(values) })),
      fc.tuple(tie("formula"), tie("formula")).map(([a, b]): RandomFormula => ({
        xml: `<imply>${a.xml}${b.xml}</imply>`,
        holds: (values) => !a.holds(values) || b.holds(values),
      })),
    ),
  })).formula;
}

/** All assignments of so many events. */
export function allWorlds(events: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** events }, (_, bits) => Array.from({ length: events }, (__, i) => ((bits >> i) & 1) === 1));
}

/** How likely an assignment is where the events are independent. */
export function chanceOf(world: readonly boolean[], chances: readonly number[]): number {
  return world.reduce((product, held, i) => product * (held ? chances[i]! : 1 - chances[i]!), 1);
}
