import type { Claim, Deadlock, Dossier, Frame, Veto } from "#model";
import { USUAL_LIMIT } from "./answer.ts";
import type { Model } from "./compile.ts";
import { compile } from "./compile.ts";
import { coreOf, Without } from "./core.ts";
import { findDeadlocks } from "./find-deadlocks.ts";
import { coneOf, groundsOf, statementsUnder } from "./grounds.ts";
import { keptDown } from "./kept-down.ts";
import { nearNames } from "./near-names.ts";
import { standingsOf } from "./standings.ts";
import { vetoesOf } from "./vetoes.ts";
import { whatChanged } from "./what-changed.ts";

/** What comes of judging a claim. `candidates` are sets of statements it may rest on, the sharpest first. */
export interface Verdict {
  readonly holds: boolean;
  readonly found: string;
  readonly candidates: readonly (readonly string[])[];
  readonly findings: readonly string[];
}

/** Judges a claim under a frame. It cannot hold of a goal that depends on unknown names, on pledges nobody made, or on a paradox. */
export function judge(dossier: Dossier, claim: Claim, frame: Frame): Verdict {
  const strangers = unknownNames(dossier, claim);
  if (strangers.length > 0) return failed(strangers);
  if (claim.says === "changed") return judgeChanged(dossier, claim, frame);
  const asked = claim.says === "left" ? claim.commitment : claim.goal;
  const under = claim.says === "left" ? { ...frame, refusing: [...(frame.refusing ?? []), claim.actor] } : frame;
  const model = compile(dossier, under, [asked]);
  const obstacles = obstaclesTo(model, asked);
  if (obstacles.length > 0) return failed(obstacles);
  switch (claim.says) {
    case "standing":
      return judgeStanding(model, claim);
    case "left":
      return judgeLeft(model, claim);
    case "veto":
      return judgeVeto(model, claim, dossier, frame);
    case "deadlock":
      return judgeDeadlock(model, claim);
    case "opens":
      return judgeOpens(model, claim);
  }
}

type Of<S extends Claim["says"]> = Extract<Claim, { says: S }>;

function failed(findings: readonly string[]): Verdict {
  return { holds: false, found: "no answer", candidates: [], findings };
}

function unknownNames(dossier: Dossier, claim: Claim): readonly string[] {
  const known = new Set(dossier.entries.map(({ id }) => id));
  const named = [
    "goal" in claim ? claim.goal : claim.commitment,
    ...("actor" in claim ? [claim.actor] : []),
    ...(claim.says === "opens" ? [claim.commitment.replace(/ (deployed|promised)$/, "")] : []),
    ...(claim.says === "deadlock" ? claim.through : []),
    ...(claim.says === "changed" ? [claim.statement] : []),
  ];
  return [...new Set(named)].filter((name) => !known.has(name)).map((name) => strangerWords(name, known));
}

function strangerWords(name: string, known: Iterable<string>): string {
  const near = nearNames(name, known);
  return `“${name}” is not in the dossier.${near.length > 0 ? ` Near names: ${near.join(", ")}.` : ""}`;
}

/** Why a goal has no answer that could be expected. */
function obstaclesTo(model: Model, asked: string): readonly string[] {
  const { elements, held, unheard } = model.system;
  if (!elements.has(asked)) return [`“${asked}” is nothing that can hold or not.`];
  const cause = model.paradoxes.get(asked);
  if (cause !== undefined) return [`“${asked}” has no answer: it depends on the paradox around ${cause}.`];
  const keys = (["lower", "upper"] as const).flatMap((reading) => [...coneOf(model.system, asked, reading).spots.values()]);
  const askers = new Set(keys.flatMap(({ key }) => [key, elements.get(key)!.entry ?? key]));
  return [...unheard]
    .filter(([asker]) => askers.has(asker))
    .map(([, name]) => (held.entries.has(name) ? `Nobody pledges anything to “${name}”.` : strangerWords(name, held.entries.keys())));
}

/** For a no, the statements that keep it down are the sharpest grounds. */
function judgeStanding(model: Model, claim: Of<"standing">): Verdict {
  const found = standingsOf(model, claim.goal)[claim.bound];
  return {
    holds: found === claim.standing,
    found: `${claim.goal}: ${claim.bound} ${found}`,
    candidates: [...(found === "no" ? [keptDown(model, claim.goal, claim.bound)] : []), coneUnder(model, claim.goal)],
    findings: [],
  };
}

/** Judged on the model in which the actor refuses. */
function judgeLeft(model: Model, claim: Of<"left">): Verdict {
  const found = standingsOf(model, claim.commitment)[claim.bound];
  return {
    holds: (found !== "no") !== claim.negated,
    found: `if ${claim.actor} refuses, ${claim.commitment}: ${claim.bound} ${found}`,
    candidates: [...(found === "no" ? [keptDown(model, claim.commitment, claim.bound)] : []), coneUnder(model, claim.commitment)],
    findings: [],
  };
}

/** All that an element depends on, in both bounds. */
function coneUnder(model: Model, key: string): readonly string[] {
  return [...statementsUnder(model.system, key)];
}

