import type { Range } from "../noun-phrase.ts";
import { idsOf, isIn, namesWithin, type PackContext, type Party } from "./pack-context.ts";

/** How many words behind an office may tell whose it is. */
const REACH = 3;

/** By whom a passive verb is said to be done: those behind a word that means "by", or a name or an office in the form of an agent, up to the next mark. */
export function agentAmong(context: PackContext, trigger: Range): Party | null {
  for (let i = trigger.from; i < context.tokens.length && (i < trigger.to || context.tokens[i]!.kind !== "mark"); i++) {
    if (isIn(context, "by", i)) {
      const found = partyFrom(context, i + 1);
      if (found !== null) return found;
    }
    if (isAgentForm(context, i)) {
      const found = partyFrom(context, i);
      if (found !== null) return found;
    }
  }
  return null;
}

/** A name or an office in a case that tells who acts. */
function isAgentForm(context: PackContext, at: number): boolean {
  const { agentEndings } = context.compiled;
  if (agentEndings.length === 0 || (at > 0 && isIn(context, "prepositions", at - 1))) return false;
  const name = context.names.find(({ from, adjective }) => from === at && !adjective);
  if (name === undefined && !isIn(context, "agents", at)) return false;
  const { word } = context.tokens[(name?.to ?? at + 1) - 1]!;
  return name?.subject !== true && agentEndings.some((ending) => word.endsWith(ending));
}

/** Whose promise, call or refusal a noun speaks of: those within its words, behind a word that tells a holder, or an adjective of theirs. */
export function holderAmong(context: PackContext, trigger: Range): Party | null {
  const hasCases = context.compiled.agentEndings.length > 0;
  for (let i = trigger.from; i < trigger.to - 1; i++) {
    const opens = isIn(context, "holds", i) ? i + 1 : hasCases && i > trigger.from && !isIn(context, "prepositions", i - 1) ? i : null;
    const found = opens === null ? null : partyFrom(context, opens);
    if (found !== null) return found;
  }
  const beside = namesWithin(context, { from: trigger.from - 2, to: trigger.to }).find(({ adjective }) => adjective);
  return beside === undefined ? null : { range: { from: beside.from, to: beside.to }, ids: [beside.id] };
}

/** Somebody whose words begin at a place: articles and adjectives, then a name, or an office with the names behind it. */
function partyFrom(context: PackContext, from: number): Party | null {
  let at = from;
  while (at < context.tokens.length && (isIn(context, "determiners", at) || isAdjective(context, at))) at++;
  const name = context.names.find((each) => each.from === at && !each.adjective);
  if (name !== undefined) return { range: { from, to: name.to }, ids: [name.id] };
  if (!isIn(context, "agents", at)) return null;
  let to = at + 1;
  while (to < context.tokens.length && to - at <= REACH && context.tokens[to]!.kind !== "mark") to++;
  const ids = idsOf(namesWithin(context, { from, to })).slice(0, 1);
  const last = context.names.find((each) => ids.includes(each.id) && each.from >= from && each.to <= to);
  return { range: { from, to: Math.max(at + 1, last?.to ?? 0) }, ids };
}

function isAdjective(context: PackContext, at: number): boolean {
  return context.names.some((name) => name.adjective && name.from === at);
}
