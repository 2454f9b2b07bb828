import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkExpectations, readDossier, sayDossier } from "#desk";
import { STANDINGS } from "#model";
import type { Dossier, Standing } from "#model";
import { measurePower } from "../../src/analysis/power/measure-power.ts";

const page = readFileSync(new URL("../../docs/semantics.md", import.meta.url), "utf8");

interface Example {
  readonly line: number;
  readonly dossier: string;
  /** The block that follows at once; `null` where none does. */
  readonly answer: string | null;
}

const examples: readonly Example[] = [...page.matchAll(/^```proviso\n([\s\S]*?)^```\n(?:\n```answer\n([\s\S]*?)^```$)?/gm)].map(
  (match) => ({
    line: page.slice(0, match.index).split("\n").length,
    dossier: match[1]!,
    answer: match[2] ?? null,
  }),
);

const read = ({ dossier, line }: Example): Dossier => readDossier(dossier, `docs/semantics.md:${line}`).dossier;
const each = examples.map((example) => [/"(.+)"/.exec(example.dossier)![1]!, example] as const);

describe("the page on semantics", () => {
  it.each(each)("reads without an error: %s", (_, example) => {
    const { diagnostics } = readDossier(example.dossier, "example");
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(each)("expects what holds: %s", (_, example) => {
    const checked = checkExpectations(read(example));
    expect(checked.length).toBeGreaterThan(2);
    expect(checked.filter(({ holds }) => !holds).map(({ text, found }) => `${text}: ${found}`)).toEqual([]);
  });

  it.each(each)("says the answer word for word: %s", (_, example) => {
    const said = sayDossier(read(example), {})
      .map(({ text }) => text)
      .join("");
    expect(said).toBe(example.answer?.trim().replaceAll("\n", " "));
  });

  it("has an example with its answer under every heading but the first and the last", () => {
    const sections = page.split(/^##+ /m).slice(1);
    const bare = sections
      .filter((section) => !section.includes("```proviso") && !section.includes("```answer"))
      .map((section) => section.split("\n")[0]);
    expect(bare).toEqual(["Four standings", "Limits, plainly"]);
    expect(examples.filter(({ answer }) => answer === null)).toEqual([]);
  });

  it("shows every standing, both circles, all ways to believe", () => {
    const claims = examples.flatMap((example) => checkExpectations(read(example)).map(({ entry }) => entry));
    const standings = new Set<Standing>(claims.flatMap(({ claim }) => (claim.says === "standing" ? [claim.standing] : [])));
    expect([...STANDINGS].filter((standing) => !standings.has(standing))).toEqual([]);
    const circles = new Set(claims.flatMap(({ claim }) => (claim.says === "deadlock" ? [claim.kind] : [])));
    expect([...circles].sort()).toEqual(["order", "waiting"]);
    const frames = new Set(claims.flatMap(({ frame }) => Object.keys(frame)));
    expect([...frames].sort()).toEqual(["asOf", "given", "knownOn", "leastGrade", "leastStage", "without"]);
  });

  it("tells the weight of a vote beside the sets that the page names", () => {
    const votes = examples.find(({ dossier }) => dossier.includes("affair votes"))!;
    const found = measurePower(read(votes), "council");
    expect("power" in found && found.power.blockingSets.sets).toEqual([["NO"], ["ES", "SU"]]);
  });
});
