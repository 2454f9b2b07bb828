import type { ActBody, Register } from "#register";
import fc from "fast-check";
import { member, origins, pledge, proposal, receive, report } from "./register-samples.ts";

/** What a register should say, kept in the plainest way there is: a new value for every act. */
export interface Said {
  readonly title: string;
  readonly reports: readonly string[];
  readonly proposals: readonly SaidProposal[];
  readonly traced: number | null;
  /** `seq` is the act that wrote the entry. */
  readonly entries: readonly (readonly [id: string, boats: number, seq: number])[];
}

type SaidProposal = readonly [id: string, state: string, isAmended: boolean, statement: string | null];

/** What a register should say, and what it must remember so that a decision can be taken back out of turn: for each, its act and what it wrote over. */
export interface Known extends Said {
  readonly decisions: readonly (readonly [proposal: string, statement: string, seq: number, before: Said["entries"][number] | undefined])[];
  /** The entries before the act `seq` began. */
  readonly before: { readonly seq: number; readonly entries: Said["entries"] };
}

/** What somebody may do next: an act, or a step back or forth; and how many seconds after the last one (perhaps before it). */
export type Move = { readonly seconds: number } & ({ readonly act: ActBody } | { readonly step: "undo" | "redo" });

/** What an affair says once it is open. */
export const OPENED: Known = {
  title: "The harbour",
  reports: [],
  proposals: [],
  traced: null,
  entries: [],
  decisions: [],
  before: { seq: 1, entries: [] },
};

const REPORTS = [0, 1, 2].map((index) => report(`r${index}`, `Report ${index}: boats will come, and cranes may come.`));
const proposalsOf = (index: number) =>
  ["boats will", "cranes may"].map((words, place) => proposal(`r${index}-p${place}`, REPORTS[index]!, words));
const missedOf = (index: number) => proposal(`r${index}-p2`, REPORTS[index]!, "boats");
const ALL = new Map([0, 1, 2].flatMap((index) => [...proposalsOf(index), missedOf(index)]).map((each) => [each.id, each]));

/** The plain model's answer to an act that would be the log's act `seq`: what is said after it, or `null` where the act is refused. */
export function expected(was: Known, act: ActBody, seq: number): Known | null {
  const said = was.before.seq === seq ? was : { ...was, before: { seq, entries: was.entries } };
  switch (act.kind) {
    case "open-affair":
      return { ...said, title: act.title };
    case "receive-report":
      if (said.reports.includes(act.report.id)) return said;
      return put({ ...said, reports: [...said.reports, act.report.id] }, act.proposals);
    case "trace":
      return { ...said, traced: act.origins.reports.length };
    case "propose":
      if (act.proposals.some(({ id, report }) => !said.reports.includes(report) || find(said, id))) return null;
      return put(said, act.proposals);
    case "amend":
      if (find(said, act.proposal)?.[1] !== "open") return null;
      return become(said, [act.proposal, "open", act.to.hedge !== null, null]);
    case "accept":
    case "reject":
      return decide(said, act, seq);
    case "reopen":
      return takeBack(said, act.proposal, seq);
    case "enter":
      return { ...said, entries: act.entries.reduce((entries, entry) => written(entries, entry, seq), said.entries) };
    case "withdraw":
      if (!act.ids.every((id) => said.entries.some(([held]) => held === id))) return null;
      return { ...said, entries: said.entries.filter(([id]) => !act.ids.includes(id)) };
    case "batch":
      return act.acts.reduce<Known | null>((before, part) => before && expected(before, part, seq), said);
    default:
      return null;
  }
}

