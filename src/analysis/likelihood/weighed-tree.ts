import type { Direction } from "../oracle/predicate.ts";
import type { ScenarioNode } from "../oracle/scenario-tree.ts";
import type { Chances, Drawn, Together, Weighable } from "./weighable.ts";

/** A tree of scenarios read as a function: true of all scenarios of a node, false of all of them, or told by the node's parts. */
export interface TreeFunction {
  readonly root: ScenarioNode;
  readonly names: readonly string[];
  /** How what the tree encloses depends on each name. */
  readonly directions: readonly Direction[];
  /** Whether it is true, or false, of all scenarios of a node; `null` where the node's parts say. */
  holds(node: ScenarioNode): boolean | null;
}

/**
 * The function that a tree tells, weighed in one pass over the tree; links of any size cost nothing more. `rises` and `falls` are those of
 * what it encloses: its chance at the inputs where that one's is least is a lower end, whether or not its own is least there.
 */
export function weighedTree(tree: TreeFunction): Weighable {
  return asWeighable(tree, new Map());
}

/** With names that are at their best (`true`) or their worst wherever the tree asks for them. */
function asWeighable(tree: TreeFunction, torn: ReadonlyMap<string, boolean>): Weighable {
  const direction = new Map(tree.names.map((name, i) => [name, tree.directions[i]!]));
  const together: Together = {
    chance: (drawn) => new Pass(tree, torn, drawn).chance(),
    importances: (drawn) => new Pass(tree, torn, drawn).importances(),
    chanceWith: (drawn, name) => new Pass(tree, torn, drawn).chanceWith(name),
  };
  const alone = (chances: Chances): Drawn => ({ chances, links: [] });
  return {
    support: supportOf(tree).filter((name) => !torn.has(name)),
    chance: (of) => together.chance(alone(of)),
    importances: (of) => together.importances(alone(of)),
    rises: (name) => direction.get(name) === "rises",
    falls: (name) => direction.get(name) === "falls",
    without: (some, best) => asWeighable(tree, new Map([...torn, ...some.map((name) => [name, best] as const)])),
    together,
  };
}

function supportOf({ root, names, holds }: TreeFunction): readonly string[] {
  const found = new Set<number>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.split === null || holds(node) !== null) continue;
    found.add(node.split.name);
    open.push(node.split.no, node.split.yes);
  }
  return [...found].sort((one, other) => one - other).map((name) => names[name]!);
}

/** How a link's members stand on the way to a node. */
interface LinkSoFar {
  readonly degree: number;
  /** The least chance of those that hold, the greatest of those that do not: the common draw falls between the two. */
  below: number;
  above: number;
  /** The chance that each by itself stands so. */
  apart: number;
}

/** One pass over a tree: down with what links make of the members met so far, back with chances. */
class Pass {
  private readonly tree: TreeFunction;
  private readonly given: Chances;
  private readonly chances: Float64Array;
  private readonly torn: readonly (boolean | undefined)[];
  private readonly links: readonly LinkSoFar[];
  private readonly linkOf: ReadonlyMap<string, LinkSoFar>;
  private readonly linkAt: readonly (LinkSoFar | undefined)[];
  private readonly rises = new Map<string, number>();
  private isRising = false;
  /** The number of a linked name that is known to hold, and is counted in its link from the beginning. */
  private sure = -1;

  constructor(tree: TreeFunction, torn: ReadonlyMap<string, boolean>, { chances, links }: Drawn) {
    this.tree = tree;
    this.given = chances;
    this.chances = Float64Array.from(tree.names, (name) => chances[name] ?? 0);
    this.torn = tree.names.map((name) => torn.get(name));
    const linkOf = new Map<string, LinkSoFar>();
    this.links = links.map(({ members, degree }) => {
      const link: LinkSoFar = { degree, below: 1, above: 0, apart: 1 };
      for (const name of members) linkOf.set(name, link);
      return link;
    });
    this.linkOf = linkOf;
    this.linkAt = tree.names.map((name) => linkOf.get(name));
  }

  chance(): number {
    return this.at(this.tree.root, 1);
  }

  /** How much the chance rises from no to yes, for every name that is in no link. */
  importances(): ReadonlyMap<string, number> {
    this.isRising = true;
    this.chance();
    return this.rises;
  }

  /** The chance that the function and one of the names hold together. */
  chanceWith(name: string): number {
    const own = this.given[name]!;
    const link = this.linkOf.get(name);
    const number = this.tree.names.indexOf(name);
    if (link === undefined) {
      if (number >= 0) this.chances[number] = 1;
      return own * this.chance();
    }
    [link.below, link.apart, this.sure] = [own, own, number];
    return this.chance();
  }

  /** The chance below a node; `come` is that of coming there, as far as names in no link go. */
  private at(node: ScenarioNode, come: number): number {
    const holds = this.tree.holds(node);
    if (holds !== null) return holds ? this.linked() : 0;
    const split = node.split!;
    const { name, no, yes } = split;
    const link = this.linkAt[name];
    if (link !== undefined) return this.throughLink(link, split, come);
    const torn = this.torn[name];
    if (torn !== undefined) return this.throughTorn(split, torn, come);
    const chance = this.chances[name]!;
    const ifNo = chance < 1 || this.isRising ? this.at(no, come * (1 - chance)) : 0;
    const ifYes = chance > 0 || this.isRising ? this.at(yes, come * chance) : 0;
    if (this.isRising) {
      const own = this.tree.names[name]!;
      this.rises.set(own, (this.rises.get(own) ?? 0) + come * (ifYes - ifNo));
    }
    return chance * ifYes + (1 - chance) * ifNo;
  }

  /** Both ways in which a linked name may stand. */
  private throughLink(link: LinkSoFar, { name, no, yes }: Split, come: number): number {
    if (name === this.sure) return this.at(yes, come);
    const { below, above, apart } = link;
    const chance = this.chances[name]!;
    [link.below, link.apart] = [Math.min(below, chance), apart * chance];
    const ifYes = this.at(yes, come);
    [link.below, link.above, link.apart] = [below, Math.max(above, chance), apart * (1 - chance)];
    const ifNo = this.at(no, come);
    [link.above, link.apart] = [above, apart];
    return ifNo + ifYes;
  }

  /** The way in which a name of unknown chance does best or worst; only the names on that way move the chance. */
  private throughTorn({ no, yes }: Split, best: boolean, come: number): number {
    const { isRising } = this;
    this.isRising = false;
    const [ifNo, ifYes] = [this.at(no, come), this.at(yes, come)];
    this.isRising = isRising;
    const takesYes = ifYes > ifNo === best;
    if (isRising) this.at(takesYes ? yes : no, come);
    return takesYes ? ifYes : ifNo;
  }

  /** The chance that all links' members stand as they do on the way here. */
  private linked(): number {
    let product = 1;
    for (const { degree, below, above, apart } of this.links) product *= degree * Math.max(0, below - above) + (1 - degree) * apart;
    return product;
  }
}

type Split = NonNullable<ScenarioNode["split"]>;
