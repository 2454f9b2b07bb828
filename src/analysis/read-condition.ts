import type { AskedStage, Condition, Connective, Proviso, Threshold } from "#model";
import type { Formula, Tie } from "./formula.ts";
import { atLeastOf, both, constant, either } from "./formula.ts";

/** Where conditions find what they refer to. Each call gives the key of an element, made where needed. */
export interface Names {
  reference(ref: string, stage: AskedStage | undefined): string;
  amount(threshold: Threshold, stage: AskedStage | undefined): string;
}

/** How a condition is read: whose it is, and at which stage its bare pledges and bodies are asked (for `force promised`). */
interface Manner {
  readonly tie: Tie;
  readonly stage?: AskedStage;
}

/** A condition as a formula; negation is pushed down to the leaves. */
export function readCondition(names: Names, condition: Condition, manner: Manner, negated = false): Formula {
  switch (condition.op) {
    case "holds":
      return leaf(names.reference(condition.ref, condition.stage ?? manner.stage), manner.tie, negated);
    case "amount":
      return leaf(names.amount(condition, manner.stage), manner.tie, negated);
    case "not":
      return readCondition(names, condition.of, manner, !negated);
    default: {
      const parts = condition.of.map((part) => readCondition(names, part, manner, negated));
      if (condition.op === "atLeast") return atLeastOf(negated ? parts.length - condition.count + 1 : condition.count, parts);
      return (condition.op === "all") === negated ? either(...parts) : both(...parts);
    }
  }
}

function leaf(name: string, tie: Tie, negated: boolean): Formula {
  return { op: "leaf", on: "element", name, negated, tie };
}

/** A commitment's conditions by their bearing. `sufficient` is `null` where none was named; `exception` already stands for its absence. */
export interface Terms {
  readonly sufficient: Formula | null;
  readonly necessary: Formula | null;
  readonly exception: Formula;
}

/** Sorts the conditions that one statement lays down. */
export function readTerms(names: Names, conditions: readonly Proviso[], via: string): Terms {
  const read = (wanted: readonly Connective[], negated = false): Formula[] =>
    conditions
      .filter(({ connective }) => wanted.includes(connective))
      .map(({ connective, condition }) => {
        const first = connective === "after" || connective === "only after";
        return readCondition(names, condition, { tie: { via, connective, first } }, negated);
      });
  const sufficient = read(["if", "after"]);
  const necessary = read(["only if", "only after"]);
  return {
    sufficient: sufficient.length === 0 ? null : both(...sufficient),
    necessary: necessary.length === 0 ? null : both(...necessary),
    exception: both(...read(["unless"], true)),
  };
}

/** What must hold at least, whatever makes the commitment: its necessary conditions, and that no exception holds. */
export function guardOf(terms: Terms): Formula {
  return both(terms.necessary ?? constant(true), terms.exception);
}
