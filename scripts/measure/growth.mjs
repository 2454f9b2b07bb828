// How tracing grows with an affair, on invented affairs made by rule: processor time for the whole trace and for one report more, memory, and whether the
// stories are found. `node scripts/measure/growth.mjs [SIZES...]` prints the rows; with --plot it also draws docs/pictures/growth.svg.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { TraceMemory, traceOrigins } = await import(pathToFileURL(join(ROOT, "dist", "evidence", "index.js")).href);

const SIZES = [1_000, 3_000, 10_000, 30_000];
const RETELLINGS = 20;
const SYLLABLES =
  "ar ben cor dal esh fen gor hul ist jor kal lun mar nor ost pel quin ras sel tor ul ven wes yar zul bri cha dro fla gri".split(" ");
const OUTLETS = ["Reuters", "Bloomberg", "Financial Times", "Axios", "The Telegraph", "Le Monde", "Der Spiegel", "The New York Times"];
const VERBS = "keeps delays promises doubles refuses opens closes orders sells guards moves finds rebuilds names loses returns".split(" ");
const THINGS = "harbour treaty convoy ferry tunnel radar depot canal railway fund patrol barracks assembly tariff licence archive".split(
  " ",
);
const MANNERS = "quietly again before-winter at-once without-a-vote under-protest by-night in-part"
  .split(" ")
  .map((manner) => manner.replaceAll("-", " "));

