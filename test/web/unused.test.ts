import { describe, expect, it } from "vitest";
import type { Answer, Ground } from "#model";
import type { HeldEntry } from "#wire";
import { firstOf, unusedAgainst } from "../../src/web/affair/unused.ts";
import { reportName } from "../../src/web/names/report-name.ts";

const held = (id: string, kind: string): HeldEntry =>
  ({ entry: { id, kind }, recorded: { from: "2026-05-04" }, text: "" }) as unknown as HeldEntry;
const ground = (statement: string) => ({ statement }) as Ground;
const answer = {
  goals: [
    {
      grounds: [ground("a")],
      vetoes: [{ grounds: [], ways: [{ grounds: [ground("b")] }] }],
      deadlocks: [{ circle: [{ grounds: [ground("c")] }] }],
    },
  ],
};

describe("what no answer rests on", () => {
  it("is every refusal and threat that is no ground of a goal, of a veto or of a deadlock, and nothing else", () => {
    const entries = [
      held("a", "threat"),
      held("b", "refusal"),
      held("c", "threat"),
      held("d", "refusal"),
      held("e", "threat"),
      held("f", "pledge"),
    ];
    expect(unusedAgainst(entries, answer as unknown as Answer).map(({ id }) => id)).toEqual(["d", "e"]);
  });
});

describe("a report's name", () => {
  it("is its title, else the name of its file alone", () => {
    expect(reportName({ title: "Talks go on", path: "/tmp/a/b.txt" })).toBe("Talks go on");
    expect(reportName({ title: null, path: "/tmp/a/b.txt" })).toBe("b.txt");
    expect(reportName({ title: " ", path: "C:\\news\\b.txt" })).toBe("b.txt");
    expect(reportName({ path: "/" })).toBe("/");
  });
});

it("shows one more than the first few rather than leave it alone, and counts what it leaves", () => {
  expect(firstOf([1, 2, 3, 4, 5])).toEqual({ shown: [1, 2, 3, 4, 5], left: 0 });
  expect(firstOf([1, 2, 3, 4, 5, 6])).toEqual({ shown: [1, 2, 3, 4], left: 2 });
});
