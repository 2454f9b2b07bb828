import type {
  Condition,
  Dossier,
  Entry,
  Frame,
  Group,
  Pledge,
  Proviso,
  Refusal,
  Requirement,
  Stage,
  Statement,
  Taken,
  Voter,
  VotingRule,
} from "#model";
import { actorId, reaches } from "#model";
import { entriesUnder, standPlainly } from "./plain-belief.ts";
import type { Stood } from "./plain-belief.ts";

/** The three readings and three grades, as plain words. */
export type Reading = "lower" | "upper" | "safe";
export type Grade = "yes" | "together" | "waiver";
export const GRADES: readonly Grade[] = ["yes", "together", "waiver"];

type Values = Readonly<Record<string, boolean>>;
type Choice = ReadonlySet<string>;
/** Reads an element: `denied` asks for the opposite bound, `first` for the state before this move. */
type Look = (key: string, denied: boolean, first: boolean) => boolean;
type Rule = (look: Look, reading: Reading, choice: Choice) => boolean;

/**
 * The semantics by brute force: one assignment at a time, plain loops over plain values, no diagrams and no formulas. Slow, and written
 * apart from the program, to be compared with it. `waived` are waits that nobody insists on any more: `A.p force` frees A.p from waiting
 * for the force.
 */
export class Oracle {
  readonly variables = new Set<string>();
  readonly owners = new Map<string, string | null>();
  private readonly rules = new Map<string, { rule: Rule; uses: { key: string; denied: boolean }[] }>();
  /** Names of variables by the element that reads them. */
  private readonly read = new Map<string, string[]>();
  private readonly frame: Frame;
  private readonly stood: Stood;
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly waived: ReadonlySet<string>;
  private readonly choices: readonly Choice[];
  private readonly reach = new Map<string, Set<string>>();
  private readonly below = new Map<string, readonly string[]>();
  private readonly known = new WeakMap<Values, Map<string, boolean>>();

  constructor(dossier: Dossier, frame: Frame = {}, waived: ReadonlySet<string> = new Set()) {
    this.frame = frame;
    this.stood = standPlainly(dossier, frame);
    this.entries = entriesUnder(dossier, this.stood);
    this.waived = waived;
    this.choices = this.allChoices();
    for (const entry of this.entries.values()) {
      if (["pledge", "threat", "fact", "goal", "decision", "event", "body", "clause"].includes(entry.kind)) this.ruleOf(entry.id);
    }
  }

  /** True where some circle passes a negation. */
  get paradox(): boolean {
    return this.paradoxAmong([...this.rules.keys()]);
  }

  /** True where what an element depends on has such a circle. */
  paradoxUnder(key: string): boolean {
    return this.paradoxAmong([...this.reachable(key)]);
  }

  private paradoxAmong(keys: readonly string[]): boolean {
    return keys.some((key) => this.ruleOf(key).uses.some((use) => use.denied && this.reachable(use.key).has(key)));
  }

  /** The variables that an element can depend on. */
  variablesUnder(key: string): string[] {
    const names = [...this.reachable(key)].flatMap((other) => this.read.get(other) ?? []);
    return [...this.variables].filter((name) => names.includes(name));
  }

  /** The value of an element under one assignment; choices of carriers at their best. */
  value(key: string, reading: Reading, grade: Grade, values: Values): boolean {
    const known = this.known.get(values) ?? new Map<string, boolean>();
    this.known.set(values, known);
    const asked = `${reading} ${grade} ${key}`;
    const found = known.get(asked) ?? this.sharing([key], reading, grade, values);
    known.set(asked, found);
    return found;
  }

  /** True where all of these hold at once: the carriers of a share choose once for all of them. */
  sharing(keys: readonly string[], reading: Reading, grade: Grade, values: Values): boolean {
    const choices = reading === "upper" ? this.choices : this.choices.slice(0, 1);
    return choices.some((choice) => keys.every((key) => this.solve(key, reading, grade, values, choice).get(key)!));
  }

