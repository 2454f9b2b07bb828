// `npm test`: sets up what is stale, then types, lint, format and every test. Arguments after `--` go to the test runner.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runBin, say, setUp } from "./set-up.mjs";

setUp();
const only = process.argv.slice(2);
if (only.length === 0) {
  say("Types …");
  runBin("typescript/bin/tsc", ["-b"]);
  say("Lint …");
  runBin("eslint/bin/eslint.js", ["src", "test", "--max-warnings", "0"]);
  say("Format …");
  runBin("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]);
}
say("Tests …");
const report = join(root, "dist", "tests.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const { status } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...reporters, ...only], {
  cwd: root,
  stdio: "inherit",
});
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const skipped = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status: state }) => ["pending", "skipped"].includes(state)),
  );
  for (const { fullName } of skipped) console.log(`Skipped: ${fullName}`);
  console.log(`Tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exit(status ?? 1);
