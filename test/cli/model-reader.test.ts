import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { proposalShape } from "#wire";
import { runProviso, type Outcome } from "../support/run-proviso.ts";
import { startStubModel, type StubModel } from "../support/stub-model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const paper = join(folder, "1.txt");
const KEY = "sk-never-shown-0123456789";
const blank = { actorIds: [], addressee: "", addresseeIds: [], object: "", numbers: [], negated: false, conditions: [], source: "" };
const statement = {
  ...blank,
  act: "THREAT",
  actor: "France",
  actorIds: ["FR"],
  words: "France has a hard answer ready",
  sourceKind: "author",
};

let stub: StubModel;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    paper,
    "---\noutlet: Harbour Gazette\npublished: 2021-03-02\n---\nThe strait\n\nFrance has a hard answer ready, it said.\n",
  );
  stub = await startStubModel(() => ({ statements: [statement, { ...statement, words: "France will march" }] }), KEY);
});

let stores = 0;
const store = (): readonly string[] => ["--store", join(folder, `store-${(stores += 1)}`)];
const env = (): Readonly<Record<string, string>> => ({
  ...{ PROVISO_MODEL: "anthropic:oak", PROVISO_MODEL_URL: stub.base, PROVISO_MODEL_KEY: KEY },
});

/** Runs a command with the model configured; nothing it prints may hold the key. */
async function withModel(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const outcome = await runProviso(args, { env: { ...env(), ...more } });
  expect(outcome.out + outcome.err).not.toContain(KEY);
  return outcome;
}

describe("a model on the command line", { timeout: 90_000 }, () => {
  it("is shown in the summary of a read with what was dropped, and in the list of proposals", async () => {
    const at = store();
    const { out, code } = await withModel(["read", paper, ...at]);
    expect(code).toBe(0);
    expect(out).toMatch(/Model\s+1\s+passages, 1 requests to model:oak@prompt1/);
    expect(out).toMatch(/added\s+1/);
    expect(out).toMatch(/dropped\s+1\s+1 not in the report's words/);
    const listed = await runProviso(["proposals", ...at]);
    expect(listed.out).toMatch(/found by\s+model:oak@prompt1/);
    const consulted = await runProviso(["consulted", "hg-0302", ...at]);
    expect(consulted.out).toMatch(/^model:oak@prompt1\n[^]*France will march[^]*answered\s+\{"id":"msg_1"/);
    const raw = z.object({ consultation: z.object({ passages: z.array(z.object({ answer: z.string(), words: z.string() })) }) });
    const { consultation } = raw.parse(JSON.parse((await runProviso(["consulted", "hg-0302", "--json", ...at])).out));
    expect(consultation.passages.map(({ words }) => words)).toEqual(["France has a hard answer ready, it said."]);
    expect((await runProviso(["consulted", "nobody", ...at])).err).toMatch(/no report “nobody”/);
  });

  it("is in the JSON of a read", async () => {
    const at = store();
    const told = JSON.parse((await withModel(["read", paper, "--json", ...at])).out) as object;
    expect(told).toMatchObject({ model: { asked: 1, proposed: 1, dropped: { "words-not-found": 1 }, stopped: null } });
    const { proposals } = z
      .object({ proposals: z.array(proposalShape) })
      .parse(JSON.parse((await runProviso(["proposals", "--json", ...at])).out));
    expect(proposals.map(({ reader, span }) => [reader, span.exact])).toContainEqual(["model:oak@prompt1", statement.words]);
  });

  it("is not asked where somebody says so, or where none is configured", async () => {
    const before = stub.requests.length;
    expect((await withModel(["read", paper, "--no-model", ...store()])).out).not.toMatch(/Model/);
    expect(JSON.parse((await runProviso(["read", paper, "--json", ...store()])).out)).toMatchObject({ model: null });
    expect(stub.requests).toHaveLength(before);
  });

  it("is refused plainly where it is wanted and not there, before anything is opened", async () => {
    const at = store();
    const { code, err } = await runProviso(["read", paper, "--model", ...at]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^No language model is configured\.\nSet PROVISO_MODEL/)]);
    expect((await withModel(["read", paper, ...at], { PROVISO_MODEL: "oak" })).code).toBe(2);
    expect((await runProviso(["log", ...at])).err).toMatch(/nothing in this store yet/);
  });

  it("tells why it came to nothing, and reads all the same", async () => {
    const { code, out } = await withModel(["read", paper, ...store()], { PROVISO_MODEL_KEY: "sk-another-one" });
    expect(code).toBe(0);
    expect(out).toMatch(/Reports\s+1[^]*1 in vain[^]*does not take the key \(401\)/);
    expect(out).not.toContain("sk-another-one");
  });
});