  /** What is fixed for the standings: pledges are kept, and of the stances on one choice the latest counts. */
  settled(): Values {
    const fixed: Record<string, boolean> = {};
    for (const pledge of this.statements("pledge")) if (this.variables.has(pledge.id)) fixed[pledge.id] = true;
    const wholes: Stance[] = [];
    const latest = new Map<string, Stance>();
    const cast = (name: string, stance: Stance): void => {
      const last = latest.get(name);
      if (last?.since === undefined || stance.since === undefined || stance.since >= last.since) latest.set(name, stance);
    };
    for (const stance of this.stood.standing) {
      if (stance.kind !== "taken" && stance.kind !== "refusal") continue;
      const decision = stance.kind === "taken" ? stance.decision : (stance.of ?? "");
      const voters = this.votersOn(decision);
      if (voters === null) cast(decision, stance);
      else if (voters.includes(actorId(stance.actor))) cast(`${actorId(stance.actor)}.${decision}`, stance);
      else if (this.deciderOf(decision) === actorId(stance.actor)) wholes.push(stance);
    }
    const apart = new Set(latest.keys());
    for (const stance of wholes) {
      const decision = stance.kind === "taken" ? stance.decision : stance.of!;
      for (const voter of this.votersOn(decision)!) if (!apart.has(`${voter}.${decision}`)) cast(`${voter}.${decision}`, stance);
    }
    for (const [name, stance] of latest) {
      const open = this.variables.has(name) && !this.stood.standing.some(({ kind, id }) => kind === "pledge" && id === name);
      if (open) fixed[name] = stance.kind === "taken" && stance.value === true;
    }
    return fixed;
  }

  /** Who decides: whoever is named, else whoever the id begins with. */
  private deciderOf(decision: string): string | null {
    const entry = this.find(decision);
    if (entry?.kind !== "decision") return null;
    const stem = decision.includes(".") ? decision.split(".")[0]! : "";
    const found = entry.by ?? stem;
    return entry.by !== undefined || ["member", "group", "body"].includes(this.find(found)?.kind ?? "") ? found : null;
  }

  private votersOn(decision: string): readonly string[] | null {
    const body = this.find(this.deciderOf(decision) ?? "");
    return body?.kind === "body" && body.rule !== undefined ? body.rule.voters.map(({ member }) => member) : null;
  }

