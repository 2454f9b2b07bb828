// `npm run measure`: the figures of docs/measurements.md, taken with the built program on the folder of shared reports and keys beside the checkout.
// Prints a table and, with --json, the raw scores. Nothing is measured where the folder is absent.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root, say, setUp } from "./set-up.mjs";

const shared = join(root, "..", "shared");
if (!existsSync(shared)) {
  say("Nothing to measure: the folder of shared reports is not beside this checkout.");
  process.exit(0);
}
setUp();
const work = mkdtempSync(join(tmpdir(), "proviso-measure-"));

function proviso(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin", "proviso.mjs"), ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`proviso ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function score(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(shared, "score", script), ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Reads one folder into an empty store; gives the seconds it took and where the store is. */
function readFolder(folder) {
  const store = join(work, basename(folder));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name));
  const start = process.hrtime.bigint();
  proviso("read", ...files, "--store", store, "--affair", "measured", "--json");
  return { store, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

function originsOf(folder) {
  const { store } = readFolder(folder);
  const file = join(work, `${basename(folder)}.origins.json`);
  writeFileSync(file, proviso("origins", "--json", "--store", store));
  return `${folder}=${file}`;
}

const coalition = join(shared, "reports", "coalition");
const read = readFolder(coalition);
const proposals = join(work, "proposals.json");
writeFileSync(proposals, proviso("proposals", "--json", "--store", read.store));
const statements = score("statements.mjs", "--gold", join(shared, "gold", "seeds-statements.json"), "--proposals", proposals);
const origins = score("origins.mjs", originsOf(coalition));
const folders = readdirSync(join(shared, "clusters"))
  .map((name) => join(shared, "clusters", name))
  .filter((path) => statSync(path).isDirectory());
const clusters = score("origins.mjs", ...folders.map(originsOf));
rmSync(work, { recursive: true, force: true });

if (process.argv.includes("--json"))
  console.log(JSON.stringify({ read: { seconds: read.seconds }, statements, origins, clusters }, null, 1));
else {
  const rows = [
    ["read reports/coalition, seconds", read.seconds.toFixed(2)],
    [
      "statements, reports/coalition (tuned): P / R / F1",
      [statements.statements.precision, statements.statements.recall, statements.statements.f1].join(" / "),
    ],
    [
      "conditions F1, relation, actor, innermost source, chain",
      [
        statements.conditions.f1,
        statements.relation.percent,
        statements.actor.percent,
        statements.innermostSource.percent,
        statements.fullChain.percent,
      ].join(" / "),
    ],
    [
      "origins, reports/coalition: found / key, falsely joined",
      `${origins.origins.found} / ${origins.origins.key}, ${origins.falselyJoined.wrong} of ${origins.falselyJoined.of}`,
    ],
    ["origins, clusters (tuned): same-root pairs F1, falsely joined %", `${clusters.sameRootPairs.f1}, ${clusters.falselyJoined.percent}`],
    [
      "origins, clusters: found / key, named or unknown %",
      `${clusters.origins.found} / ${clusters.origins.key}, ${clusters.rootNamedOrUnknown.percent}`,
    ],
  ];
  for (const [what, figure] of rows) console.log(`${what.padEnd(64)} ${figure}`);
}
