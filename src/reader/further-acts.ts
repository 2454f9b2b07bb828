import { actorIn } from "./actor.ts";
import type { Context } from "./context.ts";
import { tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import { isAuxiliary } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/** "Leave or face sanctions": the demand up to its "or", and the threat behind it. The act alone where it is no such demand. */
export function withThreat(context: Context, act: FoundAct): readonly FoundAct[] {
  const or = act.act === "DEMAND" ? orElse(context, act.trigger.to, act.span.to) : -1;
  if (or < 0) return [act];
  const threat: FoundAct = {
    ...act,
    act: "THREAT",
    pattern: "or-face",
    trigger: { from: or + 1, to: or + 2 },
    span: { from: or + 1, to: act.span.to },
    addressee: null,
    object: or + 2 < act.span.to ? { from: or + 2, to: act.span.to } : null,
    own: [],
    future: true,
  };
  return [{ ...act, span: { from: act.span.from, to: or }, object: cut(act.object, or) }, threat];
}

function orElse(context: Context, from: number, end: number): number {
  const { tokens } = context;
  for (let i = from; i < end - 1; i++) {
    if (tokens[i]!.word === "or" && isIn("penalties", tokens[i + 1]!.word)) return i;
    const later = isIn("laterOpenings", tokens[i]!.word) && tokens[i + 1]!.word === "which";
    if (later && tokens.slice(i, end).some(({ word }) => isIn("modals", word))) return i;
  }
  return -1;
}

function cut(range: FoundAct["object"], to: number): FoundAct["object"] {
  return range === null || range.from >= to ? null : { from: range.from, to: Math.min(range.to, to) };
}

/** "So is Vienna", "neither will Lima": somebody else does as was said last. Null for other words, and where nothing was said. */
export function echo(context: Context, at: number, last: FoundAct | undefined): FoundAct | null {
  const { tokens, names } = context;
  const word = tokens[at]!.word;
  if (last === undefined || last.act === "CONDITION" || !isIn("echoes", word)) return null;
  const verb = verbAfter(context, at);
  const name =
    verb < 0 ? undefined : names.find((each) => each.from === verb + 1 || (each.from === verb + 2 && tokens[verb + 1]!.word === "the"));
  if (name === undefined || name.ids.length === 0 || !closes(context, name.to)) return null;
  const range = { from: verb + 1, to: name.to };
  return {
    ...last,
    pattern: "echo",
    weight: 0.6,
    trigger: { from: at, to: name.to },
    span: { from: at, to: Math.max(name.to, tailEnd(context, name.to, false)) },
    actor: actorIn(context, range, verb + 1),
    addressee: null,
    object: null,
    own: [],
  };
}

/** The auxiliary behind "so", over words between commas; -1 where none is there. */
function verbAfter(context: Context, at: number): number {
  const { tokens } = context;
  let i = at + 1;
  if (tokens[i]?.word === ",") {
    i = tokens.findIndex((token, place) => place > at + 1 && token.word === ",") + 1;
    if (i === 0 || i - at > 8) return -1;
  }
  return tokens[i] !== undefined && isAuxiliary(tokens[i]!.word) ? i : -1;
}

function closes(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return token === undefined || token.kind === "mark" || isIn("consequenceEnds", token.word);
}
