// `npm run fuzz`: hostile inputs for the dossier language, for half a minute or for `COUNT` of them, from `SEED` (told, so that a run can be
// repeated). Ctrl-C stops it and tells how far it came. An input that fails is cut down to the least that still fails, and written to a file.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fuzzLanguage } from "./fuzz-language.mjs";
import { root, say, setUp } from "./set-up.mjs";

const MOMENT = 30_000;
const STEP = 500;

setUp();
const language = await import("../dist/language/index.js");
const dossiers = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((file) => file.endsWith(".proviso"))
    .map((file) => readFileSync(join(root, folder, file), "utf8"));
const texts = ["cases", "examples"].flatMap(dossiers);
const wanted = process.env.COUNT === undefined ? Infinity : Number(process.env.COUNT);
const first = process.env.SEED === undefined ? Date.now() % 1_000_000 : Number(process.env.SEED);

let stopped = false;
process.on("SIGINT", () => (stopped = true));
const begun = Date.now();
const over = () => stopped || (wanted === Infinity && Date.now() - begun > MOMENT);
const told = (count) =>
  `${count} inputs from seed ${first} in ${((Date.now() - begun) / 1000).toFixed(0)} s, ${Math.round(count / ((Date.now() - begun) / 1000))} a second`;

// Each stretch has a seed of its own and begins from the corpus as it is, so that a failure is found again by its stretch alone.
let [count, seed, failure] = [0, first, null];
for (; !over() && count < wanted && !failure; seed++) {
  const most = Math.min(20 * STEP, wanted - count);
  const run = fuzzLanguage({ language, texts, seed, stop: (tried) => tried >= most || (tried % STEP === 0 && over()) });
  count += run.count;
  failure = run.failure;
  if (process.stderr.isTTY) process.stderr.write(`\r${told(count)} `);
  await new Promise((resume) => setImmediate(resume));
}
if (process.stderr.isTTY) process.stderr.write("\r");
say(`${told(count)}${failure ? "" : ": nothing found"}.`);
if (failure) {
  const file = join(root, `fuzz-${seed - 1}.proviso`);
  writeFileSync(file, failure.small);
  say(`One fails: ${failure.wrong}. It is in ${file}; SEED=${seed - 1} finds it again.`);
  process.exitCode = 1;
}
