import { describe, expect, test } from "vitest";
import { resolveNames } from "#reader";

function names(text: string): readonly (readonly [string, string])[] {
  return resolveNames(text).map((name) => [name.exact, name.ids.join()] as const);
}

describe("names", () => {
  test("are states by name, adjective, capital and metonym", () => {
    expect(names("Peru met Chilean envoys in Quito; the Kremlin and Downing Street watched.")).toEqual([
      ["Peru", "PE"],
      ["Chilean", "CL"],
      ["Quito", "EC"],
      ["Kremlin", "RU"],
      ["Downing Street", "GB"],
    ]);
  });

  test("are organisations, groups and countings", () => {
    expect(names("NATO, the EU and 26 countries met European leaders.")).toEqual([
      ["NATO", "NATO"],
      ["EU", "EU"],
      ["26 countries", "group:countries"],
      ["European leaders", "group:europe"],
    ]);
  });

  test("tell the country from the pronoun and the bird from the state", () => {
    expect(names("They told us about turkey and china for dinner; US officials left.")).toEqual([["US", "US"]]);
  });

  test("are learned from the report's own words", () => {
    expect(names("Anna Kis, a senior Maltese aide, spoke. Kis left.")).toEqual([
      ["Anna Kis", "MT"],
      ["Maltese", "MT"],
      ["Kis", "MT"],
    ]);
  });

  test("make a former office-holder a person, not the state", () => {
    expect(names("Former Irish premier Aoife Burke spoke. Burke left.").at(-1)).toEqual(["Burke", "person:Burke"]);
  });

  test("are all parts of a joined adjective, but not of a leading one", () => {
    expect(names("The Anglo-French plan and the US-led talks.")).toEqual([["Anglo-French", "GB,FR"]]);
  });

  test("are looked for within the given part only", () => {
    const text = "Peru and Chile met.";
    expect(resolveNames(text, { start: 9, end: 14 })).toEqual([{ start: 9, end: 14, exact: "Chile", ids: ["CL"] }]);
  });

  test("that nobody knows are not returned", () => {
    expect(names("The Harbour Gazette spoke to Zed.")).toEqual([]);
  });
});
