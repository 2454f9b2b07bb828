import { actorId, isJudged, isStatement, type Actor, type Dossier, type Entry, type Pledge, type Statement } from "#model";
import type { Names } from "./check-names.ts";
import type { Finding } from "./finding.ts";
import type { Gist } from "./gist.ts";
import type { Named } from "./named-in.ts";
import { nearestIn, nearNames } from "./near-names.ts";
import { withArticle } from "./write.ts";

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

const NONE: readonly Finding[] = [];

/** What is wrong or weak about an entry beside the others. Runs over every entry at every keystroke, so it makes nothing where nothing is found. */
export function relationFindings(entry: Entry, gist: Gist, relations: Relations): readonly Finding[] {
  const { names, withdrawn } = relations;
  if (entry.kind === "decision") return [...ownerless(entry, names), ...unused(entry, relations)];
  const beside = isStatement(entry) ? statementFindings(entry, names) : NONE;
  if (gist.asked.length === 0 && gist.sums.length === 0 && withdrawn.size === 0) return beside;
  return [...beside, ...stages(gist, names), ...usesWithdrawn(entry, gist, relations), ...thresholds(entry, gist, relations)];
}

function statementFindings(entry: Statement, names: Names): readonly Finding[] {
  if ("actor" in entry && "member" in entry.actor && entry.kind !== "taken") return NONE;
  return [...tooMany(entry, names), ...abstention(entry, names), ...votedOn(entry, names)];
}

/** Only a group whose size is certain can be asked for too many: `at least 5 members` may be fifty. */
function tooMany(entry: Entry, names: Names): readonly Finding[] {
  const actor: Actor | null = "actor" in entry ? entry.actor : entry.kind === "condition" && "group" in entry.on ? entry.on : null;
  if (actor === null) return [];
  const group = "group" in actor ? names.get(actor.group) : undefined;
  if (!("group" in actor) || !("number" in actor.count) || group?.kind !== "group") return [];
  const { number } = actor.count;
  const size = group.exactly ?? (group.atLeast === undefined && group.members.length > 0 ? group.members.length : undefined);
  if (size === undefined || number <= size) return [];
  const message = `found ${number} of \`${actor.group}\`, which has ${size} members`;
  return [
    {
      code: "too-many-members",
      message,
      accepted: [`at most ${size} of ${actor.group}`, `at least ${number} members in the group`],
      at: actor.group,
    },
  ];
}

/** Only voters abstain: whoever decides alone says yes or no, or has not decided. */
function abstention(entry: Entry, names: Names): readonly Finding[] {
  if (entry.kind !== "taken" || entry.value !== "abstains") return [];
  const decision = names.get(entry.decision);
  if (decision?.kind !== "decision") return [];
  const owner = names.get(decision.by ?? decision.id.split(".", 1)[0]!);
  const voters = owner?.kind === "body" && owner.rule ? owner.rule.voters.map(({ member }) => member) : [];
  const actor = actorId(entry.actor);
  if (voters.includes(actor)) return [];
  const message = `found \`${actor}\` abstaining on \`${entry.decision}\`, on which it has no vote`;
  const accepted = voters.length > 0 ? voters : [`${actor} decides yes on ${entry.decision}`, `${actor} decides no on ${entry.decision}`];
  return [{ code: "abstention-without-vote", message, accepted, at: entry.decision }];
}

/** What several vote on has no likelihood or cost of its own: it follows from those of the votes. */
function votedOn(entry: Entry, names: Names): readonly Finding[] {
  const asked = !isJudged(entry) ? [] : entry.kind === "linked" ? entry.members : [entry.of];
  return asked.flatMap((name) => {
    const decision = names.get(name);
    const body = decision?.kind === "decision" ? names.get(decision.by ?? name.split(".", 1)[0]!) : undefined;
    if (body?.kind !== "body" || !body.rule) return [];
    const message = `found \`${name}\`, on which \`${body.id}\` votes: it follows from the votes`;
    const votes = body.rule.voters.map(({ member }) => `${member}.${name}`);
    return [{ code: "voted-decision", message, accepted: votes, at: name }];
  });
}

