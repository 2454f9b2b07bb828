// The voter beside the rules: how often a proposal holds where both say the same act and where they differ. Passages are measured by file (the voter of the
// others votes; each file has another author), unrelated news by the judged hits. Taken with the built program.
// `node scripts/measure/voter.mjs [more-passages.json …]` prints the rows; how confidence tells right from false is measured in doubt.mjs.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../set-up.mjs";
import { ACTS } from "../../dist/model/index.js";
import { readSentences } from "../../dist/reader/passage.js";
import { examplesOf, featuresAt, passageFiles, passagesOf, patternExamples } from "../voter/examples.mjs";
import { fitted, sharesFor } from "../voter/fit.mjs";
import { draw, hitsOf, judgementOf } from "./false-hits.mjs";

const NEWS = join(root, "..", "shared", "data", "polnear", "dev", "text");
const JUDGED = join(root, "test", "reader", "judged-hits.json");

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

const share = (hits) => `${hits.filter(({ right }) => right).length} of ${hits.length}`;

async function rowsFor(files) {
  const { first, others } = await inNews(files);
  const row = (name, hits, how) => [
    `${name}: proposals right where the voter names the same act; another act or none`,
    `${share(hits.filter(({ agrees }) => agrees))}; ${share(hits.filter(({ agrees }) => !agrees))}`,
    how,
  ];
  return [
    ...(await folds(files)).flatMap(({ name, hits, named, labelled }) => [
      [`${name}: labelled acts that a voter of the other files names alone, %`, ((100 * named) / labelled).toFixed(1), "untuned"],
      row(name, hits, "rules tuned"),
    ]),
    row("unrelated news, first draw", first, "untuned"),
    row("unrelated news, others judged", others, "untuned"),
  ];
}

/** Rows of what was measured, the figure, and whether the rules were made with these texts in view. */
export async function measure() {
  return rowsFor(passageFiles([]));
}

if (process.argv[1] === import.meta.filename)
  for (const row of await rowsFor(passageFiles(process.argv.slice(2)))) console.log(row.join("  "));