/** What a register says, in the model's words. */
export async function said(register: Register, affair: string): Promise<Said> {
  const proposals = await register.proposals(affair);
  return {
    title: (await register.affairs()).find(({ id }) => id === affair)!.title,
    reports: (await register.reports(affair)).map(({ id }) => id),
    proposals: proposals.map((held) => [held.proposal.id, held.state, held.amended === true, held.statement ?? null]),
    traced: (await register.origins(affair))?.reports.length ?? null,
    entries: (await register.entries(affair)).map(({ entry, seq }) => [entry.id, "deed" in entry ? entry.deed.quantity!.best! : 0, seq]),
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
  const asked = fc.tuple(index, fc.nat(2)).map(([of, place]) => `r${of}-p${place}`);
  // A decision and its taking back are about one proposal more often than chance would have it.
  const reviewed = [
    fc.tuple(index, id, boats).map(([of, name, count]): ActBody => {
      const accept: ActBody = { kind: "accept", proposal: `r${of}-p0`, statement: pledge(name, count), declarations: [] };
      return { kind: "batch", acts: [receive(REPORTS[of]!, proposalsOf(of)), accept] };
    }),
    index.map((of): ActBody => ({ kind: "reopen", proposal: `r${of}-p0` })),
    index.map((of): ActBody => ({
      kind: "batch",
      acts: [
        { kind: "reopen", proposal: `r${of}-p0` },
        { kind: "reject", proposal: `r${of}-p0` },
      ],
    })),
  ];
  return fc.oneof(
    fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries): ActBody => ({ kind: "enter", entries })),
    fc.uniqueArray(id, { minLength: 1, maxLength: 2 }).map((ids): ActBody => ({ kind: "withdraw", ids })),
    index.map((of): ActBody => receive(REPORTS[of]!, proposalsOf(of))),
    fc.tuple(asked, id, boats).map(([of, name, count]): ActBody => {
      return { kind: "accept", proposal: of, statement: pledge(name, count), declarations: [member("NL", "Nora")] };
    }),
    asked.map((of): ActBody => ({ kind: "reject", proposal: of })),
    ...reviewed,
    asked.map((of): ActBody => ({ kind: "reopen", proposal: of })),
    fc.tuple(asked, fc.constantFrom(null, "perhaps")).map(([of, hedge]): ActBody => {
      return { kind: "amend", proposal: of, to: { ...ALL.get(of)!, hedge } };
    }),
    index.map((of): ActBody => ({ kind: "propose", proposals: [missedOf(of)] })),
    index.map((count): ActBody => ({ kind: "trace", origins: origins(...["x", "y", "z"].slice(0, count)) })),
    fc.constantFrom("The harbour", "The port").map((title): ActBody => ({ kind: "open-affair", title })),
  );
}

function find(said: Said, id: string): SaidProposal | undefined {
  return said.proposals.find(([held]) => held === id);
}

function become(said: Known, now: SaidProposal): Known {
  return { ...said, proposals: said.proposals.map((held) => (held[0] === now[0] ? now : held)) };
}

/** Proposals stand in the order of their reports' arrival, then of their places. */
function put(said: Known, fresh: readonly { readonly id: string }[]): Known {
  const place = ([id]: SaidProposal): readonly number[] => {
    const { report, span } = ALL.get(id)!;
    return [said.reports.indexOf(report), span.start, span.end];
  };
  const proposals = [...said.proposals, ...fresh.map(({ id }): SaidProposal => [id, "open", false, null])].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    const n = a.findIndex((value, index) => value !== b[index]);
    return n < 0 ? 0 : a[n]! - b[n]!;
  });
  return { ...said, proposals };
}

function decide(before: Known, act: Extract<ActBody, { kind: "accept" | "reject" }>, seq: number): Known | null {
  const [id, state, isAmended] = find(before, act.proposal) ?? [];
  if (id === undefined || state !== "open") return null;
  if (act.kind === "reject") return become(before, [id, "rejected", isAmended!, null]);
  const { statement, declarations } = act;
  const entries = [...declarations, statement].reduce((held, entry) => written(held, entry, seq), before.entries);
  // What the same act wrote under the id earlier was never seen: what counts is what was held before the act.
  const over = before.before.entries.find(([name]) => name === statement.id);
  const decisions = [...before.decisions, [id, statement.id, seq, over] as const];
  return become({ ...before, entries, decisions }, [id, "accepted", isAmended!, statement.id]);
}

/** Only what nobody touched since goes or is put back; none of these statements has a citation that could be taken out alone. */
function takeBack(said: Known, id: string, seq: number): Known | null {
  const [held, state, isAmended, statement] = find(said, id) ?? [];
  if (held === undefined || state === "open") return null;
  const open = become(said, [held, "open", isAmended!, null]);
  const own = said.decisions.findLast(([proposal]) => proposal === id);
  if (statement === null || own === undefined) return open;
  const [, , made, before] = own;
  const isAlone = said.decisions.filter(([, name, act]) => name === statement && act === made).length === 1;
  if (!isAlone || said.entries.find(([name]) => name === statement)?.[2] !== made) return open;
  const entries =
    before === undefined
      ? said.entries.filter(([name]) => name !== statement)
      : said.entries.map((entry) => (entry[0] === statement ? ([statement!, before[1], seq] as const) : entry));
  return { ...open, entries };
}

function written(entries: Said["entries"], entry: { readonly id: string }, seq: number): Said["entries"] {
  const boats = "deed" in entry ? (entry as ReturnType<typeof pledge>).deed.quantity!.best! : 0;
  const held = entries.find(([id]) => id === entry.id);
  if (held === undefined) return [...entries, [entry.id, boats, seq]];
  if (held[1] === boats) return entries;
  return entries.map((each) => (each === held ? ([entry.id, boats, seq] as const) : each));
}
