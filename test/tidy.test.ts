import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportsOf, functionLengths } from "./tidy/exports.ts";
import { complaint, filesBelow, ROOT, sources, target } from "./tidy/sources.ts";
import type { Source } from "./tidy/sources.ts";

const MAX_FILE_LINES = 600;
const MAX_FUNCTION_LINES = 70;
const MAX_LINE_LENGTH = 160;
const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/|$)|-(utils?|helpers?|misc|manager)\./;

/** The rule of arrows (STYLE.md part 2): what each part may import. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  diagram: [],
  evidence: ["model", "text"],
  reader: ["model", "text"],
  register: ["model"],
  language: ["model", "text"],
  analysis: ["model", "diagram"],
  monitor: ["model"],
  briefing: ["model"],
  wire: ["model"],
  desk: ["model", "evidence", "reader", "register", "language", "analysis", "monitor", "briefing"],
  api: ["model", "desk", "wire"],
  cli: ["model", "desk"],
  lsp: ["model", "desk", "language"],
  web: ["model", "wire", "language"],
};

const all = sources();
const byPath = new Map(all.map((source) => [source.path, source]));
const isData = (source: Source): boolean => source.path.includes("/data/");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

describe("the walls", () => {
  it("let arrows only point down, through doors", () => {
    const complaints = all.flatMap((source) =>
      source.imports.flatMap(({ from, line }) => {
        const inside = target(source, from);
        if (inside !== null) {
          if (inside.split("/")[1] !== source.part) return [complaint(source.path, line, `leaves its part by path: ${from}`)];
          if (/^src\/[^/]+\/index\.ts$/.test(inside)) return [complaint(source.path, line, "imports its own part's face")];
          return [];
        }
        const door = /^#(.+)$/.exec(from)?.[1];
        if (door !== undefined && !ARROWS[source.part]?.includes(door)) {
          return [
            complaint(source.path, line, `${source.part} may not import ${door}; it may: ${ARROWS[source.part]?.join(", ") || "nothing"}`),
          ];
        }
        return [];
      }),
    );
    expect(complaints).toEqual([]);
  });

  it("hold no circle of files", () => {
    expect(circles(all)).toEqual([]);
  });

  it("keep the pure floors free of clock, disk, network and chance", () => {
    const pure = ["model", "text", "diagram", "reader", "language", "analysis", "briefing", "wire", "evidence"];
    const impure = /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|fetch\(|process\.|setTimeout\()/;
    const complaints = all
      .filter((source) => pure.includes(source.part))
      .flatMap((source) => [
        ...source.imports
          .filter(({ from }) => /^node:(fs|net|http|https|child_process|worker_threads|os|timers)/.test(from))
          .map(({ from, line }) => complaint(source.path, line, `a pure part imports ${from}`)),
        ...source.text.split("\n").flatMap((text, index) => {
          const found = /^\s*(\*|\/\/|\/\*)/.test(text) ? null : impure.exec(text);
          return found ? [complaint(source.path, index + 1, `a pure part uses ${found[1]}`)] : [];
        }),
      ]);
    expect(complaints).toEqual([]);
  });
});

function circles(files: readonly Source[]): readonly string[] {
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      found.push(complaint(path, 1, `a circle of files: ${[...trail.slice(trail.indexOf(path)), path].join(" → ")}`));
      return;
    }
    state.set(path, "open");
    const source = byPath.get(path);
    for (const { from } of source?.imports ?? []) {
      const next = source ? target(source, from) : null;
      if (next !== null && byPath.has(next)) walk(next, [...trail, path]);
    }
    state.set(path, "done");
  };
  for (const { path } of files) walk(path, []);
  return found;
}

describe("the house numbers", () => {
  it(`keep files within ${MAX_FILE_LINES} lines, data files aside`, () => {
    const long = all.filter((source) => !isData(source) && source.text.split("\n").length > MAX_FILE_LINES);
    expect(long.map((source) => complaint(source.path, 1, `${source.text.split("\n").length} lines`))).toEqual([]);
  });

  it(`keep functions within ${MAX_FUNCTION_LINES} lines`, () => {
    const long = all.flatMap((source) =>
      functionLengths(source)
        .filter(({ lines }) => lines > MAX_FUNCTION_LINES)
        .map(({ name, line, lines }) => complaint(source.path, line, `${name} has ${lines} lines`)),
    );
    expect(long).toEqual([]);
  });

  it(`keep lines within ${MAX_LINE_LENGTH} characters, data files aside`, () => {
    const long = all
      .filter((source) => !isData(source))
      .flatMap((source) =>
        source.text
          .split("\n")
          .flatMap((text, i) =>
            unbreakable(text).length > MAX_LINE_LENGTH ? [complaint(source.path, i + 1, `${text.length} characters`)] : [],
          ),
      );
    expect(long).toEqual([]);
  });

  it("name files for a noun or an act", () => {
    const names = all
      .map((source) => source.path)
      .filter(
        (path) =>
          FORBIDDEN_NAMES.test(path) ||
          /[A-Z_]/.test(
            path
              .split("/")
              .at(-1)!
              .replace(/\.tsx$/, ""),
          ),
      );
    expect(names.map((path) => complaint(path, 1, "no noun, no act, or not in kebab-case"))).toEqual([]);
  });

  it("leave no work for nobody", () => {
    const marks = all.flatMap((source) =>
      source.text
        .split("\n")
        .flatMap((text, i) => (/\b(TODO|FIXME|XXX)\b/.test(text) ? [complaint(source.path, i + 1, "work left for nobody")] : [])),
    );
    expect(marks).toEqual([]);
  });
});

/** A line without what cannot be broken: the words inside strings and regular expressions. */
function unbreakable(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![/*])(?:[^/\\\n]|\\.)+\/[a-z]*/g, "…");
}

