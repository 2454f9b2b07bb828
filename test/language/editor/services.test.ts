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
  offerFixes,
  openText,
  parse,
  rangeOf,
  rename,
  renameable,
  tellHover,
  widenSelection,
} from "#language";
import type { Diagnostic } from "#model";
import { applyEdits, atCaret, SMALL } from "./caret.ts";

const marked = (before: string, caret: string): string => SMALL.replace(before, caret);
const labels = (text: string): readonly string[] => {
  const { open, at } = atCaret(text);
  return complete(open, at).choices.map(({ label }) => label);
};
const ending = (text: string): readonly string[] => labels(`${SMALL}${text}|`);
const linesOf = (text: string, ranges: readonly { start: { line: number } }[]): readonly string[] =>
  ranges.map(({ start }) => text.split("\n")[start.line]!);

describe("completion", () => {
  it("offers words that begin an entry in the first column", () => {
    expect(labels("|")).toContain("pledge");
    expect(labels("ple|")).toEqual(labels("|"));
  });

  it.each([
    ["pledge x ", ["AL", "BO", "some of", "council"], ["r1", "thaw", "shore"]],
    ["pledge x some of ", ["shore"], ["AL"]],
    ["pledge x AL ", ["will", "may"], ["if"]],
    ["pledge x AL will ", ["provide"], ["if", "AL"]],
    ["pledge x AL will provide ships ", ["to", "if", "says"], ["AL"]],
    ["pledge x AL will provide ships to ", ["patrol", "council", "BO"], ["thaw", "r1"]],
    ["pledge x AL will help\n  ", ["if", "only after", "stage", "says"], ["needs", "grade", "and"]],
    ["pledge x AL will help\n  if ", ["thaw", "AL.ships", "not", "at least"], ["BO", "r1", "and"]],
    ["pledge x AL will help\n  if thaw ", ["and", "or", "says"], ["not", "AL"]],
    ["pledge x AL will help\n  stage ready\n  if thaw\n  ", ["and", "or", "unless"], ["stage"]],
    ["pledge x AL will help\n  if AL.ships ", ["formal", "deployed", "promised", "and"], ["withdrawn"]],
    ["pledge x AL will help\n  stage ", ["stated", "withdrawn"], ["promised"]],
    ["pledge x AL will help\n  only ", ["if", "after"], ["only if"]],
    ["pledge x AL will help\n  says ", ["r1"], ["AL", "thaw"]],
    ["pledge x AL will help\n  says r1 ", ["by", "grade", "origin", "if"], ["r1"]],
    ['pledge x AL will help\n  says r1 by "a" ', ["unnamed", "outlet"], []],
    ["pledge x AL will help\n  says r1 grade ", ["A1", "F6"], ["by"]],
    ["taken t AL ", ["decides", "abstains"], []],
    ["taken t AL decides no on ", ["fees", "AL.consent"], ["thaw"]],
    ["movement m AL.ships moves to ", ["formal"], ["promised"]],
    ["likelihood l thaw is ", ["almost certain", "realistic possibility"], ["is"]],
    ["likelihood l thaw is unlikely ", ["by", "with"], []],
    ["likelihood l thaw is unlikely by ", ["ICD 203", "PHIA"], []],
    ["likelihood l thaw is 0.3 with ", ["low confidence"], []],
    ['body b "B" decides by ', ["majority", "unanimity"], ["AL"]],
    ['body b "B" decides by majority of AL, ', ["BO"], ["patrol"]],
    ['scenario s "S" given thaw ', ["yes", "no"], ["unlikely"]],
    ["expect open is ", ["possible", "assured"], ["open"]],
  ])("fits behind %j", (text, there, absent) => {
    const found = ending(text);
    expect(found).toEqual(expect.arrayContaining([...there]));
    expect(found.filter((label) => absent.includes(label))).toEqual([]);
  });

  it("says what a name names and what a word means", () => {
    const { open, at } = atCaret(`${SMALL}pledge x AL will help if t|`);
    const { choices, range } = complete(open, at);
    expect(choices.find(({ label }) => label === "thaw")).toMatchObject({ kind: "name", detail: "event · The ice is gone" });
    expect(range.end.character - range.start.character).toBe(1);
    expect(ending("pledge x AL will help\n  ")).not.toContain("AL.ships");
    const only = complete(...(Object.values(atCaret(`${SMALL}pledge x AL will help\n  |`)).slice(0, 2) as [typeof open, typeof at]));
    expect(only.choices.find(({ label }) => label === "only if")!.meaning).toContain("never enough by itself");
  });

  it("is silent in texts, comments, and where an entry names itself", () => {
    for (const text of ['member X "Al|', "# ple|", "member |", "pledge |", "\n  |"]) expect(labels(text)).toEqual([]);
  });

  it("works in a text that is broken elsewhere", () => {
    expect(labels(`pledge pledge (\n  if (((\nmember Z "\n${SMALL}  says nobody !!\npledge x AL will help\n  if th|`)).toContain("thaw");
  });

  it("lists no more names than can be read, and says so", () => {
    const many = Array.from({ length: 400 }, (_, i) => `event e${i} "E"`).join("\n");
    const all = atCaret(`${many}\ngoal g "G" needs |`);
    expect(complete(all.open, all.at)).toMatchObject({ cut: true });
    const few = atCaret(`${many}\ngoal g "G" needs e39|`);
    expect(
      complete(few.open, few.at)
        .choices.filter(({ kind }) => kind === "name")
        .map(({ label }) => label),
    ).toHaveLength(11);
  });
});

