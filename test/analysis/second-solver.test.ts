import { spawnSync } from "node:child_process";
import type { Condition, Dossier, Proviso } from "#model";
import { answer } from "#analysis";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { on } from "./affairs.ts";
import { canonical } from "./brute-force.ts";
import { enough, runs, tell } from "./fuzz.ts";
import { knots } from "./wide-affair.ts";

/** What an element needs: a formula over elements (`e`) and choices (`c`), without denials. */
type Needs = Named | Counted;
interface Named {
  readonly op: "e" | "c";
  readonly name: string;
}
interface Counted {
  readonly op: "count";
  readonly least: number;
  readonly of: readonly Needs[];
}

const all = (...of: readonly Needs[]): Needs => ({ op: "count", least: of.length, of });
const any = (...of: readonly Needs[]): Needs => ({ op: "count", least: 1, of });
const choice = (name: string): Needs => ({ op: "c", name });

/** A knot as equations, read from the dossier for this solver alone. */
function equations(affair: Dossier, reading: "lower" | "upper"): Map<string, Needs> {
  const found = new Map<string, Needs>();
  const pledges = affair.entries.filter((entry) => entry.kind === "pledge");
  const read = (condition: Condition): Needs => {
    if (condition.op === "holds") return { op: "e", name: condition.stage === undefined ? condition.ref : `${condition.ref} formal` };
    if (condition.op === "atLeast") return { op: "count", least: condition.count, of: condition.of.map(read) };
    throw new Error(`unsupported condition: ${condition.op}`);
  };
  const among = (provisos: readonly Proviso[], ...words: string[]): Needs[] =>
    provisos.filter(({ connective }) => words.includes(connective)).map(({ condition }) => read(condition));
  for (const { id, conditions } of pledges) {
    const laid = affair.entries.flatMap((entry) =>
      entry.kind === "condition" && "ref" in entry.on && entry.on.ref === id ? entry.conditions : [],
    );
    const [own, others] = [among(conditions, "if", "after"), among(laid, "if", "after")];
    const necessary = [...among(conditions, "only if", "only after"), ...among(laid, "only if", "only after")];
    const never = reading === "lower" && own.length === 0 && among(conditions, "only if", "only after").length > 0;
    const ways = [...(never ? [] : [all(...own)]), ...(others.length === 0 ? [] : [all(...others)])];
    found.set(id, all(choice(id), any(...ways), ...necessary));
    found.set(`${id} formal`, choice(`${id} formal`));
  }
  for (const entry of affair.entries) {
    if (entry.kind === "decision") found.set(entry.id, choice(entry.id));
    if (entry.kind === "fact") found.set(entry.id, read(entry.when));
    if (entry.kind === "goal") found.set(entry.id, read(entry.needs));
    if (entry.kind !== "body") continue;
    const to = pledges.filter(({ deed }) => deed.to === entry.id).map(({ id }) => id);
    found.set(entry.id, any(...to.map((id) => read(on(id)))));
    found.set(`${entry.id} formal`, any(...to.map((id) => read(on(`${id} formal`)))));
  }
  return found;
}

/**
 * The equations as a positive program. As they stand its least model is the least fixpoint; turned over (what fails, and why), what is not
 * in its least model is the greatest.
 */
function program(needs: ReadonlyMap<string, Needs>, turned: boolean): string {
  const lines: string[] = [];
  const atom = (formula: Needs): string => {
    if (formula.op !== "count") return `${formula.op === "e" ? "e" : turned ? "no" : "yes"}("${formula.name}")`;
    const least = turned ? formula.of.length - formula.least + 1 : formula.least;
    const name = `x(${lines.length})`;
    const place = lines.push("") - 1;
    const parts = formula.of.map((part, index) => `${index} : ${atom(part)}`);
    lines[place] = `${name} :- #count { ${parts.join(" ; ")} } >= ${least}.`;
    return name;
  };
  for (const [name, formula] of needs) lines.push(`e("${name}") :- ${atom(formula)}.`);
  return lines.join("\n");
}

