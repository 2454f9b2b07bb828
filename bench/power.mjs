// Voting bodies of the Union as counted one by one (cases/known): both indices of every member with the blocking sets, in processor seconds.
// Run as a program with the place of a case it measures that one, in a process of its own, and prints a line of JSON.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const self = fileURLToPath(import.meta.url);
const seconds = ({ user, system }) => (user + system) / 1e6;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** Measures of one body: cold ones, each in a process of its own, and warm ones in one process. */
const COLD = 3;
const WARM = 7;

function casesIn(root) {
  return JSON.parse(readFileSync(join(root, "cases", "known", "european-union-council.json"), "utf8")).cases;
}

function dossierOf({ rule, population, votes = {} }) {
  const voters = Object.entries(population).map(([member, people]) => ({
    member,
    population: people,
    ...(member in votes ? { weight: votes[member] } : {}),
  }));
  const members = voters.map(({ member }) => ({ kind: "member", id: member, title: member, also: [] }));
  return {
    affair: { id: "union", title: "Union" },
    entries: [...members, { kind: "body", id: "council", title: "Council", rule: { ...rule, voters } }],
  };
}

/** True where every count is the published one. */
function isExact({ published }, power) {
  return power.winning === published.winning && power.voters.every(({ voter, critical }) => critical === published.critical[voter]);
}

/** Every body: the median of cold processes and of warm runs, start-up apart, and whether the counts are the published ones. */
export function benchPower(root, tell = () => undefined) {
  return casesIn(root).map(({ title }, place) => {
    const runs = Array.from({ length: COLD }, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [self, root, String(place)], { encoding: "utf8" });
      if (status !== 0) throw new Error(`failed measure: ${title}\n${stderr}`);
      return JSON.parse(stdout);
    });
    const row = {
      title,
      coldSeconds: median(runs.map(({ cold }) => cold)),
      warmSeconds: median(runs.map(({ warm }) => warm)),
      startSeconds: median(runs.map(({ start }) => start)),
      peakMiB: median(runs.map(({ peakMiB }) => peakMiB)),
      blockingSets: runs[0].blockingSets,
      exact: runs.every(({ exact }) => exact),
    };
    tell(row);
    return row;
  });
}

async function measureOne(root, place) {
  const { measurePower } = await import(join(root, "dist", "analysis", "index.js"));
  const known = casesIn(root)[place];
  const dossier = dossierOf(known);
  const start = seconds(process.cpuUsage());
  const times = [];
  let power;
  for (let i = 0; i <= WARM; i++) {
    const before = process.cpuUsage();
    ({ power } = measurePower(dossier, "council"));
    times.push(seconds(process.cpuUsage(before)));
  }
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  const blockingSets = power.blockingSets.count;
  console.log(JSON.stringify({ start, cold: times[0], warm: median(times.slice(1)), peakMiB, blockingSets, exact: isExact(known, power) }));
}

if (process.argv[1] === self) await measureOne(process.argv[2], Number(process.argv[3]));
