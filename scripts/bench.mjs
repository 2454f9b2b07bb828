// `npm run bench`: the engine's figures on published fault trees, in processor seconds. `--json` prints the rows; names of trees after it
// restrict the run. Nothing is measured where the folder of shared data is not beside the checkout.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { benchFaultTrees, summarise } from "../bench/fault-trees.mjs";
import { root, say, setUp } from "./set-up.mjs";

const folder = join(root, "..", "shared", "data", "aralia");
if (!existsSync(folder)) {
  say("Nothing to measure: the published fault trees (shared/data/aralia) are not beside this checkout.");
  process.exit(0);
}
setUp();
const asJson = process.argv.includes("--json");
const only = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const ms = (seconds) => (seconds === null ? "-" : (seconds * 1000).toFixed(1));
const three = (ratio) => (ratio === null ? "-" : ratio.toFixed(3));
const line = (cells) => console.log(`| ${cells.join(" | ")} |`);

if (!asJson) {
  line(["tree", "cold ms", "warm ms", "start-up ms", "peak MiB", "SCRAM ms", "cold / SCRAM", "against the published figures"]);
  line(["---", "--:", "--:", "--:", "--:", "--:", "--:", "---"]);
}
const rows = benchFaultTrees(
  root,
  folder,
  (row) => {
    if (asJson) return;
    const ratio = row.scramFinished && row.coldSeconds !== null ? (row.coldSeconds / row.scramSeconds).toFixed(3) : "-";
    const scram = row.scramFinished ? ms(row.scramSeconds) : `gave up (${ms(row.scramSeconds)})`;
    line([row.tree, ms(row.coldSeconds), ms(row.warmSeconds), ms(row.startSeconds), row.peakMiB ?? "-", scram, ratio, row.verdict]);
  },
  only,
);
const sum = summarise(rows);
if (asJson) console.log(JSON.stringify({ rows, summary: sum }, null, 1));
else {
  console.log(
    `\n${sum.exact} of ${sum.trees} exact. Where SCRAM takes over 0.3 s (${sum.slowTrees} trees): geometric mean of our time over SCRAM's`,
  );
  console.log(`${three(sum.geometricMean)}, worst ${three(sum.worstRatio)}.`);
  console.log(
    `Of the others, over 10 ms warm: ${sum.over10ms.map(({ tree, warmSeconds }) => `${tree} ${ms(warmSeconds)}`).join(", ") || "none"}.`,
  );
}