describe("hover", () => {
  const hover = (text: string) => {
    const { open, at } = atCaret(text);
    return tellHover(open, at, (id) => ({ reading: `<${id}>`, answer: `[${id}]` }));
  };

  it("tells of a name what it names, its reading and its answer", () => {
    expect(hover(marked("needs AL.ships", "needs AL.sh|ips"))).toMatchObject({
      head: "pledge AL.ships AL will provide 4..6 ships to patrol",
      paragraphs: ["<AL.ships>.", "[AL.ships]", "Said twice. This is the later wording."],
      range: { start: { line: 8, character: 31 }, end: { line: 8, character: 39 } },
    });
  });

  it("tells of a vote the decision and the voter", () => {
    expect(hover(marked("BO.fees yes", "BO.fe|es yes"))!.paragraphs).toEqual([
      "<fees>.",
      "[fees]",
      '`member BO "Borland"`',
      "<BO>.",
      "[BO]",
    ]);
  });

  it("tells of an entry's first word its reading, and of other words their meaning", () => {
    expect(hover(marked("pledge AL", "ple|dge AL"))!.paragraphs[0]).toBe("<AL.ships>.");
    expect(hover(marked("  unless", "  unl|ess"))).toMatchObject({
      head: "unless",
      paragraphs: ["It holds except when the condition does."],
    });
  });

  it("has nothing to tell of unknown names, objects, texts and blanks", () => {
    for (const text of [
      `${SMALL}goal q "Q" needs nob|ody`,
      marked("ships to", "shi|ps to"),
      marked('"Aland"', '"Al|and"'),
      marked("affair", "|\naffair"),
    ])
      expect(hover(text)).toBeNull();
  });
});

