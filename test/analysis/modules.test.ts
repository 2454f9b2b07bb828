import type { Condition, Dossier, Frame } from "#model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/analysis/compile.ts";
import { READINGS } from "../../src/analysis/element.ts";
import { smallestSets } from "../../src/analysis/set-answer.ts";
import { unfoldModules } from "../../src/analysis/unfold-modules.ts";
import { decision, dossier, every, goal, member, on, pledge, some, tied } from "./affairs.ts";
import { enough, runs, tell } from "./fuzz.ts";
import { frames, wideAffairs } from "./wide-affair.ts";

const modulesOf = (affair: Dossier): { standing: object; absorbed: object } => {
  const { standing, absorbed } = compile(affair).scenarios("g", "upper").modules;
  return { standing: Object.fromEntries(standing), absorbed };
};

const affair = (needs: Condition, ...pledges: ReturnType<typeof pledge>[]): Dossier =>
  dossier(member("A"), member("B"), ...["A.x", "A.y", "B.z", "B.w"].map((id) => decision(id)), ...pledges, goal("g", needs));

test("a pledge and the vote that it alone waits for are one module", () => {
  const army = pledge("A.p", [tied("only if", "A.x")]);
  const twoOf: Condition = { op: "atLeast", count: 2, of: ["A.p", "B.z", "B.w"].map(on) };
  const found = modulesOf(affair(twoOf, army));
  const [name, other] = Object.keys(found.absorbed).concat(Object.keys(found.standing));
  expect([name, other].sort()).toEqual(["A.p", "A.x"]);
  expect(Object.values(found.standing)).toEqual([{ op: "and", of: [other, name] }]);
  expect(Object.values(found.absorbed)).toEqual([true]);
});

test("modules stand in modules, down to a goal that is nothing else", () => {
  const { standing, absorbed } = modulesOf(affair(some("A.x", every("A.y", some("B.z", "B.w")))));
  expect(Object.keys(absorbed)).toHaveLength(3);
  expect(standing).toEqual({ "A.x": { op: "or", of: ["A.x", { op: "and", of: ["A.y", { op: "or", of: ["B.z", "B.w"] }] }] } });
});

test("what is read at a second place, or denied, is in no module", () => {
  expect(modulesOf(affair(some(every("A.x", "A.y"), every("A.x", "B.z")))).absorbed).toEqual({});
  const denied: Condition = { op: "not", of: every("A.x", "A.y") };
  expect(modulesOf(affair({ op: "atLeast", count: 2, of: [denied, on("B.z"), on("B.w")] })).absorbed).toEqual({});
});

test("sets found in modules are those of the whole function, in every reading", () => {
  const counts = { compared: 0, joined: 0 };
  const asked = fc.tuple(wideAffairs(true), frames());
  fc.assert(
    fc.property(asked, ([wide, frame]: [Dossier, Frame]) => {
      const model = compile(wide, frame);
      const keys = [...model.system.elements.keys()].filter((key) => !model.paradoxes.has(key));
      for (const key of keys) {
        for (const reading of READINGS) {
          const { modules } = model.scenarios(key, reading);
          const [whole, part] = [model.solved(key, reading), model.solvedInModules(key, reading)];
          const [f, g] = [whole.value(key, reading, "waiver"), part.value(key, reading, "waiver")];
          const listed = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => [...set].sort().join()).sort();
          const makes = unfoldModules(smallestSets(part.diagram, g), modules, "sufficient");
          const stops = unfoldModules(smallestSets(part.diagram, part.diagram.dual(g)), modules, "blocking");
          expect(listed(makes.list(500))).toEqual(listed(smallestSets(whole.diagram, f).list(500)));
          expect(listed(stops.list(500))).toEqual(listed(smallestSets(whole.diagram, whole.diagram.dual(f)).list(500)));
          counts.compared++;
          if (modules.standing.size > 0) counts.joined++;
        }
      }
    }),
    runs(60),
  );
  tell("modules", counts);
  expect(counts.joined).toBeGreaterThan(enough(100));
});
