// One process, one tree: analyses it some times and prints, as one line of JSON, the answer and the processor seconds of each time.
// `startSeconds` is what Node and the program took before the first analysis. Arguments: FILE, TIMES.
import { readFileSync } from "node:fs";
import { analyseTree } from "../dist/analysis/index.js";
import { peakMiBOfThis } from "./peak-memory.mjs";

const seconds = ({ user, system }) => (user + system) / 1e6;
const [file, times] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const startSeconds = seconds(process.cpuUsage());
const runs = [];
let analysed;
for (let i = 0; i < Number(times); i++) {
  const before = process.cpuUsage();
  analysed = analyseTree(text, file);
  runs.push(seconds(process.cpuUsage(before)));
}
const { answer, diagnostics } = analysed;
const cutSets = answer?.cutSets?.count ?? null;
const peakMiB = peakMiBOfThis();
console.log(
  JSON.stringify({
    cutSets,
    probability: answer?.probability ?? null,
    bounds: answer?.probabilityBounds ?? null,
    coherent: answer?.coherent ?? null,
    startSeconds,
    runs,
    peakMiB,
    diagnostics,
  }),
);
// Node may deadlock when it ends while a compiling thread still waits for the main one (nodejs/node#54918); idle for a moment, it serves it.
await new Promise((resolve) => setTimeout(resolve, 150));
