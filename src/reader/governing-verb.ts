import { beforeAside, behindAside } from "./aside.ts";
import { type Context, regionAt } from "./context.ts";
import type { FoundCondition } from "./found-condition.ts";
import { saysSo } from "./regions.ts";
import { isFinite, isModal } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/** How far behind a fronted condition the verb of its main clause may stand, in tokens. */
const REACH = 24;

/**
 * The finite verb of the clause that a condition bears on: behind a fronted one, before another. Asides and relative clauses are passed over. Null
 * where none is found.
 */
export function governingVerb(context: Context, condition: FoundCondition): number | null {
  return condition.fronted ? verbBehind(context, condition) : verbBefore(context, condition);
}

function verbBehind(context: Context, condition: FoundCondition): number | null {
  const { tokens, regions } = context;
  const from = behindAside(context, condition.whole.to);
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    if (isIn("barriers", tokens[i]!.word)) return null;
    const { kind } = regions[regionAt(regions, i)]!;
    if (kind === "relative" || kind === "participle" || !isFinite(tokens, i)) continue;
    if (!saysSo(tokens[i]!.word)) return modalSoon(context, i) ?? i;
  }
  return null;
}

/** A noun that looks like a verb ("patrols will …") is passed over where a modal verb follows at once. */
function modalSoon(context: Context, at: number): number | null {
  for (let i = at + 1; i < Math.min(context.tokens.length, at + 6) && context.tokens[i]!.kind !== "mark"; i++)
    if (isModal(context.tokens[i]!.word)) return i;
  return null;
}

/** "Will be reviewed and renewed": the modal verb that the region before lends. */
function modalIn(context: Context, index: number): number | null {
  const region = context.regions[index];
  for (let i = (region?.to ?? 0) - 1; region !== undefined && i >= region.from; i--) if (isModal(context.tokens[i]!.word)) return i;
  return null;
}

/** "It will pay, the minister said, but only if …": the end of the words before the joint and the aside. */
function beforeJoints(context: Context, from: number): number {
  let end = beforeAside(context, from);
  while (end > 1 && (context.tokens[end - 1]!.word === "," || isIn("conditionJoints", context.tokens[end - 1]!.word))) end--;
  return end < from && context.tokens[end]?.word === "," ? beforeAside(context, end + 1) : end;
}

function verbBefore(context: Context, condition: FoundCondition): number | null {
  const { tokens, regions } = context;
  const end = beforeJoints(context, condition.whole.from);
  if (end === 0) return null;
  let index = regionAt(regions, end - 1);
  while (index > 0 && (regions[index]!.kind === "relative" || regions[index]!.kind === "participle")) index--;
  const region = regions[index]!;
  if (region.kind === "subordinate" || region.kind === "relative") return null;
  for (let i = end - 1; i >= region.from; i--) if (isModal(tokens[i]!.word)) return i;
  const shared = region.kind === "shared" ? modalIn(context, index - 1) : null;
  if (shared !== null) return shared;
  for (let i = region.from; i < end; i++) if (isFinite(tokens, i)) return saysSo(tokens[i]!.word) ? null : i;
  return null;
}
