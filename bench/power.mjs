// Voting bodies whose weights are published or were counted one by one (cases/known), in processor seconds: both indices of every voter alone,
// and with the blocking sets as `proviso power` tells them. Run as a program with the place of a body and what is asked of it, it measures
// that in a process of its own and prints a line of JSON.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { peakMiBOfThis } from "./peak-memory.mjs";

const self = fileURLToPath(import.meta.url);
const seconds = ({ user, system }) => (user + system) / 1e6;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** Measures of one question: cold ones, each in a process of its own, and warm ones in one process. */
const COLD = 3;
const WARM = 7;
/** Enough for every body here; the product's own allowance stands in measure-power. */
const NODE_BUDGET = 3_000_000;

/** What is asked: the indices alone, or all that `proviso power` tells. */
const ASKED = ["both indices", "with blocking sets"];

const known = (root, name) => JSON.parse(readFileSync(join(root, "cases", "known", name), "utf8"));

/** The bodies: title, rule, and whether what was found is what is published. */
function bodiesIn(root) {
  const councils = known(root, "european-union-council.json").cases.map(({ title, rule, population, votes = {}, published }) => ({
    title,
    rule: {
      ...rule,
      voters: Object.entries(population).map(([member, people]) => ({
        member,
        population: people,
        ...(member in votes ? { weight: votes[member] } : {}),
      })),
    },
    isExact: ({ winning, critical }) =>
      winning === published.winning && Object.entries(published.critical).every(([member, count]) => critical[member] === count),
  }));
  return [securityCouncil(root), ...councils];
}

function securityCouncil(root) {
  const { title, rule, published } = known(root, "security-council.json");
  const weights = known(root, "voting-power.json").cases[0].published;
  const voters = [...rule.permanent.map((member) => ({ member, veto: true })), ...rule.elected.map((member) => ({ member }))];
  return {
    title,
    rule: { kind: rule.kind, votes: rule.votes, voters },
    isExact: ({ winning, shares, minimalWinning, blocking = published.minimalBlocking.count }) =>
      winning === weights.winning &&
      Object.entries(weights.shapleyShubik).every(([voter, share]) => shares[voter] === share) &&
      minimalWinning === published.minimalWinning.count &&
      blocking === published.minimalBlocking.count,
  };
}

/** Every body and question: the median of cold processes and of warm runs, start-up apart, and whether the figures are the published ones. */
export function benchPower(root, tell = () => undefined) {
  return bodiesIn(root).flatMap(({ title }, place) =>
    ASKED.map((asked) => {
      const runs = Array.from({ length: COLD }, () => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [self, root, String(place), asked], { encoding: "utf8" });
        if (status !== 0) throw new Error(`failed measure: ${title}\n${stderr}`);
        return JSON.parse(stdout);
      });
      const row = {
        title,
        asked,
        coldSeconds: median(runs.map(({ cold }) => cold)),
        warmSeconds: median(runs.map(({ warm }) => warm)),
        startSeconds: median(runs.map(({ start }) => start)),
        peakMiB: median(runs.map(({ peakMiB }) => peakMiB)),
        minimalWinning: runs[0].minimalWinning,
        blockingSets: runs[0].blockingSets,
        shares: runs[0].shares,
        exact: runs.every(({ exact }) => exact),
      };
      tell(row);
      return row;
    }),
  );
}

const byVoter = (voters, of) => Object.fromEntries(voters.map((voter) => [voter.voter, of(voter)]));

async function measureOne(root, place, asked) {
  const [{ measurePower }, { ruleGame }, { voterPowers }] = await Promise.all(
    ["index.js", "power/rule-game.js", "power/voter-powers.js"].map((file) => import(join(root, "dist", "analysis", file))),
  );
  const { rule, isExact } = bodiesIn(root)[place];
  const members = rule.voters.map(({ member }) => ({ kind: "member", id: member, title: member, also: [] }));
  const dossier = { affair: { id: "union", title: "Union" }, entries: [...members, { kind: "body", id: "body", title: "Body", rule }] };
  const indices = () => {
    const { diagram, node, players } = ruleGame(rule, [], NODE_BUDGET);
    return { voters: voterPowers(diagram.criticalSets(node, players), (id) => id), winning: Number(diagram.count(node, players)) };
  };
  const whole = () => {
    const { power } = measurePower(dossier, "body");
    return { voters: power.voters, winning: power.winning, blocking: power.blockingSets.count };
  };
  const start = seconds(process.cpuUsage());
  const times = [];
  let found;
  for (let i = 0; i <= WARM; i++) {
    const before = process.cpuUsage();
    found = asked === ASKED[0] ? indices() : whole();
    times.push(seconds(process.cpuUsage(before)));
  }
  const peakMiB = peakMiBOfThis();
  const { diagram, node } = ruleGame(rule, [], NODE_BUDGET);
  const told = {
    ...found,
    critical: byVoter(found.voters, ({ critical }) => critical),
    shares: byVoter(found.voters, ({ exact }) => exact.shapleyShubik),
    minimalWinning: Number(diagram.minimalSets(node).count),
  };
  const { minimalWinning, blocking: blockingSets = null, shares } = told;
  console.log(
    JSON.stringify({
      start,
      cold: times[0],
      warm: median(times.slice(1)),
      peakMiB,
      minimalWinning,
      blockingSets,
      shares: [...new Set(Object.values(shares))],
      exact: isExact(told),
    }),
  );
}

if (process.argv[1] === self) await measureOne(process.argv[2], Number(process.argv[3]), process.argv[4]);
