import { expect, test } from "vitest";
import { languageSize } from "../../bench/language-size.mjs";

/** What a page may download to read and check a dossier, in bytes (gzip). */
const LIMIT = 25 * 1024;

test(`parser and checker for a browser stay within ${LIMIT} bytes, without a dependency`, async () => {
  const { gzipped, code } = await languageSize(new URL("../..", import.meta.url).pathname);
  expect(code).not.toMatch(/\bfrom\s*["']|\brequire\(|import\(/);
  expect(gzipped).toBeLessThan(LIMIT);
});
