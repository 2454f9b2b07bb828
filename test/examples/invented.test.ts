import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkExpectation, diagnose, howLikely, whatToFindOut, whomToPersuade } from "#analysis";
import { traceOrigins } from "#evidence";
import { check } from "#language";
import { isStatement, type Proposal, type ReportEntry } from "#model";
import { paragraphs } from "#text";
import { expectations, holdsWithoutItsGrounds, readDossier } from "./read-dossier.ts";
import { countPairs, exampleFolder, proposeAll, readReports, stem } from "./read-example.ts";

const NAME = "kessary-strait";

interface Key {
  readonly roots: Readonly<Record<string, string>>;
  readonly docs: Readonly<Record<string, KeyDocument>>;
  readonly quotes: readonly { readonly speaker: string; readonly forms: Readonly<Record<string, string>> }[];
  readonly statements: readonly KeyStatement[];
}

interface KeyDocument {
  readonly outlet: string;
  readonly published: string;
  readonly language: string;
  readonly root: string;
}

interface KeyStatement {
  readonly id: string;
  readonly doc: string;
  readonly act: string;
  readonly altActs: readonly string[];
  readonly exact: string;
  readonly conditions: readonly { readonly exact: string; readonly relation: string }[];
}

const key = JSON.parse(readFileSync(join(exampleFolder(NAME), "key.json"), "utf8")) as Key;
const reports = await readReports(NAME);
const { dossier, diagnostics } = readDossier(NAME);
const textOf = new Map(reports.map((report) => [stem(report.path), report.text]));

describe("the reports of the Kessary Strait", () => {
  it("are fourteen reports of six outlets and three origins, all in the key", () => {
    const documents = Object.values(key.docs);
    expect(reports.map((report) => stem(report.path)).sort()).toEqual(Object.keys(key.docs).sort());
    expect(documents).toHaveLength(14);
    expect(new Set(documents.map((each) => each.outlet)).size).toBe(6);
    expect(new Set(documents.map((each) => each.root)).size).toBe(3);
  });

  it("show the outlet, day and language that the key says, from front matter, manifest, markup or their own words", () => {
    const shown = reports.map((report) => [stem(report.path), [report.outlet, report.published, report.language]]);
    const said = Object.entries(key.docs).map(([name, each]) => [name, [each.outlet, each.published, each.language]]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(said));
  });

  it("hold the quotations that the key follows from one to the next", () => {
    for (const quote of key.quotes) {
      for (const [document, words] of Object.entries(quote.forms)) expect(textOf.get(document), document).toContain(words);
    }
  });

  it("lose the web page's furniture and never run its script", () => {
    const page = textOf.get("02-strait-observer") ?? "";
    expect(page).toContain("left the key in the enemy's door");
    expect(page).not.toMatch(/Charts and tides|Accept cookies|must never run|straitObserverScriptRan/);
    expect("straitObserverScriptRan" in globalThis).toBe(false);
  });

  it("give up the PDF's text whole", () => {
    const text = textOf.get("12-nordvik-courier") ?? "";
    for (const words of ["120 of them and all unarmed", "bound for Marenia", "everything that can be painted"]) expect(text).toContain(words);
  });
});

describe("the origins of the Kessary reports", () => {
  it("join no two reports that the key keeps apart, and nine in ten of those it joins", () => {
    const roots = Object.fromEntries(Object.entries(key.docs).map(([name, each]) => [name, each.root]));
    const pairs = countPairs(reports, roots);
    console.log(`kessary-strait: same-origin pairs ${pairs.found}/${pairs.same}, falsely joined ${pairs.falselyJoined.length}`);
    expect(pairs.falselyJoined).toEqual([]);
    expect(pairs.found / pairs.same, `missed ${pairs.missed.join(", ")}`).toBeGreaterThanOrEqual(0.9);
  });

  it("are named after the outlets that had the stories first", () => {
    const { reports: traced, origins } = traceOrigins(reports).origins;
    for (const [document, each] of Object.entries(key.docs)) {
      const origin = traced.find((report) => stem(report.path) === document)?.origin ?? null;
      const label = origins.find((candidate) => candidate.id === origin)?.label ?? "";
      const first = (key.roots[each.root] ?? "").split(",")[0] ?? "";
      if (origin !== null) expect(label.toLowerCase(), document).toContain(first.replace(/^The /, "").toLowerCase());
    }
  });
});

