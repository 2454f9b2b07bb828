import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as language from "#language";
import { faultOf } from "../../scripts/fuzz/fault-of.mjs";
import { fuzzLanguage, type Language } from "../../scripts/fuzz/fuzz-language.mjs";
import { ROOT } from "../tidy/sources.ts";

const texts = ["cases", "examples"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".proviso"))
    .sort()
    .map((file) => readFileSync(join(ROOT, folder, file), "utf8")),
);

/** What is found in five thousand inputs at most. */
const failureIn = (broken: Language) => fuzzLanguage({ language: broken, texts, seed: 1, stop: (tried) => tried >= 5000 }).failure;

describe("hostile inputs", () => {
  test("four thousand of them find nothing, and some lead on", () => {
    const heard: string[] = [];
    const { count, corpus, failure } = fuzzLanguage({
      language,
      texts,
      seed: 7,
      stop: (tried) => tried >= 4000,
      trying: (text) => heard.push(text),
    });
    const { corpus: atFirst } = fuzzLanguage({ language, texts, seed: 7, stop: () => true });
    expect(failure).toBeNull();
    expect(count).toBe(4000);
    expect(corpus).toBeGreaterThan(atFirst + 100);
    expect(new Set(heard).size).toBeGreaterThan(3900);
    expect(Math.max(...heard.map((text) => text.length))).toBeGreaterThan(2000);
  });

  test("are the same for the same seed", () => {
    const inputs = (seed: number): readonly string[] => {
      const heard: string[] = [];
      fuzzLanguage({ language, texts, seed, stop: (tried) => tried >= 50, trying: (text) => heard.push(text) });
      return heard;
    };
    expect(inputs(3)).toEqual(inputs(3));
    expect(inputs(3)).not.toEqual(inputs(4));
  });

  test("find a parser that throws, and cut the input down to what matters", () => {
    const readText = (text: string): language.ReadText => {
      if (text.includes("only")) throw new Error("no");
      return language.readText(text);
    };
    expect(failureIn({ ...language, readText })).toMatchObject({ wrong: "throws no", small: "only" });
    const sound = texts.filter((text) => !text.includes("only"));
    const run = fuzzLanguage({ language: { ...language, readText }, texts: sound, seed: 1, stop: (tried) => tried >= 5000 });
    expect(run.count).toBeGreaterThan(0);
    expect(run.failure).toMatchObject({ wrong: "throws no", small: "only" });
  });

  test("find an entry that its neighbour swallows", () => {
    const readText = (text: string): language.ReadText => {
      const read = language.readText(text);
      return text.includes("(\n") ? { ...read, typed: read.typed.slice(0, -1) } : read;
    };
    const failure = failureIn({ ...language, readText });
    expect(failure?.wrong).toMatch(/says something else|read otherwise/);
    // The text itself, or what it is formatted to, has a line that ends with it.
    expect(failure?.small).toContain("(");
  });

  test("find a text that is read again otherwise than afresh", () => {
    const reread = (before: language.ReadText, text: string): language.ReadText => {
      const read = language.reread(before, text);
      return { ...read, lost: text.includes("event") ? [...read.lost, "x"] : read.lost };
    };
    expect(failureIn({ ...language, reread })).toMatchObject({
      wrong: "reading again after a change gives something else than reading afresh",
      small: "event",
      before: "",
    });
  });
});

describe("what must hold of a text", () => {
  const sound = 'affair a "A"\nmember A "Aland"\n';

  test("holds of a sound one", () => {
    expect(faultOf(language, sound)).toBeNull();
  });

  test("is that formatting is done at once", () => {
    const formatRead = (read: language.ReadText): string => `${read.lines.join("\n")}#\n`;
    expect(faultOf({ ...language, formatRead }, sound)).toBe("formatting twice changes something");
  });

  test.each([
    ["an entry", "says something else", 'proviso 1\naffair a "A"\n'],
    ["a title", "says something else", 'proviso 1\naffair a "A"\n\nmember A "Oland"\n'],
    ["a remark", "says something else", 'proviso 1\naffair a "A"\n\n# first\nmember A "Aland"\n'],
    ["the affair", "has another affair", 'proviso 1\naffair b "A"\n\nmember A "Aland"\n'],
  ])("is that formatting and printing keep %s", (_, wrong, text) => {
    expect(faultOf({ ...language, formatRead: () => text }, sound)).toBe(`the formatted text ${wrong}`);
    expect(faultOf({ ...language, print: () => text }, sound)).toBe(`the printed text ${wrong}`);
  });

  test("is that formatting keeps what is included and makes no fault, nor does printing", () => {
    const includes = `${sound}include "b.proviso"\n`;
    const faulty = 'proviso 1\naffair a "A"\n\nmember A "Aland"\n\nmembr\n';
    expect(faultOf({ ...language, formatRead: () => language.format(sound).text }, includes)).toBe(
      "the formatted text includes other files",
    );
    expect(faultOf({ ...language, formatRead: () => faulty }, sound)).toBe("the formatted text has other faults");
    expect(faultOf({ ...language, print: () => faulty }, sound)).toBe("the printed text has a fault");
  });

  test("is that it takes no more than a second, three times over", () => {
    let slow = 0;
    const check = (...args: Parameters<typeof language.check>): readonly unknown[] => {
      const end = performance.now() + (slow-- > 0 ? 1010 : 0);
      while (performance.now() < end);
      return language.check(...args);
    };
    const after = (times: number): string | null => {
      slow = times;
      return faultOf({ ...language, check }, sound);
    };
    expect(after(2)).toBeNull();
    expect(after(3)).toBe("takes more than a second");
  });
});
