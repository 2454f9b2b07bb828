import { actorId, references, writeGrade } from "#model";
import type {
  Condition,
  Dossier,
  GoalAnswer,
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixRow,
  Pledge,
  Proviso,
  Reference,
  Requirement,
} from "#model";
import { listed, namesOf } from "./names.ts";
import type { Names } from "./names.ts";

/**
 * Lays out pledges × conditions. `answers` are those of the pledges (kind `commitment`), computed under the frame asked about; a pledge
 * without one is not shown. Requirements that others lay on a pledge stand in its row too; those on an unnamed part of a group make the
 * column `part`.
 */
export function layMatrix(dossier: Dossier, answers: readonly GoalAnswer[]): Matrix {
  const names = namesOf(dossier);
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const pledges = dossier.entries.filter((entry): entry is Pledge => entry.kind === "pledge" && byId.has(entry.id));
  const requirements = dossier.entries.filter((entry): entry is Requirement => entry.kind === "condition");
  const rows = pledges.map((pledge) => row(pledge, requirements, byId.get(pledge.id)!, dossier, names));
  const partial = requirements.filter((entry) => "group" in entry.on && entry.on.count.kind !== "all");
  const columns = layColumns(rows, partial, names);
  return { summary: summarise(rows, columns), columns, rows: sortRows(rows, columns) };
}

function row(pledge: Pledge, requirements: readonly Requirement[], answer: GoalAnswer, dossier: Dossier, names: Names): MatrixRow {
  const laid = requirements.filter((requirement) => falls(requirement, pledge, dossier));
  const cells = [...pledge.conditions, ...laid.flatMap((requirement) => requirement.conditions)].flatMap(cellsOf);
  const own = answer.grounds.filter((ground) => ground.statement === pledge.id);
  const { deed } = pledge;
  return {
    id: pledge.id,
    actor: actorTitle(pledge, names),
    deed: [pledge.force, deed.verb, deed.quantity?.best ?? "", deed.object]
      .map(String)
      .filter((word) => word !== "")
      .join(" "),
    body: deed.to === undefined ? null : names.title(deed.to),
    amount: deed.quantity ?? null,
    stage: pledge.stage,
    partial: partialRefs(requirements, pledge, dossier).filter((ref) => cells.every((cell) => cell.ref !== ref)),
    cells: [...new Map(cells.map((cell) => [`${cell.ref} ${cell.mark}`, cell])).values()],
    assured: answer.assured,
    possible: answer.possible,
    grades: [...new Set(pledge.says.flatMap(({ grade }) => (grade ? [writeGrade(grade)] : [])))].sort(),
    origins: [...new Set(own.flatMap((ground) => ground.origins))],
    grounds: answer.grounds,
  };
}

function actorTitle(pledge: Pledge, names: Names): string {
  const title = names.title(actorId(pledge.actor));
  if (!("group" in pledge.actor) || pledge.actor.count.kind === "all") return title;
  const { count } = pledge.actor;
  return `${count.kind}${"number" in count ? ` ${count.number}` : ""} of ${title}`;
}

/** What is laid on some of the group this pledge's actor is a named member of: it may be the one. */
function partialRefs(requirements: readonly Requirement[], pledge: Pledge, dossier: Dossier): readonly string[] {
  const actor = actorId(pledge.actor);
  const onPart = requirements.filter(({ on }) => {
    if (!("group" in on) || on.count.kind === "all" || (on.to !== undefined && on.to !== pledge.deed.to)) return false;
    return dossier.entries.some((entry) => entry.kind === "group" && entry.id === on.group && entry.members.includes(actor));
  });
  return [...new Set(onPart.flatMap(({ conditions }) => conditions.flatMap(cellsOf)).map((cell) => cell.ref))];
}

/** Whether a separate requirement falls on a pledge for certain: on it by name, or on all of its group. */
function falls(requirement: Requirement, pledge: Pledge, dossier: Dossier): boolean {
  const { on } = requirement;
  if ("ref" in on) return on.ref === pledge.id || (on.ref === pledge.deed.to && on.stage !== "promised");
  const group = dossier.entries.find((entry) => entry.kind === "group" && entry.id === on.group);
  const body = on.to === undefined || on.to === pledge.deed.to;
  if (!body || group?.kind !== "group") return false;
  const actor = actorId(pledge.actor);
  return actor === group.id || (on.count.kind === "all" && group.members.includes(actor));
}

function cellsOf(proviso: Proviso): readonly MatrixCell[] {
  const mark = proviso.connective === "unless" ? "unless" : proviso.connective.startsWith("only") ? "only if" : "if";
  const first = proviso.connective.endsWith("after");
  const negative = new Set(negated(proviso.condition, false).map(refName));
  return references(proviso.condition).map((reference) => {
    const ref = refName(reference);
    return { ref, mark, first, negated: negative.has(ref) };
  });
}

function negated(condition: Condition, under: boolean): readonly Reference[] {
  if (condition.op === "not") return negated(condition.of, !under);
  if (condition.op === "all" || condition.op === "any" || condition.op === "atLeast")
    return condition.of.flatMap((part) => negated(part, under));
  return under ? references(condition) : [];
}

function refName(reference: Reference): string {
  return reference.stage === undefined ? reference.ref : `${reference.ref} ${reference.stage}`;
}

function layColumns(rows: readonly MatrixRow[], partial: readonly Requirement[], names: Names): readonly MatrixColumn[] {
  const unnamed = new Set(partial.flatMap((entry) => entry.conditions.flatMap(cellsOf)).map((cell) => cell.ref));
  const refs = new Set([...rows.flatMap((each) => each.cells.map((cell) => cell.ref)), ...unnamed]);
  const count = (ref: string): number =>
    rows.filter((each) => each.cells.some((cell) => cell.ref === ref && cell.mark !== "unless")).length;
  const reach = (ref: string): MatrixColumn["reach"] => {
    if (rows.length > 1 && count(ref) === rows.length) return "veto";
    return rows.some((each) => each.partial.includes(ref)) ? "part" : "some";
  };
  return [...refs]
    .map((ref) => ({ ref, title: names.title(ref), reach: reach(ref) }))
    .sort((a, b) => count(b.ref) - count(a.ref) || a.title.localeCompare(b.title));
}

function sortRows(rows: readonly MatrixRow[], columns: readonly MatrixColumn[]): readonly MatrixRow[] {
  const key = (each: MatrixRow): string => columns.map(({ ref }) => (each.cells.some((cell) => cell.ref === ref) ? "0" : "1")).join("");
  return [...rows].sort((a, b) => key(a).localeCompare(key(b)) || a.actor.localeCompare(b.actor));
}

function summarise(rows: readonly MatrixRow[], columns: readonly MatrixColumn[]): string {
  if (rows.length === 0) return "No pledge stands in this view.";
  const vetoes = columns.filter((column) => column.reach === "veto").map((column) => `“${column.title}”`);
  const waits = vetoes.length > 0 ? `Every pledge here waits for ${listed(vetoes)}` : waitingShare(rows);
  const stages = [...new Set(rows.map((each) => each.stage))];
  const stage = stages.length === 1 && stages[0] === "stated" ? "; none stands above “stated”" : "";
  return `${waits}${stage}.`;
}

function waitingShare(rows: readonly MatrixRow[]): string {
  const conditional = rows.filter((each) => each.cells.length > 0).length;
  return `${conditional} of ${rows.length} pledges ${conditional === 1 ? "hangs" : "hang"} on a condition`;
}