/** A stage may be asked of pledges and bodies only, and `promised` of bodies only. */
function stages({ asked }: Gist, names: Names): readonly Finding[] {
  return asked.flatMap((part): readonly Finding[] => {
    const { ref, stage } = part;
    const kind = names.get(ref)?.kind;
    if (kind === undefined || kind === "body" || (kind === "pledge" && stage !== "promised")) return [];
    const accepted = kind === "pledge" ? [`${ref} formal`, ref] : [ref];
    const message = `found \`${ref} ${stage}\`, but ${withArticle(kind)} is never ${stage}`;
    return [{ code: "stage-without-ladder", message, accepted, at: ref }];
  });
}

/** A decision that nobody owns is nobody's veto. */
function ownerless(entry: Entry, names: Names): readonly Finding[] {
  if (entry.kind !== "decision" || entry.by !== undefined) return [];
  const owner = entry.id.split(".", 1)[0]!;
  if (["member", "group", "body"].includes(names.get(owner)?.kind ?? "")) return [];
  const accepted = ["by MEMBER", "a name such as MEMBER.consent", "event, where nobody decides it"];
  return [{ code: "no-owner", message: `nobody takes the decision \`${entry.id}\``, accepted }];
}

/** A decision that nothing hangs on changes no answer. A vote on it (`MEMBER.decision`) counts as a use. */
function unused(entry: Entry, { used }: Relations): readonly Finding[] {
  if (used.has(entry.id)) return [];
  const accepted = [`only if ${entry.id}`, "no such decision"];
  return [{ code: "unused-decision", message: `nothing hangs on the decision \`${entry.id}\``, accepted }];
}

/** Conditions on a pledge that no longer stands. */
function usesWithdrawn(entry: Entry, { refs }: Gist, { withdrawn }: Relations): readonly Finding[] {
  const found = new Set(refs.filter((name) => withdrawn.has(name)));
  return [...found].map((at) => ({
    code: "withdrawn-pledge",
    message: `\`${entry.id}\` hangs on the pledge \`${at}\`, which is withdrawn`,
    accepted: ["a pledge that stands", "until, where it once stood"],
    at,
  }));
}

/** A sum over amounts that nobody knows, or over a unit that nobody pledges. */
function thresholds(entry: Entry, { sums }: Gist, { amounts }: Relations): readonly Finding[] {
  return sums.flatMap((sum): readonly Finding[] => {
    const vague = amounts.get(sum.body === undefined ? sum.unit : `${sum.unit}\n${sum.body}`);
    if (!vague) return [unknownUnit(entry, sum.unit, amounts)];
    return vague.length === 0 ? [] : [unknownAmount(entry, sum.unit, vague)];
  });
}

function unknownUnit({ id }: Entry, unit: string, amounts: Relations["amounts"]): Finding {
  const near = nearestIn(nearNames([...amounts.keys()].filter((key) => !key.includes("\n"))), unit);
  const message = `\`${id}\` sums ${unit}, but no pledge gives an amount of ${unit} there`;
  return { code: "unknown-unit", message, accepted: near.length > 0 ? near : [`a pledge to provide 100 ${unit}`] };
}

function unknownAmount({ id }: Entry, unit: string, vague: readonly Pledge[]): Finding {
  const message = `\`${id}\` sums ${unit}, of which ${vague.map((pledge) => `\`${pledge.id}\``).join(", ")} gives no full amount; unknown is never zero`;
  const beside = vague.map((pledge) => ({ message: `\`${pledge.id}\` leaves a bound open`, entry: pledge }));
  return { code: "unknown-amount", message, accepted: ["5000..7500 (both bounds)"], beside };
}
