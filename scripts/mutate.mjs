// `npm run mutate [-- file …]`: mutation testing of the analysis. Each mutant is a small fault put into a source file; one that no test
// notices survives and is printed. Without files it takes all of src/analysis, which is an affair of hours. The score and every survivor go
// to reports/mutation.json as well. A timeout on a busy machine may hide a survivor: run its file again. `WORKERS=2` takes two at once,
// `FUZZ=1` tries as many random affairs on each mutant as the suite does.
const VERSION = "9.6.1";

/** Stryker is not installed with the rest: nothing else needs its two hundred packages. */
async function strykerOf() {
  try {
    return (await import("@stryker-mutator/core")).Stryker;
  } catch {
    console.error("Mutation testing needs two packages that are not installed with the rest. Install them, then run this again:");
    console.error(`npm install --no-save @stryker-mutator/core@${VERSION} @stryker-mutator/vitest-runner@${VERSION}`);
    process.exit(2);
  }
}

const Stryker = await strykerOf();
const files = process.argv.slice(2);

// A fault that random affairs show is shown by a tenth of them, nearly always.
process.env.FUZZ ??= "0.1";

await new Stryker({
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutate.vitest.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: files.length > 0 ? files : ["src/analysis/**/*.ts"],
  // A fault in a message is no fault in the answer, and the messages have tests of their own where they are printed.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  ignorePatterns: ["dist", "docs", "examples", "reports"],
  concurrency: Number(process.env.WORKERS ?? 1),
  timeoutMS: 20_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
}).runMutationTest();
