import ts from "typescript";
import { describe, expect, test } from "vitest";
import { ACT_WORDS } from "../../src/reader/data/act-words.ts";
import { CONDITION_WORDS } from "../../src/reader/data/condition-words.ts";
import { IMPLIED_WORDS } from "../../src/reader/data/implied-conditions.ts";
import { MODAL_DEEDS } from "../../src/reader/data/modal-deeds.ts";
import { NEED_WORDS } from "../../src/reader/data/need-words.ts";
import { PARTY_WORDS } from "../../src/reader/data/party-words.ts";
import { SAYING_WORDS } from "../../src/reader/data/saying-words.ts";
import { SMALL_WORDS } from "../../src/reader/data/small-words.ts";
import { TIE_WORDS } from "../../src/reader/data/tie-words.ts";
import { WORD_ENDINGS } from "../../src/reader/data/word-endings.ts";
import { anyIn, endsIn, holdsAny, isIn } from "../../src/reader/word-class.ts";
import { complaint, lineOf, sources } from "../tidy/sources.ts";

/** Where regular expressions may name letters: how words are spelled, and where a text is cut into words. */
const SPELLING = ["src/reader/data/", "src/reader/shape.ts", "src/reader/token.ts"];
/** Make their expression of a list under `data/`. */
const MADE = ["src/reader/number-words.ts", "src/reader/source-kind.ts"];

const MODULES = [SMALL_WORDS, TIE_WORDS, CONDITION_WORDS, IMPLIED_WORDS, ACT_WORDS, NEED_WORDS, MODAL_DEEDS, SAYING_WORDS, PARTY_WORDS];
const read = sources().filter(({ path }) => path.startsWith("src/reader/"));

/** True where a regular expression has two letters in a row that stand for themselves: a word, its stem or its ending. */
function namesWords(expression: string): boolean {
  const plain = expression.replace(/\/[a-z]*$/, "").replace(/\\p\{\w+\}|\\u\w{4}|\\.|\[(?:[^\]\\]|\\.)*\]/gi, " ");
  return /[a-z]{2}/i.test(plain);
}

/** The regular expressions of a file that name words, by line. */
function wordExpressions(tree: ts.SourceFile): readonly { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const made = ts.isNewExpression(node) && node.expression.getText(tree) === "RegExp";
    if (made || (ts.isRegularExpressionLiteral(node) && namesWords(node.text)))
      found.push({ line: lineOf(tree, node), text: node.getText(tree) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe("the word classes of the reader", () => {
  test("stand in lists, never in regular expressions", () => {
    const strewn = read
      .filter(({ path }) => ![...SPELLING, ...MADE].some((place) => path.startsWith(place)))
      .flatMap(({ path, tree }) => wordExpressions(tree).map(({ line, text }) => complaint(path, line, `words in ${text}: name a list`)));
    expect(strewn).toEqual([]);
  });

  test("are told from shapes", () => {
    expect(["/^(we|us)$/", "/^need/", "/ing$/", "/\\b(of the)\\b/i", "/[ab]cd/"].filter((each) => !namesWords(each))).toEqual([]);
    expect(["/^\\p{Lu}{2,}$/u", "/[aeiou]l$/", "/^\\w+$/gi", "/[\\u0300-\\u036f]/g", "/\\s+\\S*$/"].filter(namesWords)).toEqual([]);
  });

  test("have each a name of their own, some words, and a rule that asks for them", () => {
    const names = MODULES.flatMap((lists) => Object.keys(lists));
    const asking = read.filter(({ path }) => !path.includes("/data/")).map(({ text }) => text);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect([...names, ...Object.keys(WORD_ENDINGS)].filter((name) => !asking.some((text) => text.includes(`"${name}"`)))).toEqual([]);
    const words = [...MODULES, WORD_ENDINGS].flatMap((lists) => Object.values(lists).map((list: string) => list.split(" ")));
    expect(words.filter((list) => list.includes("") || new Set(list).size < list.length)).toEqual([]);
  });

  test("hold whole words, parts of joined ones where asked, and no word at all where there is none", () => {
    expect([isIn("possessives", "their"), isIn("possessives", "the"), isIn("possessives", undefined)]).toEqual([true, false, false]);
    expect([anyIn("refusing", ["a", "no-fly", "zone"]), anyIn("refusing", ["a", "noble", "cause"])]).toEqual([true, false]);
    expect([holdsAny("personNouns", ["vice-presidents"]), holdsAny("personNouns", ["precedents"])]).toEqual([true, false]);
    expect([endsIn("adjectives", "massive"), endsIn("adjectives", "masses")]).toEqual([true, false]);
  });
});
