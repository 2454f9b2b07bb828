import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, format, fromTable, parse, TABLE_FIELDS } from "#language";
import type { FromTable } from "#language";

/** A table of tab-separated lines, as it would be read from a file. */
function read(lines: readonly string[], columns: Record<string, string> = {}): FromTable {
  const [header, ...rows] = lines.map((line) => line.split("\t"));
  return fromTable(
    { header: header!, rows: rows.map((cells, i) => ({ cells, line: i + 2 })) },
    { file: "pledges.csv", title: "The Halm patrol", columns },
  );
}

const told = ({ diagnostics }: FromTable): readonly string[] => diagnostics.map(({ code, place }) => `${place.line} ${code}`);

describe("a table of pledges", () => {
  it("becomes a dossier that says what its cells say", () => {
    const found = read([
      "Country\tWhat\tAmount\tTo\tOnly if\tStatus\tDate\tSource\tPublished\tPage\tSaid by\tGrade\tNotes",
      "Germany\tfrigates\t4-6\tThe patrol\tRussia's consent\tformal\t12 March 2026\tThe Gull\t13/03/2026\tp. 2\ta naval attaché\tc3\tsaid twice",
      "GB\ttroops\tabout 5,000\tThe patrol\tRussia's consent; US backstop\t\tMarch 2026\tThe Gull\t13.3.2026\t4\t\t\t",
    ]);
    expect(found.text).toBe(`proviso 1
affair the-halm-patrol "The Halm patrol"

member DE "Germany"
member GB "United Kingdom"
member RU "Russia"
member US "United States"

report the-gull-260313 "The Gull" 2026-03-13

body the-patrol "The patrol"

decision RU.consent "Russia's consent"
decision US.backstop "US backstop"

# said twice
pledge DE.frigates DE will provide 4..6 frigates to the-patrol
  only if RU.consent
  stage formal
  since 2026-03-12
  says the-gull-260313 p2 by "a naval attaché" unnamed, grade C3

pledge GB.troops GB will provide about 5000 troops to the-patrol
  only if RU.consent and US.backstop
  since 2026-03
  says the-gull-260313 p4
`);
    expect(told(found)).toEqual(["2 free-condition", "2 never-assured", "3 free-condition", "3 never-assured"]);
    expect(check(parse(found.text).dossier).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("reads a column of conditions as needed, never as enough, unless it is told otherwise", () => {
    const lines = ["Member\tPledge\tConditions", "NL\tships\tthe ice is gone"];
    expect(read(lines).text).toContain("only if the-ice-is-gone");
    expect(told(read(lines))).toContain("1 unsure-column");
    const named = read(lines, { if: "conditions" });
    expect(named.text).toContain("\n  if the-ice-is-gone");
    expect(told(named)).not.toContain("1 unsure-column");
  });

  it("takes a condition by its own word, whatever the column is called", () => {
    const found = read([
      "Member\tPledge\tUnit\tAmount\tCondition\tWaits for",
      "NL\tescort\tfrigates\t4-6\tunless Vesta blocks; only if thaw\tsummer",
    ]);
    expect(found.text).toContain("NL will provide 4..6 escort counted in frigates\n");
    expect(found.text).toContain("\n  unless vesta-blocks\n");
    expect(found.text).toContain("\n  only if thaw\n");
    expect(found.text).toContain("\n  only after summer\n");
  });

  it("takes conditions in the dossier language as they stand, and says which names they miss", () => {
    const found = read(["Member\tPledge\tIf\tId", "NL\tships\tBE.ships\t", "BE\tships\tat least 1 of (NL.ships, thaw)\tBE.ships"]);
    expect(found.text).toContain("if BE.ships");
    expect(found.text).toContain("if at least 1 of (NL.ships, thaw)");
    expect(told(found)).toContain("3 unknown-name");
  });

  it("knows a refusal and an open answer from a pledge", () => {
    const found = read(["Who\tWhat\tAnswer", "FR\ttroops\tyes", "PL\ttroops\tno", "IT\ttroops\tmay"]);
    expect(found.text).toContain("pledge FR.troops FR will provide troops");
    expect(found.text).toContain("refusal PL.troops PL will not provide troops");
    expect(found.text).toContain("pledge IT.troops IT may provide troops");
  });

  it("takes force and verb from the words of a cell that says them", () => {
    const found = read([
      "Member\tWhat\tUnit\tAmount\tDate",
      "NL\twill send ships\tminehunters\t3\t03/02/2026",
      "BE\tmay lend divers\t\tup to 40\t",
    ]);
    expect(found.text).toContain("pledge NL.ships NL will send 3 ships counted in minehunters");
    expect(found.text).toContain("pledge BE.divers BE may lend up to 40 divers");
    expect(found.diagnostics.find(({ code }) => code === "ambiguous-date")!.accepted).toEqual(["2026-02-03", "2026-03-02"]);
  });

  it("loses a cell that it cannot read, never its row, and says where", () => {
    const found = read([
      "Member\tPledge\tAmount\tSince\tColour",
      "NL\tships\tplenty\t3/4/2026\tred",
      "\tships\t3\t\t",
      "BE\t\t\t\t",
      "DK\tships\t3\tsoon\t",
    ]);
    expect(told(found)).toEqual(
      expect.arrayContaining([
        "1 unused-column",
        "2 faulty-quantity",
        "2 ambiguous-date",
        "3 missing-actor",
        "4 missing-text",
        "5 faulty-date",
      ]),
    );
    expect(found.text).toContain("pledge NL.ships NL will provide unknown ships\n");
    expect(found.text).toContain("pledge DK.ships DK will provide 3 ships\n");
  });

  it("says what is missing where no column says who or what", () => {
    const found = read(["Colour\tShape", "red\tround"]);
    expect(found.text).toBe("");
    expect(told(found).filter((each) => each.endsWith("missing-column"))).toHaveLength(2);
    const wrong = read(["Member\tPledge", "NL\tships"], { actor: "Member", member: "Land" });
    expect(wrong.diagnostics.map(({ code, accepted }) => [code, accepted?.[0]])).toEqual([
      ["unknown-column", expect.any(String)],
      ["unknown-column", expect.any(String)],
    ]);
  });

  it("knows states by what they are called, and no state in a common word", () => {
    const found = read([
      "Member\tPledge\tOnly if",
      "UK\tships\tin spring",
      "Great Britain\ttroops\tThe Netherlands' approval",
      "Holland\tfuel\tno mines",
    ]);
    expect(found.text).toContain('member GB "United Kingdom"');
    expect(found.text).toContain("pledge GB.troops GB will");
    expect(found.text).toContain("decision NL.approval");
    expect(found.text).toContain('event in-spring "in spring"');
    expect(found.text).toContain('event no-mines "no mines"');
  });

  it("knows every field by its own name", () => {
    const found = read([TABLE_FIELDS.join("\t")]);
    expect(told(found)).toEqual([]);
    expect(read(["Actor\tPledge\tHue"], { note: "hue" }).diagnostics).toEqual([]);
  });

  it("knows the members of later rows when it reads a condition", () => {
    const found = read(["Member\tPledge\tOnly if", "Norland\tships\tVesta's consent", "Vesta\tfuel\t"]);
    expect(found.text).toContain(`decision vesta.consent "Vesta's consent"`);
  });

  it("reads amounts as people write them", () => {
    const amount = (cell: string): string => /provide (.*)\n/.exec(read(["Member\tAmount", `NL\t${cell}`]).text)![1]!;
    expect(amount("5,000 troops")).toBe("5000 troops");
    expect(amount("5 000 troops")).toBe("5000 troops");
    expect(amount("5000troops")).toBe("5000 troops");
    expect(amount("up to 7.5k troops")).toBe("up to 7500 troops");
    expect(amount("€2-3bn loans")).toBe("2000000000..3000000000 loans");
    expect(amount("at least 500 men")).toBe("at least 500 men");
    expect(amount("1.250.000 rounds")).toBe("1250000 rounds");
  });

  it("never gives a text that cannot be read back, whatever the cells", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("NL", "if", '"', "a.b", "5..", "\\", "#", "not (", "\u2028"),
    );
    const headings = [
      "Member",
      "Pledge",
      "Amount",
      "To",
      "If",
      "Only if",
      "Since",
      "Source",
      "Published",
      "Said by",
      "Quote",
      "Notes",
      "Id",
      "Status",
      "Verb",
    ];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), { maxLength: 4 }), (rows) => {
        const { text, diagnostics } = fromTable(
          { header: headings, rows: rows.map((cells, i) => ({ cells, line: i + 2 })) },
          { file: "t", title: "T" },
        );
        expect(format(text).text).toBe(text);
        expect(diagnostics.every(({ place }) => place.line >= 1 && place.line <= rows.length + 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