describe("what a reader proposes for the Kessary reports", () => {
  const proposals = proposeAll(reports);

  it("marks words that stand in the report exactly so", () => {
    const byId = new Map(reports.map((report) => [report.id, report.text]));
    for (const { report, span } of proposals) expect(byId.get(report)?.slice(span.start, span.end)).toBe(span.exact);
    expect(proposals.length).toBeGreaterThan(20);
  });

  it("finds at least three in five of the key statements, with the right act", () => {
    const missed = key.statements.filter((statement) => !proposals.some((proposal) => matches(proposal, statement)));
    console.log(`kessary-strait: key statements ${key.statements.length - missed.length}/${key.statements.length}, missed ${missed.map((each) => each.id).join(", ")}`);
    expect(1 - missed.length / key.statements.length).toBeGreaterThanOrEqual(0.6);
  });

  it("never takes a necessary condition for a sufficient one", () => {
    const necessary = key.statements.filter((statement) => statement.conditions.some((each) => each.relation === "necessary"));
    expect(necessary.length).toBeGreaterThan(4);
    for (const statement of necessary) {
      const found = proposals.filter((proposal) => matches(proposal, statement)).flatMap((proposal) => proposal.conditions);
      expect(found.filter((condition) => condition.relation === "sufficient").map((each) => each.exact), statement.id).toEqual([]);
    }
  });
});

describe("the dossier of the Kessary Strait", () => {
  it("parses and checks without an error", () => {
    const errors = [...diagnostics, ...check(dossier), ...diagnose(dossier)].filter((diagnostic) => diagnostic.severity === "error");
    expect(errors.map((error) => `${error.place.line}: ${error.message}`)).toEqual([]);
  });

  it("names the reports as the reader of files does, and cites paragraphs that they have", () => {
    const files = dossier.entries.filter((entry): entry is ReportEntry => entry.kind === "report").map((entry) => [entry.id, entry.file]);
    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(reports.map((report) => [report.id, `reports/${report.path}`])));
    const lengths = new Map(reports.map((report) => [report.id, paragraphs(report.text).length]));
    for (const statement of dossier.entries.filter(isStatement)) {
      expect(statement.says.length > 0 || ("judge" in statement && statement.judge !== undefined), statement.id).toBe(true);
      for (const { report, paragraph } of statement.says) expect(paragraph, statement.id).toBeLessThanOrEqual(lengths.get(report) ?? 0);
    }
  });

  it("is judged: the escort is likelier possible than assured, and one question tells most", () => {
    const [goal] = howLikely(dossier, { goals: ["escorted"] }).goals;
    expect(goal).toMatchObject({ standing: "together", exact: true, confidence: "low" });
    expect(goal!.at.together.assured.high).toBeLessThan(goal!.at.together.possible.low);
    expect(goal!.links.map(({ members }) => members)).toEqual([["AL.frigates", "SU.frigates"]]);
    expect(whatToFindOut(dossier, { goals: ["escorted"] }).goals[0]!.questions[0]).toMatchObject({ id: "KO.consent" });
    expect(whomToPersuade(dossier, { goals: ["insurance"] }).goals[0]!.costs.find(({ against }) => against)).toMatchObject({
      id: "TO.littoral.fund",
      cost: 3,
    });
  });

  for (const expectation of expectations(dossier)) {
    it(`holds, and fails without its grounds: ${expectation.id}`, () => {
      const result = checkExpectation(dossier, expectation);
      expect(result.holds, [result.found, ...result.findings].join("; ")).toBe(true);
      const bare = holdsWithoutItsGrounds(dossier, expectation);
      expect(bare.holds, `still holds without ${bare.grounds.join(", ")}`).toBe(false);
    });
  }
});

/** As the published scorer does it: the same act (or one as good), overlap at least half of the shorter and a fifth of both together. */
function matches(proposal: Proposal, statement: KeyStatement): boolean {
  const text = textOf.get(statement.doc);
  if (text === undefined || stem(proposal.path) !== statement.doc) return false;
  if (proposal.act !== statement.act && !statement.altActs.includes(proposal.act)) return false;
  const start = text.indexOf(statement.exact);
  if (start < 0) throw new Error(`missing words: ${statement.exact}`);
  const end = start + statement.exact.length;
  const shared = Math.min(end, proposal.span.end) - Math.max(start, proposal.span.start);
  const shorter = Math.min(end - start, proposal.span.end - proposal.span.start);
  const union = Math.max(end, proposal.span.end) - Math.min(start, proposal.span.start);
  return shared / shorter >= 0.5 && shared / union >= 0.2;
}
