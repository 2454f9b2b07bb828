// Fits the doubt and writes src/reader/data/doubt-weights.ts: `node scripts/train-doubt.mjs [more-passages.json …]`, on the built program; the same
// files give the same weights. The judged news must lie beside the checkout.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allExamples } from "./doubt/examples.mjs";
import { fitted } from "./doubt/fit.mjs";
import { root } from "./set-up.mjs";

/** Weights below this move confidence by less than a hundredth. */
const SMALLEST = 0.03;

function printed(weights) {
  const kept = [...weights].filter(([name, weight]) => !/^(set |level$)/.test(name) && Math.abs(weight) >= SMALLEST);
  return kept
    .map(([name, weight]) => `    ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${Number(weight.toFixed(2))},\n`)
    .join("");
}

const examples = await allExamples(process.argv.slice(2));
const weights = fitted(examples);
const module = `/**
 * The doubt's weights, written by \`scripts/train-doubt.mjs\`: what each feature of a proposal adds to the log odds that it holds, beginning with \`level\`, and
 * \`rule\` and \`vote\` times the log odds of the rule's confidence and of the voter's share.
 */
export const DOUBT = {
  level: ${Number(weights.get("level").toFixed(2))},
  rule: 0.6,
  vote: 0.25,
  weights: {
${printed(weights)}  },
} as const;
`;
writeFileSync(join(root, "src", "reader", "data", "doubt-weights.ts"), module);
console.log(
  `${examples.length} examples, ${examples.filter(({ right }) => !right).length} of them false; ${printed(weights).split("\n").length - 1} weights`,
);
