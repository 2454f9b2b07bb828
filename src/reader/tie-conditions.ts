import type { Context } from "./context.ts";
import type { FoundCondition } from "./find-conditions.ts";
import type { FoundAct } from "./found-act.ts";
import { verbForm } from "./lexicon.ts";
import type { Range } from "./noun-phrase.ts";
import { isFinite, isModal } from "./verb-group.ts";

const CONDITIONED = new Set(["PLEDGE", "REFUSAL", "THREAT", "CONDITION"]);

/** The conditions of a sentence that bear on this act: those inside its words or right behind them, and a fronted one before its clause. */
export function tiedConditions(
  context: Context,
  act: FoundAct,
  acts: readonly FoundAct[],
  conditions: readonly FoundCondition[],
): readonly FoundCondition[] {
  if (!CONDITIONED.has(act.act)) return [];
  return conditions.filter(
    (condition) =>
      fits(context, act, condition) &&
      nearest(context, act, acts, condition) &&
      !act.own.some((own) => own.content.from < condition.content.to && condition.content.from < own.content.to),
  );
}

function fits(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  if (condition.pattern === "with-support" && act.act !== "PLEDGE") return false;
  const denied = context.tokens
    .slice(act.trigger.from, Math.max(act.trigger.from, condition.whole.from))
    .some((token) => /^(not|never|no)$/.test(token.word));
  if (condition.relation === "temporal" && act.act === "REFUSAL" && happened(context, act, condition)) return false;
  if (condition.needs.includes("negative") && !act.negative && !denied && act.act !== "THREAT" && act.act !== "CONDITION") return false;
  return !condition.needs.includes("future") || act.future;
}

/** "Failed to agree after Lima objected": what has happened is no condition. */
function happened(context: Context, act: FoundAct, condition: FoundCondition): boolean {
  const ahead = context.tokens.slice(act.trigger.from, act.trigger.to).some((token) => isModal(token.word));
  if (ahead) return false;
  for (let i = condition.content.from; i < condition.content.to; i++)
    if (isFinite(context.tokens, i) && verbForm(context.tokens[i]!.word)?.past) return true;
  return false;
}

/** A condition inside an act's words is that act's; a fronted one goes with the act after it; one behind, with the act it follows. */
function nearest(context: Context, act: FoundAct, acts: readonly FoundAct[], condition: FoundCondition): boolean {
  const at = condition.whole.from;
  if (act.span.from <= at && at < act.span.to) return at >= act.trigger.from || condition.whole.to <= act.trigger.from + 12;
  if (condition.whole.to <= act.span.from) {
    const gap = context.tokens
      .slice(condition.whole.to, act.span.from)
      .every((token) => token.kind === "mark" || /^(then|that|and|but|said|they|he|she|it|would)$/.test(token.word));
    const first = acts.every((other) => other === act || other.span.from <= condition.whole.from || other.span.from >= act.span.from);
    return condition.fronted && first && (gap || act.span.from - condition.whole.to < 4);
  }
  const between = context.tokens.slice(act.span.to, at);
  return (
    at >= act.span.to &&
    between.length <= 3 &&
    between.every((token) => token.kind === "mark" || /^(but|and|though|although)$/.test(token.word))
  );
}

/** The words of an act together with those of its conditions beside it. */
export function withConditions(span: Range, conditions: readonly FoundCondition[]): Range {
  return {
    from: Math.min(span.from, ...conditions.map((each) => each.whole.from)),
    to: Math.max(span.to, ...conditions.map((each) => each.content.to)),
  };
}
