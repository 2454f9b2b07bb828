// The voter beside the rules: how often a proposal holds where both say the same act and where they differ, and how well confidence tells it. Passages are
// measured by file (the voter of the others votes; each file has another author), unrelated news by the judged hits. Taken with the built program.
// `node scripts/measure/voter.mjs [more-passages.json …]` prints the rows and reliability tables.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../set-up.mjs";
import { ACTS } from "../../dist/model/index.js";
import { readSentences } from "../../dist/reader/passage.js";
import { settled } from "../../dist/reader/voter.js";
import { examplesOf, featuresAt, passageFiles, passagesOf, patternExamples } from "../voter/examples.mjs";
import { fitted, sharesFor } from "../voter/fit.mjs";
import { draw, hitsOf, judgementOf } from "./false-hits.mjs";

const NEWS = join(root, "..", "shared", "data", "polnear", "dev", "text");
const JUDGED = join(root, "test", "reader", "judged-hits.json");
const UNTOUCHED = "half-d";

/** A hit as it is measured: the rule's confidence, the voter's share for its act, whether the voter would name that act, and whether it holds. */
function measured(weights, features, { act, rule, right }) {
  const given = sharesFor(weights, features);
  return { rule, right, share: given[ACTS.indexOf(act)], agrees: given.indexOf(Math.max(...given)) === ACTS.indexOf(act) };
}

function ofPassages(weights, passages) {
  return passages.flatMap(({ sentences, judged }) =>
    judged
      .filter(({ right }) => right !== null)
      .map(({ proposal, right }) => ({
        features: featuresAt(sentences, proposal.span),
        act: proposal.act,
        rule: proposal.confidence,
        right,
      }))
      .filter(({ features }) => features !== null)
      .map((hit) => measured(weights, hit.features, hit)),
  );
}

/** Hits and labelled acts of each file, voted on by a voter that was fitted to the others. */
async function folds(files) {
  const read = await Promise.all(files.map(passagesOf));
  return files.map((file, i) => {
    const weights = fitted([...examplesOf(read.filter((_, j) => j !== i).flat()), ...patternExamples()]);
    const labelled = examplesOf(read[i]).filter((each) => each.labelled);
    const named = labelled.filter(({ features, acts }) => {
      const given = sharesFor(weights, features);
      return acts.includes(ACTS[given.indexOf(Math.max(...given))]);
    });
    return { name: basename(file, ".json"), hits: ofPassages(weights, read[i]), named: named.length, labelled: labelled.length };
  });
}

/** The judged hits in unrelated news, voted on by a voter fitted to all files: those of the first draw, and the others. */
async function inNews(files) {
  if (!existsSync(NEWS)) return { first: [], others: [] };
  const weights = fitted([...examplesOf((await Promise.all(files.map(passagesOf))).flat()), ...patternExamples()]);
  const hits = await hitsOf(NEWS, { rulesAlone: true });
  const list = JSON.parse(readFileSync(JUDGED, "utf8"));
  const drawn = new Set(draw(hits));
  const told = hits.flatMap((hit) => {
    const judgement = judgementOf(hit, list);
    if (judgement === undefined) return [];
    const features = featuresAt(readSentences(hit.text), hit);
    return [
      {
        first: drawn.has(hit),
        ...measured(weights, features, { act: hit.act, rule: hit.confidence, right: judgement.verdict === "right" }),
      },
    ];
  });
  return { first: told.filter((each) => each.first), others: told.filter((each) => !each.first) };
}

/** What the calibration is fitted on: the file whose author the rules had not met, and the first draw of unrelated news. */
export async function untouchedHits(files) {
  const fold = (await folds(files)).find(({ name }) => name === UNTOUCHED);
  return [...(fold?.hits ?? []), ...(await inNews(files)).first];
}

const share = (hits) => `${hits.filter(({ right }) => right).length} of ${hits.length}`;

/** The share of pairs of a right and a false hit in which the right one stands higher; ties count half. */
function ordered(hits, key) {
  const [right, wrong] = [hits.filter((hit) => hit.right), hits.filter((hit) => !hit.right)];
  let sum = 0;
  for (const a of right) for (const b of wrong) sum += key(a) > key(b) ? 1 : key(a) === key(b) ? 0.5 : 0;
  return right.length * wrong.length === 0 ? "none" : ((100 * sum) / (right.length * wrong.length)).toFixed(1);
}

const off = (hits, key) =>
  (hits.reduce((sum, hit) => sum + (key(hit) - (hit.right ? 1 : 0)) ** 2, 0) / Math.max(1, hits.length)).toFixed(3);
const byRule = ({ rule }) => rule;
const byBoth = ({ rule, share: vote }) => settled(rule, vote);

function rowsOf(name, hits, how) {
  return [
    [
      `${name}: proposals right where the voter names the same act; another act or none`,
      `${share(hits.filter(({ agrees }) => agrees))}; ${share(hits.filter(({ agrees }) => !agrees))}`,
      how,
    ],
    [`${name}: right above false ones by the rules; by both, %`, `${ordered(hits, byRule)}; ${ordered(hits, byBoth)}`, how],
    [`${name}: mean square of confidence less truth, rules; both`, `${off(hits, byRule)}; ${off(hits, byBoth)}`, how],
  ];
}

async function all(files) {
  const found = await folds(files);
  const { first, others } = await inNews(files);
  return { found, first, others };
}

function rowsFor({ found, first, others }) {
  return [
    ...found.flatMap(({ name, hits, named, labelled }) => [
      [`${name}: labelled acts that a voter of the other files names alone, %`, ((100 * named) / labelled).toFixed(1), "untuned"],
      ...rowsOf(name, hits, name === UNTOUCHED ? "calibrated on" : "rules tuned"),
    ]),
    ...rowsOf("unrelated news, first draw", first, "calibrated on"),
    ...rowsOf("unrelated news, others judged", others, "untuned"),
  ];
}

/** Rows of what was measured, the figure, and whether the rules were made with these texts in view. */
export async function measure() {
  return rowsFor(await all(passageFiles([])));
}

const EDGES = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

function reliability(name, hits, key) {
  const steps = EDGES.slice(0, -1).map((low, i) => {
    const within = hits.filter((hit) => key(hit) >= low && key(hit) < EDGES[i + 1]);
    return `${low}: ${share(within)}`;
  });
  console.log(name.padEnd(40), steps.join(" | "));
}

if (process.argv[1] === import.meta.filename) {
  const told = await all(passageFiles(process.argv.slice(2)));
  for (const row of rowsFor(told)) console.log(row.join("  "));
  const groups = [...told.found.map(({ name, hits }) => [name, hits]), ["news, first draw", told.first], ["news, others", told.others]];
  for (const [name, hits] of groups) {
    reliability(`${name}, rules`, hits, byRule);
    reliability(`${name}, both`, hits, byBoth);
  }
}
