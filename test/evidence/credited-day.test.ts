import { describe, expect, it } from "vitest";
import { creditedDay } from "../../src/evidence/tracing/credited-day.ts";
import { linked, neededCloseness } from "../../src/evidence/tracing/linkage.ts";
import { splitStories } from "../../src/evidence/tracing/split-stories.ts";
import { compareContents } from "../../src/evidence/tracing/affinity.ts";
import { contentOf } from "../../src/evidence/tracing/content.ts";
import { report } from "./make-report.ts";

/** The day that "Reuters" and what follows it give, in a report of Wednesday 7 May 2031. */
function day(after: string): string | null {
  const found = creditedDay(`Reuters${after}`, 7, "2031-05-07");
  return found === null ? null : new Date(found * 86_400_000).toISOString().slice(0, 10);
}

describe("the day that a credit names", () => {
  it("is the last such weekday, or a date of the last two weeks", () => {
    expect(day(" reported on Wednesday.")).toBe("2031-05-07");
    expect(day(" reported Tuesday that")).toBe("2031-05-06");
    expect(day(" wrote on Thursday")).toBe("2031-05-01");
    expect(day(" reported on Wednesday, April 30, citing")).toBe("2031-04-30");
    expect(day(" пишет в среду")).toBe("2031-05-07");
  });

  it("is unknown where nothing near says it, or the date is to come or long past", () => {
    for (const after of [" reported. On Tuesday ships sailed.", " reported on May 9", " reported on March 1", ""])
      expect(day(after)).toBeNull();
  });

  it("keeps a report that was printed before it apart", () => {
    const texts = ["2031-05-05", "2031-05-07"].map((published) => report({ id: published, published, text: "Rain fell on the harbour." }));
    const alike = new Float32Array([0, 0.2, 0.2, 0]);
    const compared = { ...compareContents(texts.map(contentOf)), closenessOf: () => alike.slice() };
    expect(splitStories([0, 1], { compared, toldDays: [null, null] })).toEqual([[0, 1]]);
    expect(splitStories([0, 1], { compared, toldDays: [null, compared.contents[1]!.day] })).toEqual([[0], [1]]);
  });
});

describe("a group of many stories", () => {
  it("is told from a group of one by how much nearer neighbours are than strangers", () => {
    const size = 20;
    const closeness = new Float32Array(size * size);
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) if (i !== j) closeness[i * size + j] = i >> 2 === j >> 2 ? 0.6 : 0.15;
    const group = { size, closeness, days: Array.from({ length: size }, () => null) };
    expect(linked(group, neededCloseness(group), { days: 10, least: 0.13 })).toHaveLength(5);
    const one = { ...group, closeness: closeness.map((value) => (value === 0 ? 0 : 0.2)) };
    expect(linked(one, neededCloseness(one), { days: 10, least: 0.13 })).toHaveLength(1);
  });
});
