import type { ActBody, Register } from "#register";
import fc from "fast-check";
import { member, origins, pledge, proposal, receive, report } from "./register-samples.ts";

/** What a register should say, kept in the plainest way there is: a new value for every act. */
export interface Said {
  readonly title: string;
  readonly reports: readonly string[];
  readonly proposals: readonly (readonly [id: string, state: string])[];
  readonly traced: number | null;
  readonly entries: readonly (readonly [id: string, boats: number])[];
}

/** What somebody may do next: an act, or a step back or forth; and how many seconds after the last one (perhaps before it). */
export type Move = { readonly seconds: number } & ({ readonly act: ActBody } | { readonly step: "undo" | "redo" });

/** What an affair says once it is open. */
export const OPENED: Said = { title: "The harbour", reports: [], proposals: [], traced: null, entries: [] };

const REPORTS = [0, 1, 2].map((index) => report(`r${index}`, `Report ${index}: boats will come, and cranes may come.`));
const proposalsOf = (index: number) =>
  ["boats will", "cranes may"].map((words, place) => proposal(`r${index}-p${place}`, REPORTS[index]!, words));

/** The plain model's answer to an act: what is said after it, or `null` where the act is refused. */
export function expected(said: Said, act: ActBody): Said | null {
  switch (act.kind) {
    case "open-affair":
      return { ...said, title: act.title };
    case "receive-report":
      if (said.reports.includes(act.report.id)) return said;
      return {
        ...said,
        reports: [...said.reports, act.report.id],
        proposals: [...said.proposals, ...act.proposals.map((each) => [each.id, "open"] as const)],
      };
    case "trace":
      return { ...said, traced: act.origins.reports.length };
    case "accept":
    case "reject":
      return decide(said, act);
    case "enter":
      return { ...said, entries: act.entries.reduce(put, said.entries) };
    case "withdraw":
      if (!act.ids.every((id) => said.entries.some(([held]) => held === id))) return null;
      return { ...said, entries: said.entries.filter(([id]) => !act.ids.includes(id)) };
    case "batch":
      return act.acts.reduce<Said | null>((before, part) => before && expected(before, part), said);
    default:
      return null;
  }
}

/** What a register says, in the model's words. */
export async function said(register: Register, affair: string): Promise<Said> {
  return {
    title: (await register.affairs()).find(({ id }) => id === affair)!.title,
    reports: (await register.reports(affair)).map(({ id }) => id),
    proposals: (await register.proposals(affair)).map((held) => [held.proposal.id, held.state]),
    traced: (await register.origins(affair))?.reports.length ?? null,
    entries: (await register.entries(affair)).map(({ entry }) => [entry.id, "deed" in entry ? entry.deed.quantity!.best! : 0]),
  };
}

/** Any moves: about a third of them steps back or forth, some of them acts that will be refused. */
export function anyMoves(): fc.Arbitrary<readonly Move[]> {
  const seconds = fc.constantFrom(0, 0, 1, 1, 2, -3);
  const act = fc.oneof({ weight: 4, arbitrary: anyAct() }, { weight: 1, arbitrary: anyBatch() });
  const done = fc.record({ seconds, act });
  const steps = fc.record({ seconds, step: fc.constantFrom("undo" as const, "undo" as const, "redo" as const) });
  return fc.array(fc.oneof({ weight: 2, arbitrary: done }, { weight: 1, arbitrary: steps }), { minLength: 4, maxLength: 30 });
}

function anyBatch(): fc.Arbitrary<ActBody> {
  return fc.array(anyAct(), { minLength: 1, maxLength: 4 }).map((acts) => ({ kind: "batch", acts }));
}

function anyAct(): fc.Arbitrary<ActBody> {
  const id = fc.constantFrom("a", "b", "c", "d");
  const boats = fc.integer({ min: 1, max: 3 });
  const entry = fc.oneof(
    fc.tuple(id, boats).map(([name, count]) => pledge(name, count)),
    fc.constant(member("NL", "Nora")),
  );
  const index = fc.nat(REPORTS.length - 1);
  const asked = fc.tuple(index, fc.nat(1)).map(([of, place]) => `r${of}-p${place}`);
  return fc.oneof(
    fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries): ActBody => ({ kind: "enter", entries })),
    fc.uniqueArray(id, { minLength: 1, maxLength: 2 }).map((ids): ActBody => ({ kind: "withdraw", ids })),
    index.map((of): ActBody => receive(REPORTS[of]!, proposalsOf(of))),
    fc.tuple(asked, id, boats).map(([of, name, count]): ActBody => {
      return { kind: "accept", proposal: of, statement: pledge(name, count), declarations: [member("NL", "Nora")] };
    }),
    asked.map((of): ActBody => ({ kind: "reject", proposal: of })),
    index.map((count): ActBody => ({ kind: "trace", origins: origins(...["x", "y", "z"].slice(0, count)) })),
    fc.constantFrom("The harbour", "The port").map((title): ActBody => ({ kind: "open-affair", title })),
  );
}

function decide(before: Said, act: Extract<ActBody, { kind: "accept" | "reject" }>): Said | null {
  if (!before.proposals.some(([id, state]) => id === act.proposal && state === "open")) return null;
  const state = act.kind === "accept" ? "accepted" : "rejected";
  const proposals = before.proposals.map(([id, old]) => [id, id === act.proposal ? state : old] as const);
  const entries = act.kind === "accept" ? [...act.declarations, act.statement].reduce(put, before.entries) : before.entries;
  return { ...before, proposals, entries };
}

function put(entries: Said["entries"], entry: { readonly id: string }): Said["entries"] {
  const boats = "deed" in entry ? (entry as ReturnType<typeof pledge>).deed.quantity!.best! : 0;
  if (!entries.some(([id]) => id === entry.id)) return [...entries, [entry.id, boats]];
  return entries.map(([id, old]) => [id, id === entry.id ? boats : old] as const);
}