/** A veto may come from a rule alone; it is expected only where somebody's word bears on the goal, for no answer goes without grounds. */
function judgeVeto(model: Model, claim: Of<"veto">, dossier: Dossier, frame: Frame): Verdict {
  const { held } = model.system;
  const without = new Without(dossier, frame, [claim.goal]);
  const core = coreOf(model, claim.goal)!;
  const grounds = claim.restsOn === undefined ? [] : groundsOf(held, coneUnder(model, claim.goal));
  const vetoes = vetoesOf(model, claim.goal, core.ways, without.cores(model, claim.goal, core, grounds));
  const matches = vetoes.flatMap((veto) => matchingGrounds(veto, claim));
  const own = [...new Set(matches.flat())];
  const all = coneUnder(model, claim.goal);
  const silent = all.length === 0 && !claim.negated;
  return {
    holds: matches.length > 0 !== claim.negated && !silent,
    found: vetoWords(claim.actor, claim.goal, vetoes),
    candidates: claim.negated || own.length === 0 ? [all] : [own, all],
    findings: silent ? [`No statement bears on “${claim.goal}”, so that the veto has no grounds.`] : [],
  };
}

/** The statements of each way of a veto that a claim means. */
function matchingGrounds(veto: Veto, claim: Of<"veto">): readonly (readonly string[])[] {
  if (veto.actor !== claim.actor) return [];
  if (claim.over !== undefined && claim.over !== veto.over) return [];
  if (claim.kind !== undefined && claim.kind !== veto.kind) return [];
  const { by, restsOn } = claim;
  const ways = veto.ways.filter(({ facts }) => by === undefined || facts.some((fact) => isBy(fact, by, veto.actor)));
  const resting = by === undefined && restsOn !== undefined ? (veto.restsOn.includes(restsOn) ? ways : []) : ways;
  return resting
    .filter((way) => by === undefined || restsOn === undefined || way.restsOn.includes(restsOn))
    .map(({ grounds }) => grounds.map(({ statement }) => statement));
}

/** A vote may be named by the decision it is on. */
function isBy(fact: string, by: string, actor: string): boolean {
  return fact === by || fact === `not ${by}` || fact === `${actor}.${by}`;
}

function vetoWords(actor: string, goal: string, vetoes: readonly Veto[]): string {
  const own = vetoes.filter((veto) => veto.actor === actor);
  if (own.length === 0) return `${actor} is no veto for ${goal}`;
  const told = own.map(({ over, kind, ways, restsOn }) => {
    const by = ways.map(({ facts }) => facts.join(" and ")).join(", or by ");
    return `over ${over} ${kind} by ${by}${restsOn.length > 0 ? `, resting on ${restsOn.join(" and on ")}` : ""}`;
  });
  return `${actor} is a veto for ${goal} ${told.join("; ")}`;
}

function deadlocksOf(model: Model, goal: string): readonly Deadlock[] {
  return findDeadlocks(model, goal, standingsOf(model, goal).possible, USUAL_LIMIT);
}

/** The circle may pass more than is named, never less. */
function judgeDeadlock(model: Model, claim: Of<"deadlock">): Verdict {
  const deadlocks = deadlocksOf(model, claim.goal);
  const match = deadlocks.find(({ kind, circle }) => {
    const steps = new Set(circle.flatMap(({ commitment }) => [commitment, model.system.elements.get(commitment)?.entry]));
    return kind === claim.kind && claim.through.every((name) => steps.has(name));
  });
  return {
    holds: match !== undefined,
    found: deadlocks.map(({ words }) => words).join(" ") || `${claim.goal} is stuck nowhere`,
    candidates: [...(match === undefined ? [] : [statementsIn(match)]), coneUnder(model, claim.goal)],
    findings: [],
  };
}

function statementsIn({ circle }: Deadlock): readonly string[] {
  return [...new Set(circle.flatMap(({ grounds }) => grounds.map(({ statement }) => statement)))];
}

/** The relaxed commitment may be named, or what it waits for: "if force is promised". */
function judgeOpens(model: Model, claim: Of<"opens">): Verdict {
  const deadlocks = deadlocksOf(model, claim.goal);
  const asked = claim.commitment.replace(/ (deployed|promised)$/, "");
  const opened = deadlocks.find(({ opens }) =>
    opens.some(({ relax }) =>
      relax.some(
        ({ commitment, condition, how }) => how === claim.how && (commitment === asked || condition.replace(/ deployed$/, "") === asked),
      ),
    ),
  );
  const words = deadlocks.flatMap(({ opens }) => opens.map((opening) => opening.words));
  return {
    holds: opened !== undefined,
    found: [...new Set(words)].join(" ") || `${claim.goal} is stuck nowhere`,
    candidates: [...(opened === undefined ? [] : [statementsIn(opened)]), coneUnder(model, claim.goal)],
    findings: [],
  };
}

function judgeChanged(dossier: Dossier, claim: Of<"changed">, frame: Frame): Verdict {
  const change = whatChanged(dossier, { ...frame, asOf: claim.from }, { ...frame, asOf: claim.to }, [claim.goal]);
  const because = [...new Set(change.answers.flatMap((answer) => answer.because))];
  const told = change.answers.map(({ what, before, after }) => `${what}: ${before} becomes ${after}`).join("; ");
  return {
    holds: because.includes(claim.statement),
    found: told === "" ? `${claim.goal} did not change` : `${claim.goal}: ${told}; because of ${because.join(", ")}`,
    candidates: [[claim.statement], because],
    findings: [],
  };
}