function clingo(text: string, ...options: string[]): string[][] {
  const { stdout } = spawnSync("clingo", ["--outf=0", "-V0", "0", ...options], { input: text, encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((line) => !/SATISFIABLE|OPTIMUM/.test(line))
    .slice(0, /UNSAT/.test(stdout) ? 0 : undefined)
    .filter((line, index, lines) => line !== "" || index < lines.length - 1)
    .map((line) => [...line.matchAll(/"([^"]*)"/g)].map((match) => match[1]!));
}

/** What holds when exactly these choices are yes: by the least fixpoint, or by the greatest. */
function holding(needs: ReadonlyMap<string, Needs>, yes: ReadonlySet<string>, greatest: boolean): boolean {
  const facts = [...needs.values()].flatMap(choicesIn).map((name) => `${yes.has(name) ? "yes" : "no"}("${name}").`);
  const [model] = clingo([program(needs, greatest), ...facts, "#show e/1."].join("\n"));
  return (model ?? []).includes("g") !== greatest;
}

function choicesIn(formula: Needs): string[] {
  return formula.op === "count" ? formula.of.flatMap(choicesIn) : formula.op === "c" ? [formula.name] : [];
}

/** The smallest sets of yeses with which the goal holds by the greatest fixpoint, or of noes with which it does not. */
function smallest(needs: ReadonlyMap<string, Needs>, wanted: "yes" | "no"): string[][] {
  const choices = [...new Set([...needs.values()].flatMap(choicesIn))];
  const lines = choices.map((name) => `1 { yes("${name}") ; no("${name}") } 1. #heuristic ${wanted}("${name}"). [1, false]`);
  const goal = wanted === "yes" ? `:- e("g").` : `:- not e("g").`;
  const text = [program(needs, true), ...lines, goal, `#show ${wanted}/1.`].join("\n");
  return clingo(text, "--heuristic=Domain", "--enum-mode=domRec");
}

const missing = spawnSync("clingo", ["--version"]).error !== undefined;

describe.skipIf(missing)("an answer-set solver (skipped where clingo is not installed)", () => {
  test("finds the same fixpoints under any choice, and the same smallest sets", () => {
    const counts = { affairs: 0, holding: 0, sets: 0 };
    const agree = (affair: Dossier, draw: readonly boolean[]): void => {
      counts.affairs++;
      const [lower, upper] = [equations(affair, "lower"), equations(affair, "upper")];
      const choices = [...new Set([...upper.values()].flatMap(choicesIn))];
      const given = Object.fromEntries(choices.map((name, index) => [name, draw[index]!]));
      const yes = new Set(choices.filter((name) => given[name]));
      const known = Object.fromEntries(
        Object.entries(given).filter(([name]) => JSON.stringify(affair).includes(`"${name.split(" ")[0]!}"`)),
      );
      const fixed = answer(affair, { given: known }).goals[0]!;
      expect([fixed.possible === "yes", fixed.possible !== "no"]).toEqual([holding(upper, yes, false), holding(upper, yes, true)]);
      expect([fixed.assured === "yes", fixed.assured !== "no"]).toEqual([holding(lower, yes, false), holding(lower, yes, true)]);
      if (fixed.possible !== "no") counts.holding++;
      const free = answer(affair, { limit: 100_000 }).goals[0]!;
      expect(canonical(free.sufficientSets.sets)).toEqual(canonical(smallest(upper, "yes")));
      expect(canonical(free.blockingSets.sets)).toEqual(canonical(smallest(upper, "no")));
      expect(canonical(free.assuringSets.sets)).toEqual(canonical(smallest(lower, "yes")));
      counts.sets += Number(free.sufficientSets.count) + Number(free.blockingSets.count);
    };
    fc.assert(fc.property(knots(), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), agree), runs(25));
    tell("a second solver", counts);
    expect(counts.sets).toBeGreaterThan(enough(50));
  }, 7_200_000);
});
