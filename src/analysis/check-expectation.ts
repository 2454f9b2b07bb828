import type { Dossier, Expectation, Frame, Ground } from "#model";
import { groundsOf } from "./grounds.ts";
import { holdUnder } from "./held.ts";
import type { Verdict } from "./judge-claim.ts";
import { judge } from "./judge-claim.ts";

/** Whether an expectation holds, what was found instead, and the statements without which it would not hold. */
export interface Checked {
  readonly holds: boolean;
  /** What the answer is, in words. */
  readonly found: string;
  /** Statements the answer rests on: without all of them the expectation fails. None where it follows from the declarations alone. */
  readonly grounds: readonly Ground[];
  readonly findings: readonly string[];
}

/** Evaluates a claim about a dossier's own answers. An unknown name makes it fail, with the nearest known ones as a finding. */
export function checkExpectation(dossier: Dossier, expectation: Pick<Expectation, "claim" | "frame">): Checked {
  const verdict = judge(dossier, expectation.claim, expectation.frame);
  if (!verdict.holds) return checked(dossier, expectation.frame, verdict, verdict.candidates[0] ?? []);
  for (const candidates of verdict.candidates) {
    const without = { ...dossier, entries: dossier.entries.filter(({ id }) => !candidates.includes(id)) };
    if (candidates.length > 0 && !judge(without, expectation.claim, expectation.frame).holds) {
      return checked(dossier, expectation.frame, verdict, candidates);
    }
  }
  const finding = "It rests on no statement: it would hold without any of them.";
  return { ...checked(dossier, expectation.frame, verdict, []), findings: [...verdict.findings, finding] };
}

function checked(dossier: Dossier, frame: Frame, { holds, found, findings }: Verdict, statements: readonly string[]): Checked {
  return { holds, found, findings, grounds: groundsOf(holdUnder(dossier, frame), statements) };
}
