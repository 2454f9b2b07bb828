import { describe, expect, test } from "vitest";
import { check, format, parse, readText, reread } from "#language";

/** Who is meant by a name, in a dossier with these members. */
function meant(members: string, name: string): readonly string[] {
  const { dossier } = parse(`affair x "X"\n${members}\ngroup g "G" including ${name}\n`);
  return dossier.entries.flatMap((entry) => (entry.kind === "group" ? entry.members : []));
}

describe("a member", () => {
  test.each([
    ["GB", ["Britain", "UK", "GBR", '"the United Kingdom"', "Great-Britain", '"U.K."']],
    ["CZ", ["Czechia", '"Czech Republic"', "CZE"]],
    ["CI", ['"Ivory Coast"', '"Côte d\'Ivoire"', '"Cote d’Ivoire"']],
    ["MM", ["Burma", "Myanmar", "MMR"]],
    ["TR", ["Turkey", "Türkiye", "turkiye"]],
    ["NL", ["Holland", "Netherlands"]],
    ["FR", ["France", "FRA"]],
  ])("%s is meant by its other names", (id, names) => {
    for (const name of names) expect(meant(`member ${id} "Somebody"`, name), name).toEqual([id]);
  });

  test("of any kind is meant by its title, its other names and their variants", () => {
    expect(meant('member city "Kyiv" also "The Hill"', "Kiev")).toEqual(["city"]);
    expect(meant('member city "Kyiv" also "The Hill"', "Hill")).toEqual(["city"]);
  });

  test("is not meant by a name that something else bears, nor by a capital", () => {
    expect(meant('member GB "Britain"\nmember Britain "Another"', "Britain")).toEqual(["Britain"]);
    expect(meant('member RU "Russia"', "Moscow")).toEqual(["Moscow"]);
  });

  test("is shown where it was called otherwise, when it stands in the wrong place", () => {
    const { dossier } = parse('affair x "X"\nmember GB "Britain"\nreport r retells Britain\ngroup g "G" including Britain\n');
    expect(check(dossier)).toMatchObject([{ code: "wrong-kind", place: { line: 3, column: 18, length: 7 } }]);
  });

  test("is known by a new name as soon as that is typed", () => {
    const text = 'affair x "X"\nmember A "Ay"\ngroup g "G" including Bee\n';
    const before = readText(text);
    expect(check(before.dossier).map(({ code }) => code)).toEqual(["unknown-name"]);
    const after = reread(before, text.replace("Ay", "Bee"));
    expect(check(after.dossier)).toEqual([]);
    expect(format(text.replace("Ay", "Bee")).text).toContain("including A\n");
    expect(check(reread(after, text).dossier).map(({ code }) => code)).toEqual(["unknown-name"]);
  });
});
