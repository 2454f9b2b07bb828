import { describe, expect, it } from "vitest";
import { isVersion, versionKeys, type Versioned } from "#evidence";
import { canonicalAddress } from "../../../src/evidence/versions/canonical-address.ts";

const TEXT =
  "The council of Arvand met on Monday to speak about the bridge. It will send 400 sailors if Vesta agrees. No decision was taken so far.";
const OTHER =
  "A storm closed the southern port for two days, the harbour master said, and three ships had to wait outside until the wind fell.";

function report(known: Partial<Versioned>): Versioned {
  return { url: null, outlet: null, title: null, note: false, text: TEXT, ...known };
}

describe("an address", () => {
  it("is the same however somebody came to it", () => {
    const spellings = [
      "https://www.voice.example/a?id=7&utm_source=x#top",
      "http://voice.example/a/?fbclid=1&id=7",
      "https://m.voice.example/a?id=7",
      "https://voice.example/a/amp/?id=7",
    ];
    expect(new Set(spellings.map(canonicalAddress))).toEqual(new Set(["voice.example/a?id=7"]));
  });

  it("is another with another path or parameter, and none for a front page or what is no address", () => {
    expect(canonicalAddress("https://voice.example/a?id=8")).not.toBe(canonicalAddress("https://voice.example/a?id=7"));
    for (const address of ["https://voice.example/", "https://www.voice.example/?utm_source=x", "mailto:a@b.example", "next week", ""])
      expect(canonicalAddress(address), address).toBeNull();
  });
});

describe("a new version", () => {
  it("has its address and enough of its wording", () => {
    const before = report({ url: "https://voice.example/a?utm_source=x" });
    expect(isVersion(report({ url: "https://www.voice.example/a", text: TEXT.replace("400", "40") }), before)).toBe(true);
    expect(isVersion(report({ url: "https://www.voice.example/a", text: `${OTHER} ${OTHER} ${TEXT}` }), before)).toBe(true);
    expect(isVersion(report({ url: "https://www.voice.example/a", text: OTHER }), before)).toBe(false);
  });

  it("has its outlet and headline, and nearly its text", () => {
    const before = report({ outlet: "The Harbour Voice", title: "Arvand stalls – again" });
    const after = { outlet: "Harbour Voice", title: 'Arvand "stalls" - again' };
    expect(isVersion(report({ ...after, text: TEXT.replace("Monday", "Tuesday") }), before)).toBe(true);
    expect(isVersion(report({ ...after, text: OTHER }), before)).toBe(false);
    expect(isVersion(report({ ...after, outlet: "Inland Courier" }), before)).toBe(false);
    expect(isVersion(report({ outlet: "Harbour Voice", title: "Ships wait" }), before)).toBe(false);
  });

  it("is none of a report of which nothing is known, nor an analyst's note", () => {
    expect(isVersion(report({}), report({}))).toBe(false);
    expect(versionKeys(report({ note: true, url: "https://voice.example/a" }))).toEqual([]);
  });
});