/** Numbers that are the same at every run. Source: mulberry32, public domain. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An invented affair: stories of one outlet each, and retellings that take some of its sentences, turn them and say whose they are. */
export function inventedAffair(size, seed = 7) {
  const next = dice(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const name = () => {
    const word = pick(SYLLABLES) + pick(SYLLABLES) + (next() < 0.5 ? pick(SYLLABLES) : "");
    return word[0].toUpperCase() + word.slice(1);
  };
  const countries = Array.from({ length: 12 }, name);
  const stories = Array.from({ length: Math.ceil(size / RETELLINGS) }, (_, s) => {
    const people = [name(), name(), name()];
    const things = [pick(THINGS), pick(THINGS), pick(THINGS)];
    const facts = Array.from({ length: 14 }, () => [
      pick(countries),
      pick(VERBS),
      pick(things),
      name(),
      10 + Math.floor(next() * 900),
      pick(people),
      pick(MANNERS),
    ]);
    return { outlet: OUTLETS[s % OUTLETS.length], day: Math.floor(next() * 120), facts };
  });
  return Array.from({ length: size }, (_, i) => {
    const story = stories[i % stories.length];
    const facts = story.facts.filter((_, f) => f < 3 || next() < 0.6);
    const text = [credited(facts[0], story.outlet, next), ...facts.slice(1).map((fact) => told(fact, next))];
    const paragraphs = [];
    for (let at = 0; at < text.length; at += 3) paragraphs.push(text.slice(at, at + 3).join(" "));
    const published = new Date(Date.UTC(2031, 0, 1 + story.day + Math.floor(next() * 3))).toISOString().slice(0, 10);
    return {
      ...{ id: `r${i}`, path: `r${i}.txt`, title: null, outlet: `Site ${i % 97}`, published, language: "en", url: null, complete: true },
      ...{ note: false, bylines: [], retells: null, mediaType: "text/plain", sha256: "" },
      text: paragraphs.join("\n\n"),
      story: i % stories.length,
    };
  });
}

function credited(fact, outlet, next) {
  const way = Math.floor(next() * 3);
  if (way === 0) return `${plain(fact)}, ${outlet} reported, citing officials.`;
  return way === 1 ? `According to ${outlet}, ${plain(fact)}.` : `${plain(fact)}. This was reported by ${outlet}.`;
}

function told(fact, next) {
  const [country, , thing, place, number, person] = fact;
  const way = Math.floor(next() * 4);
  if (way === 0) return `${plain(fact)}, and ${person} has put the price at ${number} million crowns.`;
  if (way === 1) return `It adds that the ${thing} of ${place} matters to ${country} because ${number} families live by it.`;
  return way === 2
    ? `As for the ${thing}, ${plain(fact)}.`
    : `${person} spoke of ${number} crowns for the ${thing} near ${place}; ${plain(fact)}.`;
}

function plain([country, verb, thing, place, number, , manner]) {
  return `${country} ${verb} the ${thing} at ${place} with ${number} workers ${manner}`;
}

function seconds(work) {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

/** Joined pairs against the stories by rule: F1. */
function pairsF1(reports, origins) {
  const found = new Map(origins.reports.map(({ id, origin }) => [id, origin ?? `unknown ${id}`]));
  const count = (keyOf) => {
    const sizes = new Map();
    for (const report of reports) sizes.set(keyOf(report), (sizes.get(keyOf(report)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  };
  const both = count((report) => `${report.story} ${found.get(report.id)}`);
  return (200 * both) / (count((report) => report.story) + count((report) => found.get(report.id)));
}

/** What a trace of an invented affair of this size costs, and one report more after it. */
export function growthAt(size) {
  const [extra, ...reports] = inventedAffair(size + 1);
  const memory = new TraceMemory();
  const whole = seconds(() => traceOrigins(reports, memory));
  const more = [1, 2, 3].map((n) => {
    const added = { ...extra, id: `extra${n}`, path: `extra${n}.txt`, text: extra.text.replace(/crowns/g, `crowns no ${n}`) };
    const one = seconds(() => traceOrigins([...reports, added], memory)).seconds;
    traceOrigins(reports, memory);
    return one;
  });
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  return { size, seconds: whole.seconds, more: more.sort((a, b) => a - b)[1], megabytes, f1: pairsF1(reports, whole.value.origins) };
}

/** Rows for the table of measurements. The affairs are made by rule, so nothing is tuned to them but their form. */
export async function measure({ sizes = [1_000, 3_000] } = {}) {
  return sizes.map((size) => {
    const { seconds: whole, more, megabytes, f1 } = growthAt(size);
    const figures = `${whole.toFixed(1)} s; one more ${(more * 1000).toFixed(0)} ms; ${megabytes.toFixed(0)} MB; pairs F1 ${f1.toFixed(1)}`;
    return [`tracing ${size} invented reports, processor time`, figures, "tuned"];
  });
}

/** Draws time over size, both on logarithmic axes, beside a dashed line of straight growth. */
function plot(points) {
  const [width, height, left, bottom] = [560, 340, 70, 50];
  const [fewest, most] = [Math.min(...points.map(({ size }) => size)), Math.max(...points.map(({ size }) => size))];
  const longest = Math.max(...points.map((point) => point.seconds)) * 1.6;
  const shortest = points[0].seconds / 1.6;
  const scale = (value, low, high, from, to) => from + ((Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))) * (to - from);
  const x = (size) => scale(size, fewest, most, left + 20, width - 30).toFixed(1);
  const y = (time) => scale(time, shortest, longest, height - bottom, 24).toFixed(1);
  const line = points.map(({ size, seconds: time }) => `${x(size)},${y(time)}`).join(" ");
  const straight = points.map(({ size }) => [size, (points[0].seconds * size) / fewest]).filter(([, time]) => time <= longest);
  const marks = points.map(
    ({ size, seconds: time }) =>
      `<circle cx="${x(size)}" cy="${y(time)}" r="4" fill="#1f5f8b"/><text x="${x(size)}" y="${Number(y(time)) - 10}" text-anchor="middle">${time.toFixed(1)} s</text>` +
      `<text x="${x(size)}" y="${height - bottom + 20}" text-anchor="middle">${size.toLocaleString("en")}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<title>Processor time of tracing by the number of reports</title><rect width="${width}" height="${height}" fill="#fff"/>`,
    `<path d="M${left} 24V${height - bottom}H${width - 20}" fill="none" stroke="#888"/>`,
    `<polyline points="${straight.map(([size, time]) => `${x(size)},${y(time)}`).join(" ")}" fill="none" stroke="#888" stroke-dasharray="5 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#1f5f8b" stroke-width="2"/>`,
    ...marks,
    `<text x="${width / 2}" y="${height - 10}" text-anchor="middle">reports in the affair</text>`,
    `<text x="18" y="${height / 2}" transform="rotate(-90 18 ${height / 2})" text-anchor="middle">seconds (dashed: straight growth)</text></svg>`,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
  const points = (asked.length > 0 ? asked : SIZES).map((size) => {
    const point = growthAt(size);
    console.log(
      `${size} reports: ${point.seconds.toFixed(2)} s, one more ${(point.more * 1000).toFixed(0)} ms, ${point.megabytes.toFixed(0)} MB, F1 ${point.f1.toFixed(1)}`,
    );
    return point;
  });
  if (process.argv.includes("--plot")) writeFileSync(join(ROOT, "docs", "pictures", "growth.svg"), plot(points));
}
