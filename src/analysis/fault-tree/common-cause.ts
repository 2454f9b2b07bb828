import type { Expression } from "./expression.ts";

/** The models of common-cause failure that the Open-PSA format knows. */
export const CAUSE_MODELS = ["beta-factor", "MGL", "alpha-factor", "phi-factor"] as const;

/** One of {@link CAUSE_MODELS}. */
export type CauseModel = (typeof CAUSE_MODELS)[number];

/** Basic events that may fail together. Factors stand by the number of members they are about; `total` is what each member's failures sum to. */
export interface CommonCauseGroup {
  readonly name: string;
  readonly model: CauseModel;
  readonly members: readonly string[];
  readonly total: Expression;
  readonly factors: ReadonlyMap<number, Expression>;
}

/** An event that makes just these members fail. */
export interface SharedCause {
  readonly name: string;
  readonly members: readonly string[];
  readonly expression: Expression;
}

/** More events than this one group is not taken apart into: 13 members at all levels. */
export const MOST_CAUSES = 10_000;

const number = (value: number): Expression => ({ operator: "float", argument: String(value), operands: [] });
const over = (operator: string, ...operands: readonly Expression[]): Expression => ({ operator, argument: "", operands });
const rest = (factor: Expression): Expression => over("sub", number(1), factor);

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
}

/** The factors that a model must have in a group of this size, by level. A beta-factor may stand at any level, being the only one. */
export function levelsOf(model: CauseModel, size: number): readonly number[] {
  if (model === "beta-factor") return [size];
  const levels = Array.from({ length: size }, (_, i) => i + 1);
  return model === "MGL" ? levels.slice(1) : levels;
}

/** The share of a member's failures that falls to one event about `level` members; undefined where there is no such event. */
function share({ model, members, factors }: CommonCauseGroup, level: number): Expression | undefined {
  const size = members.length;
  const own = factors.get(level);
  const evenly = (amount: Expression): Expression => over("div", amount, number(choose(size - 1, level - 1)));
  switch (model) {
    case "beta-factor":
      return level === 1 ? rest(factors.get(size)!) : level === size ? own : undefined;
    case "MGL": {
      const together = Array.from({ length: level - 1 }, (_, i) => factors.get(i + 2));
      if (together.includes(undefined)) return undefined;
      const next = factors.get(level + 1);
      return evenly(over("mul", number(1), ...(together as Expression[]), ...(next ? [rest(next)] : [])));
    }
    case "alpha-factor": {
      const all = [...factors].map(([j, alpha]) => over("mul", number(j), alpha));
      return own && evenly(over("div", over("mul", number(level), own), over("add", ...all)));
    }
    case "phi-factor":
      return own;
  }
}

/** All ways to choose `level` of the members, in their order. */
function combinations(members: readonly string[], level: number): readonly (readonly string[])[] {
  let chosen: { readonly names: readonly string[]; readonly next: number }[] = [{ names: [], next: 0 }];
  for (let i = 0; i < level; i++)
    chosen = chosen.flatMap(({ names, next }) =>
      members.slice(next, members.length - (level - i) + 1).map((name, j) => ({ names: [...names, name], next: next + j + 1 })),
    );
  return chosen.map(({ names }) => names);
}

/**
 * The independent events that a group comes to, one for every set of members that may fail together (Open-PSA model exchange format 2.0,
 * common cause groups). Undefined where there are more than {@link MOST_CAUSES}.
 */
export function causesOf(group: CommonCauseGroup): readonly SharedCause[] | undefined {
  const { members, total } = group;
  const shares = members.map((_, i) => share(group, i + 1));
  const count = shares.reduce((sum, one, i) => sum + (one ? choose(members.length, i + 1) : 0), 0);
  if (count > MOST_CAUSES) return undefined;
  return shares.flatMap((one, i) =>
    one
      ? combinations(members, i + 1).map((names) => ({
          name: `[${names.join("+")}]`,
          members: names,
          expression: over("mul", one, total),
        }))
      : [],
  );
}
