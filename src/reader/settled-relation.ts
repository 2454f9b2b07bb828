import type { ProposedCondition } from "#model";
import { inConditionWords } from "./condition-words.ts";
import type { Context } from "./context.ts";
import type { FoundAct } from "./found-act.ts";

const LASTING = new Set(["as long as", "so long as", "for as long as"]);
const DENYING = new Set(["no", "not", "never", "nothing", "nobody", "none"]);
const UNTIL = new Set(["until", "till", "until such time as"]);
const EXCEPTING = ["unless", "barring"];

/**
 * A condition with the relation that it has under its act: what is refused or threatened as long as something lasts is so because of it; what a
 * dependency calls impossible without something needs it.
 */
export function settledRelation(context: Context, condition: ProposedCondition, act: FoundAct): ProposedCondition {
  if (LASTING.has(condition.connective) && (act.act === "REFUSAL" || act.act === "THREAT" || denied(context, condition, act)))
    return { ...condition, relation: "sufficient" };
  if (UNTIL.has(condition.connective) && (act.act === "PLEDGE" || act.act === "CONDITION") && !denied(context, condition, act))
    return { ...condition, relation: withheld(context, condition, act) ? "exception" : "temporal" };
  if (act.pattern === "claimed") return condition;
  const excepts = EXCEPTING.some((word) => condition.connective.startsWith(word));
  return act.act === "CONDITION" && condition.relation === "exception" && !excepts ? { ...condition, relation: "necessary" } : condition;
}

/** "The gate stays shut until …", "shall refrain until …": something is kept back so long. */
function withheld(context: Context, condition: ProposedCondition, act: FoundAct): boolean {
  return context.tokens
    .slice(act.span.from, act.span.to)
    .some((token) => token.end <= condition.start && inConditionWords("withheld", token.word));
}

/** "Will pay into no fund as long as …": the words of the act before the condition deny it. */
function denied(context: Context, condition: ProposedCondition, act: FoundAct): boolean {
  return context.tokens.slice(act.trigger.from, act.span.to).some((token) => token.end <= condition.start && DENYING.has(token.word));
}
