import type { Dossier, Frame, Pledge, Quantity, Remaining, WhatIsLeft } from "#model";
import { actorId } from "#model";
import { wantedGoals } from "./answer.ts";
import type { Model } from "./compile.ts";
import { compile } from "./compile.ts";
import { titleOf } from "./reading-of.ts";
import type { Values } from "./solve.ts";
import { extremes, standingsOf } from "./standings.ts";

/**
 * What is left if one actor says no to all it controls: where the goals stand then, which pledges are still possible and which are lost by
 * it, and the amounts still pledged, by unit. Goals and pledges without an answer (a paradox) are left out.
 */
export function whatIsLeft(dossier: Dossier, actor: string, frame: Frame = {}): WhatIsLeft {
  const before = compile(dossier, frame);
  const after = compile(dossier, { ...frame, refusing: [...(frame.refusing ?? []), actor] });
  const goals = dossier.entries.some((entry) => entry.kind === "goal") ? wantedGoals(dossier, undefined) : [];
  const pledges = after.system.held.statements.filter((statement) => statement.kind === "pledge");
  const remaining = answerable(after, pledges).map((pledge) => remainingOf(before, after, pledge));
  const left = remaining.filter(({ possible }) => possible !== "no");
  return {
    actor,
    goals: goals
      .filter((goal) => !after.paradoxes.has(goal))
      .map((goal) => {
        const { assured, possible } = standingsOf(after, goal);
        return { id: goal, assured, possible };
      }),
    left,
    lost: remaining.filter(({ possible, before: once }) => possible === "no" && once !== "no"),
    amounts: amountsOf(after, left),
  };
}

function answerable(model: Model, pledges: readonly Pledge[]): readonly Pledge[] {
  return pledges.filter(({ id }) => !model.paradoxes.has(id));
}

/** One pledge after the refusal, with what it was before. */
function remainingOf(before: Model, after: Model, pledge: Pledge): Remaining {
  const { assured, possible } = standingsOf(after, pledge.id);
  return {
    id: pledge.id,
    title: titleOf(pledge.id, after.system.held.entries),
    actor: actorId(pledge.actor),
    assured,
    possible,
    before: before.paradoxes.has(pledge.id) ? "no" : standingsOf(before, pledge.id).possible,
    quantity: pledge.deed.quantity ?? null,
  };
}

/** Sums by unit: what is assured one by one, and what is possible together. */
function amountsOf(model: Model, left: readonly Remaining[]): WhatIsLeft["amounts"] {
  const units = [...new Set(left.flatMap(({ quantity }) => quantity?.unit ?? []))].sort();
  return units.map((unit) => {
    const counted = left.filter(({ quantity }) => quantity?.unit === unit);
    return {
      unit,
      assured: sumOf(
        unit,
        counted.filter(({ assured }) => assured !== "no"),
      ),
      possible: sumOf(unit, together(model, counted)),
    };
  });
}

/** An unknown low adds nothing; an unknown best or high makes the sum unknown. */
function sumOf(unit: string, counted: readonly Remaining[]): Quantity {
  const add = (bound: "low" | "best" | "high"): number | null => {
    const amounts = counted.map(({ quantity }) => quantity![bound]);
    return amounts.includes(null) && bound !== "low" ? null : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  };
  return { low: add("low"), best: add("best"), high: add("high"), unit };
}

/**
 * The pledges that the best case keeps together: all of them where that can be, else a choice with the highest sum of high amounts, an
 * unknown one counting as more than all known ones.
 */
function together(model: Model, counted: readonly Remaining[]): readonly Remaining[] {
  const { diagram, chosen } = model.solvedAt({ ...bestForAll(model, counted), ...model.settled });
  const nodes = counted.map(({ id }) => chosen(id, "waiver"));
  if (diagram.all(nodes) !== diagram.zero) return counted;
  const known = counted.reduce((sum, { quantity }) => sum + (quantity!.high ?? 0), 0);
  const items = counted.map(({ quantity }, index) => ({ node: nodes[index]!, weight: quantity!.high ?? known + 1 }));
  let [low, high] = [0, items.reduce((sum, { weight }) => sum + weight, 0)];
  while (high - low > 0.5) {
    const middle = Math.ceil((low + high) / 2);
    if (diagram.weighted(items, middle) === diagram.zero) high = middle - 1;
    else low = middle;
  }
  const best = diagram.satisfy(diagram.weighted(items, low)) ?? {};
  return counted.filter((_, index) => diagram.evaluate(nodes[index]!, withRest(diagram.support(nodes[index]!), best)));
}

function withRest(names: readonly string[], values: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? true]));
}

/** The values that are best for every one of them; where two want opposite values, the variable stays open. */
function bestForAll(model: Model, counted: readonly Remaining[]): Values {
  const wishes = counted.map(({ id }) => extremes(model, id, "upper", true));
  const names = Object.keys(wishes[0] ?? {});
  return Object.fromEntries(
    names.filter((name) => wishes.every((wish) => wish[name] === wishes[0]![name])).map((name) => [name, wishes[0]![name]!]),
  );
}