describe("definitions and references", () => {
  it("go to the first line of what is named", () => {
    const { open, at, text } = atCaret(marked("if thaw", "if th|aw"));
    expect(linesOf(text, findDefinition(open, at))).toEqual(['event thaw "The ice is gone"']);
  });

  it("go from a vote to the decision and to the voter", () => {
    const { open, at, text } = atCaret(marked("BO.fees yes", "|BO.fees yes"));
    expect(linesOf(text, findDefinition(open, at))).toEqual(['decision fees "Fees are waived" by council', 'member BO "Borland"']);
  });

  it("find every use, and no word that only looks like one", () => {
    const { open, at, text } = atCaret(`event ships "A trap"\n${marked("member AL", "member A|L")}`);
    const found = findReferences(open, at);
    expect(found.filter(({ own }) => own)).toHaveLength(1);
    expect(
      linesOf(
        text,
        found.map(({ range }) => range),
      ),
    ).toHaveLength(6);
    const trap = findReferences(open, { line: 0, character: 6 });
    expect(trap).toHaveLength(1);
  });

  it("find names in quotes", () => {
    const { open, at, text } = atCaret('event "since" "S"\nevent "a \\"b\\"" "Q"\ngoal g "G" needs "sin|ce" and "a \\"b\\""');
    expect(
      linesOf(
        text,
        findReferences(open, at).map(({ range }) => range),
      ),
    ).toHaveLength(2);
    expect(findReferences(open, { line: 1, character: 8 })).toHaveLength(2);
  });
});

describe("renaming", () => {
  const renamed = (text: string, to: string): string => {
    const caret = atCaret(text);
    const done = rename(caret.open, caret.at, to);
    return "refused" in done ? `refused: ${done.refused}` : applyEdits(caret.text, done.edits);
  };

  it("changes a name everywhere, and what is named after it", () => {
    const done = renamed(marked("member AL", "member A|L"), "Åland");
    expect(done).toBe(SMALL.replaceAll(/\bAL\b(?=[ ,.\n])/g, "Åland"));
    expect(listDiagnostics(parse(done)).map(({ code }) => code)).toEqual(listDiagnostics(parse(SMALL)).map(({ code }) => code));
  });

  it("changes every vote on a decision", () => {
    expect(renamed(marked("decision fees", "decision |fees"), "dues")).toBe(
      SMALL.replace("decision fees", "decision dues")
        .replace("unless fees", "unless dues")
        .replace("on fees", "on dues")
        .replace("BO.fees", "BO.dues"),
    );
  });

  it("leaves alike words of an object alone", () => {
    expect(renamed(`event ships "S"\n${SMALL}goal z "Z" needs sh|ips`, "boats")).toBe(`event boats "S"\n${SMALL}goal z "Z" needs boats`);
  });

  it.each([
    ["since", "is a word of the language"],
    ["a b", "is no name"],
    ["", "is no name"],
    ["BO", "is taken: line 5 has a member of that name"],
  ])("refuses %j", (to, why) => expect(renamed(marked("member AL", "member A|L"), to)).toContain(why));

  it("refuses where a name that follows would be taken", () => {
    expect(renamed(`event X.ships "Taken"\n${marked("member AL", "member A|L")}`, "X")).toContain("`X.ships` is taken");
  });

  it("refuses where nothing is named that the text defines", () => {
    expect(renamed(`${SMALL}goal q "Q" needs nob|ody`, "x")).toContain("no name here");
    const { open, at } = atCaret(marked('"Aland"', '"A|land"'));
    expect(renameable(open, at)).toBeNull();
  });
});

describe("outline, folds, selection", () => {
  it("names every entry with its lines", () => {
    const symbols = listSymbols(openText(SMALL));
    expect(symbols.find(({ id }) => id === "AL.ships")).toMatchObject({
      kind: "pledge",
      first: 16,
      last: 19,
      detail: "AL will provide 4..6 ships to patrol",
    });
    expect(symbols.at(-1)).toMatchObject({ kind: "expect", detail: "AL is a veto for open over possible by AL.consent" });
    expect(symbols[0]).toMatchObject({ kind: "affair", id: "halm", detail: "A patrol" });
  });

  it("folds entries and comments of several lines", () => {
    const lines = findFolds(openText(SMALL)).map(({ first, last, kind }) => `${kind} ${first}-${last}`);
    expect(lines).toEqual(["entry 5-6", "comment 14-15", "entry 16-19", "entry 21-22", "entry 23-24"]);
  });

  it("widens from the word to the whole text", () => {
    const { open, at, text } = atCaret(marked("if thaw", "if th|aw"));
    const cut = widenSelection(open, at).map(({ start, end }) => [start.line, start.character, end.line, end.character]);
    expect(cut).toEqual([
      [17, 5, 17, 9],
      [17, 2, 17, 28],
      [16, 0, 19, 46],
      [0, 0, text.split("\n").length - 1, 0],
    ]);
  });
});

