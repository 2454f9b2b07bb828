import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  acceptProposal,
  answerQuestion,
  closeDesk,
  exportDossier,
  gatherDocuments,
  holdDossier,
  importDossier,
  listProposals,
  openAffair,
  openDesk,
  proposeStatement,
  readReports,
  rejectMany,
  splitProposal,
  tellGold,
} from "#desk";
import type { Desk } from "#desk";
import { check, print, printEntry } from "#language";
import { isStatement } from "#model";
import type { Act, Dossier, Statement } from "#model";
import type { HeldProposal } from "#register";
import { readDossier } from "../examples/read-dossier.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";
import { COALITION_REVIEW, type ReviewDecision } from "./coalition-decisions.ts";

const PRESS = join(ROOT, "../shared/reports/coalition");
const affair = "coalition";
const { dossier: example } = readDossier("coalition-of-the-willing");
const wanted = new Map(example.entries.filter(isStatement).map((statement) => [statement.id, statement]));

/** What an analyst sets down before reading: who there is, what is open, what is asked. Reports and origins come from the reading. */
const frame: Dossier = {
  ...example,
  entries: example.entries.filter((entry) => !isStatement(entry) && !["report", "origin", "expect", "scenario"].includes(entry.kind)),
};

/** The act under which a reader would propose a statement of this kind. */
const ACT_OF: Readonly<Partial<Record<Statement["kind"], Act>>> = {
  condition: "CONDITION",
  threat: "THREAT",
  demand: "DEMAND",
  refusal: "REFUSAL",
  taken: "DECISION",
};

/** The statement as the analyst writes it: the example's words, without its citations. */
function written(id: string): string {
  const statement = wanted.get(id)!;
  return printEntry({ ...statement, says: [] });
}

/** The open proposal that has most of these words; none where it has less than half of them. */
function proposedAt(proposals: readonly HeldProposal[], { report, from, to }: ReviewDecision): HeldProposal | undefined {
  const shared = ({ proposal: { span } }: HeldProposal) => Math.min(span.end, to) - Math.max(span.start, from);
  const here = proposals.filter(({ proposal, state }) => state === "open" && proposal.path.includes(`/${report}_`));
  const best = here.sort((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) * 2 > to - from ? best : undefined;
}

/** Carries one decision out; says whether the words had to be pointed out by hand. */
async function decide(desk: Desk, reports: ReadonlyMap<string, string>, taken: Set<string>, decision: ReviewDecision): Promise<boolean> {
  const found = proposedAt(await listProposals(desk, affair), decision);
  const [first] = decision.says;
  const span = { start: decision.from, end: decision.to };
  const act = ACT_OF[wanted.get(first!.statement)!.kind] ?? "PLEDGE";
  const whole = found ?? (await proposeStatement(desk, { affair, report: reports.get(decision.report)!, act, span }));
  const parts = decision.says.map(({ actor }) => (actor ? { actor: { start: actor[0], end: actor[1] } } : {}));
  const { id } = whole.proposal;
  const each = parts.length > 1 ? await splitProposal(desk, { affair, proposal: id, parts }) : [whole];
  for (const [n, { statement }] of decision.says.entries()) {
    const order = { affair, proposal: each[n]!.proposal.id, grade: { reliability: "B", credibility: 2 } } as const;
    await acceptProposal(desk, taken.has(statement) ? { ...order, into: statement } : { ...order, text: written(statement) });
    taken.add(statement);
  }
  return found === undefined;
}

/** Vetoes and circles of every goal, without what they rest on: the reports of the example are notes under other names. */
function told(dossier: Dossier): object {
  return answerQuestion(dossier, {}).goals.map(({ id, assured, possible, vetoes, deadlocks }) => ({
    id,
    assured,
    possible,
    vetoes: vetoes
      .map(({ actor, over, kind, ways }) => [actor, over, kind, ...ways.map(({ facts, through }) => [...facts, through].join(" ")).sort()])
      .sort(),
    circles: deadlocks.map(({ kind, circle }) => [kind, ...circle.map(({ commitment, waitsFor }) => `${commitment} ${waitsFor}`).sort()]),
  }));
}

describe.skipIf(!existsSync(PRESS))("the coalition's five press reports, read and reviewed (skipped where ../shared is absent)", () => {
  let desk: Desk;
  const byHand: ReviewDecision[] = [];

  beforeAll(async () => {
    desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
    await openAffair(desk, { id: affair, title: "Coalition of the Willing" });
    await importDossier(desk, { text: print(frame), file: "frame.proviso", affair });
    await readReports(desk, { affair, documents: (await gatherDocuments([PRESS])).documents });
    const reports = new Map((await desk.register.reports(affair)).map(({ id, path }) => [/\/(\d+)_/.exec(path)![1]!, id]));
    const taken = new Set<string>();
    for (const decision of COALITION_REVIEW) if (await decide(desk, reports, taken, decision)) byHand.push(decision);
    const rest = (await listProposals(desk, affair, { state: "open" })).map(({ proposal }) => proposal.id);
    await rejectMany(desk, { affair, proposals: rest, reason: "not of this question" });
  }, 120_000);
  afterAll(() => closeDesk(desk));

  it("make a dossier without a fault", async () => {
    const held = await holdDossier(desk, affair);
    expect(check(held).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(
      held.entries
        .filter(isStatement)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...new Set(COALITION_REVIEW.flatMap(({ says }) => says.map(({ statement }) => statement)))].sort());
    expect(await exportDossier(desk, affair)).toContain("pledge UA.stops");
  });

  it("agree with the example's dossier in every veto and in the circle", async () => {
    const answered = told(await holdDossier(desk, affair));
    expect(answered).toEqual(told(example));
    expect(JSON.stringify(answered)).toMatch(/"order".*UA\.stops/);
  });

  it("rest Russia's veto on one origin, however many reports tell it", async () => {
    const held = await holdDossier(desk, affair);
    const approval = held.entries.find((entry): entry is Statement => isStatement(entry) && entry.id === "tg.approval")!;
    expect(new Set(approval.says.map(({ report }) => report)).size).toBeGreaterThanOrEqual(4);
    const [deployable] = answerQuestion(held, { goals: ["deployable"] }).goals;
    const consent = deployable!.vetoes
      .flatMap(({ actor, over, ways }) => (actor === "RU" && over === "possible" ? ways : []))
      .find(({ facts }) => facts.includes("RU.consent"))!;
    const labels = new Map(
      held.entries.map((entry) => [entry.id, "title" in entry ? entry.title : "outlet" in entry ? entry.outlet : entry.id]),
    );
    expect(consent.restsOn.map((origin) => labels.get(origin))).toEqual([expect.stringMatching(/Telegraph/)]);
  });

  it("were found by the reader but for what no words of a pledge tell", async () => {
    expect(byHand.map(({ says }) => says[0]!.statement)).toEqual(["EU-rest.sanctions"]);
    const gold = await tellGold(desk, affair);
    expect(gold.every(({ state }) => state !== "open")).toBe(true);
    expect(
      gold.filter(({ state }) => state === "accepted").every(({ final: { span } }) => span.exact.length === span.end - span.start),
    ).toBe(true);
  });
});
