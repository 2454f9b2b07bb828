import type { Act } from "#model";
import type { ActorPlace } from "../data/languages/language-pack.ts";
import type { Range } from "../noun-phrase.ts";
import { idsOf, isIn, namesWithin, type PackContext, type Party } from "./pack-context.ts";
import { agentAmong, holderAmong } from "./pack-named.ts";
import type { PackSaid } from "./pack-sayings.ts";
import { type Acting, clauseStart, packSubject, subjectBehind, verbStart } from "./pack-subject.ts";

/** Who acts, and where the words of the act begin. */
export interface PackActor {
  readonly actor: Party;
  readonly spanStart: number;
  /** True where the act's verb only tells whose words stand before it. */
  readonly tells?: boolean;
}

interface Performed {
  readonly act: Act;
  readonly actor?: readonly ActorPlace[];
  readonly own?: unknown;
}

/** Who performs the act whose words are `trigger`: the first of the pattern's places that names somebody. Null where none does. */
export function packActor(
  context: PackContext,
  performed: Performed,
  trigger: Range,
  said: { readonly sayings: readonly PackSaid[]; readonly acting: Acting | null },
): PackActor | null {
  for (const place of performed.actor ?? ["subject"]) {
    const found = actorAt(context, place, performed, trigger, said);
    if (found !== null) return found;
  }
  const owner = performed.own === undefined ? null : clauseBefore(context, trigger.from);
  return owner === null ? null : { actor: owner, spanStart: owner.range.from };
}

function actorAt(
  context: PackContext,
  place: ActorPlace,
  performed: Performed,
  trigger: Range,
  { sayings, acting }: { readonly sayings: readonly PackSaid[]; readonly acting: Acting | null },
): PackActor | null {
  const verb = verbStart(context, trigger.from);
  const from = (actor: Party | null, spanStart: number): PackActor | null => (actor === null ? null : { actor, spanStart });
  if (place === "speaker") {
    const speaker = sayer(context, trigger.from, sayings);
    return speaksOfItself(context, performed.act, trigger, speaker) ? null : from(speaker, clauseStart(context, verb));
  }
  if (place === "agent") return from(agentAmong(context, trigger), clauseStart(context, verb));
  if (place === "holder") return from(holderAmong(context, trigger), verb);
  if (place === "anybody") return from(unnamed(context, trigger), clauseStart(context, verb));
  const teller = tellerAt(trigger, sayings);
  if (teller !== null) {
    const actor = speaking(context, { range: teller, ids: [], speaks: true }, sayings);
    return actor === null ? null : { actor, spanStart: 0, tells: true };
  }
  const subject = speaking(context, packSubject(context, trigger.from, acting), sayings);
  if (subject !== null && performed.act === "DECISION" && isPlace(context, subject, verb)) return null;
  if (subject !== null) return from(subject, subject.range.from > trigger.from ? verb : subject.range.from);
  return from(mayInvert(performed.act) ? subjectBehind(context, trigger) : null, clauseStart(context, verb));
}

/** What somebody says that it must do itself is a plan, and asks nobody. */
function speaksOfItself(context: PackContext, act: Act, trigger: Range, speaker: Party | null): boolean {
  if (act !== "DEMAND" || speaker === null) return false;
  const asked = packSubject(context, trigger.from, null);
  return asked?.ids.some((id) => speaker.ids.includes(id)) === true;
}

/** "In Cairo they closed": what is done in a place need not be done by its state. */
function isPlace(context: PackContext, { range }: Party, verb: number): boolean {
  const start = clauseStart(context, verb);
  return isIn(context, "at-home", start) && range.from === start + 1;
}

/** Who is accused, asked or threatened stands behind the verb as well. */
function mayInvert(act: Act): boolean {
  return act !== "ACCUSATION" && act !== "DEMAND" && act !== "THREAT";
}

/** Nobody by name: the words of the act, where the sentence speaks of somebody who can commit. */
function unnamed(context: PackContext, trigger: Range): Party | null {
  const isPublic = context.names.length > 0 || context.tokens.some((_, at) => isIn(context, "agents", at));
  return isPublic ? { range: trigger, ids: [] } : null;
}

/** Whoever is said to say the words at a place, if it is somebody who can commit or a state's. */
function sayer(context: PackContext, at: number, sayings: readonly PackSaid[]): Party | null {
  const said = sayings.find(({ source, content }) => source !== null && content.from <= at && at < content.to);
  return said === undefined ? null : speaking(context, { range: said.source!, ids: [], speaks: true }, [said]);
}

/** What depends on a condition need be nobody: the words before its verb. */
function clauseBefore(context: PackContext, at: number): Party | null {
  const to = verbStart(context, at);
  let from = to;
  while (from > 0 && context.tokens[from - 1]!.kind !== "mark" && !isIn(context, "clause", from - 1)) from--;
  return from === to ? null : { range: { from, to }, ids: idsOf(namesWithin(context, { from, to })) };
}

/**
 * A "we" stands for whoever the sentence says is speaking, or, where it tells nobody, for whoever the paragraph let speak last; for nobody where that is
 * not somebody who can commit.
 */
function speaking(context: PackContext, party: Party | null, sayings: readonly PackSaid[]): Party | null {
  if (party?.speaks !== true) return party;
  for (const { source } of sayings) {
    if (source === null) continue;
    const ids = idsOf(namesWithin(context, source)).slice(0, 1);
    if (ids.length > 0) return { range: party.range, ids };
    if (isIn(context, "himself", source.from)) return context.spoken.length > 0 ? { range: party.range, ids: bearers(context) } : null;
    for (let i = source.from; i < source.to; i++)
      if (isIn(context, "agents", i)) return { range: party.range, ids: isIn(context, "offices", i) ? bearers(context) : [] };
  }
  const isTold = sayings.some(({ source }) => source !== null);
  return isTold || context.spoken.length === 0 ? null : { range: party.range, ids: context.spoken };
}

/** Whose the office is that is named with nobody: his who spoke last in the paragraph, else of the one state spoken of before. */
function bearers({ spoken, before }: PackContext): readonly string[] {
  if (spoken.length > 0) return spoken;
  return before.length === 1 ? before : [];
}

/** "…, has promised Oman": who tells, where the verb of the act tells what stands before it. Null where it tells nothing. */
function tellerAt(trigger: Range, sayings: readonly PackSaid[]): Range | null {
  const told = sayings.find(
    ({ words, content }) => words.from <= trigger.from && trigger.from < words.to && content.to <= words.from && content.from < content.to,
  );
  return told?.source ?? null;
}
