import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "#model";
import { sentencesOf } from "../../src/web/paper/borders.ts";
import { addPart, beginEditing, clearPart, movePart, stepPart } from "../../src/web/review/spans/editing.ts";
import { missedFields } from "../../src/web/review/spans/fields.ts";
import { nearOf } from "../../src/web/review/spans/near.ts";
import { partsOf, spanOf } from "../../src/web/review/spans/parts.ts";
import { moveEnd, sentenceAt, stepPlace } from "../../src/web/review/spans/steps.ts";
import { likelySplit, splitRange } from "../../src/web/review/use-caret.ts";

const TEXT = "Talks went on. Mr. Aro said Nordvik will send ships, if asked. Then it rained.\n\nNobody answered.";
const PARAGRAPHS = [
  { start: 0, end: 78 },
  { start: 80, end: TEXT.length },
];
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const cut = ({ start, end }: Span) => TEXT.slice(start, end);

describe("the borders of a text", () => {
  it("are those of its sentences, and no short title ends one", () => {
    expect(sentencesOf(TEXT, PARAGRAPHS[0]!).map(cut)).toEqual([
      "Talks went on.",
      "Mr. Aro said Nordvik will send ships, if asked.",
      "Then it rained.",
    ]);
  });

  it("let a statement be shown with the sentences around it, those of the next paragraph too", () => {
    const near = nearOf(TEXT, PARAGRAPHS, at("Then it rained"));
    expect([near.before, near.own, near.after].map((span) => span && cut(span))).toEqual([
      "Mr. Aro said Nordvik will send ships, if asked.",
      "Then it rained.",
      "Nobody answered.",
    ]);
    expect(nearOf(TEXT, PARAGRAPHS, at("Talks")).before).toBeNull();
  });
});

describe("an end in hand", () => {
  it("moves by word: the start to beginnings, the end to ends", () => {
    expect(cut(moveEnd(TEXT, at("Nordvik"), "end", "word", 1))).toBe("Nordvik will");
    expect(cut(moveEnd(TEXT, at("send ships"), "end", "word", -1))).toBe("send");
    expect(cut(moveEnd(TEXT, at("Nordvik"), "start", "word", -1))).toBe("said Nordvik");
    expect(cut(moveEnd(TEXT, at("send ships"), "start", "character", 1))).toBe("end ships");
  });

  it("keeps a span within any text, and never empty", () => {
    const arbitrary = fc.tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(arbitrary, fc.constantFrom("word", "character"), fc.constantFrom(1, -1), ([text, a, b], stride, way) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const span = { start, end: end + 1 };
        for (const which of ["start", "end"] as const) {
          const moved = moveEnd(text, span, which, stride, way);
          expect(moved.start).toBeLessThan(moved.end);
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("cuts no character that takes two code units", () => {
    expect(moveEnd("a😀b", { start: 0, end: 1 }, "end", "character", 1)).toEqual({ start: 0, end: 3 });
    expect(moveEnd("a😀b", { start: 0, end: 4 }, "end", "character", -1)).toEqual({ start: 0, end: 3 });
  });
});

describe("a caret", () => {
  it("goes from word to word and from sentence to sentence, over paragraphs, and stays at the ends", () => {
    const step = (from: number, stride: "word" | "sentence", way: 1 | -1) => TEXT.slice(stepPlace(TEXT, PARAGRAPHS, from, stride, way));
    expect(step(0, "word", 1)).toMatch(/^went/);
    expect(step(at("Then").start, "sentence", 1)).toBe("Nobody answered.");
    expect(step(at("Nobody").start, "sentence", -1)).toMatch(/^Then/);
    expect(stepPlace(TEXT, PARAGRAPHS, 0, "sentence", -1)).toBe(0);
    expect(cut(sentenceAt(TEXT, PARAGRAPHS, at("Nordvik").start))).toMatch(/^Mr\. Aro.*asked\.$/);
  });

  it("lets a statement be split between its words alone, and leaves two words on either side", () => {
    const range = splitRange(TEXT, at("Nordvik will send ships, if asked"))!;
    expect(TEXT.slice(range.start)).toMatch(/^send ships/);
    expect(TEXT.slice(range.end)).toMatch(/^if asked/);
    expect(splitRange(TEXT, at("Nordvik will send"))).toBeNull();
    const dated = "by 1 June, 2,000 men";
    expect(dated.slice(likelySplit(dated, { start: 0, end: dated.length }))).toBe("2,000 men");
  });

  it("looks for the place to split at the sign nearest to the middle", () => {
    expect(TEXT.slice(likelySplit(TEXT, at("Nordvik will send ships, if asked")))).toMatch(/^if asked/);
    expect(TEXT.slice(likelySplit(TEXT, at("Nordvik will send ships")))).toMatch(/^send/);
  });
});

describe("a statement being edited", () => {
  const bare = beginEditing(missedFields(at("Nordvik will send ships, if asked")));

  it("gives a part its first words where it has none, and each new one those that are free", () => {
    const actor = movePart(bare, TEXT, "word", 1);
    expect(cut(spanOf(actor.fields, "actor")!)).toBe("Nordvik");
    const condition = addPart(actor, "condition", TEXT);
    expect(condition.part).toBe("condition 0");
    expect(cut(condition.fields.conditions[0]!)).toBe("will");
  });

  it("forgets whom words denote when they change", () => {
    const known = { ...bare, fields: { ...bare.fields, actor: { ...at("Nordvik"), ids: ["NV"] } } };
    expect(movePart(known, TEXT, "word", 1).fields.actor).toEqual({ ...at("Nordvik will"), ids: [] });
  });

  it("goes round its parts, and takes away the one in hand", () => {
    const condition = addPart(bare, "condition", TEXT);
    const round = partsOf(condition.fields).length;
    const again = Array.from({ length: round }).reduce<typeof condition>((now) => stepPart(now, 1), condition);
    expect(again.part).toBe(condition.part);
    expect(clearPart(condition).fields.conditions).toEqual([]);
    expect(clearPart({ ...bare, part: "span" }).fields).toBe(bare.fields);
  });
});
