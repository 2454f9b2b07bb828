import type {
  Citation,
  Condition,
  Connective,
  Deed,
  Dossier,
  Entry,
  Expectation,
  Frame,
  Claim,
  Pledge,
  Proviso,
  Quantity,
  Threat,
} from "#model";

/** A dossier of these entries. */
export function dossier(...entries: Entry[]): Dossier {
  return { affair: { id: "affair", title: "An affair" }, entries };
}

/** A reference: `force promised`, `not A.yes`, `A.yes`. */
export function on(text: string): Condition {
  if (text.startsWith("not ")) return { op: "not", of: on(text.slice(4)) };
  const [ref, stage] = text.split(" ");
  return { op: "holds", ref: ref!, ...(stage === undefined ? {} : { stage: stage as "formal" }) };
}

/** All of these hold. */
export function every(...of: (string | Condition)[]): Condition {
  return { op: "all", of: of.map((part) => (typeof part === "string" ? on(part) : part)) };
}

/** Any of these holds. */
export function some(...of: (string | Condition)[]): Condition {
  return { op: "any", of: of.map((part) => (typeof part === "string" ? on(part) : part)) };
}

/** A proviso: `tied("only if", "A.yes")`. */
export function tied(connective: Connective, condition: string | Condition): Proviso {
  return { connective, condition: typeof condition === "string" ? on(condition) : condition };
}

export function member(id: string): Entry {
  return { kind: "member", id, title: `State ${id}`, also: [] };
}

export function decision(id: string, by?: string): Entry {
  return { kind: "decision", id, title: `${id} is decided`, ...(by === undefined ? {} : { by }) };
}

export function event(id: string): Entry {
  return { kind: "event", id, title: `${id} happens` };
}

export function fact(id: string, when: Condition): Entry {
  return { kind: "fact", id, title: `${id} holds`, when };
}

export function goal(id: string, needs: Condition): Entry {
  return { kind: "goal", id, title: `Goal ${id}`, needs };
}

export function body(id: string, needs?: Condition): Entry {
  return { kind: "body", id, title: `Body ${id}`, ...(needs === undefined ? {} : { needs }) };
}

export function amount(low: number | null, high: number | null, unit = "troops"): Quantity {
  return { low, best: null, high, unit };
}

/** A pledge whose actor is its id's part before the dot. */
export function pledge(id: string, conditions: Proviso[] = [], rest: Partial<Pledge> & { to?: string; quantity?: Quantity } = {}): Pledge {
  const { to, quantity, ...others } = rest;
  const deed: Deed = {
    verb: "provide",
    object: "troops",
    ...(to === undefined ? {} : { to }),
    ...(quantity === undefined ? {} : { quantity }),
  };
  return {
    kind: "pledge",
    id,
    actor: { member: id.split(".")[0]! },
    force: "will",
    deed,
    conditions,
    stage: "stated",
    says: [],
    ...others,
  };
}

export function threat(id: string, conditions: Proviso[] = [], rest: Partial<Threat> = {}): Threat {
  return {
    kind: "threat",
    id,
    actor: { member: id.split(".")[0]! },
    force: "may",
    deed: { verb: "attack", object: "", to: "force" },
    conditions,
    says: [],
    ...rest,
  };
}

/** A citation of a whole report. */
export function cited(report: string, rest: Partial<Citation> = {}): Citation {
  return { report, chain: [], ...rest };
}

export function report(id: string, ...retells: string[]): Entry {
  return { kind: "report", id, outlet: `Outlet ${id}`, retells };
}

export function expectation(claim: Claim, frame: Frame = {}): Expectation {
  return { kind: "expect", id: "expect", claim, frame };
}

/** The worked affair of the design: three want each other first. `asked` is what the guarantees ask of the force. */
export function worked(asked: "force deployed" | "force promised" = "force deployed"): Dossier {
  return dossier(
    member("UA"),
    member("GB"),
    member("FR"),
    member("RU"),
    decision("RU.stops"),
    report("r1"),
    body("force", every("GB.troops", "FR.troops")),
    fact("guarantees", on(asked)),
    fact("ceasefire", every("UA.stops", "RU.stops")),
    pledge("UA.stops", [tied("only after", "guarantees")], {
      force: "may",
      deed: { verb: "stop", object: "fighting" },
      says: [cited("r1")],
    }),
    pledge("GB.troops", [tied("after", "ceasefire")], { to: "force" }),
    pledge("FR.troops", [tied("after", "ceasefire")], { to: "force" }),
    goal("deployable", every("force", "ceasefire")),
  );
}
