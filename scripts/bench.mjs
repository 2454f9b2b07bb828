// `npm run bench`: the engine's figures, in processor seconds. Words after it choose: `trees`, `diagram`, `power`, `affairs`, `language`, `editor`
// (all where none is named), and names of trees restrict the first. `--json` prints the rows. The published fault trees are measured only where the folder
// of shared data is beside the checkout.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { benchAffairs } from "../bench/affairs.mjs";
import { benchDiagram } from "../bench/diagram.mjs";
import { benchEditor } from "../bench/editor.mjs";
import { benchFaultTrees, summarise } from "../bench/fault-trees.mjs";
import { benchLanguage } from "../bench/language.mjs";
import { benchPower } from "../bench/power.mjs";
import { root, say, setUp } from "./set-up.mjs";

if (process.argv.includes("--help")) {
  console.log("npm run bench [-- trees|diagram|power|affairs|language|editor … | TREE …] [--json]\nAll of it takes some twelve minutes.");
  process.exit(0);
}
setUp();
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const asJson = process.argv.includes("--json");
const line = (cells) => asJson || console.log(`| ${cells.join(" | ")} |`);
const head = (title, cells) => {
  if (asJson) return;
  console.log(`\n${title}\n`);
  line(cells);
  line(cells.map((_, i) => (i === 0 ? "---" : "--:")));
};
const ms = (seconds) => (seconds === null ? "-" : (seconds * 1000).toFixed(1));
const three = (ratio) => (ratio === null ? "-" : ratio.toFixed(3));

function trees(only) {
  const folder = join(root, "..", "shared", "data", "aralia");
  if (!existsSync(folder)) {
    say("The published fault trees (shared/data/aralia) are not beside this checkout: nothing measured there.");
    return null;
  }
  head("Fault trees", [
    "tree",
    "cold ms",
    "warm ms",
    "start-up ms",
    "peak MiB",
    "SCRAM ms",
    "cold / SCRAM",
    "against the published figures",
  ]);
  const rows = benchFaultTrees(
    root,
    folder,
    (row) => {
      const ratio = row.scramFinished && row.coldSeconds !== null ? (row.coldSeconds / row.scramSeconds).toFixed(3) : "-";
      const scram = row.scramFinished ? ms(row.scramSeconds) : `gave up (${ms(row.scramSeconds)})`;
      line([row.tree, ms(row.coldSeconds), ms(row.warmSeconds), ms(row.startSeconds), row.peakMiB ?? "-", scram, ratio, row.verdict]);
    },
    only,
  );
  const sum = summarise(rows);
  if (!asJson) {
    console.log(`\n${sum.exact} of ${sum.trees} exact. Where SCRAM takes over 0.3 s (${sum.slowTrees} trees): geometric mean of our time`);
    console.log(`over SCRAM's ${three(sum.geometricMean)}, worst ${three(sum.worstRatio)}.`);
    const slow = sum.over10ms.map(({ tree, warmSeconds }) => `${tree} ${ms(warmSeconds)}`).join(", ");
    console.log(`Of the others, over 10 ms warm: ${slow || "none"}.`);
  }
  return { rows, summary: sum };
}

function diagram() {
  head("A large diagram", ["question", "nodes", "ms"]);
  const rows = benchDiagram();
  for (const { question, nodes, ms: took } of rows) line([question, nodes, took.toFixed(1)]);
  return rows;
}

function power() {
  head("Voting bodies", [
    "body",
    "asked",
    "cold ms",
    "warm ms",
    "start-up ms",
    "peak MiB",
    "least winning",
    "least blocking",
    "as published",
  ]);
  const rows = benchPower(root, (row) => {
    const { title, asked, coldSeconds, warmSeconds, startSeconds, peakMiB, minimalWinning, blockingSets, exact } = row;
    const figures = [ms(coldSeconds), ms(warmSeconds), ms(startSeconds), peakMiB, minimalWinning, blockingSets ?? "-"];
    line([title, asked, ...figures, exact ? "yes" : "no"]);
  });
  if (!asJson) console.log(`\nShapley-Shubik in the first: ${rows[0].shares.join(" and ")}.`);
  return rows;
}

function affairs() {
  head("Affairs", ["affair", "answer", "first ms", "warm ms"]);
  return benchAffairs(({ affair, what, firstMs, warmMs }) => line([affair, what, firstMs.toFixed(0), warmMs.toFixed(1)]));
}

function language() {
  head("The dossier language", ["what", "value", "unit"]);
  return benchLanguage(root, ({ what, value, unit }) => line([what, value.toFixed(1), unit]));
}

function editor() {
  head("An editor on a dossier of 10,000 lines", ["service", "ms"]);
  return benchEditor(({ what, ms: took }) => line([what, took.toFixed(2)]));
}

const parts = { diagram, power, affairs, language, editor };
const names = words.filter((word) => !(word in parts) && word !== "trees");
const chosen = words.filter((word) => word in parts);
const all = words.length === 0;
const found = {};
for (const [name, measure] of Object.entries(parts)) if (all || chosen.includes(name)) found[name] = await measure();
if (all || words.includes("trees") || names.length > 0) found.trees = trees(names);
if (asJson) console.log(JSON.stringify(found, null, 1));
