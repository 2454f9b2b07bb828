import type { AskedStage, Body, Diagnostic, Dossier, Entry, Frame, Pledge, Threshold } from "#model";
import { actorId, reaches } from "#model";
import { noLadder, otherUnit, unknownName } from "./diagnostics.ts";
import type { Element, ElementKind, Variable, VariableKind } from "./element.ts";
import type { Formula, Tie, Weighted } from "./formula.ts";
import { both, constant, either, FALSE, TRUE, weightedSum } from "./formula.ts";
import { holdUnder } from "./held.ts";
import type { Held } from "./held.ts";
import type { Demands, Formulas } from "./read-commitment.ts";
import { alike, chosen, commitment, derived } from "./read-commitment.ts";
import type { Names } from "./read-condition.ts";
import { readCondition, readTerms } from "./read-condition.ts";
import type { Vote } from "./read-vote.ts";
import { readVote, unopposedName } from "./read-vote.ts";
import { Requirements } from "./requirements.ts";
import { decidedIn, ownerOf, refusalsIn, votingBody } from "./stances.ts";
import type { Decided, System } from "./system.ts";

type Asked = Exclude<AskedStage, "deployed" | "promised">;

/** Reads a dossier under a frame as a system of equations. Unknown names become open questions with a diagnostic; nothing is thrown. */
export function systemFrom(dossier: Dossier, frame: Frame): System {
  return new Builder(holdUnder(dossier, frame)).build();
}

/** Makes elements as they are asked for, each once; what an element reads is put in a queue, so that long chains need no deep stack. */
class Builder implements System, Names {
  readonly held: Held;
  readonly elements = new Map<string, Element>();
  readonly variables = new Map<string, Variable>();
  readonly decided: ReadonlyMap<string, Decided>;
  readonly diagnostics: Diagnostic[] = [];
  readonly unheard = new Map<string, string>();
  private readonly requirements = new Requirements();
  private readonly pledges: readonly Pledge[];
  private readonly refusals: ReadonlyMap<string, readonly string[]>;
  private readonly makers = new Map<string, () => Element>();
  private readonly queue: string[] = [];
  /** Whose conditions are being read: where a finding about an unknown name is placed. */
  private asker: Entry | undefined;

  constructor(held: Held) {
    this.held = held;
    this.decided = decidedIn(held, (diagnostic) => this.note(diagnostic));
    this.refusals = refusalsIn(held);
    this.pledges = held.statements.filter((statement) => statement.kind === "pledge");
  }

  get carriers(): Requirements["carriers"] {
    return this.requirements.carriers;
  }

  build(): System {
    this.readRequirements();
    for (const entry of this.held.dossier.entries) if (isAsked(entry)) this.reference(entry.id, undefined);
    this.run();
    this.checkGiven();
    return this;
  }

  atStage(entry: string, stage: "formal"): string {
    const key = this.reference(entry, stage);
    this.run();
    return key;
  }

  // ---- names -------------------------------------------------------------------------------------------------------------------------

  reference(ref: string, stage: AskedStage | undefined): string {
    const entry = this.held.entries.get(ref);
    const asked = stage === "deployed" ? undefined : stage === "promised" ? "formal" : stage;
    switch (entry?.kind) {
      case "pledge":
        return asked === undefined ? this.need(ref, () => this.pledge(entry)) : this.pledgeAt(entry, asked);
      case "body":
        return asked === undefined ? this.need(ref, () => this.body(entry, ref, undefined)) : this.bodyAt(entry, asked);
      case "threat":
      case "fact":
      case "goal":
      case "clause":
      case "decision":
      case "event":
        if (stage !== undefined && this.asker) this.note(noLadder(ref, stage, this.asker));
        return this.need(ref, () => this.plain(entry));
      default:
        return this.unknown(ref);
    }
  }

  amount(threshold: Threshold, stage: AskedStage | undefined): string {
    const asked = stage === "deployed" ? undefined : stage === "promised" ? "formal" : stage;
    const place = threshold.body === undefined ? "" : ` in ${threshold.body}`;
    const key = `${threshold.unit} >= ${threshold.least}${place}${asked === undefined ? "" : ` ${written(asked)}`}`;
    if (threshold.body !== undefined && !this.held.entries.has(threshold.body)) this.unknown(threshold.body, key);
    return this.need(key, () => this.sum(key, threshold, asked));
  }

