import { describe, expect, it } from "vitest";
import type { Entry } from "#model";
import { dateWords, shortDate } from "../../src/web/names/dates.ts";
import { namesOf } from "../../src/web/names/use-names.ts";
import { actorWords, amountWords, conditionWords, entryWords } from "../../src/web/names/words.ts";
import { oldestDate } from "../../src/web/affair/oldest-date.ts";

const entries: readonly Entry[] = [
  { kind: "member", id: "NV", title: "Nordvik", also: [] },
  { kind: "group", id: "league", title: "the League", members: ["NV"] },
  { kind: "decision", id: "NV.yes", title: "Nordvik agrees" },
  { kind: "body", id: "watch", title: "Strait watch" },
  {
    kind: "pledge",
    id: "NV.ships",
    actor: { member: "NV" },
    force: "will",
    deed: { verb: "send", object: "ships", quantity: { low: 2, best: null, high: 4, unit: "ships" }, to: "watch" },
    conditions: [{ connective: "only if", condition: { op: "not", of: { op: "holds", ref: "NV.yes" } } }],
    stage: "stated",
    says: [],
  },
];
const names = namesOf(entries);

describe("names", () => {
  it("of a pledge say who and what", () => {
    expect(names.title("NV.ships")).toBe("Nordvik: send 2–4 ships to Strait watch");
  });

  it("that nobody knows stay ids", () => {
    expect(names.title("XX.unknown")).toBe("XX.unknown");
  });

  it("read a denied fact, a stage and a vote", () => {
    expect(names.fact("not NV.yes")).toBe("not “Nordvik agrees”");
    expect(names.title("NV.ships formal")).toBe("Nordvik: send 2–4 ships to Strait watch, formal");
    expect(names.title("NV.NV.yes")).toBe("Nordvik’s vote: Nordvik agrees");
  });

  it("spell the ids in a sentence and leave its other words alone", () => {
    expect(names.spell("veto gone: NV over possible by NV.yes.")).toBe("veto gone: Nordvik over possible by “Nordvik agrees”.");
  });
});

describe("words", () => {
  it("say a pledge whole, its condition included", () => {
    expect(entryWords(entries[4]!, names.title)).toBe("Nordvik will send 2–4 ships to Strait watch only if not “Nordvik agrees”");
  });

  it("say an amount by what is known of it, and nothing where nothing is", () => {
    const of = (low: number | null, best: number | null, high: number | null) => amountWords({ low, best, high });
    expect([of(5000, null, 7500), of(4000, 4000, 4000), of(4000, null, null), of(null, null, 90)]).toEqual([
      "5,000–7,500",
      "4,000",
      "at least 4,000",
      "up to 90",
    ]);
    expect(of(null, null, null)).toBeNull();
    expect(of(0, null, 0)).toBe("0");
  });

  it("say how many of a group", () => {
    expect(actorWords({ group: "league", count: { kind: "at least", number: 26 } }, names.title)).toBe("at least 26 of the League");
    expect(actorWords({ group: "league", count: { kind: "all" } }, names.title)).toBe("the League");
  });

  it("bracket a choice inside a sum of conditions", () => {
    const ref = (id: string) => ({ op: "holds" as const, ref: id });
    const condition = { op: "all" as const, of: [{ op: "any" as const, of: [ref("a"), ref("b")] }, ref("c")] };
    expect(conditionWords(condition, (id) => id)).toBe("(a or b) and c");
  });
});

describe("dates", () => {
  it("are said as far as they are known", () => {
    expect(["2026-02-24", "2026-02", "2026", "2025-04~", null, "soon"].map(dateWords)).toEqual([
      "24 February 2026",
      "February 2026",
      "2026",
      "about April 2025",
      "date unknown",
      "soon",
    ]);
    expect(shortDate("2026-02-24")).toBe("24 Feb 2026");
    expect(shortDate("2026-05")).toBe("May 2026");
  });

  it("of the oldest report stand at the end of what it may mean", () => {
    expect(oldestDate(["2026-02-24", "2025-04~", null])).toBe("2025-04-30");
    expect(oldestDate(["2024", "2025-01-01"])).toBe("2024-12-31");
    expect(oldestDate([null])).toBe("");
  });
});
