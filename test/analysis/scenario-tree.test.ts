import { describe, expect, it } from "vitest";
import type { Graded, Setting } from "../../src/analysis/oracle/graded.ts";
import { OPEN } from "../../src/analysis/oracle/graded.ts";
import type { Direction } from "../../src/analysis/oracle/predicate.ts";
import type { ScenarioNode } from "../../src/analysis/oracle/scenario-tree.ts";
import { ScenarioTree } from "../../src/analysis/oracle/scenario-tree.ts";
import { circularSystem, randomPredicate, seeded } from "./black-boxes.ts";

/** The grade of every assignment of a random function: its first name works both ways, some of the others fall, and it reaches 0, 1 or 2. */
function randomGrades(
  random: () => number,
  names: number,
): { readonly grades: readonly number[]; readonly directions: readonly Direction[] } {
  const [weak, strong, other] = [0, 1, 2].map(() => randomPredicate(random, names));
  const directions = Array.from({ length: names }, (_, i): Direction => (i === 0 ? "both" : random() < 0.3 ? "falls" : "rises"));
  const grades = Array.from({ length: 2 ** names }, (_, point) => {
    const yes = Uint8Array.from({ length: names }, (_name, i) => ((((point >> i) & 1) === 1) === (directions[i] !== "falls") ? 1 : 0));
    const some = (yes[0] === 1 ? weak! : other!).holds(yes.with(0, 1));
    return some ? (strong!.holds(yes.with(0, 1)) ? 2 : 1) : 0;
  });
  return { grades, directions };
}

/** Tells the ends of a function by going through all its assignments; now and then it gives no answer. */
function plainly(grades: readonly number[], directions: readonly Direction[], isSilent: () => boolean): Graded {
  const within = (settings: readonly Setting[]): number[] =>
    grades.filter((_, point) => settings.every((setting, i) => setting === OPEN || setting === ((point >> i) & 1)));
  const told = (settings: readonly Setting[], of: (...all: number[]) => number): number | null =>
    settings.includes(OPEN) && isSilent() ? null : of(...within(settings));
  return { directions, top: 2, lowest: (settings) => told(settings, Math.min), highest: (settings) => told(settings, Math.max) };
}

/** What the tree says of one assignment. */
function saidOf(root: ScenarioNode, point: number): ScenarioNode {
  let node = root;
  while (node.split !== null) node = ((point >> node.split.name) & 1) === 1 ? node.split.yes : node.split.no;
  return node;
}

const evenly = (settings: readonly Setting[]): number => 2 ** -settings.filter((setting) => setting !== OPEN).length;

describe("a tree of scenarios", () => {
  it("says nothing false of any scenario, never less than before, and in the end what each reaches", () => {
    const random = seeded(31);
    for (let i = 0; i < 300; i++) {
      const names = 1 + (i % 7);
      const { grades, directions } = randomGrades(random, names);
      const graded = plainly(grades, directions, () => i % 3 === 0 && random() < 0.2);
      const start = Array<Setting>(names).fill(OPEN);
      const told = new Set<number>();
      const decided = (settings: readonly Setting[], reach: boolean): void => {
        for (const [point, grade] of grades.entries()) {
          if (!settings.every((setting, name) => setting === OPEN || setting === ((point >> name) & 1))) continue;
          expect(grade >= 1).toBe(reach);
          expect(told.has(point)).toBe(false);
          told.add(point);
        }
      };
      const tree = new ScenarioTree(graded, { start, splits: start.map(() => true), wanted: 1, massOf: evenly, decided });
      let before = grades.map(() => ({ least: 0, most: 2 }));
      for (let more = true; more;) {
        more = tree.advance(1);
        const now = grades.map((_, point) => saidOf(tree.root, point));
        const isTrue = grades.every((grade, point) => now[point]!.least <= grade && grade <= now[point]!.most);
        const isKept = before.every(({ least, most }, point) => least <= now[point]!.least && now[point]!.most <= most);
        expect([isTrue, isKept]).toEqual([true, true]);
        before = now.map(({ least, most }) => ({ least, most }));
      }
      expect(before.map(({ least }) => least)).toEqual(grades);
      expect(before.map(({ most }) => most)).toEqual(grades);
    }
  });

  it("never tells scenarios apart by a name that it may not split", () => {
    const { grades, directions } = randomGrades(seeded(5), 6);
    const start = Array<Setting>(6).fill(OPEN);
    const graded = plainly(grades, directions, () => false);
    const tree = new ScenarioTree(graded, { start, splits: start.map((_, name) => name % 2 === 0), wanted: 1, massOf: evenly });
    expect(tree.advance()).toBe(false);
    for (const [point] of grades.entries()) {
      const alike = grades.filter((_, other) => (other & 0b010101) === (point & 0b010101));
      const { least, most } = saidOf(tree.root, point);
      expect([least, most]).toEqual([Math.min(...alike), Math.max(...alike)]);
    }
  });

  it("can be paused, stopped by a signal and grown on, and grows alike whenever it is grown", () => {
    const system = circularSystem(30, 4, 0.6);
    const graded: Graded = {
      directions: Array<Direction>(30).fill("rises"),
      top: 1,
      lowest: (settings) => Number(system.holds(Uint8Array.from(settings, (setting) => Number(setting === 1)))),
      highest: (settings) => Number(system.holds(Uint8Array.from(settings, (setting) => Number(setting !== 0)))),
    };
    const start = Array<Setting>(30).fill(OPEN);
    const fresh = (): ScenarioTree => new ScenarioTree(graded, { start, splits: start.map(() => true), wanted: 1, massOf: evenly });
    const [whole, parts] = [fresh(), fresh()];
    const flag = { aborted: true };
    expect(parts.advance(Infinity, flag)).toBe(false);
    expect(parts.root.split).toBeNull();
    flag.aborted = false;
    expect(whole.advance(3000 - whole.scenarios)).toBe(true);
    while (parts.scenarios < 3000) parts.advance(Math.min(100, 3000 - parts.scenarios), flag);
    const outline = ({ least, most, split }: ScenarioNode): string =>
      `${least}${most}` + (split === null ? "" : `(${split.name} ${outline(split.no)} ${outline(split.yes)})`);
    expect(outline(parts.root)).toBe(outline(whole.root));
    expect(whole.scenarios).toBeLessThan(3000 + 2000);
  });
});
