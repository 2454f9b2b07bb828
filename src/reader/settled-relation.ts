import type { ProposedCondition } from "#model";
import type { Context } from "./context.ts";
import type { FoundAct } from "./found-act.ts";
import { isIn } from "./word-class.ts";

const LASTING = new Set(["as long as", "so long as", "for as long as"]);

const UNTIL = new Set(["until", "till", "until such time as"]);
/** The dependency that tells what is enough to stop something. */
const BLOCKING = "enough-to-stop";
const EXCEPTING = ["unless", "barring"];

/**
 * A condition with the relation that it has under its act: what is refused or threatened as long as something lasts is so because of it; what a
 * dependency calls impossible without something needs it.
 */
export function settledRelation(context: Context, condition: ProposedCondition, act: FoundAct): ProposedCondition {
  if (LASTING.has(condition.connective) && (act.act === "REFUSAL" || act.act === "THREAT" || denied(context, condition, act)))
    return { ...condition, relation: "sufficient" };
  if (UNTIL.has(condition.connective) && isDate(context, condition)) return { ...condition, relation: "temporal" };
  if (UNTIL.has(condition.connective) && (act.act === "PLEDGE" || act.act === "CONDITION") && !denied(context, condition, act))
    return { ...condition, relation: withheld(context, condition, act) ? "exception" : "temporal" };
  if (condition.connective === "without" && act.pattern !== "claimed" && goesWithout(context, condition, act))
    return { ...condition, relation: "negated" };
  if (act.pattern === "claimed" || act.pattern === BLOCKING) return condition;
  const words = condition.connective.split(" ");
  const excepts =
    EXCEPTING.some((word) => condition.connective.startsWith(word)) || (words.length > 1 && isIn("sureTiesOrBefore", words.at(-1)));
  return act.act === "CONDITION" && condition.relation === "exception" && !excepts ? { ...condition, relation: "necessary" } : condition;
}

/** "Until the end of 2028": nothing but a day, month or year is waited for. */
function isDate(context: Context, condition: ProposedCondition): boolean {
  const inside = context.tokens.filter((token) => token.start >= condition.start && token.end <= condition.end);
  const last = inside.at(-1);
  const dated = last?.kind === "number" || isIn("clock", last?.word);
  return dated && inside.every(({ word, kind }) => kind !== "word" || isIn("dating", word) || isIn("clock", word));
}

/** "May re-export them without consent", "will go ahead without Lima": the deed that is done without it is not denied. */
function goesWithout(context: Context, condition: ProposedCondition, act: FoundAct): boolean {
  if (!ALLOWED.has(act.act) || act.negative || denied(context, condition, act)) return false;
  return !context.tokens.slice(act.span.from, act.span.to).some((token) => token.end <= condition.start && isIn("doubting", token.word));
}

const ALLOWED: ReadonlySet<string> = new Set(["PLEDGE", "DECISION", "DEMAND"]);

/** "The gate stays shut until …", "shall refrain until …": something is kept back so long. */
function withheld(context: Context, condition: ProposedCondition, act: FoundAct): boolean {
  return context.tokens.slice(act.span.from, act.span.to).some((token) => token.end <= condition.start && isIn("withheld", token.word));
}

/** "Will pay into no fund as long as …": the words of the act before the condition deny it. */
function denied(context: Context, condition: ProposedCondition, act: FoundAct): boolean {
  return context.tokens.slice(act.trigger.from, act.span.to).some((token) => token.end <= condition.start && isIn("denying", token.word));
}
