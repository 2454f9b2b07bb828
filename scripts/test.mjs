// `npm test`: sets up what is stale, then types, lint, format and every test. Arguments after `--` go to the test runner.
import { runBin, say, setUp } from "./set-up.mjs";

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
runBin("vitest/vitest.mjs", ["run", ...only]);
