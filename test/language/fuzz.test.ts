import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as language from "#language";
import { faultOf, fuzzLanguage } from "../../scripts/fuzz-language.mjs";

const root = new URL("../..", import.meta.url).pathname;
const texts = ["cases", "examples"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".proviso"))
    .map((file) => readFileSync(join(root, folder, file), "utf8")),
);

describe("hostile inputs", () => {
  test("two thousand of them find nothing", () => {
    const { count, corpus, failure } = fuzzLanguage({ language, texts, seed: 7, stop: (tried) => tried >= 2000 });
    expect(failure).toBeNull();
    expect(count).toBe(2000);
    expect(corpus).toBeGreaterThan(texts.length);
  });

  test("find a parser that throws, and cut the input down to what matters", () => {
    const broken = {
      ...language,
      readText: (text: string) => {
        if (text.includes("only")) throw new Error("no");
        return language.readText(text);
      },
    };
    const { failure } = fuzzLanguage({ language: broken, texts, seed: 1, stop: (tried) => tried >= 5000 });
    expect(failure).toMatchObject({ wrong: "throws no", small: "only" });
  });

  test("find a formatter that is not done at once", () => {
    const restless = { ...language, format: (text: string) => ({ text: `${text}#\n` }) };
    expect(faultOf(restless, "member A")).toBe("formatting twice changes something");
    expect(faultOf(language, "member A")).toBeNull();
  });
});
