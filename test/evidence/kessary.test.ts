import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "#model";
import { expect, it } from "vitest";
import { isManifestName, readDocument, readManifest, reportId, traceOrigins } from "#evidence";

const EXAMPLE = join(import.meta.dirname, "../../examples/kessary-strait");

interface Key {
  readonly docs: Readonly<Record<string, { readonly root: string; readonly language: string }>>;
}

it("finds the three origins of the Kessary strait affair: pages, a PDF, a French report, a relay and a denial", async () => {
  const folder = join(EXAMPLE, "reports");
  const manifest = readManifest("manifest.csv", readFileSync(join(folder, "manifest.csv"), "utf8"));
  const taken = new Set<string>();
  const reports: Report[] = [];
  for (const file of readdirSync(folder).filter((name) => !isManifestName(name))) {
    const metadata = manifest.entries.get(file);
    const read = await readDocument({
      path: file,
      bytes: readFileSync(join(folder, file)),
      ...(metadata === undefined ? {} : { metadata }),
    });
    if ("refused" in read) throw new Error(`${file}: ${read.refused}`);
    const id = reportId(read.report, taken);
    taken.add(id);
    reports.push({ ...read.report, id });
  }
  const key = (JSON.parse(readFileSync(join(EXAMPLE, "key.json"), "utf8")) as Key).docs;
  const { origins } = traceOrigins(reports);
  const roots = new Map<string | null, Set<string>>();
  for (const place of origins.reports) {
    const truth = key[place.path.replace(/\.\w+$/, "")]!;
    expect(place.language, place.path).toBe(truth.language);
    roots.set(place.origin, (roots.get(place.origin) ?? new Set()).add(truth.root));
  }
  expect([...roots.values()].map((set) => [...set].join())).toEqual(["R1", "R3", "R2"]);
});
