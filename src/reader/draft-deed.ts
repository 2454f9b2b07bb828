import type { Deed, Proposal } from "#model";
import { verbForm } from "./lexicon.ts";
import { readSentences } from "./passage.ts";
import { plainWords } from "./slug.ts";

/** Verbs of promising and refusing: what is promised is to give, what is refused is to accept. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  promise: "provide",
  pledge: "provide",
  offer: "provide",
  volunteer: "provide",
  commit: "provide",
  contribute: "provide",
  guarantee: "guarantee",
  announce: "provide",
  refuse: "accept",
  reject: "accept",
  veto: "accept",
  oppose: "accept",
  block: "accept",
  rule: "accept",
  decline: "accept",
  object: "accept",
  resist: "accept",
  rebuff: "accept",
  dismiss: "accept",
  threaten: "carry-out",
  vow: "carry-out",
  have: "provide",
  be: "provide",
  say: "say",
  tell: "say",
  confirm: "provide",
  express: "provide",
  warn: "carry-out",
};

/** What a proposal's actor does, from the verb before its object and the object's words. Without an object the act's own words stand for it. */
export function deedOf(proposal: Proposal, text: string): Deed {
  const { object } = proposal;
  if (object === null) return { verb: bareVerb(proposal), object: "" };
  const verb = verbBefore(text, object.start, proposal);
  if (proposal.act === "THREAT" && verb === "carry-out")
    return { verb, object: plainWords(text.slice(object.start, proposal.span.end), 120) };
  const words = plainWords(object.exact, 90);
  if (object.quantity === null) return { verb, object: words };
  return { verb, quantity: object.quantity, object: object.quantity.unit };
}

function verbBefore(text: string, end: number, proposal: Proposal): string {
  const words = tokensOf(text.slice(proposal.span.start, end));
  for (const word of words.reverse().slice(0, 4)) {
    const form = verbForm(word);
    if (form) return STANDS_FOR[form.base] ?? form.base;
  }
  return proposal.act === "REFUSAL" ? "accept" : proposal.act === "THREAT" ? "carry-out" : "provide";
}

/** Without an object: the last known verb of the act's words that is no verb of promising. */
function bareVerb(proposal: Proposal): string {
  const words = tokensOf(proposal.span.exact);
  for (const word of words.reverse()) {
    const form = verbForm(word);
    if (form && STANDS_FOR[form.base] === undefined) return form.base;
  }
  return proposal.act === "THREAT" ? "attack" : "act";
}

function tokensOf(text: string): string[] {
  return readSentences(text).flatMap((sentence) => sentence.tokens.map((token) => token.word));
}
