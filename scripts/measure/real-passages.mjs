// The reader against statements labelled in reports of real affairs: keys of places alone (test/reader/real) into the shared reports beside the checkout.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../set-up.mjs";
import { score } from "./program.mjs";

const KEYS = [["dev", "tuned"]];

/** A label with its words, its places moved into the text drawn out of the file. */
function drawn(place, raw, shift) {
  return { ...place, start: place.start - shift, end: place.end - shift, exact: raw.slice(place.start, place.end) };
}

/** The labels of one file as the scorer's key has them. */
function keysOf({ file, statements }, raw, shift) {
  const doc = file.replaceAll("/", "~");
  return statements.map((label, i) => ({
    ...label,
    id: `${doc}-${i}`,
    doc,
    span: drawn(label.span, raw, shift),
    actor: drawn(label.actor, raw, shift),
    conditions: label.conditions.map((condition) => drawn(condition, raw, shift)),
    attribution: label.attribution.map((source) => drawn(source, raw, shift)),
  }));
}

/** What is proposed for one file and what its key has; throws where the text drawn out is no stretch of the file, since places would not fit. */
async function readBoth(shared, entry) {
  const { attribute, readDocument } = await import(pathToFileURL(join(root, "dist/evidence/index.js")).href);
  const { propose } = await import(pathToFileURL(join(root, "dist/reader/index.js")).href);
  const bytes = readFileSync(join(shared, entry.file));
  const raw = bytes.toString("utf8");
  const { report } = await readDocument({ path: entry.file, bytes });
  const shift = raw.indexOf(report.text);
  if (shift < 0) throw new Error(`invalid file: ${entry.file}`);
  const path = entry.file.replaceAll("/", "~");
  const proposals = propose({ report: { ...report, id: path }, ...attribute(report), known: [] });
  return { proposals: proposals.map((each) => ({ ...each, path })), keys: keysOf(entry, raw, shift) };
}

/** Scores the reader by one key; with `--verbose` among the options, the misses and false hits as the scorer prints them. */
export async function scoreKey(shared, key, ...options) {
  const entries = JSON.parse(readFileSync(join(root, "test/reader/real", `${key}.json`), "utf8"));
  const both = await Promise.all(entries.filter(({ file }) => existsSync(join(shared, file))).map((entry) => readBoth(shared, entry)));
  const work = mkdtempSync(join(tmpdir(), "proviso-measure-"));
  try {
    const [gold, found] = [join(work, "gold.json"), join(work, "proposals.json")];
    writeFileSync(gold, JSON.stringify({ statements: both.flatMap(({ keys }) => keys) }));
    writeFileSync(found, JSON.stringify({ proposals: both.flatMap(({ proposals }) => proposals) }));
    return score(shared, "statements.mjs", "--gold", gold, "--proposals", found, ...options);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Rows of what was measured. */
export async function measure({ shared }) {
  const rows = [];
  for (const [key, how] of KEYS) {
    const { statements, conditions, relation, actor, innermostSource, fullChain } = await scoreKey(shared, key);
    rows.push([`real reports, ${key}: statements P / R / F1`, [statements.precision, statements.recall, statements.f1].join(" / "), how]);
    const parts = [conditions.f1, relation.percent, actor.percent, innermostSource.percent, fullChain.percent];
    rows.push([`real reports, ${key}: conditions F1, relation, actor, innermost source, chain`, parts.join(" / "), how]);
  }
  return rows;
}
