import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "#model";
import { applyFix, check, format, joinTexts, parse, print, printDiagnostic } from "#language";
import { codeOf } from "../../src/language/fault.ts";
import { FAULT_WORDS } from "../../src/language/telling/fault-words.ts";
import { FINDING_WORDS } from "../../src/language/telling/finding-words.ts";

/** `RESET_CASES=1` rewrites the expected answers; read the difference before you keep it. */
const reset = process.env.RESET_CASES === "1";
const accepted = new URL("../../cases/accepted/", import.meta.url);
const rejected = new URL("../../cases/rejected/", import.meta.url);
const sources = new URL("../../src/language/", import.meta.url);

const files = (folder: URL): string[] => readdirSync(folder).filter((file) => file.endsWith(".proviso"));
const read = (folder: URL, file: string): string => readFileSync(new URL(file, folder), "utf8");

/** The expected answer beside a case; written anew on reset. */
function expected(folder: URL, file: string, found: string): string {
  const answer = new URL(file.replace(/\.proviso$/, ".expected.txt"), folder);
  if (reset) writeFileSync(answer, found);
  return existsSync(answer) ? readFileSync(answer, "utf8") : "(no answer yet: run once with RESET_CASES=1, and read it)";
}

describe("cases/accepted", () => {
  test.each(files(accepted))("%s is read without an error, and printed as expected", (file) => {
    const { dossier, diagnostics } = parse(read(accepted, file));
    const errors = [...diagnostics, ...check(dossier)].filter((diagnostic) => diagnostic.severity === "error");
    expect(errors).toEqual([]);
    const printed = print(dossier);
    expect(printed).toBe(expected(accepted, file, printed));
    expect(format(printed).text).toBe(printed);
  });
});

describe("the examples", () => {
  const examples = new URL("../../examples/", import.meta.url);
  const dossiers = readdirSync(examples).filter((folder) => existsSync(new URL(`${folder}/dossier.proviso`, examples)));

  test("are there", () => expect(dossiers.length).toBeGreaterThan(1));

  test.each(dossiers)("%s is in canonical form", (folder) => {
    const text = read(examples, `${folder}/dossier.proviso`);
    expect(format(text).text).toBe(text);
  });
});

describe("cases/rejected", () => {
  const included = files(new URL("included/", rejected)).map((file) => `included/${file}`);
  const texts = new Map([...files(rejected), ...included].map((file) => [file, read(rejected, file)]));

  /** Where a case includes other files, its messages are those of all of them, each with its file. */
  const messages = (file: string): string => {
    const text = read(rejected, file);
    const alone = parse(text);
    const { dossier, diagnostics, lost } = alone.includes.length > 0 ? joinTexts(file, texts) : alone;
    const found = [...diagnostics, ...check(dossier, lost)];
    return found.map((diagnostic) => `${printDiagnostic(diagnostic, alone.includes.length > 0 ? texts : text)}\n`).join("\n");
  };

  test.each(files(rejected))("%s is answered with the messages expected", (file) => {
    const found = messages(file);
    expect(found).toBe(expected(rejected, file, found));
  });

  test.each(files(rejected))("%s shows the message it is named after", (file) => {
    expect(messages(file)).toContain(`[${file.replace(/^warning-|\.proviso$/g, "")}]`);
  });

  test("every code of the language has its case", () => {
    const text = readdirSync(sources)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => read(sources, file))
      .join("\n");
    const keys = [...Object.keys(FAULT_WORDS), ...Object.keys(FINDING_WORDS)].filter((key) => !key.includes("*"));
    const codes = new Set(keys.map((key) => codeOf(key, [])));
    for (const match of text.matchAll(/oneOf\((?:\w+|\[[^\]]*\]), "(\w+)"/g)) codes.add(`unknown-${match[1]}`);
    const shown = new Set(files(rejected).map((file) => file.replace(/^warning-|\.proviso$/g, "")));
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter((each) => !shown.has(each))).toEqual([]);
  });

  test("every code that has a case is in the handbook's tables, and no other", () => {
    const tables = readFileSync(new URL("../../docs/language.md", import.meta.url), "utf8").split("## Messages")[1] ?? "";
    const listed = [...tables.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]!);
    const shown = files(rejected).map((file) => file.replace(/^warning-|\.proviso$/g, ""));
    expect(listed.sort()).toEqual(shown.sort());
  });

  const all = (text: string): readonly Diagnostic[] => {
    const { dossier, diagnostics, lost } = parse(text);
    return [...diagnostics, ...check(dossier, lost)];
  };
  const errors = (found: readonly Diagnostic[]): string[] => found.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const withFix = files(rejected).flatMap((file) => {
    const text = read(rejected, file);
    return all(text).flatMap((found) => (found.fix ? [{ file, text, found, fix: found.fix }] : []));
  });

  test("many carry a fix", () => expect(new Set(withFix.map(({ found }) => found.code)).size).toBeGreaterThan(12));

  test.each(withFix)("$file: the fix “$fix.title” takes its message away and brings no other", ({ text, found, fix }) => {
    const before = all(text);
    const after = all(applyFix(text, fix));
    const same = ({ code, message }: Diagnostic): boolean => code === found.code && message === found.message;
    expect(after.filter(same)).toHaveLength(before.filter(same).length - 1);
    const left = errors(before);
    if (found.severity === "error") left.splice(left.indexOf(found.code), 1);
    expect(errors(after).sort()).toEqual(left.sort());
  });

  test("every message says where and what would have been accepted", () => {
    for (const file of files(rejected)) {
      const { dossier, diagnostics, lost } = parse(read(rejected, file), { file });
      for (const diagnostic of [...diagnostics, ...check(dossier, lost)]) {
        expect(diagnostic.place.file, file).toBe(file);
        expect(diagnostic.place.length, file).toBeGreaterThan(0);
        expect((diagnostic.accepted?.length ?? 0) + (diagnostic.related?.length ?? 0), `${file}: ${diagnostic.code}`).toBeGreaterThan(0);
      }
    }
  });
});
