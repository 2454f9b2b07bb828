import type { Conflict, Denotation, Proposal, ProposedCondition, Span } from "#model";

/** What two readers propose, laid together. */
export interface Reconciled {
  /** In the order of the text; those of the second reader that the first has too are left out. */
  readonly proposals: readonly Proposal[];
  readonly agreed: number;
  /** How many of the second reader's proposals stand against one of the first's. */
  readonly conflicts: number;
}

/** The share of the shorter span that two proposals of different acts must have in common to speak of the same words. */
const SAME_WORDS = 0.5;

/**
 * Lays a model's proposals beside the rules'. One that says the same (act, actor, overlapping words, the same conditions) is not shown again: the
 * rules' proposal then says that the model agrees. One that reads the same words otherwise is kept, and both name each other and what they differ in.
 */
export function reconcile(rules: readonly Proposal[], model: readonly Proposal[]): Reconciled {
  const agreed = new Map<string, Set<string>>();
  const against = new Map<string, Map<string, Conflict>>();
  const kept: Proposal[] = [];
  let same = 0;
  let opposed = 0;
  for (const each of numbered(model)) {
    const beside = rules.filter((other) => overlap(other.span, each.span) > 0);
    const match = beside.find((other) => differenceOf(other, each) === null);
    if (match) {
      agreed.set(match.id, (agreed.get(match.id) ?? new Set()).add(each.reader));
      same += 1;
      continue;
    }
    kept.push(each);
    const differing = beside.flatMap((other) => {
      const over = differenceOf(other, each);
      return over === null || (over === "act" && overlap(other.span, each.span) < SAME_WORDS) ? [] : [{ other, over }];
    });
    for (const { other, over } of nearest(differing)) {
      note(against, other.id, each.id, over);
      note(against, each.id, other.id, over);
    }
    if (differing.length > 0) opposed += 1;
  }
  const proposals = [...rules, ...kept].map((each) => marked(each, agreed.get(each.id), against.get(each.id)));
  return { proposals: proposals.sort((a, b) => a.span.start - b.span.start), agreed: same, conflicts: opposed };
}

/** In what two proposals about overlapping words differ, the first that does of act, actor, relation and condition; `null` where in none. */
function differenceOf(one: Proposal, other: Proposal): Conflict | null {
  if (one.act !== other.act) return "act";
  if (!isSameActor(one.actor, other.actor)) return "actor";
  if (one.conditions.some((each) => other.conditions.some((its) => overlap(each, its) > 0 && each.relation !== its.relation)))
    return "relation";
  return isCovered(one.conditions, other.conditions) && isCovered(other.conditions, one.conditions) ? null : "condition";
}

/** Where a proposal has the same act as the other, only such ones are against it: in one sentence several acts may be done. */
function nearest<T extends { readonly over: Conflict }>(differing: readonly T[]): readonly T[] {
  const close = differing.filter(({ over }) => over !== "act");
  return close.length > 0 ? close : differing;
}

function isCovered(conditions: readonly ProposedCondition[], by: readonly ProposedCondition[]): boolean {
  return conditions.every((each) => by.some((other) => overlap(each, other) > 0));
}

/** Where neither knows who acts, the words for it tell, as far as both have them. */
function isSameActor(one: Denotation, other: Denotation): boolean {
  if (one.ids.length !== other.ids.length || !one.ids.every((id) => other.ids.includes(id))) return false;
  return one.ids.length > 0 || one.exact === "" || other.exact === "" || overlap(one, other) > 0;
}

/** The share of the shorter span that both cover. */
function overlap(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / Math.min(one.end - one.start, other.end - other.start);
}

function note(against: Map<string, Map<string, Conflict>>, id: string, other: string, over: Conflict): void {
  against.set(id, (against.get(id) ?? new Map<string, Conflict>()).set(other, over));
}

function marked(proposal: Proposal, agreed: ReadonlySet<string> | undefined, against: ReadonlyMap<string, Conflict> | undefined): Proposal {
  return {
    ...proposal,
    ...(agreed ? { agreed: [...agreed] } : {}),
    ...(against ? { conflicts: [...against].map(([id, over]) => ({ proposal: id, over })) } : {}),
  };
}

/** Two of one act that begin at one place get a number behind their ids. */
function numbered(proposals: readonly Proposal[]): readonly Proposal[] {
  const taken = new Map<string, number>();
  return [...proposals]
    .sort((a, b) => a.span.start - b.span.start)
    .map((each) => {
      const count = (taken.get(each.id) ?? 0) + 1;
      taken.set(each.id, count);
      return count === 1 ? each : { ...each, id: `${each.id}-${count}` };
    });
}
