import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attribute, readDocument } from "#evidence";
import { codesOf, propose } from "#reader";
import { CODE_ROWS, CODES_VERSION } from "../../src/reader/data/codes.ts";

const page = readFileSync(new URL("../../docs/plover.md", import.meta.url), "utf8");
const cells = (line: string): readonly string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const examples = page
  .split("\n")
  .filter((line) => /^\| [^|]+\. \|/.test(line))
  .map(cells);

describe("the page on event data", () => {
  it.each(examples.map((row) => [row[0]!, row] as const))("tells the codes of “%s”", async (sentence, [, act, plover, cameo, contexts]) => {
    const read = await readDocument({ path: "example.txt", bytes: new TextEncoder().encode(sentence) });
    if (!("report" in read)) throw new Error(`unknown document: ${sentence}`);
    const [proposal] = propose({ report: { ...read.report, id: "example" }, ...attribute(read.report) });
    const codes = codesOf(proposal!);
    const told = [proposal!.act, codes.plover ?? "none", codes.cameo ?? "none", codes.contexts.join(", ")];
    expect(told).toEqual([act, plover, cameo, contexts]);
  });

  it("lists every row of the alignment in its order, and its version", () => {
    const told = page
      .split("\n")
      .map(cells)
      .filter((row) => row.length === 6 && CODE_ROWS.some(({ id }) => id === row[0]));
    expect(told.map(([id, acts, , , plover, cameo]) => [id, acts, plover, cameo])).toEqual(
      CODE_ROWS.map(({ id, acts, plover, cameo }) => [id, acts.join(", "), plover, cameo]),
    );
    expect(page).toContain(CODES_VERSION);
  });
});

const proposalOf = (act: "DECISION" | "PLEDGE", exact: string) =>
  ({ act, span: { start: 0, end: exact.length, exact, prefix: "", suffix: "" }, conditions: [] }) as const;

describe("codes", () => {
  it("call a decision denied a rejection", () => {
    expect(codesOf(proposalOf("DECISION", "Kenya did not impose sanctions on Lima")).plover).toBe("REJECT");
  });

  it("leave a decision that no row fits without a type", () => {
    expect(codesOf(proposalOf("DECISION", "Kenya renamed the airport"))).toMatchObject({ plover: null, cameo: null });
  });

  it("do not read the words of a condition as the act's", () => {
    const exact = "Kenya will help once Lima and Quito meet for talks";
    const condition = { exact: "Lima and Quito meet for talks", relation: "temporal" } as const;
    const told = { ...proposalOf("PLEDGE", exact), conditions: [condition] } as unknown as Parameters<typeof codesOf>[0];
    expect(codesOf(told)).toMatchObject({ plover: "AGREE", contexts: ["future", "hypothetical"] });
  });
});
