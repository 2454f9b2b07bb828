import type { Citation, Dossier, Entry, Frame, Grade, Movement, Pledge, Stage, Statement } from "#model";
import { isStatement, reaches } from "#model";
import { earliestDay, heldAt, standsOn } from "./earliest-day.ts";
import { originFinder } from "./origins-of.ts";

/** What stands under a frame: the statements that were known, believed and in force, with the citations that are left of each. */
export interface Held {
  readonly dossier: Dossier;
  readonly frame: Frame;
  /** Every entry by id, standing or not. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The standing statements in the order of the dossier. */
  readonly statements: readonly Statement[];
  readonly standing: ReadonlySet<string>;
  /** Where each standing pledge is on the ladder, and the movements that brought it there. */
  readonly stages: ReadonlyMap<string, { readonly stage: Stage; readonly movements: readonly string[] }>;
  citations(statement: Statement): readonly Citation[];
  origins(citation: Citation): readonly string[];
  /** True where a statement would not be believed any more if this origin were not. */
  falls(statement: Statement, origin: string): boolean;
}

/** Keeps what a frame believes, knows and finds in force. */
export function holdUnder(dossier: Dossier, frame: Frame): Held {
  const origins = originFinder(dossier);
  const believed = (citation: Citation): boolean => believes(frame, citation, origins(citation));
  const inForce = dossier.entries.filter(isStatement).filter((statement) => {
    const cited = statement.says.length === 0 || statement.says.some(believed);
    return cited && standsOn(statement, frame.asOf) && heldAt(statement.recorded, frame.knownOn);
  });
  const stages = stagesOf(inForce);
  const statements = inForce.filter((statement) => {
    const least = frame.leastStage;
    if (least === undefined || statement.kind !== "pledge") return true;
    const { stage } = stages.get(statement.id)!;
    return stage === "withdrawn" || reaches(stage, least);
  });
  return {
    dossier,
    frame,
    entries: entriesById(dossier, statements),
    statements,
    standing: new Set(statements.map((statement) => statement.id)),
    stages,
    citations: (statement) => statement.says.filter(believed),
    origins,
    falls: (statement, origin) => {
      const narrower = { ...frame, without: [...(frame.without ?? []), origin] };
      return statement.says.length > 0 && !statement.says.some((citation) => believes(narrower, citation, origins(citation)));
    },
  };
}

/** Entries by id; where an id has several versions, the standing one. */
function entriesById(dossier: Dossier, standing: readonly Statement[]): ReadonlyMap<string, Entry> {
  return new Map([...dossier.entries, ...standing].map((entry) => [entry.id, entry]));
}

/** A report may be disbelieved itself, or all the origins it counts under. */
function believes(frame: Frame, citation: Citation, origins: readonly string[]): boolean {
  const without = frame.without ?? [];
  if (without.includes(citation.report) || origins.every((origin) => without.includes(origin))) return false;
  return frame.leastGrade === undefined || (citation.grade !== undefined && atLeastAsGood(citation.grade, frame.leastGrade));
}

/** Both scales count apart; F and 6, which judge nothing, come last. */
function atLeastAsGood(grade: Grade, least: Grade): boolean {
  return grade.reliability <= least.reliability && grade.credibility <= least.credibility;
}

/** A pledge begins at its own stage, since its own day; each movement that stands comes after or before that by its day. */
function stagesOf(statements: readonly Statement[]): Held["stages"] {
  const movements = new Map<string, Movement[]>();
  for (const statement of statements) {
    if (statement.kind === "movement") movements.set(statement.pledge, [...(movements.get(statement.pledge) ?? []), statement]);
  }
  return new Map(
    statements
      .filter((statement): statement is Pledge => statement.kind === "pledge")
      .map((pledge) => {
        const latest = latestOf<Pledge | Movement>([pledge, ...(movements.get(pledge.id) ?? [])]);
        return [pledge.id, { stage: latest.stage, movements: latest.kind === "movement" ? [latest.id] : [] }];
      }),
  );
}

/** The latest of several statements on one matter: by the day since which it stands, and by order where that does not decide. */
export function latestOf<S extends { readonly since?: string }>(statements: readonly [S, ...S[]] | readonly S[]): S {
  return statements.reduce((last, next) => {
    const before = last.since === undefined ? null : earliestDay(last.since);
    const after = next.since === undefined ? null : earliestDay(next.since);
    return before !== null && after !== null && after < before ? last : next;
  });
}
