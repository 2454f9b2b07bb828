import { existsSync, readFileSync } from "node:fs";
import type { Condition, Entry, Pledge, Standing } from "#model";
import { answer, checkExpectation } from "#analysis";
import { describe, expect, test } from "vitest";
import { amount, body, dossier, expectation, goal, member, on, pledge, tied } from "./affairs.ts";

const path = new URL("../../../shared/data/semantics/cases.json", import.meta.url);

interface Rules {
  readonly atoms: string[];
  readonly asp: string;
  readonly monotone: boolean;
  readonly lfp: string[] | null;
  readonly gfp: string[] | null;
  readonly wfs_true: string[];
}

/** `a:-b. a:-not c. e. p:-1{q;r}.` as pledges: one pledge for each atom, its rules being alternative conditions. */
function affairOf({ atoms, asp }: Rules): Entry[] {
  const bodies = new Map<string, Condition[]>(atoms.map((atom) => [atom, []]));
  for (const rule of asp
    .split(".")
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [head, tail] = rule.split(":-");
    bodies.get(head!.trim())!.push(tail === undefined ? { op: "all", of: [] } : conditionOf(tail.trim()));
  }
  return [...bodies].map(([atom, of]): Pledge => pledge(`${atom}.p`, [tied("if", { op: "any", of })]));
}

function conditionOf(text: string): Condition {
  const choice = /^(\d+)\{(.*)\}$/.exec(text);
  if (choice) return { op: "atLeast", count: Number(choice[1]), of: choice[2]!.split(";").map((name) => on(`${name.trim()}.p`)) };
  return {
    op: "all",
    of: text.split(",").map((part) => (part.trim().startsWith("not ") ? on(`not ${part.trim().slice(4)}.p`) : on(`${part.trim()}.p`))),
  };
}

describe.skipIf(!existsSync(path))("the shared cases with known answers (skipped where ../shared is absent)", () => {
  const cases = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>) : {};

  for (const [name, rules] of Object.entries(cases).filter((entry): entry is [string, Rules] => (entry[1] as Rules).asp !== undefined)) {
    test(`${name}: the least fixpoint is what holds outright, the greatest what holds together`, () => {
      const { goals, findings } = answer(dossier(...rules.atoms.map(member), ...affairOf(rules)));
      const standing = (wanted: string[]): string[] =>
        goals.filter(({ assured }) => wanted.includes(assured)).map(({ id }) => id.slice(0, -2));
      if (rules.lfp === null && rules.wfs_true.length > 0) {
        // Negation without a circle through it: there is one reading, and it holds outright.
        expect(standing(["yes"])).toEqual(rules.wfs_true);
        expect(standing(["together", "waiver"])).toEqual([]);
      } else if (rules.lfp === null || rules.gfp === null) {
        expect(findings.join(" ")).toMatch(/negation/);
        expect(goals).toEqual([]);
      } else {
        expect(standing(["yes"])).toEqual(rules.lfp);
        expect(standing(["yes", "together"])).toEqual(rules.gfp);
        expect(standing(["waiver"])).toEqual([]);
      }
    });
  }

  for (const name of ["granovetter_0_99", "granovetter_one_changed"]) {
    test(`${name}: thresholds of a hundred`, () => {
      const { thresholds, lfp_size, gfp_size } = cases[name] as { thresholds: number[]; lfp_size: number; gfp_size: number };
      const ids = thresholds.map((_, index) => `M${index}.p`);
      const all = ids.map((id) => on(id));
      const pledges = thresholds.map((count, index) =>
        pledge(ids[index]!, count === 0 ? [] : [tied("if", { op: "atLeast", count, of: all.filter((_, other) => other !== index) })]),
      );
      const entries = [...thresholds.map((_, index) => member(`M${index}`)), ...pledges];
      const holds = (least: number, standing: Standing): boolean => {
        const affair = dossier(...entries, goal("g", { op: "atLeast", count: least, of: all }));
        return checkExpectation(affair, expectation({ says: "standing", goal: "g", bound: "assured", standing })).holds;
      };
      expect(holds(lfp_size, "yes")).toBe(true);
      if (lfp_size < 100) expect(holds(lfp_size + 1, "together")).toBe(true);
      expect(holds(gfp_size, lfp_size === gfp_size ? "yes" : "together")).toBe(true);
    });
  }

  test("troops15000: minimal sufficient and blocking sets", () => {
    const { offers, need, min_sufficient, min_blocking } = cases["troops15000"] as {
      offers: Record<string, number>;
      need: number;
      min_sufficient: string[][];
      min_blocking: string[][];
    };
    const pledges = Object.entries(offers).map(([id, number]) => pledge(`${id}.t`, [], { to: "force", quantity: amount(number, number) }));
    const needs: Condition = { op: "amount", unit: "troops", least: need, body: "force" };
    const found = answer(dossier(...Object.keys(offers).map(member), body("force"), ...pledges, goal("g", needs))).goals[0]!;
    const sorted = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => [...set].sort().join(" ")).sort();
    expect(sorted(found.sufficientSets.actors.sets)).toEqual(sorted(min_sufficient));
    expect(sorted(found.blockingSets.actors.sets)).toEqual(sorted(min_blocking));
  });
});
