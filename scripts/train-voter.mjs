// Fits the voter and writes src/reader/data/voter-weights.ts: `node scripts/train-voter.mjs [more-passages.json …]`, on the built program; the same
// files give the same weights.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./set-up.mjs";
import { examplesOf, passageFiles, passagesOf, patternExamples } from "./voter/examples.mjs";
import { fitted } from "./voter/fit.mjs";

const BUCKETS = 8192;
/** Steps on each side of zero; one character each. */
const LEVELS = 45;
const LOWEST = 35;
const BACKSLASH = 92;

function printed(weights) {
  const step = weights.reduce((top, each) => Math.max(top, Math.abs(each)), 0) / LEVELS;
  const codes = Array.from(weights, (each) => LOWEST + LEVELS + Math.round(each / step));
  return { step, text: codes.map((code) => String.fromCharCode(code >= BACKSLASH ? code + 1 : code)).join("") };
}

async function train(files) {
  const passages = (await Promise.all(files.map(passagesOf))).flat();
  const examples = [...examplesOf(passages), ...patternExamples()];
  const { step, text } = printed(fitted(examples));
  const module = `/**
 * The voter's weights, written by \`scripts/train-voter.mjs\`: one character each, by bucket and within it by act (and none). A character stands for a whole
 * number of \`step\`s from \`-levels\` to \`levels\`, the lowest "#", the backslash left out.
 */
export const VOTER = {
  version: "voter@1",
  buckets: ${BUCKETS},
  levels: ${LEVELS},
  step: ${step.toPrecision(6)},
  weights:
    "${text}",
} as const;
`;
  writeFileSync(join(root, "src", "reader", "data", "voter-weights.ts"), module);
  console.log(`${examples.length} examples from ${files.length} files and the patterns; ${Math.round(module.length / 1024)} KiB`);
}

if (process.argv[1] === import.meta.filename) await train(passageFiles(process.argv.slice(2)));
