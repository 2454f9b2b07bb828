// Origins and retellings against hand-made keys and plain truths, with the built parts: clusters of real retellings, independent reports of one
// event, copies of one text, and reports among unrelated ones. `node scripts/measure/origins.mjs [FOLDER OF SHARED DATA]` prints the rows.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { readDocument, reportId, traceOrigins } = await import(pathToFileURL(join(ROOT, "dist", "evidence", "index.js")).href);

const BASIL_OUTLETS = { fox: "Fox News", nyt: "The New York Times", hpo: "HuffPost" };

/** Reports of a folder of texts, as the program reads them. */
async function readFolder(folder) {
  const taken = new Set();
  const reports = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    const { report } = await readDocument({ path: file, bytes: readFileSync(join(folder, file)) });
    const id = reportId(report, taken);
    taken.add(id);
    reports.push({ ...report, id });
  }
  return reports;
}

const unknown = { url: null, complete: true, note: false, bylines: [], retells: null, mediaType: "text/plain", sha256: "", language: "en" };

/** BASIL's events in a fixed order, each with its three reports. Source: Fan and others 2019. */
export function basilEvents(shared) {
  const folder = join(shared, "data", "basil", "articles");
  const events = new Map();
  for (const year of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, year)).sort()) {
      const article = JSON.parse(readFileSync(join(folder, year, file), "utf8"));
      const text = [article.title, ...article["body-paragraphs"].map((sentences) => sentences.join(" "))].join("\n\n");
      const report = {
        ...unknown,
        id: article.uuid,
        path: file,
        title: article.title,
        outlet: BASIL_OUTLETS[article.source],
        published: article.date,
        text,
      };
      const event = article["triplet-uuid"];
      events.set(event, [...(events.get(event) ?? []), report]);
    }
  }
  return [...events].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reports]) => reports);
}

/** Newspaper articles on American politics, unrelated to the clusters. Source: PolNeAR, Newell and others 2018. */
function polnear(shared) {
  const folder = join(shared, "data", "polnear", "dev", "text");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((file) => {
      const [outlet, published] = file.split("_");
      return { ...unknown, id: file, path: file, title: null, outlet, published, text: readFileSync(join(folder, file), "utf8") };
    });
}

/** The origin of each report by id; one of unknown origin stands alone. */
function originOf(reports) {
  const { origins } = traceOrigins(reports).origins;
  const found = new Map(reports.map(({ id }) => [id, `unknown ${id}`]));
  for (const origin of origins) for (const id of origin.reports) found.set(id, origin.id);
  return found;
}

/** Pairs of independent reports of one event that are called retellings. */
export function joinedPairs(events) {
  const joined = [];
  for (const reports of events) {
    const origin = originOf(reports);
    for (const [i, a] of reports.entries())
      for (const b of reports.slice(i + 1)) if (origin.get(a.id) === origin.get(b.id)) joined.push([a, b]);
  }
  return joined;
}

/** A copy of a report as another site prints it: `whole`, `opening` (three fifths of the paragraphs) or `cut` (every third sentence left out). */
function copyOf(report, how) {
  const paragraphs = report.text.split(/\n+/);
  const text = {
    whole: report.text,
    opening: paragraphs.slice(0, Math.ceil(paragraphs.length * 0.6)).join("\n\n"),
    cut: report.text
      .split(/(?<=[.!?]) /)
      .filter((_, i) => i % 3 !== 2)
      .join(" "),
  }[how];
  return { ...report, id: `${report.id} ${how}`, path: `${how}/${report.path}`, outlet: "Copying Site", url: null, title: null, text };
}

/** Copies that stand under the origin of what they copy. */
function copiesFound(reports) {
  let found = 0;
  let of = 0;
  for (const report of reports) {
    for (const how of ["whole", "opening", "cut"]) {
      const copy = copyOf(report, how);
      const origin = originOf([report, copy]);
      of++;
      if (origin.get(report.id) === origin.get(copy.id)) found++;
    }
  }
  return `${found} of ${of}`;
}

/** Each report of the clusters alone among unrelated articles: how many join one of these. */
function joinedToBackground(clusters, background) {
  let joined = 0;
  for (const reports of clusters) {
    const origin = originOf([...reports, ...background]);
    const strange = new Set(background.map(({ id }) => origin.get(id)));
    joined += reports.filter(({ id }) => strange.has(origin.get(id))).length;
  }
  return joined;
}

/** Same-root pairs against the hand-made keys: F1, falsely joined, origins found and in the key. */
async function againstKeys(folders) {
  const sum = { right: 0, wrong: 0, wanted: 0, apart: 0, found: 0, key: 0 };
  for (const folder of folders) {
    const key = JSON.parse(readFileSync(join(folder, "key.json"), "utf8"));
    const reports = await readFolder(folder);
    const origin = originOf(reports);
    const root = new Map(reports.map(({ id, path }) => [id, key.docs[path.replace(/\.txt$/, "")].root]));
    sum.found += new Set(origin.values()).size;
    sum.key += new Set(root.values()).size;
    for (const [i, a] of reports.entries()) {
      for (const b of reports.slice(i + 1)) {
        const same = root.get(a.id) === root.get(b.id);
        const joined = origin.get(a.id) === origin.get(b.id);
        sum[same ? "wanted" : "apart"]++;
        if (joined) sum[same ? "right" : "wrong"]++;
      }
    }
  }
  return sum;
}

const percent = (n, of) => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`;

/** Rows of what was measured, the figure, and whether the texts were looked at while the rules were made. */
export async function measure({ shared }) {
  const folders = [
    join(shared, "reports", "coalition"),
    ...readdirSync(join(shared, "clusters")).map((name) => join(shared, "clusters", name)),
  ];
  const keys = await againstKeys(folders);
  const events = basilEvents(shared);
  const halves = [events.filter((_, i) => i % 2 === 0), events.filter((_, i) => i % 2 === 1)];
  const [seen, unseen] = halves.map((half) => joinedPairs(half).length);
  const clusters = await Promise.all(folders.map(readFolder));
  const background = [...halves[1].flat(), ...polnear(shared)];
  return [
    ["origins, clusters: same-root pairs, F1", percent(2 * keys.right, keys.right + keys.wrong + keys.wanted), "tuned"],
    ["origins, clusters: falsely joined", `${keys.wrong} of ${keys.apart}`, "tuned"],
    ["origins, clusters: found / in the keys", `${keys.found} / ${keys.key}`, "tuned"],
    ["origins, BASIL, even events: independent pairs called retellings", `${seen} of ${halves[0].length * 3}`, "tuned"],
    ["origins, BASIL, odd events: independent pairs called retellings", `${unseen} of ${halves[1].length * 3}`, "untuned"],
    ["origins, copies of the clusters' reports under their origin", copiesFound(clusters.flat()), "tuned"],
    ["origins, copies of BASIL's odd events under their origin", copiesFound(halves[1].flat()), "untuned"],
    [
      `origins, cluster reports joined to ${background.length} unrelated articles`,
      `${joinedToBackground(clusters, background)}`,
      "untuned",
    ],
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shared = process.argv[2] ?? join(ROOT, "..", "shared");
  if (!existsSync(shared)) console.log("Nothing to measure: the folder of shared data is not there.");
  else for (const row of await measure({ shared })) console.log(row.join("\t"));
}
