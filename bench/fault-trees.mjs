// The Aralia fault trees: exactness and processor time of each, beside the figures of SCRAM that lie with the data.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** SCRAM needs more than this on what the geometric mean is taken over. */
const SLOW_SECONDS = 0.3;
/** What a warm analysis of every other tree may take. */
const WARM_SECONDS = 0.01;
/** Analyses in one process before the warm ones are measured: until then the compiler's own work is half of what is counted. */
const WARM_UP = 60;
/** Wall seconds after which a process is stopped. */
const LIMIT_SECONDS = 300;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Analyses one tree in a process of its own; where that does not end well, `failure` says how. */
function analyse(root, file, times) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=4096", join(root, "bench", "analyse-once.mjs"), file, String(times)],
    {
      encoding: "utf8",
      timeout: LIMIT_SECONDS * 1000,
      maxBuffer: 1e9,
    },
  );
  if (status === 0) return { ...JSON.parse(stdout), failure: null };
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return { failure: signal ? `stopped by ${signal} (limit ${LIMIT_SECONDS} s)` : `exit code ${status}: ${last}` };
}

/** How an answer stands to the published figures. The count of one tree is published with three digits only. */
function judge(answer, expected) {
  if (answer.failure) return `no answer: ${answer.failure}`;
  if (answer.probability === null) {
    const { low, high } = answer.bounds ?? {};
    return `bounded: probability ${low} to ${high}, at least ${answer.cutSets ?? "?"} sets`;
  }
  if (expected.probability === null) return "nothing to compare with";
  const digits = String(expected.probability).replace(/^[0.]*|\.|e.*$/g, "").length;
  const tolerance = digits > 9 ? 1e-9 : 10 ** (1 - digits);
  const faults = [];
  if (BigInt(answer.cutSets ?? -1) !== BigInt(expected.minimalCutSets))
    faults.push(`${answer.cutSets} sets, not ${expected.minimalCutSets}`);
  if (!(Math.abs(answer.probability / expected.probability - 1) <= tolerance)) faults.push(`probability ${answer.probability}`);
  return faults.length === 0 ? "exact" : faults.join("; ");
}

/** One row: median of three cold processes, start-up apart; a warm median where it is quick. */
function measure(root, folder, expected) {
  const file = join(folder, "openpsa", `${expected.tree}.xml`);
  const first = analyse(root, file, 1);
  const slow = first.failure || first.runs[0] > 10;
  const cold = (slow ? [first] : [first, analyse(root, file, 1), analyse(root, file, 1)]).filter(({ failure }) => !failure);
  const warm = slow || first.runs[0] > 2 ? null : analyse(root, file, WARM_UP + 5);
  return {
    tree: expected.tree,
    verdict: judge(first, expected),
    coldSeconds: cold.length > 0 ? median(cold.map(({ runs }) => runs[0])) : null,
    warmSeconds: warm?.runs ? median(warm.runs.slice(WARM_UP)) : null,
    startSeconds: cold.length > 0 ? median(cold.map(({ startSeconds }) => startSeconds)) : null,
    peakMiB: cold.length > 0 ? median(cold.map(({ peakMiB }) => peakMiB)) : null,
    scramSeconds: expected.scramAnalysisSeconds ?? expected.scramCpuSeconds,
    scramFinished: expected.scramAnalysisSeconds !== null,
  };
}

/** Measures the trees one after the other, telling each row as it comes. */
export function benchFaultTrees(root, folder, tell, only = []) {
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  return expected
    .filter(({ tree }) => only.length === 0 || only.includes(tree))
    .map((one) => {
      const row = measure(root, folder, one);
      tell(row);
      return row;
    });
}

/** What the rows come to. */
export function summarise(rows) {
  const slow = rows.filter((row) => row.scramSeconds > SLOW_SECONDS && row.scramFinished && row.coldSeconds !== null);
  const ratios = slow.map(({ coldSeconds, scramSeconds }) => coldSeconds / scramSeconds);
  const quick = rows.filter((row) => row.scramSeconds <= SLOW_SECONDS);
  return {
    exact: rows.filter(({ verdict }) => verdict === "exact").length,
    trees: rows.length,
    slowTrees: slow.length,
    geometricMean: ratios.length === 0 ? null : Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length),
    worstRatio: ratios.length === 0 ? null : Math.max(...ratios),
    over10ms: quick.filter(({ warmSeconds }) => !(warmSeconds <= WARM_SECONDS)).map(({ tree, warmSeconds }) => ({ tree, warmSeconds })),
  };
}
