// False hits in unrelated news: fifty proposals drawn from all that the reader finds in PolNeAR dev (news articles of an election year), each looked up
// in a list of judgements (test/reader/judged-hits.json: places and reasons, no text). Taken with the built program.
// `node scripts/measure/false-hits.mjs` prints the rows; `--list` prints the hits drawn with their sentences, to be judged; `--false` those judged wrong,
// `--unjudged` those in no list; `--seed 2` draws another fifty.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { attribute, readDocument } from "../../dist/evidence/index.js";
import { propose } from "../../dist/reader/index.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const JUDGED = join(HERE, "..", "..", "test", "reader", "judged-hits.json");
const DRAWN = 50;
const SEED = process.argv.includes("--seed") ? process.argv[process.argv.indexOf("--seed") + 1] : "1";

/** Every proposal of the reader over the articles of a folder, with its article's name and text; with `rulesAlone` as the rules hold it likely. */
export async function hitsOf(folder, { rulesAlone = false } = {}) {
  const found = [];
  for (const file of readdirSync(folder).sort()) {
    const { report } = await readDocument({ path: file, bytes: readFileSync(join(folder, file)) });
    for (const proposal of propose({ report, ...attribute(report), known: [], rulesAlone })) {
      const { start, end } = proposal.span;
      found.push({ file, start, end, act: proposal.act, confidence: proposal.confidence, text: report.text, proposal });
    }
  }
  return found;
}

const order = ({ file, act, start }) => createHash("sha256").update(`${SEED} ${file} ${act} ${start}`).digest("hex");

/** A draw by lot that hits found or lost elsewhere do not disturb: each hit's lot is a digest of its place. */
export function draw(hits, count = DRAWN) {
  return [...hits].sort((a, b) => (order(a) < order(b) ? -1 : 1)).slice(0, count);
}

/** The judgement on a hit: one of the same article and act whose span shares at least half of the longer one. */
export function judgementOf(hit, judged) {
  const shares = ({ start, end }) =>
    Math.min(end, hit.end) - Math.max(start, hit.start) >= 0.5 * Math.max(end - start, hit.end - hit.start);
  return judged.find((each) => each.file === hit.file && each.act === hit.act && shares(each));
}

const percent = (part, of) => (of === 0 ? "none" : ((100 * part) / of).toFixed(1));

/** Rows of what was measured, the figure, and whether the rules were made with these texts in view. */
export async function measure({ shared }) {
  const folder = join(shared, "data", "polnear", "dev", "text");
  if (!existsSync(folder)) return [];
  const hits = await hitsOf(folder);
  const judged = JSON.parse(readFileSync(JUDGED, "utf8"));
  const drawn = draw(hits).map((hit) => judgementOf(hit, judged)?.verdict ?? "unjudged");
  const count = (verdict) => drawn.filter((each) => each === verdict).length;
  const told = `${count("false")} false, ${count("right")} right, ${count("unjudged")} unjudged of ${drawn.length}`;
  const all = hits.map((hit) => judgementOf(hit, judged)).filter((each) => each !== undefined);
  const wrong = all.filter(({ verdict }) => verdict === "false").length;
  return [
    [
      `unrelated news, ${hits.length} hits: drawn and judged; share false of those judged, %`,
      `${told}; ${percent(count("false"), count("false") + count("right"))}`,
      "judged",
    ],
    [
      "the same, every hit still made that was ever judged: false of all, %",
      `${wrong} of ${all.length}; ${percent(wrong, all.length)}`,
      "judged",
    ],
  ];
}

function printed({ file, start, end, act, confidence, text, proposal }) {
  const [from, to] = [Math.max(0, start - 120), Math.min(text.length, end + 60)];
  const shown = `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, to)}`.replace(/\s+/g, " ");
  return `${file} ${start}-${end} ${act} ${confidence} actor=${proposal.actor.exact} (${proposal.actor.ids.join(" ")})\n  ${shown}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shared = join(HERE, "..", "..", "..", "shared");
  const judged = existsSync(JUDGED) ? JSON.parse(readFileSync(JUDGED, "utf8")) : [];
  const drawn = async () => draw(await hitsOf(join(shared, "data", "polnear", "dev", "text")));
  const wanted = {
    "--list": () => true,
    "--false": (hit) => judgementOf(hit, judged)?.verdict === "false",
    "--unjudged": (hit) => judgementOf(hit, judged) === undefined,
  }[process.argv[2]];
  if (wanted !== undefined) for (const hit of (await drawn()).filter(wanted)) console.log(printed(hit));
  else for (const row of await measure({ shared })) console.log(row.join("  "));
}
