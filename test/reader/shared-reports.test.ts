import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { attribute } from "#evidence";
import { propose } from "#reader";
import { reportOf } from "./score.ts";

const SHARED = resolve(import.meta.dirname, "../../../shared");
const reports = join(SHARED, "reports/coalition");
const absent = !existsSync(reports);

describe.skipIf(absent)("the reports beside the project (skipped where ../shared is absent)", () => {
  test("are read at an F1 of 70 and more against their key", () => {
    const proposals = readdirSync(reports)
      .filter((name) => name.endsWith(".txt"))
      .flatMap((name) => {
        const report = { ...reportOf(readFileSync(join(reports, name), "utf8"), name.slice(0, 3)), path: name };
        return propose({ report, ...attribute(report) });
      });
    const file = join(mkdtempSync(join(tmpdir(), "proviso-")), "proposals.json");
    writeFileSync(file, JSON.stringify({ proposals }));
    const printed = execFileSync(
      "node",
      [join(SHARED, "score/statements.mjs"), "--gold", join(SHARED, "gold/seeds-statements.json"), "--proposals", file],
      { encoding: "utf8" },
    );
    const figures = JSON.parse(printed) as { statements: { f1: number } };
    console.log(printed.replace(/\s+/g, " "));
    expect(figures.statements.f1).toBeGreaterThanOrEqual(70);
  });
});
