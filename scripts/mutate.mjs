// `npm run mutate [-- file …]`: mutation testing of the analysis. A mutant is a small fault put into a source file (a condition always true,
// `<` for `<=`, a statement left out); one that no test notices survives and is printed with its place. Files and folders are named from the
// root, as `src/analysis/solve.ts src/analysis/scenario`; without any it takes all of src/analysis, which is an affair of hours.
//
//   --tests word,word   only test files of test/analysis whose path holds one of the words
//   --slow seconds      leave out cases that take longer than this on the sound code (2)
//   --workers number    processes at once (1)
//   --json              print the result as JSON and nothing else
//
// Everything is compiled once, all mutants in one text, and tried in a warm process: each on the cases that reach its place, quickest first,
// until one fails. A case that takes ten times its usual steps has run on: those mutants count apart. `FUZZ=1` tries as many random affairs
// as the suite does; it is 0.1 else, since a fault that random affairs show is nearly always shown by a tenth of them.
import { fork } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const ROOT = join(import.meta.dirname, "..");
/** A worker that says nothing for so long is stopped: the fault runs on where steps are not counted. */
const SILENCE_MS = 120_000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: "string", default: "" },
    slow: { type: "string", default: "2" },
    workers: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
const say = (text) => options.json || console.log(text);

function below(path, wanted) {
  if (!existsSync(join(ROOT, path))) throw new Error(`missing: ${path}`);
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true })
    .map((name) => join(path, name))
    .filter((name) => wanted(name))
    .sort();
}

const files = (positionals.length > 0 ? positionals : ["src/analysis"]).flatMap((path) => below(path, (name) => name.endsWith(".ts")));
// Read once: whoever works on a file while its mutants are tried does not mix up their numbers.
const texts = Object.fromEntries(files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));
const words = options.tests.split(",");
const tests = below("test/analysis", (name) => name.endsWith(".test.ts") && words.some((word) => name.includes(word)));

/** A worker process; `ask` gives its answer, or null where it fell silent or died, after which it is to be replaced. */
function hire(counting) {
  const child = fork(join(ROOT, "scripts/mutate/worker.mjs"), {
    execArgv: ["--max-old-space-size=3000"],
    env: { ...process.env, FUZZ: process.env.FUZZ ?? "0.1" },
    stdio: ["ignore", "ignore", counting ? "inherit" : "ignore", "ipc"],
  });
  child.send({ root: ROOT, texts, tests, counting });
  const ask = (question, patience) =>
    new Promise((resolve) => {
      const finish = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners("message").removeAllListeners("exit");
        if (answer === null) child.kill("SIGKILL");
        resolve(answer);
      };
      const timer = setTimeout(finish, patience, null);
      child.on("message", finish);
      child.on("exit", () => finish(null));
      child.send(question);
    });
  return { ask, dismiss: () => child.kill() };
}

async function soundRun() {
  const worker = hire(true);
  const sound = await worker.ask({}, 3_600_000);
  worker.dismiss();
  if (sound === null) throw new Error("invalid: the sound run did not end");
  const failed = sound.rows.filter(({ failure }) => failure !== null);
  if (failed.length > 0)
    throw new Error(`invalid: fails without any mutant: ${failed.map((row) => `${row.title}: ${row.failure}`).join("; ")}`);
  return sound;
}

/** For each mutant, the cases that reach its place. */
function plan({ rows, atLoad, mutants }) {
  const quick = rows.filter(({ ms }) => ms <= 1000 * Number(options.slow)).sort((a, b) => a.ms - b.ms);
  for (const row of rows) row.reaches = new Set(row.hits);
  const always = new Set(atLoad);
  return mutants.map((mutant) => {
    const afresh = always.has(mutant.place);
    const cases = quick.filter(({ reaches }) => afresh || reaches.has(mutant.place));
    return {
      mutant,
      question: { id: mutant.id, afresh, cases: cases.map(({ file, index, title, steps }) => ({ file, index, title, steps })) },
    };
  });
}

async function work(queue, results) {
  let worker = hire(false);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { mutant, question } = next;
    const answer = question.cases.length > 0 ? await worker.ask(question, SILENCE_MS) : { verdict: "survived", by: null };
    if (answer === null) worker = hire(false);
    results.push({ ...mutant, verdict: answer?.verdict ?? "ran on", by: answer?.by ?? null, cases: question.cases.length });
    if (results.length % 100 === 0) say(`  ${results.length} tried, ${queue.length} to go`);
  }
  worker.dismiss();
}

function score(file, results) {
  const own = results.filter((result) => result.file === file);
  const count = (verdict) => own.filter((result) => result.verdict === verdict).length;
  const [killed, ranOn, survived] = [count("killed"), count("ran on"), count("survived")];
  const percent = own.length === 0 ? 100 : Math.round((1000 * (killed + ranOn)) / own.length) / 10;
  const survivors = own.filter(({ verdict }) => verdict === "survived").sort((a, b) => a.id - b.id);
  return { file, mutants: own.length, killed, ranOn, survived, score: percent, survivors };
}

const brief = (text) => (text.length > 90 ? `${text.slice(0, 90)}…` : text).replaceAll(/\s+/g, " ");

function tell(scores) {
  for (const { file, survivors } of scores.filter(({ survived }) => survived > 0)) {
    say(`\n${file}`);
    for (const { line, column, was, becomes, cases } of survivors) {
      say(`  ${line}:${column}  ${brief(was)}  →  ${brief(becomes) || "(nothing)"}${cases === 0 ? "  (no case comes here)" : ""}`);
    }
  }
  say("\n| file | mutants | killed | by a hang | survived | score |\n|---|--:|--:|--:|--:|--:|");
  for (const row of scores) {
    say(`| ${row.file} | ${row.mutants} | ${row.killed} | ${row.ranOn} | ${row.survived} | ${row.score.toFixed(1)} |`);
  }
}

const sound = await soundRun();
const slow = sound.rows.filter(({ ms }) => ms > 1000 * Number(options.slow));
say(`${sound.mutants.length} mutants, ${sound.rows.length} cases, of which ${slow.length} are left out as slow.`);
const queue = plan(sound);
const results = [];
await Promise.all(Array.from({ length: Number(options.workers) }, () => work(queue, results)));
const scores = files.map((file) => score(file, results));
tell(scores);
if (options.json) console.log(JSON.stringify(scores, null, 2));
