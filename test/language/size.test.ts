import { expect, test } from "vitest";
import { languageSize } from "../../bench/language-size.mjs";

const root = new URL("../..", import.meta.url).pathname;

/**
 * What a page may download, in bytes (gzip). `quiet` reads and checks any dossier and tells the severity, code and place of what it finds; it holds
 * everything that a sound dossier needs, and neither the words of messages, nor near names, nor fixes. `words` is `parse` and `check` whole.
 */
const LIMITS = { quiet: 17_900, words: 25_500 };

test.each(["quiet", "words"] as const)("parser and checker for a browser stay small, without a dependency: %s", async (what) => {
  const { gzipped, code } = await languageSize(root, what);
  expect(/\bfrom\s*["']|\brequire\(|import\(/.test(code)).toBe(false);
  expect(code.includes("should stand")).toBe(what === "words");
  expect(gzipped).toBeLessThan(LIMITS[what]);
});
