import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format, formatRead, parse, print, readText, reread } from "#language";
import { dossier } from "./arbitrary-dossier.ts";

/** A text with numbered comments put in: on lines of their own, indented or not, and at the ends of lines. */
const commented = fc
  .tuple(dossier, fc.array(fc.tuple(fc.nat(), fc.constantFrom("own", "indented", "trailing", "blank")), { maxLength: 8 }))
  .map(([value, puts]) => {
    const lines = print(value).split("\n").slice(0, -1);
    puts.forEach(([where, how], index) => {
      const at = where % lines.length;
      const comment = `# comment ${index}!`;
      if (how === "own") lines.splice(at, 0, comment);
      else if (how === "indented") lines.splice(at, 0, `   ${comment}`);
      else if (how === "blank") lines.splice(at, 0, "");
      else if (lines[at] !== "" && !lines[at]!.includes("#")) lines[at] += ` ${comment}`;
    });
    return lines.join("\n");
  });

const numbers = (text: string): string[] => [...text.matchAll(/comment \d+!/g)].map((match) => match[0]).sort();

describe("the formatter", () => {
  test("keeps every comment, once, and changes no entry", () => {
    fc.assert(
      fc.property(commented, (text) => {
        const formatted = format(text).text;
        expect(numbers(formatted)).toEqual(numbers(text));
        const strip = (source: string): unknown => parse(source).dossier.entries.map(({ place: _, remarks: __, ...rest }) => rest);
        expect(strip(formatted)).toEqual(strip(text));
      }),
      { numRuns: 400 },
    );
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(commented, (text) => {
        const once = format(text).text;
        expect(format(once).text).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  test("takes a text that was read already, also one that was read again after a change", () => {
    const text = 'affair "Straits"   # the affair\nmember  A   "Aland"\nmember B "Bland"\n';
    const changed = text.replace("Bland", "Blandia");
    expect(formatRead(readText(text))).toBe(format(text).text);
    expect(formatRead(reread(readText(text), changed))).toBe(format(changed).text);
  });

  test("puts clauses in order and takes their comments along", () => {
    const text = [
      'affair "Straits"   # the affair',
      "pledge A.b A will help C   # the pledge",
      "  says r p1     # the source",
      "  # why it matters",
      "  only if C.asks # the condition",
      "  # the end",
    ].join("\n");
    expect(format(text).text).toBe(
      [
        "proviso 1",
        'affair straits "Straits"  # the affair',
        "",
        "pledge A.b A will help C  # the pledge",
        "  # why it matters",
        "  only if C.asks  # the condition",
        "  says r p1  # the source",
        "  # the end",
        "",
      ].join("\n"),
    );
  });

  test("keeps the comments of clauses that move into the first line, or stood in it", () => {
    const text = [
      'affair a "A"',
      'fact f "F"  # the fact',
      "  # above the condition",
      "  when X.y  # behind it",
      "pledge A.b A will help if X.y, only if X.z",
      "  # about the exception",
      "  unless X.w  # an exception",
    ].join("\n");
    expect(format(text).text.split("\n").slice(3)).toEqual([
      'fact f "F" when X.y  # the fact behind it',
      "  # above the condition",
      "",
      "pledge A.b A will help",
      "  if X.y",
      "  only if X.z",
      "  # about the exception",
      "  unless X.w  # an exception",
      "",
    ]);
  });

  test("keeps a comment beside an indented line that belongs to no entry", () => {
    const once = format(' "" # why\n').text;
    expect(once).toBe('proviso 1\n\n  ""  # why\n');
    expect(format(once).text).toBe(once);
  });

  test("keeps an entry with a fault as it was typed, and formats the others", () => {
    const text = 'affair a "A"\nmember   A   "Aland"\npledge P.x A wll help   B  # mistyped\n   only  if C\nmember B "Bland"\n';
    const formatted = format(text);
    expect(formatted.diagnostics).toHaveLength(1);
    expect(formatted.text).toContain('\nmember A "Aland"\n');
    expect(formatted.text).toContain("\npledge P.x A wll help   B  # mistyped\n   only  if C\n");
  });
});
