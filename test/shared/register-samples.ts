import type { Member, Origins, Pledge, Proposal, Report } from "#model";
import type { ActBody, Register } from "#register";
import { createHash } from "node:crypto";

/** The affair that most of the suite's tests write to. */
export const AFFAIR = "harbour";

/** An instant of the suite's one morning, `second` seconds after nine. */
export function at(second: number): string {
  return new Date(Date.UTC(2026, 2, 1, 9, 0, second)).toISOString();
}

/** A report with the given text; its hash is the text's own. */
export function report(id: string, text: string): Report {
  const unknown = { title: null, outlet: null, published: null, language: null, url: null, complete: null, retells: null, replaces: null };
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { ...unknown, id, path: `${id}.txt`, note: false, bylines: [], mediaType: "text/plain", sha256, text };
}

/** A proposal from the words `exact` of a report. */
export function proposal(id: string, from: Report, exact: string): Proposal {
  const start = from.text.indexOf(exact);
  const span = { start, end: start + exact.length, exact, prefix: from.text.slice(0, start), suffix: "" };
  const rest = { addressee: null, object: null, conditions: [], attribution: [], hedge: null, confidence: 0.75, reader: "rules@2" };
  return { ...rest, id, report: from.id, path: from.path, act: "PLEDGE", span, actor: { start, end: start, exact: "", ids: [] } };
}

/** A pledge of so many boats. */
export function pledge(id: string, boats: number): Pledge {
  const deed = { verb: "send", object: "boats", quantity: { low: boats, best: boats, high: boats, unit: "boats" } };
  return { kind: "pledge", id, actor: { member: "NL" }, force: "will", deed, conditions: [], stage: "stated", says: [] };
}

/** A member that we follow. */
export function member(id: string, title: string): Member {
  return { kind: "member", id, title, also: [] };
}

/** A trace in which every report is its own origin. */
export function origins(...ids: string[]): Origins {
  const nothing = { outlet: null, published: null };
  const reports = ids.map((id) => ({
    ...nothing,
    id,
    path: `${id}.txt`,
    language: null,
    origin: id,
    relation: "origin",
    via: [],
    reasons: [],
    parts: [],
  }));
  const own = ids.map((id) => ({ ...nothing, id, kind: "exclusive" as const, label: id, reports: [id] }));
  return { reports, origins: own, retellings: [], circles: [] };
}

/** The arrival of a report, its bytes being its text in UTF-8 unless others are given. */
export function receive(arriving: Report, proposals: readonly Proposal[] = [], bytes: Uint8Array = Buffer.from(arriving.text)): ActBody {
  return { kind: "receive-report", report: arriving, bytes, proposals };
}

/** Does acts one after another, a second apart, as Ada; gives the last one's place in the log. */
export async function perform(register: Register, ...acts: readonly ActBody[]): Promise<number> {
  let seq = (await register.log(AFFAIR)).length;
  for (const act of acts) ({ seq } = await register.perform({ affair: AFFAIR, by: "Ada", at: at(seq + 1), act }));
  return seq;
}

/** All that the register's views say of an affair. */
export async function views(register: Register, affair: string = AFFAIR) {
  const reports = await register.reports(affair);
  return {
    title: (await register.affairs()).find((open) => open.id === affair)?.title,
    reports,
    received: await Promise.all(reports.map((held) => register.received(affair, held.id))),
    origins: await register.origins(affair),
    proposals: await register.proposals(affair),
    entries: await register.entries(affair),
  };
}

/** What the views say, but for since when and since which act they say it, which an undo sets anew. */
export async function content(register: Register) {
  const { entries, proposals, ...rest } = await views(register);
  return {
    ...rest,
    proposals: proposals.map((held) => ({ ...held, seq: undefined })),
    entries: entries.map(({ entry, seq }) => ({ entry: { ...entry, recorded: undefined }, seq })),
  };
}
