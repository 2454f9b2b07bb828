import { readGrade, STAGES } from "#model";
import type { Frame, Stage } from "#model";

/**
 * Writes a frame as query parameters: `given=RU.consent:no`, `refusing=RU`, `without=tg-0224` (each repeatable), `asOf`, `knownOn`, `stage`,
 * `grade`. {@link readFrame} reads them back. This is also the workbench's permalink.
 */
export function writeFrame(frame: Frame): URLSearchParams {
  const query = new URLSearchParams();
  for (const [id, value] of Object.entries(frame.given ?? {})) query.append("given", `${id}:${value ? "yes" : "no"}`);
  for (const actor of frame.refusing ?? []) query.append("refusing", actor);
  for (const origin of frame.without ?? []) query.append("without", origin);
  if (frame.asOf !== undefined) query.set("asOf", frame.asOf);
  if (frame.knownOn !== undefined) query.set("knownOn", frame.knownOn);
  if (frame.leastStage !== undefined) query.set("stage", frame.leastStage);
  if (frame.leastGrade !== undefined) query.set("grade", `${frame.leastGrade.reliability}${frame.leastGrade.credibility}`);
  return query;
}

/** Reads query parameters as a frame. Parts that cannot be read are named in `findings` and left out. */
export function readFrame(query: URLSearchParams): { frame: Frame; findings: string[] } {
  const findings: string[] = [];
  const given = readGiven(query.getAll("given"), findings);
  const stage = query.get("stage");
  const grade = query.get("grade");
  const known = stage !== null && (STAGES as readonly string[]).includes(stage);
  if (stage !== null && !known) findings.push(`stage ${stage} is none of ${STAGES.join(", ")}`);
  const leastGrade = grade === null ? null : readGrade(grade);
  if (grade !== null && leastGrade === null) findings.push(`grade ${grade} is no letter A-F with a number 1-6, as in B3`);
  const frame: Frame = {
    ...(Object.keys(given).length ? { given } : {}),
    ...(query.has("refusing") ? { refusing: query.getAll("refusing") } : {}),
    ...(query.has("without") ? { without: query.getAll("without") } : {}),
    ...(query.get("asOf") ? { asOf: query.get("asOf")! } : {}),
    ...(query.get("knownOn") ? { knownOn: query.get("knownOn")! } : {}),
    ...(known ? { leastStage: stage as Stage } : {}),
    ...(leastGrade ? { leastGrade } : {}),
  };
  return { frame, findings };
}

function readGiven(items: readonly string[], findings: string[]): Record<string, boolean> {
  const given: Record<string, boolean> = {};
  for (const item of items) {
    const match = /^(.+)[:=](yes|no)$/.exec(item.trim());
    const [name, value] = [match?.[1] ?? "", match?.[2] === "yes"];
    if (!match) findings.push(`given ${item} is not of the form NAME:yes or NAME:no`);
    else if (Object.hasOwn(given, name) && given[name] !== value) findings.push(`given ${name} is both yes and no; the first counts`);
    else given[name] = value;
  }
  return given;
}
