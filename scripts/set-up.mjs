// Sets up what a command needs, and only what is stale: packages from the lockfile, compiled sources, the workbench.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LEAST_NODE = [20, 19];

/** Says one line of progress on standard error, so that standard output stays the answer's. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with a message and exit code 1. */
export function fail(message) {
  say(message);
  process.exit(1);
}

/** Runs a command in the project's folder; ends the process with its code where it fails. */
export function run(command, args, options = {}) {
  const outcome = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (outcome.error) fail(`${command} could not be started: ${outcome.error.message}`);
  if (outcome.status !== 0) process.exit(outcome.status ?? 1);
}

/** Runs a package's program with this Node. */
export const runBin = (file, args, options) => run(process.execPath, [join(root, "node_modules", file), ...args], options);

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const enough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!enough) fail(`Proviso needs Node ${LEAST_NODE.join(".")} or later; this is ${process.versions.node}. Get one from nodejs.org.`);
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name === "node_modules" ? [] : filesBelow(join(path, name))));
}

function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Does `work` where the stamp file does not hold the fingerprint of `paths`, and stamps it after. */
function whenStale(stamp, paths, line, work) {
  const file = join(root, stamp);
  const now = fingerprint(paths);
  if (existsSync(file) && readFileSync(file, "utf8") === now) return;
  say(line);
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
}

function installPackages() {
  whenStale("node_modules/.proviso-stamp", ["package.json", "package-lock.json"], "Installing packages from the lockfile …", () => {
    const npm = process.env.npm_execpath;
    const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    // Standard output belongs to the answer, so npm's goes to standard error.
    const options = { stdio: ["ignore", 2, 2] };
    if (npm?.endsWith("js")) run(process.execPath, [npm, ...args], options);
    else run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
  });
}

function compile() {
  const sources = ["src", "tsconfig.base.json", "package-lock.json"];
  whenStale("dist/.sources-stamp", sources, "Compiling …", () =>
    runBin("typescript/bin/tsc", ["-b", "src/cli", "src/api", "src/lsp"], { stdio: ["ignore", 2, 2] }),
  );
}

function buildWorkbench() {
  const sources = ["src/web", "src/wire", "src/model", "src/language", "src/text", "vite.config.ts", "package-lock.json"];
  whenStale("dist/.web-stamp", sources, "Building the workbench …", () =>
    runBin("vite/bin/vite.js", ["build", "--logLevel", "warn"], { stdio: ["ignore", 2, 2] }),
  );
}

/** Everything that `npm start` and `npm test` need before they begin. */
export function setUp() {
  checkNode();
  installPackages();
  compile();
  buildWorkbench();
}
