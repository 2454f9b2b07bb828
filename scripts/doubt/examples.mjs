// What the doubt learns from: what the rules find in labelled passages and in judged news, each right or false.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../set-up.mjs";
import { attribute, readDocument } from "../../dist/evidence/index.js";
import { ACTS } from "../../dist/model/index.js";
import { placedIn } from "../../dist/reader/doubt.js";
import { doubtFeatures, surveyed } from "../../dist/reader/doubt-features.js";
import { propose } from "../../dist/reader/index.js";
import { readSentences } from "../../dist/reader/passage.js";
import { vote } from "../../dist/reader/voter.js";
import { judgementOf } from "../measure/false-hits.mjs";
import { judged, passageFiles } from "../voter/examples.mjs";

const NEWS = join(root, "..", "shared", "data", "polnear");
const JUDGED = join(root, "test", "reader", "judged-hits.json");

/** A hit as the doubt sees it; null where its words stand in no sentence. */
function exampleOf(text, proposal, more) {
  const placed = placedIn(text.sentences, proposal);
  if (placed === null) return null;
  const { act, confidence: rule, span } = proposal;
  const share = vote(text.sentences[placed.at].tokens, placed.range)[ACTS.indexOf(act)];
  return { ...more, act, start: span.start, rule, share, features: doubtFeatures(proposal, text, placed) };
}

const present = (each) => each !== null;

/** The hits of the rules in a file of labelled passages, but for those that its key leaves open. */
export async function inPassages(file, set = basename(file, ".json")) {
  const found = [];
  for (const { id, text, statements, source } of JSON.parse(readFileSync(file, "utf8"))) {
    const { report } = await readDocument({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) });
    const labels = statements.map(({ act, altActs, core, span }) => {
      const start = report.text.indexOf(span);
      return { act, acts: [act, ...altActs], core, start, end: start + span.length };
    });
    const proposals = propose({ report: { ...report, id }, ...attribute(report), known: [], rulesAlone: true });
    const read = surveyed(readSentences(report.text));
    const told = judged(labels, proposals).filter(({ right }) => right !== null);
    const article = `${set} ${source ?? id}`;
    found.push(...told.map(({ proposal, right }) => exampleOf(read, proposal, { set, kind: "affairs", article, right })).filter(present));
  }
  return found;
}

/** The judged hits in news that the rules still make. */
export async function inNews() {
  const list = JSON.parse(readFileSync(JUDGED, "utf8"));
  const found = [];
  for (const name of new Set(list.map(({ folder, file }) => join(folder, "text", file)))) {
    const path = join(NEWS, name);
    if (!existsSync(path)) continue;
    const file = basename(path);
    const { report } = await readDocument({ path: file, bytes: readFileSync(path) });
    const read = surveyed(readSentences(report.text));
    for (const proposal of propose({ report, ...attribute(report), known: [], rulesAlone: true })) {
      const judgement = judgementOf({ file, act: proposal.act, ...proposal.span }, list);
      if (judgement === undefined) continue;
      const set = `news-${judgement.folder}`;
      found.push(exampleOf(read, proposal, { set, kind: "news", article: file, right: judgement.verdict === "right" }));
    }
  }
  return found.filter(present);
}

/** All examples: news, the passages beside the tests and those named. */
export async function allExamples(more) {
  const named = (file) => (basename(file, ".json") === "dev" ? basename(join(file, "..")) : basename(file, ".json"));
  const passages = await Promise.all(passageFiles(more).map((file) => inPassages(file, named(file))));
  return [...(await inNews()), ...passages.flat()];
}
