import type { StopSignal } from "#diagram";
import type { Graded, Setting } from "./graded.ts";
import { OPEN } from "./graded.ts";
import { MassHeap } from "./mass-heap.ts";

/** All scenarios that agree on some names: what they reach at least and at most, and the name by which they are told apart further, if they are. */
export interface ScenarioNode {
  readonly least: number;
  readonly most: number;
  readonly split: { readonly name: number; readonly no: ScenarioNode; readonly yes: ScenarioNode } | null;
}

/** What a tree is grown over. */
export interface TreeOptions {
  /** By name, the value that is certain, or {@link OPEN}. */
  readonly start: readonly Setting[];
  /** By name, whether scenarios may be told apart by it; what may not stays open. */
  readonly splits: readonly boolean[];
  /** The grade of which one wants to know most whether it is reached. */
  readonly wanted: number;
  /** How much it matters, from 0 to 1, whether scenarios with these values are decided. */
  massOf(settings: readonly Setting[]): number;
  /** Told of scenarios for which it becomes certain that they reach the wanted grade, or that they do not. */
  decided?(settings: readonly Setting[], reach: boolean): void;
}

/** Scenarios that agree on some names, and what was asked about them. */
interface Part {
  readonly node: { least: number; most: number; split: ScenarioNode["split"] };
  /** Whether the question for the least grade, or the greatest, had no answer. */
  readonly unanswered: { least: boolean; most: boolean };
  readonly settings: readonly Setting[];
}

/** Scenarios that can still be told apart. */
interface Leaf extends Part {
  /** By name, how often it turned the scale, what was seen further up counting less. */
  readonly scores: Float32Array;
  readonly mass: number;
}

/** Orders drawn for every split, and how many more for one of the greatest mass. */
const LEAST_DRAWS = 1;
const MORE_DRAWS = 200;
const DRAWS_PER_NAME = 5;
/** What a score is worth one split further down. */
const KEPT = 2 / 3;
/** What is open for another grade than the wanted one comes after all that is open for that. */
const OTHER_GRADES = 2 ** -40;
/** The most scenarios that one question about names which work both ways may go through. */
const MOST_TRIES = 64;
/** Beyond this many leaves the tree grows no more rather than fill the memory. */
const MOST_LEAVES = 500_000;

/**
 * A tree that tells scenarios apart, the weightiest undecided ones first, until the grade they reach is certain (branch and bound). It can
 * be stopped at any split and grown on; whatever a node says stays true, and a grown tree never says less.
 *
 * Names are chosen by which of them turns the scale: open names are set against the wanted grade in an order drawn at random, and the one at which it goes
 * out of reach scores (Shapley and Shubik 1954). The draws come from a generator of a fixed seed: the same questions always grow the same tree.
 */
export class ScenarioTree {
  readonly root: ScenarioNode;
  /** Scenarios gone through so far. */
  scenarios = 0;
  private readonly graded: Graded;
  private readonly options: TreeOptions;
  /** Names that work both ways: while one is open, a question goes through scenarios of either value. */
  private readonly mixed: readonly number[];
  private readonly open = new MassHeap<Leaf>();
  private state = 20_261_122;

  constructor(graded: Graded, options: TreeOptions) {
    this.graded = graded;
    this.options = options;
    this.mixed = options.start.flatMap((_, name) => (graded.directions[name] === "both" ? [name] : []));
    const node = { least: 0, most: graded.top, split: null };
    const unanswered = { least: true, most: true };
    this.bound({ node, settings: options.start, unanswered });
    this.root = node;
    this.add({ node, settings: options.start, unanswered }, new Float32Array(options.start.length));
  }

  /** Grows on; true where the allowance of scenarios is used up and more can be learned, false where not or when aborted. */
  advance(scenarios = Infinity, signal?: StopSignal): boolean {
    const last = this.scenarios + scenarios;
    while (this.open.size > 0 && this.open.size < MOST_LEAVES && !signal?.aborted) {
      if (this.scenarios >= last) return true;
      this.split(this.open.pop()!);
    }
    return false;
  }

