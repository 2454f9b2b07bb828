import type { Attribution, Group, Member, Proposal, Quotation, Report } from "#model";
import { selectorFor } from "#text";
import { spanOf } from "../context.ts";
import type { CompiledPack } from "./compiled-pack.ts";
import { type PackActFound, packActs } from "./pack-acts.ts";
import { type PackCondition, packConditions, proposedPackCondition, trimmed } from "./pack-conditions.ts";
import { idsOf, isIn, namesWithin, type PackContext } from "./pack-context.ts";
import { type Introduced, introducedNames, learnIntroduced } from "./introduced-names.ts";
import { affairNames, findPackNames } from "./pack-names.ts";
import { packQuantity } from "./pack-quantity.ts";
import { packChain, type PackSaid, packSayings } from "./pack-sayings.ts";
import { leadingParty } from "./pack-subject.ts";
import { readPackSentences } from "./pack-tokens.ts";

/** What is read by a pack: a report, what was found in it, and which of its paragraphs (counted from 0) are in the pack's language. */
export interface PackReading {
  readonly report: Report;
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly known?: readonly (Member | Group)[];
  readonly isWanted: (paragraph: number) => boolean;
  /** The name and version under which the proposals stand. */
  readonly reader: string;
}

/** Proposes the statements of the wanted paragraphs in the order of the text. Nothing in here knows any language: all it knows is in the pack. */
export function proposeByPack(compiled: CompiledPack, reading: PackReading): readonly Proposal[] {
  const { report } = reading;
  const indexes = [affairNames(compiled.pack, compiled.splitting, reading.known ?? []), compiled.names];
  const year = report.published === null ? null : Number(report.published.slice(0, 4));
  const found: Proposal[] = [];
  const introduced: Introduced = new Map();
  let before: readonly string[] = [];
  let spoken: { readonly paragraph: number; readonly ids: readonly string[] } = { paragraph: -1, ids: [] };
  for (const sentence of readPackSentences(report.text, compiled.splitting, reading.isWanted)) {
    const overlaps = (span: { start: number; end: number }) => span.start < sentence.end && sentence.start < span.end;
    const { tokens } = sentence;
    const plain: PackContext = {
      ...{
        text: report.text,
        sentence,
        tokens,
        compiled,
        before,
        resumed: null,
        spoken: spoken.paragraph === sentence.paragraph ? spoken.ids : [],
        names: findPackNames(tokens, indexes, year),
      },
      attributions: reading.attributions.filter(({ content }) => overlaps(content)),
      quotations: reading.quotations.filter(({ span }) => overlaps(span)),
    };
    learnIntroduced(plain, introduced);
    const context = { ...plain, names: [...plain.names, ...introducedNames(plain, introduced)].sort((a, b) => a.from - b.from) };
    if (!sentence.question) found.push(...proposalsOf(context, reading));
    const speaker = packSayings(context).flatMap(({ source }) => (source === null ? [] : idsOf(namesWithin(context, source)).slice(0, 1)));
    if (speaker.length > 0) spoken = { paragraph: sentence.paragraph, ids: speaker.slice(0, 1) };
    before = leadingParty(context)?.ids ?? before;
  }
  return found;
}

function proposalsOf(plain: PackContext, { report, reader }: PackReading): readonly Proposal[] {
  const sayings = packSayings(plain);
  const conditions = packConditions(plain, sayings);
  const context = { ...plain, resumed: conditions.find(({ isFronted }) => isFronted)?.content.to ?? null };
  const acts = packActs(context, sayings, conditions);
  return acts.map((act) => {
    const tied = [...ownOf(act), ...conditions.flatMap((each) => tiedTo(each, act, acts))];
    return proposalOf(context, { report, reader, sayings }, act, tied);
  });
}

/** The condition that an act's own words hold. */
function ownOf({ own, trigger }: PackActFound): readonly PackCondition[] {
  return own === null ? [] : [{ ...own, whole: { from: trigger.from, to: own.content.to }, otherwise: null, needs: [] }];
}

/** A condition goes with the act it follows, or, before every act of its sentence, with the first. What was decided may hang only on what must be so. */
function tiedTo(condition: PackCondition, act: PackActFound, acts: readonly PackActFound[]): readonly PackCondition[] {
  if (act.act === "ACCUSATION" || act.act === "DEMAND") return [];
  const at = condition.whole.from;
  const last = acts.findLast(({ trigger }) => trigger.from < at);
  if ((last ?? acts[0]) !== act) return [];
  const relation = condition.needs.includes("negative") && !act.negative ? condition.otherwise : condition.relation;
  if (relation === null || (condition.needs.includes("ahead") && act.act === "REFUSAL" && !act.denied)) return [];
  if (act.act === "DECISION" && relation !== "necessary" && relation !== "exception") return [];
  return [{ ...condition, relation }];
}

function proposalOf(
  context: PackContext,
  { report, reader, sayings }: { readonly report: Report; readonly reader: string; readonly sayings: readonly PackSaid[] },
  act: PackActFound,
  conditions: readonly PackCondition[],
): Proposal {
  const from = Math.min(act.span.from, ...conditions.map(({ whole }) => whole.from));
  const to = Math.max(act.span.to, ...conditions.map(({ whole }) => whole.to));
  const span = spanOf(context, trimmed(context, { from, to }));
  const object = act.object === null ? null : trimmed(context, act.object);
  return {
    id: `${report.id}-${act.act.toLowerCase()}-${String(span.start)}`,
    report: report.id,
    path: report.path,
    act: act.act,
    span: selectorFor(report.text, span),
    actor: { ...spanOf(context, trimmed(context, act.actor.range)), ids: act.actor.ids },
    addressee: addresseeOf(context, act),
    object: object === null ? null : { ...spanOf(context, object), quantity: packQuantity(context, object) },
    conditions: conditions.map((each) => proposedPackCondition(context, each)),
    attribution: packChain(context, act.trigger.from, sayings),
    hedge: hedgeOf(context, from, act.trigger.to),
    confidence: Math.round((act.weight - (act.actor.ids.length > 0 ? 0 : 0.15)) * 100) / 100,
    reader,
    pattern: act.pattern,
  };
}

/** How far behind its verb the one accused or asked may stand. */
const REACH = 3;

/** Who is accused or asked: the first named right behind the words of the act. */
function addresseeOf(context: PackContext, act: PackActFound): Proposal["addressee"] {
  if (act.act !== "ACCUSATION" && act.act !== "DEMAND") return null;
  const inside = { from: act.trigger.from, to: Math.min(context.tokens.length, act.trigger.to + REACH) };
  const name = namesWithin(context, inside).find(({ adjective }) => !adjective);
  return name === undefined ? null : { ...spanOf(context, name), ids: idsOf([name]) };
}

/** The first word of the hedges between the beginning of the act's words and the end of its verb. */
function hedgeOf(context: PackContext, from: number, to: number): string | null {
  for (let i = from; i < to; i++) if (isIn(context, "hedge", i)) return context.tokens[i]!.word;
  return null;
}
