import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  colourTokens,
  complete,
  listDiagnostics,
  findDefinition,
  findFolds,
  findReferences,
  format,
  formatEdits,
  listSymbols,
  openText,
  parse,
  print,
  rename,
  tellHover,
  TOKEN_KINDS,
  widenSelection,
} from "#language";
import { dossier } from "../arbitrary-dossier.ts";
import { applyEdits, SMALL } from "./caret.ts";

/** A sound text with pieces cut out and others put in: what an editor holds while somebody types. */
const broken = fc
  .tuple(
    fc.constantFrom(SMALL),
    fc.array(
      fc.tuple(
        fc.nat(700),
        fc.nat(12),
        fc.constantFrom("", "(", '"', "\n", "  ", "#", " and ", "AL.", "says ", "if", "\r\n", "\t", "🚢", '\\"'),
      ),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([text, cuts]) => cuts.reduce<string>((done, [at, length, put]) => done.slice(0, at) + put + done.slice(at + length), text));
const text = fc.oneof({ weight: 3, arbitrary: broken }, fc.string({ unit: "binary" }), dossier.map(print));

describe("on any text", () => {
  it("no service throws, and every token lies in its line, apart from the others", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, line, character) => {
        const open = openText(source);
        const row = line % open.lines.length;
        const at = { line: row, character: character % (open.lines[row]!.length + 1) };
        complete(open, at);
        tellHover(open, at, () => ({}));
        findDefinition(open, at);
        findReferences(open, at);
        rename(open, at, "other");
        widenSelection(open, at);
        listSymbols(open);
        findFolds(open);
        listDiagnostics(parse(source));
        let before = { line: -1, end: 0 };
        for (const token of colourTokens(open)) {
          if (token.line !== before.line) before = { line: token.line, end: 0 };
          expect(token.character).toBeGreaterThanOrEqual(before.end);
          before.end = token.character + token.length;
          expect(TOKEN_KINDS).toContain(token.kind);
          expect(before.end).toBeLessThanOrEqual(open.lines[token.line]!.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("formatting by edits is formatting", () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(applyEdits(source, formatEdits(source))).toBe(format(source).text);
      }),
      { numRuns: 300 },
    );
  });

  it("what was learnt before an edit changes no answer", () => {
    fc.assert(
      fc.property(broken, broken, (one, other) => {
        const before = openText(one);
        colourTokens(before);
        const [after, fresh] = [openText(other, before), openText(other)];
        expect(after.headings).toEqual(fresh.headings);
        expect(colourTokens(after)).toEqual(colourTokens(fresh));
      }),
      { numRuns: 100 },
    );
  });
});

describe("renaming in any dossier", () => {
  it("and back again gives the same text, and no message is new", () => {
    fc.assert(
      fc.property(dossier, fc.nat(), (held, pick) => {
        const source = print(held);
        const open = openText(source);
        const plain = [...open.byName.values()].filter(({ id, kind }) => kind !== "affair" && /^[A-Za-z]\w*$/.test(id));
        if (plain.length === 0) return;
        const target = plain[pick % plain.length]!;
        const done = rename(open, target.name.start, "Zz9");
        if ("refused" in done) throw new Error(done.refused);
        const after = applyEdits(source, done.edits);
        const codes = (of: string): readonly string[] =>
          listDiagnostics(parse(of))
            .map(({ code }) => code)
            .sort();
        expect(codes(after)).toEqual(codes(source));
        const back = rename(openText(after), openText(after).byName.get("Zz9")!.name.start, target.id);
        if ("refused" in back) return; // a name that the language would have in quotes
        expect(applyEdits(after, back.edits)).toBe(source);
      }),
      { numRuns: 300 },
    );
  });
});
