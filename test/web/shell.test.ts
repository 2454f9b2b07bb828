import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourLine } from "../../src/web/dossier/colour-line.ts";
import { checkDraft } from "../../src/web/review/check-draft.ts";
import { keyName } from "../../src/web/shell/keys.ts";
import { findItems } from "../../src/web/shell/palette-items.ts";

const press = (key: string, control = false, shift = false) => keyName({ key, ctrlKey: control, metaKey: false, shiftKey: shift });

describe("the name of a key", () => {
  it("is the character itself, whatever the case", () => {
    expect([press("a"), press("A", false, true), press("?", false, true)]).toEqual(["a", "a", "?"]);
  });

  it("tells undo from redo by the shift key", () => {
    expect([press("z", true), press("Z", true, true)]).toEqual(["ctrl+z", "ctrl+shift+z"]);
  });
});

describe("the palette", () => {
  const items = [
    { kind: "screen" as const, title: "Review", href: "/1" },
    { kind: "report" as const, title: "A review of the strait", note: "Harbour Gazette", href: "/2" },
    { kind: "goal" as const, title: "The strait stays open", href: "/3" },
  ];

  it("finds by title, note and kind, titles that begin so first", () => {
    expect(findItems(items, "review").map(({ href }) => href)).toEqual(["/1", "/2"]);
    expect(findItems(items, "gazette").map(({ href }) => href)).toEqual(["/2"]);
    expect(findItems(items, "goal strait").map(({ href }) => href)).toEqual(["/3"]);
    expect(findItems(items, "nothing of the kind")).toEqual([]);
  });

  it("keeps the order it was given where nothing is asked", () => {
    expect(findItems(items, "", 2).map(({ href }) => href)).toEqual(["/1", "/2"]);
  });
});

describe("a coloured dossier line", () => {
  it("is the same line once its pieces are put together", () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const pieces = colourLine(line).map(({ words }) => words);
        expect(pieces.join("")).toBe(line);
      }),
    );
  });

  it("sets apart its leading word, its title and its comment", () => {
    expect(colourLine('member NV "Nordvik #1" # a port').map(({ kind, words }) => [kind, words])).toEqual([
      ["lead", "member"],
      [null, " NV "],
      ["title", '"Nordvik #1"'],
      [null, " "],
      ["comment", "# a port"],
    ]);
    expect(colourLine("  only after truce")[1]).toEqual({ kind: "tie", words: "only after" });
  });
});

describe("the check of an edited draft", () => {
  const held = [
    { kind: "member" as const, id: "NV", title: "Nordvik", also: [] },
    { kind: "report" as const, id: "hg-1", outlet: "Harbour Gazette", retells: [] },
  ];

  it("finds nothing wrong with a sound statement whose names are held", () => {
    const messages = checkDraft("pledge NV.ships  NV will send ships\n  says hg-1 p1", held);
    expect(messages.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("names the place of a name that nobody holds", () => {
    const messages = checkDraft("pledge NV.ships  NX will send ships\n  says hg-1 p1", held);
    const [first] = messages.filter(({ severity }) => severity === "error");
    expect(first).toMatchObject({ place: { line: 1 } });
    expect(first!.message).toContain("NX");
  });

  it("says what would have been accepted where a word is wrong", () => {
    const messages = checkDraft("pledge NV.ships  NV will send ships\n  whenever truce\n  says hg-1 p1", held);
    expect(messages.some(({ place, accepted }) => place.line === 2 && (accepted?.length ?? 0) > 0)).toBe(true);
  });
});
