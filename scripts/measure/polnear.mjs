// Attributions and quotations against PolNeAR (924 news articles with source, cue and content marked by hand), taken with the built program.
// `node scripts/measure/polnear.mjs [part]` prints the table for `dev`, or for another part of the corpus.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { attribute } from "../../dist/evidence/index.js";

/** Pieces of a brat line "T3\tContent 12 40;45 60\t…". */
function piecesOf(places) {
  return places.split(";").map((piece) => {
    const [start, end] = piece.split(" ").map(Number);
    return { start, end };
  });
}

/** The attributions of one annotated article: content and source as lists of spans; an empty source where the article names none. */
export function readKey(annotations) {
  const marks = new Map();
  const key = [];
  for (const line of annotations.split("\n")) {
    const [id, body] = line.split("\t");
    if (/^T\d+$/.test(id)) marks.set(id, piecesOf(body.slice(body.indexOf(" ") + 1)));
    if (!/^E\d+$/.test(id)) continue;
    const found = { content: [], source: [], cue: [] };
    for (const role of body.trim().split(" ").slice(1)) {
      const [name, mark] = role.split(":");
      const slot = { Content: "content", Content2: "content", Source: "source", Cue: "cue" }[name];
      if (slot !== undefined) found[slot].push(...(marks.get(mark) ?? []));
    }
    if (found.content.length > 0) key.push(found);
  }
  return key;
}

const size = (spans) => spans.reduce((sum, span) => sum + span.end - span.start, 0);

function overlap(a, b) {
  let both = 0;
  for (const one of a) for (const other of b) both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return both;
}

/** What was found, in the corpus' manner: what a speaker goes on saying without a new cue belongs to the attribution before it. */
export function readFound(text) {
  const { attributions, attitudes = [], quotations } = attribute({ text });
  const found = [];
  for (const { chain, content, cue } of attributions) {
    const source = chain.at(-1);
    const last = found.at(-1);
    if (cue === null && last !== undefined && last.source[0].start === source.start) last.content.push(content);
    else found.push({ content: [content], source: [source], cue });
  }
  for (const { chain, content, cue } of attitudes) found.push({ content: [content], source: [chain.at(-1)], cue });
  return { found, quotations };
}

/** Pairs of one found and one of the key whose contents share at least half of the shorter, each once, the largest overlap first. */
export function match(found, key) {
  const pairs = [];
  for (const [i, one] of found.entries())
    for (const [j, other] of key.entries()) {
      const both = overlap(one.content, other.content);
      if (both > 0 && both >= 0.5 * Math.min(size(one.content), size(other.content))) pairs.push({ i, j, both });
    }
  pairs.sort((a, b) => b.both - a.both || a.i - b.i || a.j - b.j);
  const [usedFound, usedKey] = [new Set(), new Set()];
  return pairs.filter(({ i, j }) => {
    if (usedFound.has(i) || usedKey.has(j)) return false;
    usedFound.add(i);
    usedKey.add(j);
    return true;
  });
}

const OPEN = /^[“"«]/;
const CLOSE = /[”"»]$/;

/** The key's quoted content: pieces of content that begin with an opening mark and end with a closing one, and hold no other double mark. */
function quotedKey(text, key) {
  return key
    .flatMap(({ content }) => content)
    .map((span) => ({ ...span, exact: text.slice(span.start, span.end) }))
    .filter(({ exact }) => OPEN.test(exact) && CLOSE.test(exact) && exact.length > 2 && !/[“”"«»]/.test(exact.slice(1, -1)));
}

/** True where the quotation found runs from mark to mark of the piece, or ends with it and began in an earlier paragraph. */
function sameQuotation(text, found, piece) {
  const reopened = found.start < piece.start && /\n\s*$/.test(text.slice(Math.max(0, piece.start - 4), piece.start));
  return found.end === piece.end - 1 && (found.start === piece.start + 1 || reopened);
}

function articles(folder) {
  const marked = readdirSync(join(folder, "attributions"));
  return readdirSync(join(folder, "text")).flatMap((name) => {
    const text = readFileSync(join(folder, "text", name), "utf8");
    const notes = marked.find((each) => each.startsWith(`${name.slice(0, -".txt".length)}_`));
    return notes === undefined ? [] : [{ name, text, key: readKey(readFileSync(join(folder, "attributions", notes), "utf8")) }];
  });
}

function figures(right, found, key) {
  const [p, r] = [(100 * right) / found, (100 * right) / key];
  return `${p.toFixed(1)} / ${r.toFixed(1)} / ${((2 * p * r) / (p + r)).toFixed(1)}`;
}

const WARM_UP = 40;

/** Counts over one part of the corpus. */
export function count(folder) {
  const sums = { articles: 0, found: 0, key: 0, content: 0, both: 0, quotedKey: 0, quotedHit: 0, touching: 0, whole: 0, words: 0, ms: 0 };
  const all = articles(folder);
  // The first articles are read twice, so that the time is that of a process already running.
  for (const { text } of all.slice(0, WARM_UP)) attribute({ text });
  for (const { text, key } of all) {
    const begun = process.cpuUsage();
    const { found, quotations } = readFound(text);
    const used = process.cpuUsage(begun);
    sums.ms += (used.user + used.system) / 1000;
    sums.words += text.split(/\s+/).length;
    const pairs = match(found, key);
    sums.articles++;
    sums.found += found.length;
    sums.key += key.length;
    sums.content += pairs.length;
    sums.both += pairs.filter(({ i, j }) => overlap(found[i].source, key[j].source) > 0).length;
    const spans = quotations.map(({ span }) => span);
    const pieces = quotedKey(text, key);
    sums.quotedKey += pieces.length;
    sums.quotedHit += pieces.filter((piece) => spans.some((span) => sameQuotation(text, span, piece))).length;
    const contents = key.flatMap(({ content }) => content);
    for (const span of spans) {
      const near = pieces.filter((piece) => overlap([span], [piece]) > 0);
      if (near.length === 0) continue;
      sums.touching++;
      if (near.some((piece) => sameQuotation(text, span, piece)) || contents.some((each) => each.start < span.start && span.end < each.end))
        sums.whole++;
    }
  }
  return sums;
}

/** Rows of the table: what was measured, the figure, and whether the rules were made with these texts in view. */
export async function measure({ shared, part = "dev" }) {
  const folder = join(shared, "data", "polnear", part);
  if (!existsSync(folder)) return [];
  const sums = count(folder);
  const known = part === "train" ? "tuned" : "untuned";
  const where = `PolNeAR ${part} (${sums.articles} articles)`;
  return [
    [`${where}: attributions, contents share half of the shorter: P / R / F1`, figures(sums.content, sums.found, sums.key), known],
    [`${where}: attributions, content and source both: P / R / F1`, figures(sums.both, sums.found, sums.key), known],
    [`${where}: wholly quoted contents found mark to mark: R`, ((100 * sums.quotedHit) / sums.quotedKey).toFixed(1), known],
    [`${where}: quotations that touch such content and run mark to mark: P`, ((100 * sums.whole) / sums.touching).toFixed(1), known],
    [`${where}: milliseconds of processor time for 10,000 words`, ((sums.ms * 10_000) / sums.words).toFixed(0), known],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shared = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "shared");
  for (const row of await measure({ shared, part: process.argv[2] })) console.log(`${row[0].padEnd(96)} ${row[1].padEnd(20)} ${row[2]}`);
}
