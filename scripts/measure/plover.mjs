// Act typing against the published records of PLOVER (322 sentences of the CAMEO manual, each with one event type), by way of the reader's alignment
// `codes@1`, whose rows were set with the records in view (85.5 % right before the misses were read). Taken with the built program; the records are only
// measured on. `node scripts/measure/plover.mjs` prints the rows and the confusion.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { attribute, readDocument } from "../../dist/evidence/index.js";
import { codesOf, propose } from "../../dist/reader/index.js";

/** The event types that an act of speech can stand for; the others tell of deeds that no act of ours names. */
const SPOKEN = ["AGREE", "SUPPORT", "CONCEDE", "DEMAND", "DISAPPROVE", "REJECT", "THREATEN"];
const NOTHING = "none";

/** The records with a sentence, each with the types found in it, the most confident first. */
export async function typed(file) {
  const records = JSON.parse(readFileSync(file, "utf8")).filter(({ text }) => text !== undefined);
  const found = [];
  for (const [i, { event, text }] of records.entries()) {
    const { report } = await readDocument({ path: `record-${i}.txt`, bytes: new TextEncoder().encode(text) });
    const proposals = propose({ report: { ...report, id: `record-${i}` }, ...attribute(report), known: [] });
    const types = proposals.sort((a, b) => b.confidence - a.confidence).map((each) => codesOf(each).plover);
    found.push({ event, text, proposals, types: types.filter((type) => type !== null) });
  }
  return found;
}

const percent = (part, of) => (of === 0 ? "none" : ((100 * part) / of).toFixed(1));

function rowsFor(what, records) {
  const found = records.filter(({ types }) => types.length > 0);
  const first = found.filter(({ event, types }) => types[0] === event).length;
  const among = found.filter(({ event, types }) => types.includes(event)).length;
  const shares = [percent(found.length, records.length), percent(first, found.length), percent(among, found.length)];
  return [
    `PLOVER records, ${what} (${records.length}): an event type found; of those the first right; the right one among them, %`,
    shares.join("; "),
    "reader untuned, rows of codes@1 tuned",
  ];
}

/** Rows of what was measured, the figure, and whether the rules were made with these texts in view. */
export async function measure({ shared }) {
  const file = join(shared, "data", "plover_gsr", "PLOVER_GSR_CAMEO.json");
  if (!existsSync(file)) return [];
  const records = await typed(file);
  return [
    rowsFor(
      "types of speech",
      records.filter(({ event }) => SPOKEN.includes(event)),
    ),
    rowsFor("all types", records),
  ];
}

/** Counts of the type found first, for each type of the records. */
function confusion(records) {
  const counts = new Map();
  for (const { event, types } of records) {
    const row = counts.get(event) ?? new Map();
    const first = types[0] ?? NOTHING;
    counts.set(event, row.set(first, (row.get(first) ?? 0) + 1));
  }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shared = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "shared");
  for (const row of await measure({ shared })) console.log(row.join("  "));
  for (const [event, row] of confusion(await typed(join(shared, "data", "plover_gsr", "PLOVER_GSR_CAMEO.json"))))
    console.log(
      event.padEnd(12),
      [...row]
        .sort((a, b) => b[1] - a[1])
        .map(([type, count]) => `${type} ${count}`)
        .join(", "),
    );
}
