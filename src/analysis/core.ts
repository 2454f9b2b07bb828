import type { Bound, Dossier, Frame, Ground, Standing } from "#model";
import type { Model } from "./compile.ts";
import { compile } from "./compile.ts";
import type { Way } from "./find-ways.ts";
import { findWays } from "./find-ways.ts";
import { originsOfGrounds } from "./grounds.ts";
import { unlessTooLarge } from "./solve.ts";
import { standingsOf } from "./standings.ts";

/** The heart of an answer, cheap enough to be asked again under every belief: where an element stands and who alone can stop it. */
export interface Core {
  readonly assured: Standing;
  readonly possible: Standing;
  readonly ways: readonly Way[];
  /** Bounds whose ways are too many or too large to be found. */
  readonly unknown: readonly Bound[];
  /** Actors that have more ways than are told. */
  readonly cut: readonly string[];
}

/**
 * The core of one element of a solved model; `null` where it hangs on a paradox. It is found sooner where those who can stop it are among the
 * `likely` ones. Throws `unknown element`.
 */
export function coreOf(model: Model, key: string, likely: readonly string[] = []): Core | null {
  if (model.paradoxes.has(key)) return null;
  const { assured, possible } = standingsOf(model, key);
  return { assured, possible, ...findWays(model, key, likely) };
}

/** Cores of one element without one origin each, computed once for as long as a question is answered. */
export class Without {
  private readonly dossier: Dossier;
  private readonly frame: Frame;
  private readonly models = new Map<string, Model>();
  private readonly goals: readonly string[];
  /** True once a core was too large to be found: no further one is tried, and every origin not tried is taken to change nothing. */
  incomplete = false;

  constructor(dossier: Dossier, frame: Frame, goals: readonly string[]) {
    this.dossier = dossier;
    this.frame = frame;
    this.goals = goals;
  }

  /** The core of a goal without each origin of its grounds. An origin that no ground falls with leaves it as it is. */
  cores(model: Model, goal: string, core: Core, grounds: readonly Ground[]): ReadonlyMap<string, Core | null> {
    const { held } = model.system;
    const statements = held.statements.filter(({ id }) => grounds.some((ground) => ground.statement === id));
    return new Map(
      originsOfGrounds(grounds).map((origin) => {
        const matters = statements.some((statement) => held.falls(statement, origin));
        return [origin, matters && !this.incomplete ? this.core(goal, origin, core) : core];
      }),
    );
  }

  private core(goal: string, origin: string, otherwise: Core): Core | null {
    const model =
      this.models.get(origin) ?? compile(this.dossier, { ...this.frame, without: [...(this.frame.without ?? []), origin] }, this.goals);
    this.models.set(origin, model);
    const likely = otherwise.ways.map(({ actor }) => actor);
    const found = unlessTooLarge(() => ({ core: coreOf(model, goal, likely) }));
    if (found === null || found.core?.unknown.length) this.incomplete = true;
    return found === null ? otherwise : found.core;
  }
}
