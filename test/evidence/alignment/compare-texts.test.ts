import { describe, expect, it } from "vitest";
import { compareReports, compareSentences, comparisonContext } from "#evidence";
import { report } from "../make-report.ts";

describe("the likeness of two sentences", () => {
  const context = comparisonContext([
    "The port of Kelm was closed for three days after the storm.",
    "Grain prices rose again in the capital, traders told reporters.",
  ]);

  it("is 1 for the same words, high for a rewording and low for another matter", () => {
    const base = "The port of Kelm was closed for three days after the storm.";
    expect(compareSentences(base, base, context)).toBe(1);
    const reworded = compareSentences(base, "After the storm, the port of Kelm stayed closed for three days.", context);
    const other = compareSentences(base, "Grain prices rose again in the capital, traders told reporters.", context);
    expect(reworded).toBeGreaterThan(0.5);
    expect(other).toBeLessThan(0.1);
  });
});

describe("sentences of two texts", () => {
  const spans = (a: string, b: string): string[][] => {
    const [earlier, later] = [report({ id: "a", text: a }), report({ id: "b", text: b })];
    return compareReports(earlier, later).pairs.map((pair) => [
      pair.earlier.map((span) => a.slice(span.start, span.end)).join(" "),
      pair.later.map((span) => b.slice(span.start, span.end)).join(" "),
      pair.form,
    ]);
  };

  it("align one to many where a sentence was split", () => {
    const split = spans(
      "Minister Aldo Venn promised forty tents to the flooded villages and said the railway bridge at Orsk reopens by June.",
      "Minister Aldo Venn promised forty tents to the flooded villages. The railway bridge at Orsk reopens by June.",
    );
    expect(split).toHaveLength(1);
    expect(split[0]![1]).toBe(
      "Minister Aldo Venn promised forty tents to the flooded villages. The railway bridge at Orsk reopens by June.",
    );
  });

  it("align many to one where two were joined", () => {
    const joined = spans(
      "Minister Aldo Venn promised forty tents to the flooded villages. The railway bridge at Orsk reopens by June.",
      "Minister Aldo Venn promised forty tents to the flooded villages and said the railway bridge at Orsk reopens by June.",
    );
    expect(joined.map(([earlier]) => earlier)).toEqual([
      "Minister Aldo Venn promised forty tents to the flooded villages. The railway bridge at Orsk reopens by June.",
    ]);
  });

  it("align across languages by names and numbers", () => {
    const across = spans(
      "The governor said that Marta Kovalenko will visit Poltava with 450 doctors. Rain is expected.",
      "Губернатор сообщил, что Марта Коваленко посетит Полтаву и привезёт 450 врачей. Ожидается дождь.",
    );
    expect(across.map(([earlier, , form]) => [earlier, form])).toEqual([
      ["The governor said that Marta Kovalenko will visit Poltava with 450 doctors.", "translated"],
    ]);
  });

  it("stay apart where two reports only share a subject", () => {
    expect(
      spans(
        "The ferry to Norvia was late on Monday because of fog.",
        "Ticket prices on the ferry to Kelm go up next year, the operator said.",
      ),
    ).toEqual([]);
  });
});
