// The process in which mutants are tried. It is told `{ root, texts, tests, counting }` first, then asked: for the sound run, whose cases
// with time, steps and places come back; or, mutant after mutant, whether any of some cases notices it.
import { createRequire } from "node:module";
import { join } from "node:path";
import { modules } from "./modules.mjs";
import { collector, RanOn, runCase } from "./test-runner.mjs";

/** A mutant may take this many times the steps of the sound code, and some more, before it is said to run on. */
const PATIENCE = 10;
const MORE_STEPS = 2_000_000;
const DOORS = ["model", "diagram", "language", "analysis"];

const state = {
  active: 0,
  steps: 0,
  limit: Infinity,
  hits: null,
  stop() {
    throw new RanOn();
  },
};
const { vitest, collect } = collector();
let house;
let told;

function start(message) {
  told = message;
  // That a random test fails is enough here, and nobody reads the smallest case.
  createRequire(join(told.root, "package.json"))("fast-check").configureGlobal({ endOnFailure: true });
  house = modules(told.root, { ...told, state, instead: { vitest } });
}

function loadSource() {
  for (const door of DOORS) house.load(`src/${door}/index.ts`);
}

const freshHits = () => new Uint8Array(house.mutants.length + 1);
const listHits = () => [...state.hits.keys()].filter((id) => state.hits[id]);

/** Runs every case on the sound code. What is reached while files load counts for all cases of the file, or of all files. */
async function soundRun() {
  const rows = [];
  state.hits = freshHits();
  loadSource();
  const atLoad = listHits();
  for (const file of told.tests) {
    state.hits = freshHits();
    const cases = await collect(() => house.load(file));
    const before = listHits();
    for (const [index, one] of cases.entries()) {
      state.hits = freshHits();
      const { thrown, ms, steps } = await runCase(one, state, Infinity);
      rows.push({ file, index, title: one.title, ms, steps, failure: thrown && String(thrown.message), hits: [...before, ...listHits()] });
    }
  }
  return { rows, atLoad, mutants: house.mutants };
}

/** Tries one mutant on cases, in the order given, with the test files loaded anew; with `afresh` the source too, with the fault in it. */
async function tryMutant({ id, cases, afresh }) {
  state.limit = Infinity;
  house.renew("test/");
  if (afresh) house.renew("src/");
  state.active = id;
  const verdict = await firstNotice(cases);
  state.active = 0;
  if (afresh) house.renew("src/");
  return { id, ...verdict };
}

async function firstNotice(cases) {
  const loaded = new Map();
  for (const { file, index, title, steps } of cases) {
    try {
      Object.assign(state, { steps: 0, limit: PATIENCE * steps + MORE_STEPS });
      loadSource();
      if (!loaded.has(file)) loaded.set(file, await collect(() => house.load(file)));
    } catch (error) {
      return { verdict: error instanceof RanOn ? "ran on" : "killed", by: `${file}: loading` };
    }
    const { thrown } = await runCase(loaded.get(file)[index], state, PATIENCE * steps + MORE_STEPS);
    if (thrown) return { verdict: thrown instanceof RanOn ? "ran on" : "killed", by: `${file}: ${title}` };
  }
  return { verdict: "survived", by: null };
}

process.on("message", (message) => {
  if (message.root) start(message);
  else void (message.id ? tryMutant(message) : soundRun()).then((answer) => process.send(answer));
});
process.on("disconnect", () => process.exit());
