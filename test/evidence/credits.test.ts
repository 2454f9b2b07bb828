import { describe, expect, it } from "vitest";
import { traceOrigins } from "#evidence";
import { findCredits } from "../../src/evidence/credits.ts";
import { CREDIT_PHRASES } from "../../src/evidence/data/credit-phrases.ts";
import { knownOutlet, OUTLETS, outletOfAddress } from "../../src/evidence/outlets.ts";
import { report } from "./make-report.ts";

describe("the outlet list", () => {
  it("knows a good part of the world's press, each outlet once", () => {
    expect(OUTLETS.length).toBeGreaterThan(250);
    expect(new Set(OUTLETS.map((outlet) => outlet.name)).size).toBe(OUTLETS.length);
    expect(new Set(OUTLETS.map((outlet) => outlet.country)).size).toBeGreaterThan(40);
  });

  it("finds an outlet by alias, article and address", () => {
    expect(knownOutlet("the daily telegraph")).toBe("The Telegraph");
    expect(knownOutlet("FT")).toBe("Financial Times");
    expect(outletOfAddress("https://www.bbc.co.uk/news/1")).toBe("BBC");
    expect(knownOutlet("Harbour Voice")).toBeNull();
  });
});

describe("credit phrases", () => {
  for (const phrase of CREDIT_PHRASES) {
    it(`${phrase.language} ${phrase.kind}: ${phrase.yes[0]!}`, () => {
      for (const text of phrase.yes)
        expect(
          findCredits(text).map((credit) => credit.kind),
          text,
        ).toContain(phrase.kind);
      for (const text of phrase.no)
        expect(
          findCredits(text).map((credit) => credit.kind),
          text,
        ).not.toContain(phrase.kind);
    });
  }
});

describe("findCredits", () => {
  it("puts an outlet that another cites one hop behind it", () => {
    const found = findCredits("Reuters reported on Friday, citing the Financial Times, that the talks had failed.");
    expect(found.map(({ outlet, hop }) => [outlet, hop])).toEqual([
      ["Reuters", 0],
      ["Financial Times", 1],
    ]);
  });

  it("takes no credit to the printing outlet for one", () => {
    expect(findCredits("Two officials told Reuters.", "Reuters")).toEqual([]);
  });

  it("takes a name that the text introduces as an outlet", () => {
    expect(findCredits("According to the newspaper Harbour Voice, the bridge is closed.")[0]).toMatchObject({
      outlet: "Harbour Voice",
      exact: "Harbour Voice",
    });
  });

  it("knows an introduced name again that translation has worn down", () => {
    expect(findCredits('The plan came to journalists of the newspaper "Mond".').map(({ outlet }) => outlet)).toEqual(["Le Monde"]);
    expect(findCredits('The plan came to journalists of the newspaper "Oskel".').map(({ outlet }) => outlet)).toEqual(["Oskel"]);
  });

  it("takes a name that is built like an outlet's, but only after a credit phrase", () => {
    expect(findCredits("This was reported by the Oskel Herald.")[0]).toMatchObject({ outlet: "Oskel Herald", kind: "whole" });
    expect(findCredits("According to arvand-news.com, it is over.")[0]).toMatchObject({ outlet: "arvand-news.com" });
    expect(findCredits("The Evening Post left the harbour at ten.")).toEqual([]);
  });

  it("does not take a person for the outlet of the same name", () => {
    expect(findCredits("Michael Bloomberg spoke first. Bloomberg said that the city was ready.")).toEqual([]);
  });

  it("gives the place of the name in the source, across typographic quotes", () => {
    const text = "It is over, ‘The Telegraph’ writes.";
    const [credit] = findCredits(text);
    expect(text.slice(credit!.start, credit!.end)).toBe("The Telegraph");
  });

  it("is handed out by report", () => {
    const traced = traceOrigins([report({ id: "a", text: "According to Reuters, the bridge is closed." })]);
    expect(traced.credits.get("a")).toEqual([{ start: 13, end: 20, exact: "Reuters", outlet: "Reuters", hop: 0 }]);
  });
});
