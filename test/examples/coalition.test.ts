import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkExpectation, diagnose } from "#analysis";
import { traceOrigins } from "#evidence";
import { check, parse, print } from "#language";
import { isStatement, type Dossier, type ReportEntry } from "#model";
import { paragraphs } from "#text";
import { expectations, holdsWithoutItsGrounds, readDossier } from "./read-dossier.ts";
import { proposeAll, readReports } from "./read-example.ts";

const NAME = "coalition-of-the-willing";
const PRESS = join(import.meta.dirname, "../../../shared/reports/coalition");
const reports = await readReports(NAME);
const { dossier, diagnostics } = readDossier(NAME);

describe("the coalition's reading notes", () => {
  it("are five notes, one per report", () => {
    expect(reports.map((report) => report.id).sort()).toEqual(["ac-0302", "ia-0227", "n-001", "n-002", "n-004"]);
    expect(reports.every((report) => report.note)).toBe(true);
  });

  it("claim no outlet where the report shows none", () => {
    const known = reports.filter((report) => report.outlet !== null).map((report) => [report.id, report.outlet]);
    expect(Object.fromEntries(known)).toEqual({ "ac-0302": "Atlantic Council", "ia-0227": "International Affairs" });
  });

  it("rest on two origins: four on The Telegraph, one on Bloomberg", () => {
    const { origins } = traceOrigins(reports).origins;
    const sizes = origins.map((origin) => [origin.outlet, origin.reports.length]);
    expect(Object.fromEntries(sizes)).toEqual({ "The Telegraph": 4, Bloomberg: 1 });
    expect(origins.find((origin) => origin.outlet === "Bloomberg")?.reports).toEqual(["n-004"]);
  });

  it("give a reader something to propose, in every one of them", () => {
    const proposed = new Set(proposeAll(reports).map((proposal) => proposal.report));
    expect([...proposed].sort()).toEqual(["ac-0302", "ia-0227", "n-001", "n-002", "n-004"]);
  });
});

describe.skipIf(!existsSync(PRESS))("the notes beside the press texts (skipped where ../shared is absent)", () => {
  it("share no run of six words with any of them", () => {
    const press = readdirSync(PRESS).filter((file) => file.endsWith(".txt"));
    const runs = new Set(press.flatMap((file) => runsOf(readFileSync(join(PRESS, file), "utf8"))));
    expect(press).toHaveLength(5);
    for (const report of reports) expect(runsOf(report.text).filter((run) => runs.has(run))).toEqual([]);
  });
});

describe("the coalition's dossier", () => {
  it("parses and checks without an error", () => {
    const errors = [...diagnostics, ...check(dossier), ...diagnose(dossier)].filter((diagnostic) => diagnostic.severity === "error");
    expect(errors.map((error) => `${error.place.line}: ${error.message}`)).toEqual([]);
  });

  it("comes back from its printed form", () => {
    expect(withoutPlaces(parse(print(dossier)).dossier)).toEqual(withoutPlaces(dossier));
  });

  it("states every expectation that the affair is known for", () => {
    const said = expectations(dossier).map(({ claim }) => claim.says);
    expect([...new Set(said)].sort()).toEqual(["changed", "deadlock", "left", "opens", "standing", "veto"]);
    expect(said.length).toBeGreaterThanOrEqual(15);
  });

  it("cites, for every statement, a paragraph that its note has", () => {
    const lengths = new Map(reports.map((report) => [report.id, paragraphs(report.text).length]));
    for (const statement of dossier.entries.filter(isStatement)) {
      expect(statement.says.length, statement.id).toBeGreaterThan(0);
      for (const citation of statement.says) {
        expect(lengths.get(citation.report), `${statement.id} cites ${citation.report}`).toBeDefined();
        expect(citation.paragraph, statement.id).toBeGreaterThan(0);
        expect(citation.paragraph, `${statement.id} in ${citation.report}`).toBeLessThanOrEqual(lengths.get(citation.report) ?? 0);
      }
    }
  });

  it("names the notes as they name themselves", () => {
    const entries = dossier.entries.filter((entry): entry is ReportEntry => entry.kind === "report" && entry.file !== undefined);
    const named = entries.map((entry) => [entry.id, `reports/${reports.find((report) => report.id === entry.id)?.path}`]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(entries.map((entry) => [entry.id, entry.file])));
    expect(entries).toHaveLength(5);
  });
});

describe("what the coalition's dossier expects of its answers", () => {
  for (const expectation of expectations(dossier)) {
    it(`holds, and fails without its grounds: ${expectation.id}`, () => {
      const result = checkExpectation(dossier, expectation);
      expect(result.holds, [result.found, ...result.findings].join("; ")).toBe(true);
      const bare = holdsWithoutItsGrounds(dossier, expectation);
      expect(bare.grounds.length).toBeGreaterThan(0);
      expect(bare.holds, `still holds without ${bare.grounds.join(", ")}`).toBe(false);
    });
  }
});

function runsOf(text: string, length = 6): string[] {
  const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(" "));
}

/** The dossier as plain values, without where it stood in its text and what was remarked beside it. */
function withoutPlaces(value: Dossier): unknown {
  return JSON.parse(JSON.stringify(value, (name, inner: unknown) => (name === "place" || name === "remarks" ? undefined : inner)));
}
