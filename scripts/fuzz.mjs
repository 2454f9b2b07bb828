// Tries hostile inputs on the dossier language until one fails, for half a minute or for COUNT of them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { root, say, setUp } from "./set-up.mjs";

const HELP = `Tries hostile inputs on the dossier language: entries of cases/ and examples/, changed, mixed and noise.

  npm run fuzz

Settings, each a variable of the environment:
  COUNT     how many inputs; without it, as many as half a minute allows
  SEED      the first seed; it is told, and the same seeds give the same inputs
  WORKERS   how many threads at once (1)
  FOLDER    where inputs that fail are kept (the project's folder)
  SILENCE   an input that takes more than so many seconds is given up as endless (30)
  LANGUAGE  a module to try in the stead of the compiled src/language

An input that fails is cut down to the least that still fails and kept as fuzz-SEED.proviso. Ctrl-C stops and tells how far it came.
Exit codes: 0 nothing found · 1 an input fails · 2 a setting is wrong · 130 interrupted
`;
const MOMENT_MS = 30_000;
const LOOK_MS = 200;
const LETTERS = 1 << 19;
const NEW_SPACE_MB = 64;

/** Ends with exit code 2. */
function refuse(line) {
  say(line);
  process.exit(2);
}

/** A setting that is a whole number of at least `least`. */
function whole(name, otherwise, least) {
  const text = process.env[name];
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text) || Number(text) < least) refuse(`${name} is ${text}; it should be a whole number of at least ${least}.`);
  return Number(text);
}

if (process.argv.includes("--help")) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (process.argv.length > 2) refuse(`${process.argv[2]} means nothing here; --help tells what does.`);
const wanted = whole("COUNT", Infinity, 1);
const first = whole("SEED", Date.now() % 1_000_000, 0);
const workers = whole("WORKERS", 1, 1);
const silenceMs = 1000 * whole("SILENCE", 30, 1);
const folder = resolve(process.env.FOLDER ?? root);
if (process.env.LANGUAGE === undefined) setUp();

const module = pathToFileURL(resolve(process.env.LANGUAGE ?? join(root, "dist/language/index.js"))).href;
const texts = ["cases", "examples"].flatMap((name) =>
  readdirSync(join(root, name), { recursive: true })
    .filter((file) => file.endsWith(".proviso"))
    .sort()
    .map((file) => readFileSync(join(root, name, file), "utf8")),
);

// Shared with the threads: whether to stop, and the next stretch.
const common = new Int32Array(new SharedArrayBuffer(8));
const begun = Date.now();
let underWay = false;
let interrupted = false;
let failure = null;

/** A thread, with what it has come to: texts begun, the letters of the one at hand and how many they are, its seed, and inputs done. */
function hire() {
  const own = new Int32Array(new SharedArrayBuffer(16));
  const letters = new Uint16Array(new SharedArrayBuffer(2 * LETTERS));
  const workerData = { language: module, texts, first, wanted, common, own, letters };
  const worker = new Worker(new URL("./fuzz/worker.mjs", import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: NEW_SPACE_MB },
  });
  const thread = { worker, own, letters, begun: 0, since: Date.now(), done: null };
  worker.on("message", (found) => {
    failure ??= found;
    stop();
  });
  worker.on("error", (error) => {
    failure ??= { wrong: `ends the thread: ${error.message}`, ...atHand(thread) };
    stop();
  });
  thread.done = new Promise((ended) => worker.on("exit", ended));
  return thread;
}

const stop = () => Atomics.store(common, 0, 1);

/** The input that a thread has in hand. */
function atHand({ own, letters }) {
  let text = "";
  for (let at = 0; at < own[1]; at++) text += String.fromCharCode(letters[at]);
  return { small: text, seed: own[2] };
}

/** Gives up a thread that has been silent for too long. */
function look(thread) {
  const heard = Atomics.load(thread.own, 0);
  if (heard !== thread.begun) Object.assign(thread, { begun: heard, since: Date.now() });
  if (heard === 0 || Date.now() - thread.since < silenceMs || thread.given) return;
  thread.given = true;
  failure ??= { wrong: `takes more than ${silenceMs / 1000} seconds`, ...atHand(thread) };
  stop();
  void thread.worker.terminate();
}

const tried = () => threads.reduce((sum, { own }) => sum + Atomics.load(own, 3), 0);

/** How far it has come. */
function told() {
  const count = tried();
  const { user, system } = process.cpuUsage();
  const rate = Math.round(count / ((user + system) / 1e6));
  return `${count} inputs from seed ${first} in ${((Date.now() - begun) / 1000).toFixed(0)} s, ${rate} a processor second`;
}

const threads = Array.from({ length: workers }, hire);
process.on("SIGINT", () => {
  if (interrupted) process.exit(130);
  interrupted = true;
  stop();
});
const watch = setInterval(() => {
  threads.forEach(look);
  if (wanted === Infinity && Date.now() - begun > MOMENT_MS) stop();
  if (!underWay && tried() > 0) {
    underWay = true;
    say(`Trying inputs from seed ${first} on; Ctrl-C stops.`);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${told()} `);
}, LOOK_MS);
await Promise.all(threads.map(({ done }) => done));
clearInterval(watch);

if (process.stderr.isTTY) process.stderr.write("\r");
say(`${told()}${failure ? "" : ": nothing found"}.`);
if (failure) {
  const file = join(folder, `fuzz-${failure.seed}.proviso`);
  writeFileSync(file, failure.small);
  if (failure.before !== undefined) writeFileSync(join(folder, `fuzz-${failure.seed}-before.proviso`), failure.before);
  say(`One fails: ${failure.wrong}. It is in ${file}; SEED=${failure.seed} finds it again.`);
}
process.exitCode = failure ? 1 : interrupted ? 130 : 0;
