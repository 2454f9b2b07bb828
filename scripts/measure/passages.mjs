// The reader against labelled passages on other affairs (test/reader/passages), each read as a report of its own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../set-up.mjs";
import { score } from "./program.mjs";

const HALVES = [
  ["half-a", "tuned"],
  ["half-c", "tuned"],
  ["half-d", "tuned"],
];

const placed = (text, exact, more = {}) => {
  const start = text.indexOf(exact);
  return { ...more, exact, start, end: start + exact.length };
};

/** A passage's labels as the scorer's key has them. */
function keysOf({ id, text, statements }) {
  return statements.map((label, i) => ({
    ...label,
    id: `${id}-${i}`,
    doc: `${id}.txt`,
    span: placed(text, label.span),
    actor: placed(text, label.actor.exact, label.actor),
    conditions: label.conditions.map((condition) => placed(text, condition.exact, condition)),
    attribution: label.attribution.map((source) => placed(text, source.exact, source)),
  }));
}

async function proposalsOf({ id, text }) {
  const { attribute, readDocument } = await import(pathToFileURL(join(root, "dist/evidence/index.js")).href);
  const { propose } = await import(pathToFileURL(join(root, "dist/reader/index.js")).href);
  const { report } = await readDocument({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) });
  return propose({ report: { ...report, id }, ...attribute(report), known: [] });
}

/** Scores one half; with `verbose`, the misses and false hits as the scorer prints them are among the figures. */
export async function scoreHalf(shared, half, ...options) {
  const passages = JSON.parse(readFileSync(join(root, "test/reader/passages", `${half}.json`), "utf8"));
  const work = mkdtempSync(join(tmpdir(), "proviso-measure-"));
  try {
    const proposals = (await Promise.all(passages.map(proposalsOf))).flat();
    const [gold, found] = [join(work, "gold.json"), join(work, "proposals.json")];
    writeFileSync(gold, JSON.stringify({ statements: passages.flatMap(keysOf) }));
    writeFileSync(found, JSON.stringify({ proposals }));
    return score(shared, "statements.mjs", "--gold", gold, "--proposals", found, ...options);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Rows of what was measured. */
export async function measure({ shared }) {
  const rows = [];
  for (const [half, how] of HALVES) {
    const { statements, conditions, relation, actor, innermostSource, fullChain } = await scoreHalf(shared, half);
    rows.push([`${half}: statements P / R / F1`, [statements.precision, statements.recall, statements.f1].join(" / "), how]);
    const parts = [conditions.f1, relation.percent, actor.percent, innermostSource.percent, fullChain.percent];
    rows.push([`${half}: conditions F1, relation, actor, innermost source, chain`, parts.join(" / "), how]);
  }
  return rows;
}
