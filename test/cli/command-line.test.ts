import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { answerShape, entryShape, originsShape, powerShape, proposalShape } from "#wire";
import { runProviso, startProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const reports = join(folder, "reports");
const store = ["--store", join(folder, "store")];

beforeAll(() => {
  mkdirSync(reports, { recursive: true });
  const front = "---\noutlet: Harbour Gazette\npublished: 2031-03-02\n---\n";
  writeFileSync(join(reports, "1.txt"), `${front}Norland will send 400 sailors to the strait only if Vesta agrees, the minister said.\n`);
  writeFileSync(
    join(reports, "2.txt"),
    "According to the Harbour Gazette, Norland will send 400 sailors to the strait only if Vesta agrees.\n",
  );
});

async function json(args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await runProviso([...args, "--json"]);
  expect([args[0], code, err]).toEqual([args[0], 0, ""]);
  return JSON.parse(out);
}

describe("the command line", () => {
  it("reads a folder and prints a closing table", async () => {
    const { code, out } = await runProviso(["read", reports, ...store]);
    expect(code).toBe(0);
    expect(out).toMatch(/Reports\s+2/);
    expect(out).toMatch(/Origins\s+1/);
  });

  it("opens no affair for what is not there", async () => {
    const elsewhere = ["--store", join(folder, "nothing")];
    for (const command of [["read"], ["start", "--no-serve"]]) {
      const { code, out, err } = await runProviso([...command, join(folder, "nowhere"), ...elsewhere]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("no such file or folder");
    }
    expect((await runProviso(["log", ...elsewhere])).err).toContain("There is nothing in this store yet");
  });

  it("prints public JSON in the shapes it promises", async () => {
    const origins = originsShape.parse(await json(["origins", ...store]));
    expect(origins.reports.map(({ path }) => path)).toEqual([join(reports, "1.txt"), join(reports, "2.txt")]);
    const { proposals } = z.object({ proposals: z.array(proposalShape) }).parse(await json(["proposals", ...store]));
    expect(proposals.length).toBeGreaterThan(0);
    const { proposals: coded } = z
      .object({ proposals: z.array(z.object({ codes: z.object({ scheme: z.string(), plover: z.string().nullable() }) })) })
      .parse(await json(["proposals", ...store]));
    expect(coded.map(({ codes }) => codes.scheme)).toEqual(coded.map(() => "codes@1"));
    const { quotes } = z.object({ quotes: z.array(z.unknown()) }).parse(await json(["quotes", ...store]));
    expect(quotes).toEqual([]);
  });

  it("accepts, answers, takes back", async () => {
    const { out } = await runProviso(["accept", "--all", ...store]);
    expect(out).toMatch(/^Accepted \d+ proposals/);
    const { statements } = z.object({ statements: z.array(z.object({ entry: entryShape })) }).parse(await json(["statements", ...store]));
    expect(statements.length).toBeGreaterThan(0);
    const answer = answerShape.parse(await json(["answer", ...store]));
    expect(answer.goals.every(({ kind }) => kind === "commitment")).toBe(true);
    expect((await runProviso(["undo", ...store])).out).toMatch(/^Taken back/);
    const after = z.object({ statements: z.array(z.unknown()) }).parse(await json(["statements", ...store]));
    expect(after.statements).toEqual([]);
  });

  it("exports what it holds as a dossier that checks", async () => {
    await runProviso(["redo", ...store]);
    const { out } = await runProviso(["export", "dossier", ...store]);
    const checked = await runProviso(["check", "-"], { input: out });
    expect(checked.out).toMatch(/0 errors/);
    expect(checked.code).toBe(0);
  });

  it("reads standard input", async () => {
    const { code, out } = await runProviso(["read", "-", "--store", join(folder, "stdin"), "--affair", "strait", "--json"], {
      input: "Vesta refused to sign.\n",
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ read: ["-"], reports: 1 });
  });

  it("says no with a reason and a way on, and exit code 2", async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [["answer", "--store", join(folder, "none")], /Read some reports first/],
      [["accept", "nothing", ...store], /There is no proposal/],
      [["answer", "--given", "VE.consent", ...store], /NAME=yes or NAME=no/],
      [["answer", "--given", "VE.consent=yes", "--given", "VE.consent=no", ...store], /given as yes and as no/],
      [["answer", "--grade", "Z9", ...store], /A-F/],
      [["check", join(folder, "missing.proviso")], /cannot be read/],
      [["export", "cake", ...store], /dossier, jsonl/],
      [["raed", reports], /Did you mean read/],
    ];
    for (const [args, message] of cases) {
      const { code, err } = await runProviso(args);
      expect([args.join(" "), code]).toEqual([args.join(" "), 2]);
      expect(err).toMatch(message);
    }
  });

  it("refuses a circle through a negation and shows it", async () => {
    const text =
      'affair p "P"\nmember A "Aland"\nmember B "Borland"\npledge A.goes A will go\n  unless B.goes\npledge B.goes B will go\n  if A.goes\n';
    const { code, out } = await runProviso(["check", "-"], { input: text });
    expect(code).toBe(1);
    expect(out).toContain("A.goes → not B.goes → A.goes");
    expect(out).toContain("-:6: B.goes waits for A.goes");
    const answered = await runProviso(["answer", "-"], { input: text });
    expect([answered.code, answered.out]).toEqual([1, ""]);
  });

  it("measures the weight of a body's voters, with the sets that block beside it", async () => {
    const text =
      'affair p "P"\nmember A "Aland"\nmember B "Borland"\nmember C "Cland"\nbody council "Council" decides by majority of A, B, C\n';
    const { code, out } = await runProviso(["power", "-", "council", "--json"], { input: text });
    expect(code).toBe(0);
    const power = JSON.parse(out) as {
      winning: string;
      voters: { voter: string; shapleyShubik: number }[];
      blockingSets: { count: number };
    };
    expect(power.voters.map(({ voter }) => voter).sort()).toEqual(["A", "B", "C"]);
    expect(power.voters[0]!.shapleyShubik).toBeCloseTo(1 / 3, 12);
    expect(power.blockingSets.count).toBe(3);
    expect(powerShape.safeParse(power).error).toBeUndefined();
    const { out: without } = await runProviso(["power", "-", "council", "--refusing", "A", "--json"], { input: text });
    expect(powerShape.parse(JSON.parse(without))).toMatchObject({ frame: { refusing: ["A"] }, voters: [{ voter: "B" }, { voter: "C" }] });
    const unknown = await runProviso(["power", "-", "senate"], { input: text });
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("council");
  });

  it("never lets the text of a report drive the terminal", async () => {
    const evil = "Norland will send 400 sailors \u001b[2J\u001b]0;owned\u0007to the strait.\n";
    const into = ["--store", join(folder, "evil"), "--affair", "evil"];
    await runProviso(["read", "-", ...into], { input: evil });
    const { out } = await runProviso(["proposals", ...into]);
    expect(out).not.toContain("\u001b");
  });

  it("explains every command", async () => {
    const { out } = await runProviso(["--help"]);
    const commands = "start read origins quotes proposals statements accept reject undo export import check answer serve".split(" ");
    expect(commands.filter((command) => !new RegExp(`^  ${command}\\b`, "m").test(out))).toEqual([]);
    const help = await runProviso(["answer", "--help"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain("RU.consent=no");
  });

  it("leaves quietly where nobody reads on", async () => {
    const child = startProviso(["log", "--help"]);
    let err = "";
    child.stderr!.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdout!.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([0, ""]);
  });
});