  private pledgeAt(entry: Pledge, stage: Asked): string {
    const key = `${entry.id} ${stage}`;
    return this.need(key, () => this.stage(entry, key, stage));
  }

  private bodyAt(entry: Body, stage: Asked): string {
    const key = `${entry.id} ${written(stage)}`;
    return this.need(key, () => this.body(entry, key, stage));
  }

  private unknown(name: string, asker = this.asker?.id ?? name): string {
    if (!this.unheard.has(asker)) this.unheard.set(asker, name);
    this.note(unknownName(name, this.asker, this.known()));
    return this.need(name, () => this.element(name, "unknown", null, alike(this.variable(name, "unknown", null, name))));
  }

  private known(): readonly string[] {
    return [...this.held.entries.keys()];
  }

  /** The key, with a promise that its element will be made. */
  private need(key: string, make: () => Element): string {
    if (!this.makers.has(key)) {
      this.makers.set(key, make);
      this.queue.push(key);
    }
    return key;
  }

  /** Makes all that was asked for, and what that asks for in turn. */
  private run(): void {
    for (let key = this.queue.shift(); key !== undefined; key = this.queue.shift()) this.elements.set(key, this.makers.get(key)!());
  }

  /** Once for each message and line. */
  private note(diagnostic: Diagnostic): void {
    const seen = this.diagnostics.some(({ message, place }) => message === diagnostic.message && place.line === diagnostic.place.line);
    if (!seen) this.diagnostics.push(diagnostic);
  }

  // ---- elements ----------------------------------------------------------------------------------------------------------------------

  private element(key: string, kind: ElementKind, entry: string | null, formula: Formulas, statements: readonly string[] = []): Element {
    return { key, kind, entry, formula, statements: [...statements, ...this.requirements.settling(key, this)] };
  }

  /** A variable as a formula: a constant where the frame gives it, or refuses all that its owner controls. */
  private variable(name: string, kind: VariableKind, owner: string | null, home: string): Formula {
    const { given = {}, refusing = [] } = this.held.frame;
    const fixed = Object.hasOwn(given, name) ? given[name]! : owner !== null && refusing.includes(owner) ? false : undefined;
    if (fixed !== undefined) return constant(fixed);
    if (!this.variables.has(name)) this.variables.set(name, { name, kind, owner, home });
    return { op: "leaf", on: "variable", name, negated: false, tie: { via: null, connective: "needs", first: false } };
  }

  private demands(key: string): Demands {
    return this.requirements.demandsOn(key, this);
  }

  /** Its actor keeping it, where it is held; an open choice of its actor where it is not. */
  private pledge(entry: Pledge): Element {
    this.asker = entry;
    const { id } = entry;
    const owner = actorId(entry.actor);
    if (!this.held.standing.has(id)) {
      const open = alike(this.variable(id, "choice", owner, id));
      return this.element(id, "choice", id, open, this.held.stages.get(id)?.movements);
    }
    const state = this.held.stages.get(id)!;
    const refusals = this.refusals.get(id) ?? [];
    const statements = [id, ...state.movements, ...refusals];
    if (state.stage === "withdrawn" || refusals.length > 0) return this.element(id, "pledge", id, alike(FALSE), statements);
    const kept = this.variable(id, "keep", owner, id);
    if (state.stage === "deployed") return this.element(id, "pledge", id, alike(kept), statements);
    const formulas = commitment(entry.force, readTerms(this, entry.conditions, id), kept, this.demands(id));
    return this.element(id, "pledge", id, formulas, statements);
  }

  /** Reached already, gone with the pledge, or its actor's choice to come. */
  private stage(entry: Pledge, key: string, stage: Asked): Element {
    this.asker = entry;
    const own = (): Formula => this.variable(key, "stage", actorId(entry.actor), key);
    if (!this.held.standing.has(entry.id)) {
      return this.element(key, "stage", entry.id, alike(own()), this.held.stages.get(entry.id)?.movements);
    }
    const state = this.held.stages.get(entry.id)!;
    const refusals = this.refusals.get(entry.id) ?? [];
    const statements = [entry.id, ...state.movements, ...refusals];
    const gone = state.stage === "withdrawn" || refusals.length > 0;
    const base = gone ? FALSE : reaches(state.stage, stage) ? TRUE : own();
    return this.element(key, "stage", entry.id, chosen(alike(base), this.demands(key)), statements);
  }

