import type { Body, Decision, Diagnostic, Entry, Pledge, Refusal, Taken, Voter, VotingRule } from "#model";
import { actorId } from "#model";
import { abstainsAlone, notAVoter, unknownName } from "./diagnostics.ts";
import type { Held } from "./held.ts";
import { latestOf } from "./held.ts";
import { abstentionsUnder, isThird, unopposedName } from "./read-vote.ts";
import type { Decided } from "./system.ts";

/** Who decides: whoever `by` names, else the member, group or body that the id begins with, else nobody. */
export function ownerOf(entry: Decision, entries: ReadonlyMap<string, Entry>): string | null {
  if (entry.by !== undefined) return entry.by;
  const stem = entry.id.split(".")[0]!;
  const kind = stem === entry.id ? undefined : entries.get(stem)?.kind;
  return kind === "member" || kind === "group" || kind === "body" ? stem : null;
}

/** The body that votes on a decision, if one does. */
export function votingBody(entry: Entry, entries: ReadonlyMap<string, Entry>): (Body & { readonly rule: VotingRule }) | null {
  const owner = entry.kind === "decision" ? ownerOf(entry, entries) : null;
  const body = owner === null ? undefined : entries.get(owner);
  return body?.kind === "body" && body.rule !== undefined ? { ...body, rule: body.rule } : null;
}

/** The standing refusals of each pledge: of it by name, or of every pledge of the same actor, object and body. */
export function refusalsIn(held: Held): ReadonlyMap<string, readonly string[]> {
  const refusals = held.statements.filter((statement) => statement.kind === "refusal");
  const pledges = held.statements.filter((statement) => statement.kind === "pledge");
  return new Map(pledges.map((pledge) => [pledge.id, refusals.filter((refusal) => refuses(refusal, pledge)).map(({ id }) => id)]));
}

function refuses(refusal: Refusal, pledge: Pledge): boolean {
  if (refusal.of !== undefined) return refusal.of === pledge.id;
  const same = refusal.deed.object.trim().toLowerCase() === pledge.deed.object.trim().toLowerCase();
  const verb = refusal.deed.object !== "" || refusal.deed.verb === pledge.deed.verb;
  return same && verb && refusal.deed.to === pledge.deed.to && actorId(refusal.actor) === actorId(pledge.actor);
}

type Stance = Taken | Refusal;

/** Whose vote it is, and under which rule. */
interface CastVote {
  readonly rule: VotingRule;
  readonly voter: Voter;
}

/**
 * What standing statements decide, by variable: decisions taken and refused, votes cast, and refusals of pledges that are not held. The
 * latest on one variable counts. A decision of a whole body stands for every vote in it that nobody reported apart. An abstention is what
 * the body's rule counts it as; where that is neither a yes nor a no it decides two variables, no yes and no objection.
 */
export function decidedIn(held: Held, note: (diagnostic: Diagnostic) => void): ReadonlyMap<string, Decided> {
  const votes = new Map<string, CastVote>();
  const single = new Map<string, Stance[]>();
  const whole = new Map<string, Stance[]>();
  const add = (to: Map<string, Stance[]>, name: string, stance: Stance): void => void to.set(name, [...(to.get(name) ?? []), stance]);
  for (const stance of held.statements) {
    if (stance.kind !== "taken" && stance.kind !== "refusal") continue;
    const entry = held.entries.get((stance.kind === "taken" ? stance.decision : stance.of) ?? "");
    if (entry === undefined) {
      if (stance.kind === "taken") note(unknownName(stance.decision, stance, held.entries.keys()));
      continue;
    }
    const body = votingBody(entry, held.entries);
    if (body !== null) {
      const voters = body.rule.voters.map(({ member }) => member);
      const actor = actorId(stance.actor);
      for (const voter of body.rule.voters) votes.set(`${voter.member}.${entry.id}`, { rule: body.rule, voter });
      if (actor === body.id && abstains(stance)) note(abstainsAlone(stance, actor, entry.id));
      else if (actor === body.id) voters.forEach((member) => add(whole, `${member}.${entry.id}`, stance));
      else if (voters.includes(actor)) add(single, `${actor}.${entry.id}`, stance);
      else note(notAVoter(stance, actor, entry.id, voters));
    } else if (abstains(stance)) {
      note(abstainsAlone(stance, actorId(stance.actor), entry.id));
    } else if (entry.kind === "decision" || entry.kind === "event" || (entry.kind === "pledge" && !held.standing.has(entry.id))) {
      add(single, entry.id, stance);
    }
  }
  const all = new Map([...whole, ...single]);
  return new Map([...all].flatMap(([name, stances]) => decided(name, stances, votes.get(name))));
}

/** What stances on one variable come to; an abstention (which only votes can be) that is a third thing comes to two. */
function decided(name: string, stances: readonly Stance[], vote: CastVote | undefined): readonly (readonly [string, Decided])[] {
  const latest = latestOf(stances);
  const statements = stances.map(({ id }) => id);
  if (vote === undefined || !abstains(latest)) return [[name, { value: latest.kind === "taken" && latest.value === true, statements }]];
  const own = [name, { value: abstentionsUnder(vote.rule) === "yes", statements }] as const;
  return isThird(vote.rule, vote.voter) ? [own, [unopposedName(name), { value: true, statements }]] : [own];
}

function abstains(stance: Stance): boolean {
  return stance.kind === "taken" && stance.value === "abstains";
}
