// What a page downloads to read and check a dossier, bundled and minified for a browser: `quiet` finds what is wrong and where, which is all that a
// sound dossier needs; `words` is the whole, `parse` and `check` with what is said of every finding.
import { gzipSync } from "node:zlib";
import { build } from "vite";

const ENTRY = "\0parser-and-checker";
const NAMES = { quiet: "checkQuietly, readQuietly", words: "check, parse" };

/** The bundle's bytes as they are, and as a server sends them (gzip, level 9). */
export async function languageSize(root, what) {
  const entry = {
    name: "parser-and-checker",
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? `export { ${NAMES[what]} } from "#language";` : null),
  };
  const [result] = [
    await build({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [entry],
      resolve: { conditions: ["source"] },
      build: {
        write: false,
        minify: true,
        target: "es2023",
        rollupOptions: { input: ENTRY, preserveEntrySignatures: "strict", treeshake: { moduleSideEffects: false } },
      },
    }),
  ].flat();
  const code = Buffer.from(result.output.map((chunk) => chunk.code ?? "").join(""));
  return { bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length, code: code.toString() };
}