  /** Whatever has no stages. */
  private plain(entry: Exclude<Entry, Pledge | Body>): Element {
    this.asker = entry;
    const { given = {} } = this.held.frame;
    if (entry.kind === "decision" || entry.kind === "event") return this.decision(entry);
    if (Object.hasOwn(given, entry.id)) return this.element(entry.id, kindOf(entry), entry.id, alike(constant(given[entry.id]!)));
    const stands = this.held.standing.has(entry.id);
    const demands = this.demands(entry.id);
    switch (entry.kind) {
      case "fact":
        return this.element(entry.id, "fact", entry.id, derived(alike(readCondition(this, entry.when, { tie: DERIVES })), demands));
      case "goal":
        return this.element(entry.id, "goal", entry.id, derived(alike(readCondition(this, entry.needs, { tie: NEEDS })), demands));
      case "threat": {
        if (!stands) return this.element(entry.id, "threat", entry.id, alike(FALSE));
        const formulas = commitment(entry.force, readTerms(this, entry.conditions, entry.id), TRUE, demands);
        return this.element(entry.id, "threat", entry.id, formulas, [entry.id]);
      }
      default:
        return this.element(entry.id, "clause", entry.id, derived(alike(constant(stands)), demands), stands ? [entry.id] : []);
    }
  }

  /** What it needs, at the stage asked. */
  private body(entry: Body, key: string, stage: Asked | undefined): Element {
    this.asker = entry;
    const { given = {} } = this.held.frame;
    if (Object.hasOwn(given, key)) return this.element(key, "body", entry.id, alike(constant(given[key]!)));
    const tie = { tie: NEEDS, ...(stage === undefined ? {} : { stage }) };
    const own = entry.needs === undefined ? this.anyPledgeTo(entry.id, stage) : readCondition(this, entry.needs, tie);
    const gone = entry.needs === undefined ? this.movedBelow(({ deed }) => deed.to === entry.id) : [];
    return this.element(key, "body", entry.id, derived(alike(own), this.demands(key)), gone);
  }

  private anyPledgeTo(body: string, stage: Asked | undefined): Formula {
    const to = this.pledges.filter((pledge) => pledge.deed.to === body);
    if (!this.everPledged(({ deed }) => deed.to === body)) this.unheard.set(body, body);
    return either(...to.map((pledge) => read(this.reference(pledge.id, stage))));
  }

  /** Low amounts for what is assured, high ones for what is possible; unknown is nothing there and no limit here. */
  private sum(key: string, { unit, least, body }: Threshold, stage: Asked | undefined): Element {
    const counts = ({ deed }: Pledge): boolean =>
      (deed.object === unit || deed.quantity?.unit === unit) && (body === undefined || deed.to === body);
    const summed = this.pledges.filter(counts);
    if (!this.everPledged(counts)) this.unheard.set(key, unit);
    const items = (amount: (pledge: Pledge) => number): Weighted[] =>
      summed.map((pledge) => ({ of: read(this.reference(pledge.id, stage)), weight: amount(pledge) }));
    for (const pledge of summed) this.checkUnit(pledge, unit);
    const known = (pledge: Pledge): Pledge["deed"]["quantity"] => (pledge.deed.quantity?.unit === unit ? pledge.deed.quantity : undefined);
    const low = weightedSum(
      items((pledge) => known(pledge)?.low ?? 0),
      least,
    );
    const high = weightedSum(
      items((pledge) => known(pledge)?.high ?? Infinity),
      least,
    );
    return this.element(key, "amount", body ?? null, { lower: low, upper: high, safe: high }, this.movedBelow(counts));
  }

  /** Movements that took such pledges below the least stage asked for, and so out of the count. */
  private movedBelow(such: (pledge: Pledge) => boolean): readonly string[] {
    const gone = this.held.dossier.entries.filter((entry) => entry.kind === "pledge" && !this.held.standing.has(entry.id) && such(entry));
    return gone.flatMap(({ id }) => this.held.stages.get(id)?.movements ?? []);
  }

