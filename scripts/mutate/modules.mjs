// A loader of our own: compiles each file once and can run it afresh as often as wanted, which `import` cannot.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { compile, withMutants } from "./with-mutants.mjs";

const COUNTED = /^src\/(analysis|diagram)\//;

/**
 * The modules below `root`. `texts` are the files with mutants, by path, `counting` as in `withMutants`, `state` is the `__m` of the compiled code, and
 * `instead` names packages that are replaced. `load` gives a module's exports (for a test file a promise of them), `renew` forgets all
 * modules whose path begins so, `mutants` lists the mutants of `texts`.
 */
export function modules(root, { texts, counting, state, instead }) {
  const outside = createRequire(join(root, "package.json"));
  const doors = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).imports;
  const compiled = new Map();
  const running = new Map();
  const mutants = [];

  const textOf = (file) => readFileSync(join(root, file), "utf8");
  const keep = (file, code) => {
    const made = file.endsWith(".test.ts") ? `return (async () => { ${code} })();` : code;
    compiled.set(file, compileFunction(made, ["require", "exports", "__m", "__meta"], { filename: join(root, file) }));
  };
  for (const [file, text] of Object.entries(texts)) {
    const made = withMutants(text, file, { first: mutants.length + 1, mutated: true, counting });
    mutants.push(...made.mutants);
    keep(file, made.code);
  }

  function resolve(from, name) {
    if (name.startsWith(".")) return relative(root, join(root, dirname(from), name));
    if (doors[name]) return relative(root, join(root, doors[name].source));
    return null;
  }

  function load(file) {
    const found = running.get(file);
    if (found) return found;
    if (!compiled.has(file)) {
      keep(file, COUNTED.test(file) ? withMutants(textOf(file), file, { mutated: false }).code : compile(textOf(file), file));
    }
    const exports = {};
    running.set(file, exports);
    const path = join(root, file);
    const done = compiled.get(file)((name) => requireFrom(file, name), exports, state, {
      url: pathToFileURL(path).href,
      dirname: dirname(path),
    });
    return done ?? exports;
  }

  function requireFrom(file, name) {
    if (name in instead) return instead[name];
    const inside = resolve(file, name);
    if (inside !== null) return load(inside);
    return outside(name.startsWith("file:") ? fileURLToPath(name) : name);
  }

  const renew = (beginning) => {
    for (const file of running.keys()) if (file.startsWith(beginning)) running.delete(file);
  };
  return { load, renew, mutants };
}
