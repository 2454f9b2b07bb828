import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Origins, Report } from "#model";
import { describe, expect, it } from "vitest";
import { readDocument, reportId, traceOrigins } from "#evidence";

const SHARED = join(import.meta.dirname, "../../../shared");
const FOLDERS = [
  "reports/coalition",
  ...(existsSync(join(SHARED, "clusters")) ? readdirSync(join(SHARED, "clusters")).map((name) => `clusters/${name}`) : []),
];

interface Key {
  readonly docs: Readonly<Record<string, { readonly root: string }>>;
}

async function originsOf(folder: string): Promise<Origins> {
  const taken = new Set<string>();
  const reports: Report[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    const read = await readDocument({ path: file, bytes: readFileSync(join(folder, file)) });
    if ("refused" in read) throw new Error(`${file}: ${read.refused}`);
    const id = reportId(read.report, taken);
    taken.add(id);
    reports.push({ ...read.report, id });
  }
  return traceOrigins(reports).origins;
}

/** Pairs of reports joined rightly, joined wrongly, and to be joined, against a hand-made key. */
async function score(folder: string): Promise<{ right: number; wrong: number; wanted: number; apart: number; origins: number }> {
  const key = JSON.parse(readFileSync(join(folder, "key.json"), "utf8")) as Key;
  const origins = await originsOf(folder);
  const found = origins.reports.map((item) => ({
    origin: item.origin ?? `unknown ${item.id}`,
    root: key.docs[item.path.replace(/\.txt$/, "")]!.root,
  }));
  const tally = { right: 0, wrong: 0, wanted: 0, apart: 0, origins: origins.origins.length };
  for (const [i, a] of found.entries()) {
    for (const b of found.slice(i + 1)) {
      tally[a.root === b.root ? "wanted" : "apart"]++;
      if (a.origin === b.origin) tally[a.root === b.root ? "right" : "wrong"]++;
    }
  }
  return tally;
}

describe("invented affairs of retellings with keys", () => {
  it("joins at least 97 in 100 pairs rightly, and at most 2 falsely", async () => {
    const folder = join(import.meta.dirname, "affairs-seen");
    const total = { right: 0, wrong: 0, wanted: 0, apart: 0 };
    for (const name of readdirSync(folder).filter((entry) => !entry.includes("."))) {
      const tally = await score(join(folder, name));
      console.log(`${name}: ${tally.right} of ${tally.wanted} pairs joined, ${tally.wrong} falsely; ${tally.origins} origins`);
      total.right += tally.right;
      total.wrong += tally.wrong;
      total.wanted += tally.wanted;
      total.apart += tally.apart;
    }
    expect((2 * total.right) / (total.right + total.wrong + total.wanted)).toBeGreaterThanOrEqual(0.97);
    expect(total.wrong).toBeLessThanOrEqual(0.02 * total.apart);
  });
});

describe.skipIf(!existsSync(join(SHARED, "clusters")))("real affairs with hand-made keys (skipped: ../shared is not here)", () => {
  it("finds two origins in the five reports of the coalition, and joins nothing falsely", async () => {
    const tally = await score(join(SHARED, "reports/coalition"));
    expect(tally).toEqual({ right: 6, wrong: 0, wanted: 6, apart: 4, origins: 2 });
  });

  it("joins at least 93 in 100 pairs rightly over all of them", async () => {
    const total = { right: 0, wrong: 0, wanted: 0 };
    for (const folder of FOLDERS) {
      const tally = await score(join(SHARED, folder));
      console.log(`${folder}: ${tally.right} of ${tally.wanted} pairs joined, ${tally.wrong} falsely; ${tally.origins} origins`);
      total.right += tally.right;
      total.wrong += tally.wrong;
      total.wanted += tally.wanted;
    }
    const f1 = (2 * total.right) / (total.right + total.wrong + total.wanted);
    expect(f1).toBeGreaterThanOrEqual(0.93);
    expect(total.wrong).toBeLessThanOrEqual(1);
  });
});
