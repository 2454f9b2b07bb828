import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress, SCREENS, to, toPlace } from "../../src/web/route/address.ts";

const split = (href: string) => new URL(href, "http://invalid");

describe("an address", () => {
  it("is read back as it was written, whatever the affair is called", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCREENS), fc.string({ minLength: 1, unit: "grapheme" }), (screen, affair) => {
        fc.pre(affair !== "." && affair !== "..");
        const { pathname, search } = split(to(screen, affair));
        expect(readAddress(pathname, search)).toMatchObject({ at: screen, affair, report: null });
      }),
    );
  });

  it("names a report under the reports and nowhere else", () => {
    expect(readAddress("/a/strait/reports/n-001", "")).toMatchObject({ at: "reports", report: "n-001" });
    expect(readAddress("/a/strait/review/n-001", "")).toEqual({ at: "unknown", path: "/a/strait/review/n-001" });
  });

  it("that leads nowhere is said to", () => {
    for (const path of ["/b", "/a", "/a/strait/nothing", "/a/strait/affair", "/a/strait/reports/r/more", "/a/%E0%A4%A/reports"])
      expect(readAddress(path, "").at, path).toBe("unknown");
  });

  it("of the list stays at the list where it says so", () => {
    expect(readAddress("/", "")).toEqual({ at: "start", all: false });
    expect(readAddress("/", "?all")).toEqual({ at: "start", all: true });
  });

  it("points into a report at a span, else at a paragraph, else at the whole", () => {
    expect(toPlace("a", "r", { start: 4, end: 9, paragraph: 2 })).toBe("/a/a/reports/r?at=4-9");
    expect(toPlace("a", "r", { paragraph: 2 })).toBe("/a/a/reports/r?paragraph=2");
    expect(toPlace("a", "r")).toBe("/a/a/reports/r");
  });
});