  private split({ node, settings, unanswered, scores, mass }: Leaf): void {
    const names = this.names(settings);
    if (names.length > 1) this.score(node, settings, names, mass, scores);
    const name = names.reduce((best, next) => (scores[next]! > scores[best]! ? next : best));
    const direction = this.graded.directions[name]!;
    const parts = ([0, 1] as const).map((value): Part => {
      const own = [...settings];
      own[name] = value;
      // What rises keeps its best when it is a yes, and its worst when it is a no.
      const helps = direction === "both" ? null : (direction === "rises") === (value === 1);
      const asked = { least: helps !== false || unanswered.least, most: helps !== true || unanswered.most };
      return { node: { least: node.least, most: node.most, split: null }, settings: own, unanswered: asked };
    });
    for (const part of parts) this.bound(part);
    node.split = { name, no: parts[0]!.node, yes: parts[1]!.node };
    const { wanted, decided } = this.options;
    for (const part of parts) {
      if (this.isOpenAt(node, wanted) && !this.isOpenAt(part.node, wanted)) decided?.(part.settings, part.node.least >= wanted);
      this.add(
        part,
        scores.map((score) => score * KEPT),
      );
    }
  }

  /** Asks for the least and the greatest grade, as far as these have no answer yet. */
  private bound({ node, settings, unanswered }: Part): void {
    if (unanswered.least) {
      const least = this.ask(settings, "lowest");
      unanswered.least = least === null;
      node.least = Math.max(node.least, least ?? 0);
    }
    if (unanswered.most && node.least < node.most) {
      const most = this.ask(settings, "highest");
      unanswered.most = most === null;
      node.most = Math.min(node.most, most ?? this.graded.top);
    }
  }

  private ask(settings: readonly Setting[], what: "lowest" | "highest"): number | null {
    const mixed = this.mixed.filter((name) => settings[name] === OPEN).length;
    this.scenarios += Math.min(2 ** mixed, MOST_TRIES);
    return this.graded[what](settings);
  }

  /** Takes note of scenarios that are not decided and can be told apart. */
  private add(part: Part, scores: Float32Array): void {
    const { node, settings } = part;
    if (node.least === node.most || this.names(settings).length === 0) return;
    const mass = this.options.massOf(settings) * (this.isOpenAt(node, this.options.wanted) ? 1 : OTHER_GRADES);
    this.open.push({ ...part, scores, mass });
  }

  private names(settings: readonly Setting[]): number[] {
    const found: number[] = [];
    for (let name = 0; name < settings.length; name++) if (settings[name] === OPEN && this.options.splits[name]!) found.push(name);
    return found;
  }

  private isOpenAt({ least, most }: ScenarioNode, grade: number): boolean {
    return least < grade && grade <= most;
  }

  /** Sets the open names against the grade, in orders drawn at random, and scores each by which it goes out of reach. */
  private score(node: ScenarioNode, settings: readonly Setting[], names: number[], mass: number, scores: Float32Array): void {
    const grade = this.isOpenAt(node, this.options.wanted) ? this.options.wanted : node.most;
    const draws = LEAST_DRAWS + Math.floor(Math.min(MORE_DRAWS, DRAWS_PER_NAME * names.length) * Math.min(1, mass));
    for (let i = 0; i < draws; i++) {
      this.shuffle(names);
      const turned = this.turning(settings, names, grade);
      if (turned !== null) scores[turned]!++;
    }
  }

  /** The name with which the grade goes out of reach when these are set against it one after another; `null` where it never does. */
  private turning(settings: readonly Setting[], names: readonly number[], grade: number): number | null {
    const { directions } = this.graded;
    const against = names.map((name): Setting =>
      directions[name] === "both" ? (this.draw(2) as Setting) : directions[name] === "falls" ? 1 : 0,
    );
    const isOutOfReach = (count: number): boolean => {
      const own = [...settings];
      for (let i = 0; i < count; i++) own[names[i]!] = against[i]!;
      return (this.ask(own, "highest") ?? grade) < grade;
    };
    if (!isOutOfReach(names.length)) return null;
    let [reached, out] = [0, names.length];
    while (out - reached > 1) {
      const middle = (reached + out) >> 1;
      if (isOutOfReach(middle)) out = middle;
      else reached = middle;
    }
    return names[out - 1]!;
  }

  private shuffle(names: number[]): void {
    for (let i = names.length - 1; i > 0; i--) {
      const other = this.draw(i + 1);
      [names[i], names[other]] = [names[other]!, names[i]!];
    }
  }

  /** A number from 0 to below `below` (a multiplicative generator, Park and Miller 1988). */
  private draw(below: number): number {
    this.state = (this.state * 48_271) % 2_147_483_647;
    return Math.floor((this.state / 2_147_483_647) * below);
  }
}
