import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "#model";
import { check, format, parse, print, readText } from "#language";
import { dossier } from "./arbitrary-dossier.ts";

/** A hundred lines: a head of ten, and ninety pledges and refusals. */
function hundredLines(): string[] {
  const head = [
    "proviso 1",
    'affair locks "The locks of Ardel"',
    'member AR "Ardel"',
    'member BE "Beltor"',
    'report tide "The Tide" 2026-05-01',
    'body crew "The lock crew"',
    'decision BE.signs "Beltor signs"',
    'event flood "The river floods"',
    'fact calm "The river is calm" when not flood and BE.signs',
    'goal open "The locks open" needs crew',
  ];
  const pledges = Array.from(
    { length: 90 },
    (_, index) => `pledge AR.p${index} AR will send ${index + 1} keepers to crew if BE.signs, says tide p${index + 1}`,
  );
  return [...head, ...pledges];
}

/** Ten different faults, each put on a line of its own. */
const FAULTS: readonly (readonly [line: number, text: string, code: string])[] = [
  [14, "plegde AR.p3 AR will send 4 keepers to crew", "unknown-entry"],
  [22, "pledge AR.p11 will send 4 keepers to crew", "missing-actor"],
  [30, 'pledge AR.p19 AR will send "4 keepers to crew', "unclosed-quote"],
  [38, "pledge AR.p27 AR will send 4 keepers to crew if (BE.signs, says tide", "unexpected-word"],
  [46, "pledge AR.p35 AR will send 4,000 keepers to crew, says tide", "faulty-quantity"],
  [54, "pledge AR.p43 AR will send 4 keepers to crew if BE.sings, says tide", "unknown-name"],
  [62, "pledge AR.p51 AR will send 4 keepers to crew since 2026-14-01 says tide", "faulty-date"],
  [70, "pledge AR.p10 AR will send 4 keepers to crew, says tide", "duplicate-name"],
  [78, "pledge AR.p67 AR will send 4 keepers to crew onyl if BE.signs, says tide, grade B9", "faulty-grade"],
  [86, "pledge AR.p75 AR will send 4 keepers to tide, says tide", "wrong-kind"],
];

describe("a dossier with ten faults in a hundred lines", () => {
  const lines = hundredLines();
  for (const [line, text] of FAULTS) lines[line - 1] = text;
  const { dossier: read, diagnostics, lost } = parse(lines.join("\n"), { file: "locks.proviso" });
  const found = [...diagnostics, ...check(read, lost)].filter((diagnostic) => diagnostic.severity === "error");

  test("is answered with ten messages, each with its place and a way on", () => {
    const byLine = [...found].sort((a, b) => a.place.line - b.place.line);
    expect(byLine.map(({ place, code }) => [place.line, code])).toEqual(FAULTS.map(([line, , code]) => [line, code]));
    for (const { place, accepted, message } of found) {
      expect(place.file).toBe("locks.proviso");
      expect(place.column + place.length - 1).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1);
      expect(message.length).toBeGreaterThan(10);
      expect(accepted?.length).toBeGreaterThan(0);
    }
  });

  test("keeps the ninety other lines", () => {
    const whole = parse(hundredLines().join("\n")).dossier.entries;
    const kept = new Map(read.entries.map((entry) => [entry.place!.line, { ...entry, place: null }]));
    const faulty = new Set(FAULTS.map(([line]) => line));
    const others = whole.filter((entry) => !faulty.has(entry.place!.line));
    expect(others).toHaveLength(88); // ninety lines, of which two name the version and the affair
    for (const entry of others) expect(kept.get(entry.place!.line)).toEqual({ ...entry, place: null });
    expect(read.affair).toEqual({ id: "locks", title: "The locks of Ardel" });
  });
});

