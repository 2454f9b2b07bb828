import type { Change, ChangedAnswer, Dossier, Frame, Ground } from "#model";
import { wantedGoals } from "./answer.ts";
import type { Model } from "./compile.ts";
import { compile } from "./compile.ts";
import type { Core } from "./core.ts";
import { coreOf } from "./core.ts";
import { wayMark } from "./find-ways.ts";
import { groundsOf, statementsUnder } from "./grounds.ts";

/**
 * What changed between two frames (two dates, two states of knowledge, two beliefs): statements that began or ended, and which answers
 * differ. An answer names as reasons those of its grounds that stand at one of the two points only; a statement that moved a pledge on
 * its ladder counts as one.
 */
export function whatChanged(dossier: Dossier, from: Frame, to: Frame, goals?: readonly string[]): Change {
  const wanted = wantedGoals(dossier, goals);
  const before = compile(dossier, from, wanted);
  const after = compile(dossier, to, wanted);
  return {
    from,
    to,
    answers: wanted.flatMap((goal) => changedAnswers(before, after, goal)),
    begun: only(after, before),
    ended: only(before, after),
  };
}

/** Grounds that stand in one model and not in the other. */
function only(here: Model, there: Model): readonly Ground[] {
  const { held } = here.system;
  return groundsOf(
    held,
    [...held.standing].filter((id) => !there.system.held.standing.has(id)),
  );
}

/** Every difference of one goal names the same reasons: its grounds that stand at one point only. */
function changedAnswers(before: Model, after: Model, goal: string): readonly ChangedAnswer[] {
  const differences = differencesOf(coreOf(before, goal), coreOf(after, goal));
  if (differences.length === 0) return [];
  const here = before.system.held.standing;
  const there = after.system.held.standing;
  const because = [...new Set([before, after].flatMap(({ system }) => [...statementsUnder(system, goal)]))]
    .filter((id) => here.has(id) !== there.has(id))
    .sort();
  return differences.map((difference) => ({ goal, ...difference, because }));
}

type Difference = Pick<ChangedAnswer, "what" | "before" | "after">;

/** Standings first, then vetoes that went and that came. */
function differencesOf(before: Core | null, after: Core | null): readonly Difference[] {
  if (before === null || after === null) {
    if (before === after) return [];
    return [{ what: "answer", before: before === null ? "none" : "there is one", after: after === null ? "none" : "there is one" }];
  }
  const standings = (["assured", "possible"] as const)
    .filter((bound) => before[bound] !== after[bound])
    .map((bound) => ({ what: bound, before: before[bound], after: after[bound] }));
  const marks = (core: Core): readonly string[] => core.ways.map(wayMark);
  const [old, now] = [marks(before), marks(after)];
  const veto = (mark: string, was: boolean): Difference => ({
    what: `veto of ${mark}`,
    before: was ? "yes" : "no",
    after: was ? "no" : "yes",
  });
  const gone = old.filter((mark) => !now.includes(mark)).map((mark) => veto(mark, true));
  const come = now.filter((mark) => !old.includes(mark)).map((mark) => veto(mark, false));
  return [...standings, ...gone, ...come];
}