describe("formatting", () => {
  it("changes nothing in a text that is in form", () => expect(formatEdits(format(SMALL).text)).toEqual([]));

  it("touches only the lines that change", () => {
    const formed = format(SMALL).text;
    const text = formed
      .replace('event thaw "The ice is gone"', 'event   thaw   "The ice is gone"')
      .replace("  unless fees", "    unless fees");
    const edits = formatEdits(text);
    expect(edits).toHaveLength(2);
    expect(edits.map(({ range }) => range.end.line - range.start.line)).toEqual([1, 1]);
    expect(applyEdits(text, edits)).toBe(formed);
  });

  it.each(["", 'member   A "A"', '\n\n\nevent x "X"\n\n\n', 'member A "A"\r\nevent b   "B"\r\n', "  stray\nmember"])(
    "brings %j into form",
    (text) => expect(applyEdits(text, formatEdits(text))).toBe(format(text).text),
  );
});

describe("messages and fixes", () => {
  it("come from the reader and the checker, in the order of the text", () => {
    const found = listDiagnostics(parse('goal g "G" needs nobody\nmember "\nevent e "E"'));
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(["unknown-name", "unclosed-quote"]));
    expect(rangeOf(found.find(({ code }) => code === "unknown-name")!.place)).toEqual({
      start: { line: 0, character: 17 },
      end: { line: 0, character: 23 },
    });
    expect(found.map(({ place }) => place.line)).toEqual([...found.map(({ place }) => place.line)].sort());
  });

  const place = { file: "", line: 2, column: 3, length: 4 };
  const fixed: Diagnostic = {
    severity: "error",
    code: "unknown-name",
    message: "found `thwa`",
    place,
    fix: { title: "Write `thaw`", edits: [{ place, text: "thaw" }] },
  };

  it("offer the change that mends what is found there", () => {
    const here = { start: { line: 1, character: 6 }, end: { line: 1, character: 6 } };
    expect(offerFixes([fixed], here)).toEqual([
      {
        title: "Write `thaw`",
        diagnostic: fixed,
        edits: [{ range: { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } }, text: "thaw" }],
      },
    ]);
  });

  it("offer nothing elsewhere, without a fix, or in another file", () => {
    const away = { start: { line: 1, character: 7 }, end: { line: 3, character: 0 } };
    const { fix, ...bare } = fixed;
    const here = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
    const other = { ...fixed, fix: { ...fix!, edits: [{ place: { ...place, file: "other.proviso" }, text: "" }] } };
    expect([offerFixes([fixed], away), offerFixes([bare, other], here)]).toEqual([[], []]);
  });
});

describe("colours", () => {
  const said = (text: string, from?: number, to?: number): readonly string[] => {
    const open = openText(text);
    return colourTokens(open, from, to).map(
      ({ line, character, length, kind }) => `${open.lines[line]!.slice(character, character + length)}/${kind}`,
    );
  };

  it("tell names from an object's words", () => {
    expect(said('event ships "S"\npledge p AL will send 3 ships to AL # why\n  if ships formal')).toEqual(
      'event/entry ships/own "S"/text pledge/entry p/own AL/name will/word 3/number to/word AL/name # why/comment if/logic ships/name formal/stage'.split(
        / (?!why)/,
      ),
    );
  });

  it("tell the lines asked for alone, and texts behind a fault", () => {
    expect(said('event a "A"\nmember ( "B" 3 # c\nevent c "C"', 1, 2)).toEqual(["member/entry", '"B"/text', "3/number", "# c/comment"]);
  });
});
