// What the voter learns from: labelled passages, what the rules wrongly found in them, sentences without an act, examples and counter-examples of patterns.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../set-up.mjs";
import { attribute, readDocument } from "../../dist/evidence/index.js";
import { DEPENDENCIES } from "../../dist/reader/data/dependencies.js";
import { ACT_PATTERNS } from "../../dist/reader/find-acts.js";
import { propose } from "../../dist/reader/index.js";
import { readSentences } from "../../dist/reader/passage.js";
import { coveredBy } from "../../dist/reader/voter.js";
import { voterFeatures } from "../../dist/reader/voter-features.js";

/** How much an example counts: a labelled act, an optional one, a false hit of the rules, a sentence without an act. */
const WEIGHT = { act: 1, optional: 0.3, falseHit: 2, empty: 0.5, pattern: 1 };
const SHORTEST = 4;
const FOLDER = join(root, "test", "reader", "passages");

/** The files of labelled passages beside the tests, and those named. */
export function passageFiles(more) {
  const held = readdirSync(FOLDER)
    .filter((name) => /^half-[a-z]\.json$/.test(name))
    .map((name) => join(FOLDER, name));
  return [...held, ...more];
}

const common = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const covers = (a, b) => common(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
const likeness = (a, b) => common(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** Proposals by the rules alone, with the verdict of the key: right, false, or null where the key leaves it open. */
export function judged(labels, proposals) {
  const open = new Set(proposals);
  const verdicts = new Map();
  for (const label of [...labels].sort((a, b) => Number(b.core) - Number(a.core))) {
    const fit = ({ act, span }) => (act === label.act ? 1 : 0) + likeness(label, span);
    const fitting = ({ act, span }) => label.acts.includes(act) && covers(label, span) && likeness(label, span) >= 0.2;
    const best = [...open].filter(fitting).sort((a, b) => fit(b) - fit(a))[0];
    if (best === undefined) continue;
    open.delete(best);
    verdicts.set(best, label.core ? true : null);
  }
  for (const each of open) verdicts.set(each, labels.some((label) => !label.core && covers(label, each.span)) ? null : false);
  return proposals.map((proposal) => ({ proposal, right: verdicts.get(proposal) }));
}

/** The features of a span's words in the sentence it begins in; null where there are none. */
export function featuresAt(sentences, span) {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const range = sentence === undefined ? null : coveredBy(sentence, span);
  return range === null ? null : voterFeatures(sentence.tokens, range);
}

/** The passages of a file with their labels, sentences and judged proposals. */
export async function passagesOf(file) {
  const found = [];
  for (const { id, text, statements } of JSON.parse(readFileSync(file, "utf8"))) {
    const { report } = await readDocument({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) });
    const labels = statements.map(({ act, altActs, core, span }) => {
      const start = report.text.indexOf(span);
      return { act, acts: [act, ...altActs], core, start, end: start + span.length };
    });
    const proposals = propose({ report: { ...report, id }, ...attribute(report), known: [], rulesAlone: true });
    found.push({ labels, sentences: readSentences(report.text), judged: judged(labels, proposals) });
  }
  return found;
}

function ofPassage({ labels, sentences, judged: proposals }) {
  const acts = labels.map((label) => ({
    features: featuresAt(sentences, label),
    acts: label.acts,
    weight: label.core ? WEIGHT.act : WEIGHT.optional,
    labelled: label.core,
  }));
  const wrong = proposals.filter(({ right }) => right === false);
  const falseHits = wrong.map(({ proposal }) => ({ features: featuresAt(sentences, proposal.span), acts: [], weight: WEIGHT.falseHit }));
  const empty = sentences.filter((each) => each.tokens.length >= SHORTEST && !labels.some((label) => common(label, each) > 0));
  const without = empty.map(({ tokens }) => ({
    features: voterFeatures(tokens, { from: 0, to: tokens.length }),
    acts: [],
    weight: WEIGHT.empty,
  }));
  return [...acts, ...falseHits, ...without].filter(({ features }) => features !== null);
}

/** Examples from passages: features, the acts that count as right (none: no act), and a weight. */
export const examplesOf = (passages) => passages.flatMap(ofPassage);

/** The examples and counter-examples that the patterns carry. */
export function patternExamples() {
  const whole = (text, acts) =>
    readSentences(text).map(({ tokens }) => ({
      features: voterFeatures(tokens, { from: 0, to: tokens.length }),
      acts,
      weight: WEIGHT.pattern,
    }));
  return [...ACT_PATTERNS, ...DEPENDENCIES.map((each) => ({ ...each, act: "CONDITION" }))].flatMap(
    ({ act, examples = [], counter = [] }) => [
      ...examples.flatMap((text) => whole(text, [act])),
      ...counter.flatMap((text) => whole(text, [])),
    ],
  );
}
