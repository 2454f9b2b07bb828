import { actorId, isJudged, isStatement, type Actor, type Body, type Dossier, type Entry, type Pledge } from "#model";
import type { Tell } from "./finding.ts";
import type { Gist } from "./gist.ts";
import type { Named } from "./named-in.ts";
import type { Names } from "./names.ts";

/** What the entries of a dossier are to each other, gathered once for the checks of each. */
export interface Relations {
  readonly names: Names;
  /** Names that something hangs on. A judgement on a decision makes nothing hang on it. */
  readonly used: ReadonlySet<string>;
  /** Pledges whose last word in the text is that they are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** Every unit, and unit and body (with a line break between), that amounts are pledged of; with it the pledges that leave a bound open. */
  readonly amounts: ReadonlyMap<string, readonly Pledge[]>;
}

/** Gathers what the entries of a dossier are to each other. */
export function relationsOf(dossier: Dossier, gists: readonly Gist[], names: Names): Relations {
  const used = new Set<string>();
  const last = new Map<string, string>();
  const amounts = new Map<string, Pledge[]>();
  const count = (key: string, pledge: Pledge, vague: boolean): void => {
    const known = amounts.get(key) ?? [];
    if (known.length === 0) amounts.set(key, known);
    if (vague) known.push(pledge);
  };
  dossier.entries.forEach((entry, at) => {
    if (!isJudged(entry)) for (const use of gists[at]!.uses) addUse(used, use);
    if (entry.kind === "movement" && entry.until === undefined) last.set(entry.pledge, entry.stage);
    if (entry.kind !== "pledge") return;
    last.set(entry.id, entry.stage);
    const { quantity, to } = entry.deed;
    if (!quantity) return;
    const vague = quantity.low === null || quantity.high === null;
    count(quantity.unit, entry, vague);
    if (to !== undefined) count(`${quantity.unit}\n${to}`, entry, vague);
  });
  const withdrawn = new Set<string>();
  for (const [id, stage] of last) if (stage === "withdrawn") withdrawn.add(id);
  return { names, used, withdrawn, amounts };
}

/** A vote (`MEMBER.decision`) is a use of its decision too; either name may have dots of its own. */
function addUse(used: Set<string>, { name, kinds }: Named): void {
  used.add(name);
  if (!kinds.includes("vote")) return;
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) used.add(name.slice(dot + 1));
}

/** What is wrong or weak about an entry beside the others. Runs over every entry at every keystroke, so it makes nothing where nothing is found. */
export function checkRelations(entry: Entry, gist: Gist, relations: Relations, tellOf: (entry: Entry) => Tell): void {
  const { names, used, withdrawn } = relations;
  if (entry.kind === "decision") {
    // A decision that nobody owns is nobody's veto; one that nothing hangs on changes no answer, a vote on it counting as a use.
    if (entry.by === undefined && !["member", "group", "body"].includes(names.get(ownerOf(entry.id))?.kind ?? ""))
      tellOf(entry)("no-owner");
    if (!used.has(entry.id)) tellOf(entry)("unused-decision");
    return;
  }
  if (isStatement(entry) && !("actor" in entry && "member" in entry.actor && entry.kind !== "taken")) {
    checkCount(entry, names, tellOf(entry));
    checkAbstention(entry, names, tellOf(entry));
    checkVoted(entry, names, tellOf(entry));
  }
  if (gist.asked.length === 0 && gist.sums.length === 0 && withdrawn.size === 0) return;
  checkConditions(gist, relations, tellOf(entry));
}

/** The part of a decision's name that names its owner, where nothing else says who takes it. */
function ownerOf(name: string): string {
  return name.split(".", 1)[0]!;
}

/** The body that decides something by vote. */
function votingOn(name: string, names: Names): (Body & { readonly rule: NonNullable<Body["rule"]> }) | undefined {
  const decision = names.get(name);
  const owner = decision?.kind === "decision" ? names.get(decision.by ?? ownerOf(name)) : undefined;
  return owner?.kind === "body" && owner.rule ? { ...owner, rule: owner.rule } : undefined;
}

/** Only a group whose size is certain can be asked for too many: `at least 5 members` may be fifty. */
function checkCount(entry: Entry, names: Names, tell: Tell): void {
  const actor: Actor | null = "actor" in entry ? entry.actor : entry.kind === "condition" && "group" in entry.on ? entry.on : null;
  if (actor === null || !("group" in actor) || !("number" in actor.count)) return;
  const group = names.get(actor.group);
  if (group?.kind !== "group") return;
  const size = group.exactly ?? (group.atLeast === undefined && group.members.length > 0 ? group.members.length : Infinity);
  if (actor.count.number > size) tell("too-many-members", actor.group, actor.group, actor.count.number, size);
}

/** Only voters abstain: whoever decides alone says yes or no, or has not decided. */
function checkAbstention(entry: Entry, names: Names, tell: Tell): void {
  if (entry.kind !== "taken" || entry.value !== "abstains" || names.get(entry.decision)?.kind !== "decision") return;
  const voters = votersOf(votingOn(entry.decision, names));
  const actor = actorId(entry.actor);
  if (!voters.includes(actor)) tell("abstention-without-vote", entry.decision, actor, entry.decision, voters);
}

function votersOf(body: ReturnType<typeof votingOn>): readonly string[] {
  return body ? body.rule.voters.map(({ member }) => member) : [];
}

/** What several vote on has no likelihood or cost of its own: it follows from those of the votes. */
function checkVoted(entry: Entry, names: Names, tell: Tell): void {
  for (const name of !isJudged(entry) ? [] : entry.kind === "linked" ? entry.members : [entry.of]) {
    const body = votingOn(name, names);
    if (body) tell("voted-decision", name, name, body.id, votersOf(body));
  }
}

function checkConditions({ asked, refs, sums }: Gist, { names, withdrawn, amounts }: Relations, tell: Tell): void {
  for (const { ref, stage = "" } of asked) {
    // A stage may be asked of pledges and bodies only, and `promised` of bodies only.
    const kind = names.get(ref)?.kind;
    if (kind !== undefined && kind !== "body" && (kind !== "pledge" || stage === "promised"))
      tell("stage-without-ladder", ref, ref, stage, kind);
  }
  // Conditions on a pledge that no longer stands.
  for (const ref of new Set(refs)) if (withdrawn.has(ref)) tell("withdrawn-pledge", ref, ref);
  for (const { unit, body } of sums) {
    // A sum over amounts that nobody knows, or over a unit that nobody pledges.
    const vague = amounts.get(body === undefined ? unit : `${unit}\n${body}`);
    if (!vague) tell("unknown-unit", undefined, unit, amounts);
    else if (vague.length > 0) tell("unknown-amount", undefined, unit, vague);
  }
}
