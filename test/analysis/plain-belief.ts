import type { Citation, Dossier, Entry, Frame, Pledge, Stage, Statement } from "#model";
import { isStatement, STAGES } from "#model";

/** What a frame leaves standing, and where each standing pledge is on the ladder. */
export interface Stood {
  readonly standing: readonly Statement[];
  readonly stages: ReadonlyMap<string, Stage>;
}

/** What stands under a frame, read a second time: by plain loops over plain days (`YYYY-MM-DD`), one statement after the other. */
export function standPlainly(dossier: Dossier, frame: Frame): Stood {
  const inForce = dossier.entries.filter(isStatement).filter((statement) => {
    if (statement.says.length > 0 && !statement.says.some((citation) => believed(dossier, citation, frame))) return false;
    if (frame.asOf === undefined) {
      if (statement.until !== undefined) return false;
    } else if ((statement.since ?? "0000") > frame.asOf || frame.asOf >= (statement.until ?? "9999")) return false;
    if (statement.recorded === undefined) return true;
    if (frame.knownOn === undefined) return statement.recorded.to === undefined;
    const end = `${frame.knownOn}T23:59:59.999Z`;
    return statement.recorded.from <= end && end < (statement.recorded.to ?? "9999");
  });
  const stages = new Map<string, Stage>();
  for (const statement of inForce) if (statement.kind === "pledge") stages.set(statement.id, stageOf(statement, inForce));
  const standing = inForce.filter((statement) => {
    if (statement.kind !== "pledge" || frame.leastStage === undefined) return true;
    const stage = stages.get(statement.id)!;
    return stage === "withdrawn" || rung(stage) >= rung(frame.leastStage);
  });
  return { standing, stages };
}

/** The entries that a frame leaves, the standing one where an id has several. */
export function entriesUnder(dossier: Dossier, { standing }: Stood): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of dossier.entries) entries.set(entry.id, entry);
  for (const statement of standing) entries.set(statement.id, statement);
  return entries;
}

function rung(stage: Stage): number {
  return (STAGES as readonly string[]).indexOf(stage);
}

/** The last of the pledge's own stage and its movements: a later day beats an earlier one, else a later line does. */
function stageOf(pledge: Pledge, inForce: readonly Statement[]): Stage {
  let last: { stage: Stage; since?: string } = pledge;
  for (const statement of inForce) {
    if (statement.kind !== "movement" || statement.pledge !== pledge.id) continue;
    const earlier = statement.since !== undefined && last.since !== undefined && statement.since < last.since;
    if (!earlier) last = statement;
  }
  return last.stage;
}

/** The origins of a citation: its own, else the roots that its report retells, by walking the tree. */
export function plainOrigins(dossier: Dossier, citation: Citation): readonly string[] {
  if (citation.origin !== undefined) return [citation.origin];
  const retold = (id: string): readonly string[] =>
    dossier.entries.flatMap((entry) => (entry.kind === "report" && entry.id === id ? entry.retells : []));
  const roots = (id: string): readonly string[] => (retold(id).length === 0 ? [id] : retold(id).flatMap(roots));
  return [...new Set(roots(citation.report))];
}

function believed(dossier: Dossier, citation: Citation, frame: Frame): boolean {
  const without = frame.without ?? [];
  if (without.includes(citation.report)) return false;
  if (plainOrigins(dossier, citation).every((origin) => without.includes(origin))) return false;
  if (frame.leastGrade === undefined) return true;
  const { grade } = citation;
  if (grade === undefined) return false;
  return grade.reliability <= frame.leastGrade.reliability && grade.credibility <= frame.leastGrade.credibility;
}
