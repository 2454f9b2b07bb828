// `npm run measure`: the figures of docs/measurements.md, taken with the built program on the folder of shared reports and keys beside the checkout.
// Each file of scripts/measure is one measure and runs alone; words after the command choose among them. Prints a table and, with --json, its rows.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, say, setUp } from "./set-up.mjs";

const MEASURES = [
  "affairs",
  "origins",
  "growth",
  "alignment",
  "drift",
  "polnear",
  "passages",
  "real-passages",
  "false-hits",
  "plover",
  "voter",
  "doubt",
  "model-check",
  "review",
];

const shared = join(root, "..", "shared");
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = words.filter((word) => !MEASURES.includes(word));
if (process.argv.includes("--help") || unknown.length > 0) {
  if (unknown.length > 0) say(`There is no measure “${unknown.join("”, “")}”.`);
  say(`npm run measure [-- ${MEASURES.join("|")} …] [--json]`);
  process.exit(unknown.length > 0 ? 2 : 0);
}
if (!existsSync(shared)) {
  say("Nothing to measure: the folder of shared reports is not beside this checkout.");
  process.exit(0);
}
setUp();
const rows = [];
for (const name of MEASURES.filter((measure) => words.length === 0 || words.includes(measure))) {
  say(`Measuring ${name} …`);
  const { measure } = await import(`./measure/${name}.mjs`);
  for (const [what, figure, how] of await measure({ shared })) {
    rows.push({ measure: name, what, figure, how });
    if (!process.argv.includes("--json")) console.log(`${how.padEnd(8)} ${what.padEnd(68)} ${figure}`);
  }
}
if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, 1));