describe("the exports", () => {
  it("are each documented", () => {
    const bare = all
      .filter((source) => !source.path.endsWith("/index.ts"))
      .flatMap((source) =>
        exportsOf(source)
          .filter(({ documented }) => !documented)
          .map(({ name, line }) => complaint(source.path, line, `${name} has no doc comment`)),
      );
    expect(bare).toEqual([]);
  });

  it("are each used outside their file", () => {
    const tests = sources("test");
    const imported = new Map<string, Set<string>>();
    const note = (path: string, names: readonly string[]): void => {
      imported.set(path, new Set([...(imported.get(path) ?? []), ...names]));
    };
    for (const source of [...all, ...tests]) {
      const face = source.path.endsWith("/index.ts");
      for (const { from, names } of source.imports) note(target(source, from) ?? from, face ? names.map((name) => `face ${name}`) : names);
    }
    const unused = all
      .filter((source) => !source.path.endsWith("/index.ts") && !source.path.endsWith("main.tsx"))
      .flatMap((source) => {
        const here = imported.get(source.path) ?? new Set<string>();
        const outside = imported.get(`#${source.part}`) ?? new Set<string>();
        const isUsed = (name: string): boolean => {
          const onFace = here.has("face *") || here.has(`face ${name}`);
          return here.has(name) || here.has("*") || (onFace && (outside.has(name) || outside.has("*"))) || usedByBin(source.part, name);
        };
        return exportsOf(source)
          .filter(({ name, isType }) => !isType && !isUsed(name))
          .map(({ name, line }) => complaint(source.path, line, `${name} is exported and never used outside this file`));
      });
    expect(unused).toEqual([]);
  });

  it("stand in their part's README in reading order", () => {
    const complaints = Object.keys(ARROWS).flatMap((part) => {
      const face = byPath.get(`src/${part}/index.ts`);
      if (!face) return [];
      const readme = filesBelow(`src/${part}`).includes(`src/${part}/README.md`) ? read(`src/${part}/README.md`) : "";
      return faceNames(face)
        .filter((name) => !new RegExp(`\`${name}\\b`).test(readme))
        .map((name) => complaint(`src/${part}/README.md`, 1, `does not present ${name}`));
    });
    expect(complaints).toEqual([]);
  });
});

/** bin/proviso.mjs is plain JavaScript and puts the doors together. */
function usedByBin(part: string, name: string): boolean {
  return ["cli", "api", "lsp"].includes(part) && read("bin/proviso.mjs").includes(name);
}

function faceNames(face: Source): readonly string[] {
  return face.imports.flatMap(({ from, names }) => {
    if (!names.includes("*")) return names;
    const source = byPath.get(target(face, from) ?? "");
    return source ? exportsOf(source).map(({ name }) => name) : [];
  });
}

describe("the packages", () => {
  it("are each declared, run-time ones as dependencies", () => {
    const declared = JSON.parse(read("package.json")) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
    const complaints = all.flatMap((source) =>
      source.imports.flatMap(({ from, line }) => {
        if (/^(\.|#|node:)/.test(from)) return [];
        const name = from
          .split("/")
          .slice(0, from.startsWith("@") ? 2 : 1)
          .join("/");
        const allowed = source.part === "web" ? { ...declared.dependencies, ...declared.devDependencies } : declared.dependencies;
        return name in allowed
          ? []
          : [complaint(source.path, line, `${name} is not a declared ${source.part === "web" ? "" : "run-time "}dependency`)];
      }),
    );
    expect(complaints).toEqual([]);
  });

  it("are each used and pinned exactly", () => {
    const declared = JSON.parse(read("package.json")) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
    const text = [
      ...filesBelow("src"),
      ...filesBelow("test"),
      ...filesBelow("scripts"),
      "eslint.config.js",
      "vite.config.ts",
      "vitest.config.ts",
    ]
      .filter((path) => /\.(tsx?|mjs|js|css)$/.test(path))
      .map(read)
      .join("\n");
    const loose = Object.entries({ ...declared.dependencies, ...declared.devDependencies }).filter(([, version]) => !/^\d/.test(version));
    const unused = Object.keys(declared.dependencies).filter((name) => !text.includes(name));
    expect({ loose, unused }).toEqual({ loose: [], unused: [] });
  });
});

describe("the documents", () => {
  it("carry the dates they were written and reviewed", () => {
    const undated = ["ARCHITECTURE.md", "STYLE.md", "GLOSSARY.md"].filter((path) => !/Written: \d{4}-\d{2}-\d{2}/.test(read(path)));
    expect(undated).toEqual([]);
  });

  it("name no place of a builder's machine", () => {
    const paths = [
      ...filesBelow("src"),
      ...filesBelow("docs"),
      ...filesBelow("decisions"),
      ...filesBelow("scripts"),
      "README.md",
      "ARCHITECTURE.md",
    ];
    const named = paths.filter((path) => /\.(tsx?|md|mjs)$/.test(path) && /\/(root|home|work)\/[a-z]/.test(read(path)));
    expect(named).toEqual([]);
  });
});
