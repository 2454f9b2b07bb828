import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findOutShape, likelyShape, persuadeShape } from "#wire";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const FERRY = "docs/winter-ferry.proviso";
const folder = temporaryFolder();

async function json(args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await runProviso([...args, "--json"]);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("likely, find-out and persuade", () => {
  it("print public JSON in the shapes they promise", async () => {
    expect(likelyShape.parse(await json(["likely", FERRY])).goals[0]!.inputs.length).toBe(4);
    expect(findOutShape.parse(await json(["find-out", FERRY])).goals[0]!.questions.length).toBe(3);
    expect(persuadeShape.parse(await json(["persuade", FERRY]))).toMatchObject({ unit: "days" });
  });

  it("take the scenario, the belief and the standing of a question", async () => {
    const given = likelyShape.parse(await json(["likely", FERRY, "--given", "thaw=no", "--standing", "together"]));
    expect(given.frame).toEqual({ given: { thaw: false } });
    expect(given.goals[0]).toMatchObject({ standing: "together", likelihood: { low: 0, high: 0.5 } });
    const before = likelyShape.parse(await json(["likely", FERRY, "--as-of", "2031-02-03"]));
    expect(before.goals[0]!.inputs.find(({ id }) => id === "CO.berth")).toMatchObject({ basis: "unknown" });
    expect(before.findings.join()).toContain("No likelihood is given for CO.berth");
  });

  it("never show a likelihood without what it hangs on, nor mix confidence into it", async () => {
    const { out } = await runProviso(["likely", FERRY]);
    expect(out).toContain("49.5–86%");
    expect(out).toContain("It hangs on");
    expect(out).toMatch(/^ {2}Least confidence of what matters: low\.$/m);
  });

  it("refuse what is no goal, no standing, and a dossier at fault", async () => {
    expect(await runProviso(["likely", FERRY, "--goal", "nowhere"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("There are: ") as string,
    });
    expect(await runProviso(["persuade", FERRY, "--standing", "no"])).toMatchObject({ code: 2 });
    const faulty = join(folder, "faulty.proviso");
    writeFileSync(faulty, 'affair a "A"\nevent thaw "Thaw"\nlikelihood l thaw is low, judged by "me"\n');
    const { code, out, err } = await runProviso(["likely", faulty]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("[mixed-scales]");
  });

  it("answer from the register what they answer from the file: judgements are exported and imported without loss", async () => {
    const store = ["--store", join(folder, "store")];
    await runProviso(["import", FERRY, ...store]);
    const fromFile = likelyShape.parse(await json(["likely", FERRY]));
    const held = likelyShape.parse(await json(["likely", ...store]));
    expect(held).toEqual(fromFile);
    const { out } = await runProviso(["export", "dossier", ...store]);
    const again = join(folder, "again.proviso");
    writeFileSync(again, out);
    expect(likelyShape.parse(await json(["likely", again]))).toEqual(fromFile);
    expect(out).toMatch(/likelihood berth CO\.berth is 0\.3\.\.0\.5\n {2}with low confidence\n {2}judged by "the ferry desk"/);
  });
});