describe("whatever the text", () => {
  const noise = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          "\\",
          "(",
          ")",
          "#",
          ",",
          "..",
          ">=",
          " ",
          "\n",
          "\n  ",
          "\t",
          "not",
          "and",
          "pledge",
          "expect",
          "says",
          "if",
          "only",
          "at least",
          "A",
          "5",
          "\u{2028}",
          "\ud83d",
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(" ")),
  );

  test("nothing throws, and every place is inside the text", () => {
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 6 }), (parts) => {
        const text = parts.join("\n");
        const { dossier: read, diagnostics, lost } = parse(text);
        const count = text.split(/\r\n|\n|\r/).length;
        for (const { place } of [...diagnostics, ...check(read, lost)]) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.line).toBeLessThanOrEqual(count);
          expect(place.column).toBeGreaterThan(0);
          expect(place.length).toBeGreaterThan(0);
        }
        expect(print(parse(print(read)).dossier)).toBe(print(read));
        format(text);
      }),
      { numRuns: 1500 },
    );
  });

  /** The entries before a member is read under its own name where another was typed, which depends on the names around it. */
  const asTyped = (text: string): readonly Entry[] => readText(text).typed.flatMap(({ entry }) => (entry ? [entry] : []));

  test("a change inside one entry costs no other entry", () => {
    const change = fc.tuple(
      fc.nat(),
      fc.nat(),
      fc
        .oneof(fc.constantFrom("", '"', "(", ",", "#", " x ", "\\", "and"), fc.string({ maxLength: 4 }))
        .map((put) => put.replace(/[\r\n]/g, "")),
    );
    fc.assert(
      fc.property(dossier, change, (value, [which, where, put]) => {
        const entries = asTyped(print(value));
        fc.pre(entries.length > 1);
        const hit = entries[which % entries.length]!;
        const lines = print(value).split("\n");
        const at = hit.place!.line - 1;
        const column = 1 + (where % Math.max(lines[at]!.length - 1, 1));
        lines[at] = lines[at]!.slice(0, column) + put + lines[at]!.slice(column + 1);
        const kept = asTyped(lines.join("\n")).filter((entry) => entry.place!.line - 1 !== at);
        expect(kept).toEqual(entries.filter((entry) => entry !== hit));
      }),
      { numRuns: 600 },
    );
  });

  test("a file of many lines is read in a moment", () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `pledge A.p${index} A will give ${index} coins to B if C${index} and not D  # ${index}`,
    );
    const begun = performance.now();
    expect(parse(lines.join("\n")).dossier.entries).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe("reading", () => {
  test("takes Windows line ends, a byte order mark and tabs", () => {
    const { dossier: read, diagnostics } = parse('\uFEFFaffair a "A"\r\nmember B "B"\r\npledge B.c B will help\r\n\tif B.d\r\n');
    expect(diagnostics).toEqual([]);
    expect(read.entries).toHaveLength(2);
    expect(read.entries[1]).toMatchObject({ conditions: [{ connective: "if" }] });
  });

  test("a fault that runs over joined lines is placed on its first", () => {
    const [diagnostic] = parse('goal g "G"\n  needs (a\n  and b\n').diagnostics;
    expect(diagnostic).toMatchObject({ code: "unclosed-parenthesis", place: { line: 2, column: 9, length: 1 } });
    expect(parse('fact f "F" when a and\n  b\n').dossier.entries[0]?.place).toEqual({ file: "", line: 1, column: 1, length: 21 });
    const again = parse('goal g "G" needs a and\n  b c\n').diagnostics[0];
    expect(again).toMatchObject({ code: "unexpected-word", place: { line: 2, column: 5, length: 1 } });
  });

  test("an empty text is an empty dossier with a warning", () => {
    const { dossier: read, diagnostics } = parse("");
    expect(diagnostics).toEqual([]);
    expect(read).toEqual({ affair: { id: "", title: "" }, entries: [] });
    expect(check(read).map((diagnostic) => diagnostic.code)).toEqual(["unnamed-affair"]);
  });

  test("names that a faulty line would have given are not reported as unknown", () => {
    const { dossier: read, lost } = parse('affair a "A"\ndecision X.d\nfact f "F" when X.d\n');
    expect(lost).toEqual(["X.d"]);
    expect(check(read)).toEqual([]);
    expect(check({ ...read }, lost)).toEqual([]);
    expect(check({ ...read }).map((diagnostic) => diagnostic.code)).toEqual(["unknown-name"]);
  });
});
