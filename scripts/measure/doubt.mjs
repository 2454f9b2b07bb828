// How well confidence tells right proposals from false ones, and how true it is: each proposal met by a doubt that was fitted to other articles.
// Taken with the built program. `node scripts/measure/doubt.mjs [--by-set] [more-passages.json …]` prints the rows, cuts and calibration tables.
import { allExamples } from "../doubt/examples.mjs";
import { crossed } from "../doubt/fit.mjs";

const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
const LOSSES = [0.01, 0.02, 0.03, 0.05, 0.1];
const byRule = ({ rule }) => rule;
const byDoubt = ({ doubt }) => doubt;
const percent = (part, of) => (of === 0 ? "none" : ((100 * part) / of).toFixed(1));

/** The share of pairs of a right and a false hit in which the right one stands higher; ties count half. */
function ordered(hits, key) {
  const [right, wrong] = [hits.filter((hit) => hit.right), hits.filter((hit) => !hit.right)];
  let sum = 0;
  for (const a of right) for (const b of wrong) sum += key(a) > key(b) ? 1 : key(a) === key(b) ? 0.5 : 0;
  return percent(sum, right.length * wrong.length);
}

const off = (hits, key) =>
  (hits.reduce((sum, hit) => sum + (key(hit) - (hit.right ? 1 : 0)) ** 2, 0) / Math.max(1, hits.length)).toFixed(3);

/** Groups of examples to be told apart: news and affairs, and each set alone. */
function groupsOf(hits) {
  const sets = [...new Set(hits.map(({ set }) => set))];
  return [
    ["unrelated news", hits.filter(({ kind }) => kind === "news")],
    ["affairs", hits.filter(({ kind }) => kind === "affairs")],
    ...sets.map((set) => [set, hits.filter((hit) => hit.set === set)]),
  ];
}

function rowsOf(name, hits) {
  const wrong = hits.filter(({ right }) => !right).length;
  return [
    [`${name}: judged proposals, false ones, %`, `${hits.length}, ${percent(wrong, hits.length)}`, "judged"],
    [`${name}: right above false ones by the rules; after the doubt, %`, `${ordered(hits, byRule)}; ${ordered(hits, byDoubt)}`, "crossed"],
    [`${name}: mean square of confidence less truth, rules; after the doubt`, `${off(hits, byRule)}; ${off(hits, byDoubt)}`, "crossed"],
  ];
}

/** Rows of what was measured, the figure, and how: the doubt of other articles doubts. */
export async function measure() {
  return groupsOf(crossed(await allExamples([]))).flatMap(([name, hits]) => rowsOf(name, hits));
}

function printCuts(hits, key) {
  const right = hits.filter((hit) => hit.right && hit.kind === "affairs").map(key);
  right.sort((a, b) => a - b);
  for (const loss of LOSSES) {
    const cut = right[Math.floor(loss * right.length)];
    const told = groupsOf(hits).map(([name, group]) => {
      const below = (isRight) => {
        const all = group.filter((hit) => hit.right === isRight);
        return percent(all.filter((hit) => key(hit) < cut).length, all.length);
      };
      return `${name} ${below(false)} / ${below(true)}`;
    });
    console.log(`  below ${cut.toFixed(2)}, % of false / of right: ${told.join("; ")}`);
  }
}

function printTable(name, hits, key) {
  const steps = EDGES.slice(0, -1).map((low, i) => {
    const within = hits.filter((hit) => key(hit) >= low && key(hit) < EDGES[i + 1]);
    return `${low}: ${within.filter(({ right }) => right).length} of ${within.length}`;
  });
  console.log(name.padEnd(36), steps.join(" | "));
}

if (process.argv[1] === import.meta.filename) {
  const more = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const hits = crossed(await allExamples(more), process.argv.includes("--by-set") ? "set" : "article");
  for (const [name, group] of groupsOf(hits)) for (const row of rowsOf(name, group)) console.log(row.join("  "));
  console.log("cuts by the rules");
  printCuts(hits, byRule);
  console.log("cuts after the doubt");
  printCuts(hits, byDoubt);
  for (const [name, group] of groupsOf(hits)) {
    printTable(`${name}, rules`, group, byRule);
    printTable(`${name}, after the doubt`, group, byDoubt);
  }
}
