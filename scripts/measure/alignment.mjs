// Figures for the alignment of sentences and for derivation, on published corpora. Runnable alone, on the built program.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareReports, compareSentences, comparisonContext } from "../../dist/evidence/index.js";

/** Rows of what was measured, the figure, and whether the rules were made with these texts in view. */
export async function measure({ shared }) {
  return [
    ...paraphrases(join(shared, "data", "msrp")),
    ...grades(join(shared, "data", "clough-stevenson")),
    ...independent(join(shared, "data", "basil")),
  ];
}

const percent = (share) => (100 * share).toFixed(1);

/** Microsoft Research Paraphrase Corpus: the threshold is set on the training part, the figure taken on the test part. */
function paraphrases(folder) {
  if (!existsSync(folder)) return [];
  const read = (part) =>
    readFileSync(join(folder, `msr_paraphrase_${part}.txt`), "utf8")
      .replace(/^\ufeff/, "")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split("\t"))
      .map(([same, , , a, b]) => ({ same: same === "1", a, b }));
  const [train, test] = [read("train"), read("test")];
  const context = comparisonContext(train.flatMap(({ a, b }) => [a, b]));
  const scored = (rows) => rows.map(({ same, a, b }) => ({ same, score: compareSentences(a, b, context) }));
  const threshold = bestThreshold(scored(train));
  const { f1, accuracy } = tally(scored(test), threshold);
  return [
    [
      "paraphrases, MSRP test part: F1 %, accuracy % (threshold and weights from the training part; the measures were picked with test figures in view)",
      `${percent(f1)}, ${percent(accuracy)}`,
      "tuned",
    ],
  ];
}

function bestThreshold(rows) {
  const tried = [...rows].sort((a, b) => a.score - b.score).filter((_, i) => i % 10 === 0);
  return tried.reduce((best, { score }) => (tally(rows, score).f1 > tally(rows, best).f1 ? score : best), 0);
}

function tally(rows, threshold) {
  const count = (test) => rows.filter(test).length;
  const right = count(({ same, score }) => same && score >= threshold);
  const falsely = count(({ same, score }) => !same && score >= threshold);
  const missed = count(({ same, score }) => same && score < threshold);
  return { f1: (2 * right) / (2 * right + falsely + missed), accuracy: 1 - (falsely + missed) / rows.length };
}

const asReport = (id, text) => ({ id, text, language: "en", complete: true });

/** Clough and Stevenson's corpus of plagiarised short answers: four grades, each text judged by its nearest neighbours among the others. */
function grades(folder) {
  if (!existsSync(folder)) return [];
  const rows = readFileSync(join(folder, "plagiarism_dataset.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((row) => {
      const { derivation } = compareReports(asReport("source", row.original_task_text), asReport("answer", row.paraphrase_text));
      const { words, runs, course, stretches, longest } = derivation;
      return { grade: row.paraphrase_category, point: [words, runs, course, stretches, Math.min(1, longest / 60)], said: derivation.grade };
    });
  const judged = rows.map((row) => ({
    ...row,
    as: nearest(
      rows.filter((other) => other !== row),
      row.point,
    ),
  }));
  const share = (test) => percent(judged.filter(test).length / judged.length);
  return [
    ["derivation, Clough-Stevenson (95 texts): four grades %, leave one out, 5 nearest", share(({ grade, as }) => grade === as), "tuned"],
    [
      "derivation, Clough-Stevenson: derived or not %, leave one out",
      share(({ grade, as }) => (grade === "non") === (as === "non")),
      "tuned",
    ],
    [
      "derivation, Clough-Stevenson: derived or not %, by the product's own grade",
      share(({ grade, said }) => (grade === "non") === (said === "not")),
      "tuned",
    ],
  ];
}

/** The grade of most weight among the five nearest points, each measure scaled by its spread. */
function nearest(known, point) {
  const spread = point.map((_, i) => {
    const mean = known.reduce((sum, row) => sum + row.point[i], 0) / known.length;
    return Math.sqrt(known.reduce((sum, row) => sum + (row.point[i] - mean) ** 2, 0) / known.length) || 1;
  });
  const away = (row) => Math.hypot(...point.map((value, i) => (row.point[i] - value) / spread[i]));
  const votes = new Map();
  for (const row of [...known].sort((a, b) => away(a) - away(b)).slice(0, 5))
    votes.set(row.grade, (votes.get(row.grade) ?? 0) + 1 / (0.05 + away(row)));
  return [...votes].sort((a, b) => b[1] - a[1])[0][0];
}

/** BASIL: reports of one event by three outlets, none made from another as far as is known. */
function independent(folder) {
  if (!existsSync(folder)) return [];
  const events = new Map();
  const years = join(folder, "articles");
  for (const year of readdirSync(years))
    for (const file of readdirSync(join(years, year))) {
      const article = JSON.parse(readFileSync(join(years, year, file), "utf8"));
      const text = article["body-paragraphs"].map((paragraph) => [paragraph].flat().join(" ")).join("\n\n");
      events.set(article["triplet-uuid"], [...(events.get(article["triplet-uuid"]) ?? []), asReport(file, text)]);
    }
  const found = [...events.values()].flatMap((reports) =>
    reports.flatMap((a, i) => reports.flatMap((b, j) => (i === j ? [] : [compareReports(a, b)]))),
  );
  const called = found.filter(({ derivation }) => derivation.grade !== "not");
  const quantiles = (values) =>
    [0.5, 0.9, 0.99].map((q) => percent([...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))])).join(" / ");
  return [
    [
      `independent reports of one event, BASIL (${found.length} directed pairs): called derived %`,
      percent(called.length / found.length),
      "tuned",
    ],
    [
      "BASIL: runs of three words shared %, median / 90th / 99th in 100",
      quantiles(found.map(({ derivation }) => derivation.runs)),
      "tuned",
    ],
    [
      "BASIL: sentences near in wording %, median / 90th / 99th in 100",
      quantiles(found.map(({ derivation }) => derivation.share)),
      "tuned",
    ],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const row of await measure({ shared: join(import.meta.dirname, "..", "..", "..", "shared") })) console.log(row.join(" | "));
