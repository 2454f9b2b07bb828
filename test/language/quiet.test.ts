import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "#model";
import { check, checkQuietly, parse, readQuietly } from "#language";

const rejected = new URL("../../cases/rejected/", import.meta.url);
const cases = readdirSync(rejected).filter((file) => file.endsWith(".proviso"));

type Found = Pick<Diagnostic, "severity" | "code" | "place">;
const bare = ({ severity, code, place }: Found): Found => ({ severity, code, place });

describe("what is found without words", () => {
  test.each(cases)("is what is told of %s, in the same order", (file) => {
    const text = readFileSync(new URL(file, rejected), "utf8");
    const quiet = readQuietly(text, { file });
    const told = parse(text, { file });
    expect(quiet.dossier).toEqual(told.dossier);
    expect(quiet.faults.map(bare)).toEqual(told.diagnostics.map(bare));
    expect(checkQuietly(quiet.dossier).map(bare)).toEqual(check(told.dossier).map(bare));
  });
});