  private find(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  private statements<K extends Statement["kind"]>(kind: K): Extract<Statement, { kind: K }>[] {
    return this.stood.standing.filter((statement): statement is Extract<Statement, { kind: K }> => statement.kind === kind);
  }

  private stands(statement: Statement): boolean {
    return this.stood.standing.includes(statement);
  }

  /** A variable as a rule reads it: fixed where the frame gives it, or refuses what its owner controls. */
  private variable(home: string, name: string, owner: string | null): (values: Values) => boolean {
    const { given = {}, refusing = [] } = this.frame;
    if (name in given) return () => given[name]!;
    if (owner !== null && refusing.includes(owner)) return () => false;
    this.variables.add(name);
    this.owners.set(name, owner);
    this.read.set(home, [...(this.read.get(home) ?? []), name]);
    return (values) => values[name]!;
  }

  // ---- rules: what makes one element true, given the others ---------------------------------------------------------------------------

  private current: Values = {};

  private ruleOf(key: string): { rule: Rule; uses: { key: string; denied: boolean }[] } {
    const known = this.rules.get(key);
    if (known) return known;
    const uses: { key: string; denied: boolean }[] = [];
    const made = { rule: (() => false) as Rule, uses };
    this.rules.set(key, made);
    made.rule = this.makeRule(key, (use, denied) => {
      uses.push({ key: use, denied });
      this.ruleOf(use);
    });
    return made;
  }

  private makeRule(key: string, use: (key: string, denied: boolean) => void): Rule {
    const [id, stage] = key.split(" ");
    if (key.startsWith("sum ")) return this.sumRule(key, use);
    const entry = this.find(id!);
    if (entry === undefined) {
      const open = this.variable(key, key, null);
      return () => open(this.current);
    }
    const { given = {}, refusing = [] } = this.frame;
    if (!["pledge", "decision", "event"].includes(entry.kind) && key in given) return () => given[key]!;
    const laid = this.laidOn(key, use);
    switch (entry.kind) {
      case "pledge":
        if (!this.stands(entry)) return this.openRule(entry, key);
        return stage === undefined ? this.pledgeRule(entry, laid, use) : this.stageRule(entry, stage, laid);
      case "threat": {
        if (!this.stands(entry)) return () => false;
        const own = this.terms(entry.conditions, use, key);
        return (look, reading, choice) => bind(entry.force, own, laid, look, reading, choice);
      }
      case "clause": {
        const stands = this.stands(entry);
        return (look, reading, choice) => (stands || laid.enough(look, reading)) && laid.allowed(look, reading, choice);
      }
      case "fact":
      case "goal": {
        const needs = entry.kind === "fact" ? entry.when : entry.needs;
        this.note(needs, use, false);
        return (look, reading, choice) =>
          (this.holds(needs, look, false, false) || laid.enough(look, reading)) && laid.allowed(look, reading, choice);
      }
      case "body": {
        const at = stage === "promised" ? "formal" : stage;
        const needs: Condition = entry.needs ?? {
          op: "any",
          of: this.statements("pledge")
            .filter((pledge) => pledge.deed.to === id)
            .map((pledge) => ({ op: "holds", ref: pledge.id })),
        };
        this.note(needs, use, false, at);
        return (look, reading, choice) =>
          (this.holds(needs, look, false, false, at) || laid.enough(look, reading)) && laid.allowed(look, reading, choice);
      }
      case "decision":
      case "event": {
        const voters = this.votersOn(entry.id);
        if (voters !== null && key in given) return () => given[key]!;
        if (voters !== null && refusing.includes(this.deciderOf(entry.id)!)) return () => false;
        return this.choiceRule(entry, laid);
      }
      default:
        throw new Error(`unsupported entry: ${key}`);
    }
  }

  /** A pledge that is not believed: its actor is free to do it or not, and so with its promise. */
  private openRule(pledge: Pledge, key: string): Rule {
    const own = this.variable(key, key, actorId(pledge.actor));
    return () => own(this.current);
  }

  private pledgeRule(pledge: Pledge, laid: Laid, use: (key: string, denied: boolean) => void): Rule {
    const stage = this.stood.stages.get(pledge.id)!;
    if (this.refused(pledge) || stage === "withdrawn") return () => false;
    const kept = this.variable(pledge.id, pledge.id, actorId(pledge.actor));
    if (stage === "deployed") return () => kept(this.current);
    const own = this.terms(pledge.conditions, use, pledge.id);
    return (look, reading, choice) => kept(this.current) && bind(pledge.force, own, laid, look, reading, choice);
  }

  private stageRule(pledge: Pledge, asked: string, laid: Laid): Rule {
    const stage = this.stood.stages.get(pledge.id)!;
    if (this.refused(pledge) || stage === "withdrawn") return () => false;
    if (reaches(stage, asked as Stage)) return (look, reading, choice) => laid.allowed(look, reading, choice);
    const key = `${pledge.id} ${asked}`;
    const reached = this.variable(key, key, actorId(pledge.actor));
    return (look, reading, choice) => reached(this.current) && laid.allowed(look, reading, choice);
  }

  /** Refused by name, or by a no of the same actor to the same object and body. */
  private refused(pledge: Pledge): boolean {
    return this.statements("refusal").some(({ of, actor, deed }) => {
      if (of !== undefined) return of === pledge.id;
      return actorId(actor) === actorId(pledge.actor) && deed.object === pledge.deed.object && deed.to === pledge.deed.to;
    });
  }

  private choiceRule(entry: Extract<Entry, { kind: "decision" | "event" }>, laid: Laid): Rule {
    const by = this.deciderOf(entry.id);
    const body = by === null ? undefined : this.find(by);
    if (body?.kind !== "body" || body.rule === undefined) {
      const own = this.variable(entry.id, entry.id, by);
      return (look, reading, choice) => own(this.current) && laid.allowed(look, reading, choice);
    }
    const { rule } = body;
    const votes = rule.voters.map((voter) => ({ voter, vote: this.variable(entry.id, `${voter.member}.${entry.id}`, voter.member) }));
    return (look, reading, choice) => {
      const yes = votes.filter(({ vote }) => vote(this.current)).map(({ voter }) => voter);
      if (votes.some(({ voter, vote }) => voter.veto === true && !vote(this.current))) return false;
      return passes(rule, yes) && laid.allowed(look, reading, choice);
    };
  }

  private sumRule(key: string, use: (key: string, denied: boolean) => void): Rule {
    const [, unit, least, body, at] = key.split(" ");
    const pledges = this.statements("pledge").filter(
      ({ deed }) => (deed.object === unit || deed.quantity?.unit === unit) && (body === "-" || deed.to === body),
    );
    const name = (pledge: Pledge): string => (at === undefined ? pledge.id : `${pledge.id} ${at}`);
    pledges.forEach((pledge) => use(name(pledge), false));
    return (look, reading) => {
      const amounts = pledges
        .filter((pledge) => look(name(pledge), false, false))
        .map(({ deed: { quantity } }) => {
          const known = quantity?.unit === unit ? quantity : null;
          return reading === "lower" ? (known?.low ?? 0) : (known?.high ?? Infinity);
        });
      return amounts.reduce((sum, amount) => sum + amount, 0) >= Number(least);
    };
  }

  // ---- conditions ----------------------------------------------------------------------------------------------------------------------

  private keyOf(condition: Extract<Condition, { op: "holds" | "amount" }>, at?: string): string {
    const named = (stage: string | undefined): string | undefined =>
      stage === "promised" ? "formal" : stage === "deployed" ? undefined : stage;
    if (condition.op === "amount")
      return `sum ${condition.unit} ${condition.least} ${condition.body ?? "-"}${at === undefined ? "" : ` ${at}`}`;
    const kind = this.find(condition.ref)?.kind;
    const stage = kind === "pledge" || kind === "body" ? named(condition.stage ?? at) : undefined;
    if (stage === undefined) return condition.ref;
    return kind === "body" && stage === "formal" ? `${condition.ref} promised` : `${condition.ref} ${stage}`;
  }

  private note(condition: Condition, use: (key: string, denied: boolean) => void, denied: boolean, at?: string): void {
    if (condition.op === "not") this.note(condition.of, use, !denied, at);
    else if (condition.op === "holds" || condition.op === "amount") use(this.keyOf(condition, at), denied);
    else condition.of.forEach((part) => this.note(part, use, denied, at));
  }

  private holds(condition: Condition, look: Look, denied: boolean, first: boolean, at?: string): boolean {
    switch (condition.op) {
      case "holds":
      case "amount": {
        const found = look(this.keyOf(condition, at), denied, first);
        return denied ? !found : found;
      }
      case "not":
        return this.holds(condition.of, look, !denied, first, at);
      default: {
        const met = condition.of.filter((part) => this.holds(part, look, denied, first, at)).length;
        const all = condition.of.length;
        if (condition.op === "atLeast") return denied ? met >= all - condition.count + 1 : met >= condition.count;
        return (condition.op === "all") === denied ? met > 0 : met === all;
      }
    }
  }

  private terms(conditions: readonly Proviso[], use: (key: string, denied: boolean) => void, owner: string): Terms {
    for (const { connective, condition } of conditions) this.note(condition, use, connective === "unless");
    const waiving =
      (look: Look): Look =>
      (key, denied, first) =>
        (!denied && this.waived.has(`${owner} ${key}`)) || look(key, denied, first);
    const of = (...names: string[]): readonly Proviso[] => conditions.filter(({ connective }) => names.includes(connective));
    const met = (list: readonly Proviso[], look: Look): boolean =>
      list.every(({ connective, condition }) =>
        this.holds(condition, waiving(look), connective === "unless", connective.endsWith("after")),
      );
    const [sufficient, necessary, exceptions] = [of("if", "after"), of("only if", "only after"), of("unless")];
    return {
      hasSufficient: sufficient.length > 0,
      hasNecessary: necessary.length > 0,
      sufficient: (look) => met(sufficient, look),
      guard: (look) => met(necessary, look) && met(exceptions, look),
    };
  }

  // ---- what is laid on others ------------------------------------------------------------------------------------------------------------

  private laidOn(key: string, use: (key: string, denied: boolean) => void): Laid {
    const whole: Terms[] = [];
    const shares: { id: string; member: string; terms: Terms; free: boolean }[] = [];
    for (const requirement of this.statements("condition")) {
      if ("ref" in requirement.on) {
        const target = this.keyOf({
          op: "holds",
          ref: requirement.on.ref,
          ...(requirement.on.stage === undefined ? {} : { stage: requirement.on.stage }),
        });
        if (target === key) whole.push(this.terms(requirement.conditions, use, key));
        continue;
      }
      const entry = this.find(key);
      const { group, count, to } = requirement.on;
      if (entry?.kind !== "pledge" || (to !== undefined && entry.deed.to !== to)) continue;
      const actor = actorId(entry.actor);
      const inside = (this.find(group) as Group).members.includes(actor);
      if (actor === group || (inside && count.kind === "all")) whole.push(this.terms(requirement.conditions, use, key));
      else if (inside)
        shares.push({
          id: requirement.id,
          member: actor,
          terms: this.terms(requirement.conditions, use, key),
          free: this.needed(requirement) <= 0,
        });
    }
    return {
      enough: (look, reading) =>
        whole.some((terms) => terms.hasSufficient && terms.sufficient(look) && terms.guard(look)) ||
        (reading !== "lower" && shares.some(({ terms }) => terms.hasSufficient && terms.sufficient(look) && terms.guard(look))),
      allowed: (look, reading, choice) =>
        whole.every((terms) => terms.guard(look)) &&
        shares.every(({ id, member, terms, free }) =>
          reading === "upper" ? free || !choice.has(`${id} ${member}`) || terms.guard(look) : terms.guard(look),
        ),
    };
  }

  /** How many named members a share needs when the unnamed ones carry first. */
  private needed({ on }: Requirement): number {
    if ("ref" in on) return 0;
    const group = this.find(on.group) as Group;
    const size = group.exactly ?? Math.max(group.atLeast ?? 0, group.members.length);
    const share = { some: 1, most: Math.floor(size / 2) + 1, all: size, nearly: 1, "at least": 0, exactly: 0 }[on.count.kind];
    const number = "number" in on.count && on.count.kind !== "nearly" ? on.count.number : share;
    return number - (size - group.members.length);
  }

  /** Every choice of named members, for every partial requirement, of at least as many as are needed. */
  private allChoices(): readonly Choice[] {
    let choices: Choice[] = [new Set()];
    for (const requirement of this.statements("condition")) {
      if ("ref" in requirement.on || requirement.on.count.kind === "all") continue;
      const { members } = this.find(requirement.on.group) as Group;
      const least = Math.min(this.needed(requirement), members.length);
      const subsets = Array.from({ length: 2 ** members.length }, (_, bits) => members.filter((_member, index) => (bits >> index) & 1));
      choices = choices.flatMap((choice) =>
        subsets
          .filter((subset) => subset.length >= least)
          .map((subset) => new Set([...choice, ...subset.map((member) => `${requirement.id} ${member}`)])),
      );
    }
    return choices;
  }

  // ---- fixpoints -------------------------------------------------------------------------------------------------------------------------

  private reachable(key: string): Set<string> {
    const known = this.reach.get(key);
    if (known) return known;
    const found = new Set([key]);
    for (const at of found) this.ruleOf(at).uses.forEach((use) => found.add(use.key));
    this.reach.set(key, found);
    return found;
  }

  /** What an element depends on without a denial on the way, itself included. */
  private affirmed(key: string): readonly string[] {
    const known = this.below.get(key);
    if (known) return known;
    const found = new Set([key]);
    for (const at of found) for (const use of this.ruleOf(at).uses) if (!use.denied) found.add(use.key);
    this.below.set(key, [...found]);
    return [...found];
  }

  /** All elements from `key` down, at once: what is denied is asked for in its own right, the rest is one state. */
  private solve(key: string, reading: Reading, grade: Grade, values: Values, choice: Choice): Map<string, boolean> {
    const keys = this.affirmed(key);
    const step = (state: Map<string, boolean>, before: Map<string, boolean>): Map<string, boolean> => {
      const look: Look = (name, denied, first) => {
        if (!denied) return (first ? before : state).get(name)!;
        return reading === "upper" ? this.value(name, "lower", "yes", values) : this.value(name, "upper", "waiver", values);
      };
      const next = new Map<string, boolean>();
      for (const name of keys) {
        this.current = values;
        next.set(name, this.ruleOf(name).rule(look, reading, choice));
      }
      return next;
    };
    const same = (a: Map<string, boolean>, b: Map<string, boolean>): boolean => keys.every((name) => a.get(name) === b.get(name));
    const from = (start: boolean): Map<string, boolean> => new Map(keys.map((name) => [name, start]));
    const settle = (start: boolean, before?: Map<string, boolean>): Map<string, boolean> => {
      let state = from(start);
      for (;;) {
        const next = step(state, before ?? state);
        if (same(next, state)) return next;
        state = next;
      }
    };
    if (grade !== "together") return settle(grade === "waiver");
    let before = from(false);
    for (;;) {
      const next = settle(true, before);
      if (same(next, before)) return next;
      before = next;
    }
  }
}

type Stance = Taken | Refusal;

function passes(rule: VotingRule, yes: readonly Voter[]): boolean {
  const all = rule.voters;
  const weight = (voters: readonly Voter[]): number => voters.reduce((sum, voter) => sum + (voter.weight ?? 1), 0);
  const people = (voters: readonly Voter[]): number => voters.reduce((sum, voter) => sum + (voter.population ?? 0), 0);
  switch (rule.kind) {
    case "majority":
      return weight(yes) * 2 > weight(all);
    case "quota":
      return weight(yes) >= (rule.votes ?? weight(all));
    case "qualified":
      return (
        yes.length * 100 >= (rule.members ?? 0) * all.length &&
        (people(yes) * 100 >= (rule.population ?? 0) * people(all) || all.length - yes.length < (rule.blocking ?? 0))
      );
    default:
      return yes.length === all.length;
  }
}

interface Terms {
  readonly hasSufficient: boolean;
  readonly hasNecessary: boolean;
  sufficient(look: Look): boolean;
  guard(look: Look): boolean;
}

interface Laid {
  enough(look: Look, reading: Reading): boolean;
  allowed(look: Look, reading: Reading, choice: Choice): boolean;
}

function bind(force: "will" | "may", own: Terms, laid: Laid, look: Look, reading: Reading, choice: Choice): boolean {
  const bound = own.hasSufficient ? own.sufficient(look) : !own.hasNecessary;
  const open = own.hasSufficient ? own.sufficient(look) : true;
  const base = reading === "lower" ? force === "will" && bound : open;
  return (base || laid.enough(look, reading)) && own.guard(look) && laid.allowed(look, reading, choice);
}
