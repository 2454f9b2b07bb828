// The built program as a user runs it, and the scorers beside the shared keys.
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../set-up.mjs";

function answerOf(what, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${what}: ${stderr}`);
  return stdout;
}

/** Runs the program and gives what it prints; throws what it says where it fails. */
export const proviso = (...args) => answerOf(`proviso ${args.join(" ")}`, [join(root, "bin", "proviso.mjs"), ...args]);

/** Runs one of the shared scorers and gives its figures. */
export const score = (shared, script, ...args) => JSON.parse(answerOf(script, [join(shared, "score", script), ...args]));

/** Reads one folder's texts into an empty store below `work`; gives the seconds it took and where the store is. */
export function readFolder(folder, work) {
  const store = join(work, basename(folder));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name));
  const start = process.hrtime.bigint();
  proviso("read", ...files, "--store", store, "--affair", "measured", "--json");
  return { store, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

/** Reads one folder and gives `FOLDER=ORIGINS.json`, as the scorer of origins wants it. */
export function originsOf(folder, work) {
  const { store } = readFolder(folder, work);
  const file = join(work, `${basename(folder)}.origins.json`);
  writeFileSync(file, proviso("origins", "--json", "--store", store));
  return `${folder}=${file}`;
}
