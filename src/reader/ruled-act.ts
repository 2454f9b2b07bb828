import { type Context, regionAt } from "./context.ts";
import { tailEnd } from "./extent.ts";
import type { FoundAct } from "./found-act.ts";
import { isPublicBody } from "./public-body.ts";
import { denoted } from "./noun-phrase.ts";
import { isFinite, verbGroupAt } from "./verb-group.ts";
import { isIn } from "./word-class.ts";

/**
 * The decision of a court or body told as what it ruled: "the levy is void, the court ruled", "decreed that the port be shut". At the first finite verb of
 * the ruling's clause; null where the verb only says so, or no body rules.
 */
export function ruledAct(context: Context, at: number): FoundAct | null {
  const { tokens, regions, sayings } = context;
  const saying = sayings.findLast((each) => each.content.from <= at && at < each.content.to);
  if (!saying?.source || !isIn("rulingVerbs", tokens[saying.verb]!.word) || !isPublicBody(context, saying.source)) return null;
  const region = regions[regionAt(regions, at)]!;
  if (region.kind === "relative" || region.kind === "subordinate" || !isFinite(tokens, at)) return null;
  for (let i = Math.max(region.from, saying.content.from); i < at; i++) if (isFinite(tokens, i)) return null;
  const from = Math.max(region.from, saying.content.from) + (tokens[region.from]!.word === "that" ? 1 : 0);
  const end = tailEnd(context, at + 1, true);
  const group = verbGroupAt(tokens, at);
  return {
    act: "DECISION",
    pattern: "ruled",
    weight: 0.65,
    trigger: { from: group.start, to: at + 1 },
    span: { from, to: Math.max(end, at + 1) },
    actor: { range: saying.source, ids: denoted(tokens, saying.source, context.names), agent: true, pronoun: false },
    addressee: null,
    object: null,
    own: [],
    negative: group.negated,
    future: false,
  };
}