  /** True where the dossier holds such a pledge at any time and on anybody's word. */
  private everPledged(such: (pledge: Pledge) => boolean): boolean {
    return this.held.dossier.entries.some((entry) => entry.kind === "pledge" && such(entry));
  }

  private checkUnit(pledge: Pledge, unit: string): void {
    const found = pledge.deed.quantity?.unit;
    if (found !== undefined && found !== unit) this.note(otherUnit(pledge, unit, found));
  }

  /** A variable of its own, or a gate over the votes of the body that decides it. */
  private decision(entry: Extract<Entry, { kind: "decision" | "event" }>): Element {
    const { id } = entry;
    const body = votingBody(entry, this.held.entries);
    const { given = {}, refusing = [] } = this.held.frame;
    if (body === null) {
      const owner = entry.kind === "decision" ? ownerOf(entry, this.held.entries) : null;
      const own = chosen(alike(this.variable(id, entry.kind, owner, id)), this.demands(id));
      return this.element(id, entry.kind, id, own, this.decided.get(id)?.statements ?? []);
    }
    if (Object.hasOwn(given, id)) return this.element(id, "vote", id, alike(constant(given[id]!)));
    if (refusing.includes(body.id)) return this.element(id, "vote", id, alike(FALSE));
    const gate = readVote(body.rule, ({ member }) => this.vote(member, id));
    return this.element(id, "vote", id, chosen(alike(gate), this.demands(id)));
  }

  /** A vote as a variable; two where an abstention is reported that is a third thing under the rule, unless a frame gives the vote. */
  private vote(member: string, decision: string): Vote {
    const name = `${member}.${decision}`;
    const yes = this.variable(name, "vote", member, decision);
    const beside = unopposedName(name);
    if (!this.decided.has(beside) || Object.hasOwn(this.held.frame.given ?? {}, name)) return { yes, unopposed: yes };
    const unopposed = this.variable(beside, "vote", member, decision);
    return { yes: both(yes, unopposed), unopposed };
  }

  // ---- statements on others ----------------------------------------------------------------------------------------------------------

  /** Conditions laid from outside, before any element is made: they change what their targets are. */
  private readRequirements(): void {
    for (const statement of this.held.statements) {
      if (statement.kind !== "condition") continue;
      this.asker = statement;
      if ("ref" in statement.on) {
        const key = this.reference(statement.on.ref, statement.on.stage);
        this.requirements.layOn(key, { requirement: statement, part: "whole", carrier: null });
        continue;
      }
      if (this.held.entries.get(statement.on.group)?.kind !== "group") this.note(unknownName(statement.on.group, statement, this.known()));
      this.requirements.layOnGroup(statement, this.pledges, this.held.entries, (name) => this.variable(name, "carrier", null, name));
    }
  }

  /** A frame may name what the dossier does not. */
  private checkGiven(): void {
    this.asker = undefined;
    const known = new Set([...this.held.entries.keys(), ...this.elements.keys(), ...this.variables.keys()]);
    const fixed = (name: string): boolean => known.has(name) || this.isVote(name);
    for (const name of Object.keys(this.held.frame.given ?? {})) if (!fixed(name)) this.note(unknownName(name, undefined, known));
    for (const name of this.held.frame.refusing ?? []) if (!this.held.entries.has(name)) this.note(unknownName(name, undefined, known));
  }

  private isVote(name: string): boolean {
    return this.held.dossier.entries.some((entry) => entry.kind === "decision" && name.endsWith(`.${entry.id}`));
  }
}

const NEEDS: Tie = { via: null, connective: "needs", first: false };
const DERIVES: Tie = { via: null, connective: "when", first: false };

function read(name: string): Formula {
  return { op: "leaf", on: "element", name, negated: false, tie: NEEDS };
}

/** A body whose pledges are formal is said to be promised. */
function written(stage: Asked): string {
  return stage === "formal" ? "promised" : stage;
}

function isAsked(entry: Entry): boolean {
  return ["pledge", "threat", "fact", "body", "goal", "decision", "event", "clause"].includes(entry.kind);
}

function kindOf(entry: Entry): ElementKind {
  return entry.kind === "fact" || entry.kind === "goal" || entry.kind === "threat" ? entry.kind : "clause";
}
