import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const event = (name: string, chance: number): string =>
  `<define-basic-event name="${name}"><float value="${chance}"/></define-basic-event>`;
const tree = file(
  "tree.xml",
  `<opsa-mef><define-gate name="top"><or><basic-event name="a"/><and><basic-event name="b"/><basic-event name="c"/></and></or></define-gate>
${event("a", 0.1)}${event("b", 0.5)}${event("c", 0.5)}</opsa-mef>`,
);

describe("proviso analyse", () => {
  it("prints the figures as JSON", async () => {
    const { code, out } = await runProviso(["analyse", tree, "--json", "--list", "5", "--path-sets", "--importance"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      minimalCutSets: "2",
      bySize: { 1: "1", 2: "1" },
      firstCutSets: [["a"], ["b", "c"]],
      minimalPathSets: "2",
      probability: 0.325,
      probabilityBounds: { low: 0.325, high: 0.325 },
      importance: [{ event: "a" }, { event: "b" }, { event: "c" }],
    });
  });

  it("lists the likeliest sets, each with its chance", async () => {
    const asked = ["analyse", tree, "--list", "2", "--likeliest", "--path-sets"];
    expect(JSON.parse((await runProviso([...asked, "--json"])).out)).toMatchObject({
      likeliestCutSets: [["b", "c"], ["a"]],
      chancesOfCutSets: [0.25, 0.1],
      likeliestPathSets: [
        ["a", "b"],
        ["a", "c"],
      ],
      chancesOfPathSets: [0.45, 0.45],
    });
    expect((await runProviso(asked)).out).toContain("0.250000  b, c");
  });

  it("fixes what is given, and names what it does not know", async () => {
    const { out } = await runProviso(["analyse", tree, "--json", "--given", "b=yes"]);
    expect(JSON.parse(out)).toMatchObject({ minimalCutSets: "2", bySize: { 1: "2" } });
    const unknown = await runProviso(["analyse", tree, "--given", "bb=yes"]);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain("unknown-given");
  });

  it("tells bounds where the budget is too small", async () => {
    const { code, out, err } = await runProviso(["analyse", tree, "--nodes", "1"]);
    expect(code).toBe(0);
    expect(out).toMatch(/between 0\.32\d* and 0\.32\d*, proven/);
    expect(err).toContain("over-budget");
  });

  it("points at the fault of a broken file", async () => {
    const { code, err } = await runProviso(["analyse", file("broken.xml", "<opsa-mef><define-gate name='g'>")]);
    expect(code).toBe(1);
    expect(err).toContain("broken.xml:1:");
  });
});
