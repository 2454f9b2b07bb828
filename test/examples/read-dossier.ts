import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkExpectation } from "#analysis";
import { parse } from "#language";
import type { Dossier, Expectation } from "#model";
import { exampleFolder } from "./read-example.ts";

/** An example's dossier, with every message about it. */
export function readDossier(name: string): ReturnType<typeof parse> {
  return parse(readFileSync(join(exampleFolder(name), "dossier.proviso"), "utf8"), { file: "dossier.proviso" });
}

/** The expectations that a dossier states of itself. */
export function expectations(dossier: Dossier): Expectation[] {
  return dossier.entries.filter((entry): entry is Expectation => entry.kind === "expect");
}

/** A dossier without the entries of these ids. */
export function without(dossier: Dossier, ids: readonly string[]): Dossier {
  return { ...dossier, entries: dossier.entries.filter((entry) => !ids.includes(entry.id)) };
}

/** Whether an expectation still holds once everything its answer rests on is deleted, and on what it rests. */
export function holdsWithoutItsGrounds(dossier: Dossier, expectation: Expectation): { readonly holds: boolean; readonly grounds: readonly string[] } {
  const grounds = checkExpectation(dossier, expectation).grounds.map((ground) => ground.statement);
  return { holds: checkExpectation(without(dossier, grounds), expectation).holds, grounds };
}
