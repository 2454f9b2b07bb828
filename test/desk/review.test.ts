import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  acceptMany,
  acceptProposal,
  amendProposal,
  closeDesk,
  draftProposal,
  findOrigins,
  gatherDocuments,
  holdDossier,
  listProposals,
  openAffair,
  openDesk,
  openReport,
  proposeStatement,
  readReports,
  redoAct,
  redoOwnAct,
  rejectMany,
  rejectProposal,
  splitProposal,
  tellGold,
  tellLog,
  tellOwnReversals,
  tellPrecision,
  undoAct,
  undoOwnAct,
} from "#desk";
import type { Desk } from "#desk";
import { check } from "#language";
import { isStatement } from "#model";
import type { HeldProposal } from "#register";
import { wilsonInterval } from "../../src/desk/wilson-interval.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";

const affair = "kessary";
let ada: Desk;
let ben: Desk;

beforeAll(async () => {
  ada = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  ben = { ...ada, by: "Ben" };
  await openAffair(ada, { id: affair, title: "The strait" });
  await readReports(ada, { affair, documents: (await gatherDocuments([join(ROOT, "examples", "kessary-strait", "reports")])).documents });
});
afterAll(() => closeDesk(ada));

const statements = async () => (await holdDossier(ada, affair)).entries.filter(isStatement);
const faults = async () => check(await holdDossier(ada, affair)).filter(({ severity }) => severity === "error");
const undoAll = async (times: number) => {
  for (let n = 0; n < times; n += 1) await undoAct(ada, affair);
};
const firstOf = async (act: string, but: readonly string[] = []): Promise<HeldProposal> =>
  (await listProposals(ada, affair, { state: "open" })).find(({ proposal }) => proposal.act === act && !but.includes(proposal.id))!;

/** A place in a report that no proposal covers: the longest gap's first sentence. */
async function missedPlace(): Promise<{ report: string; span: { start: number; end: number } }> {
  for (const { proposal } of await listProposals(ada, affair)) {
    const { report, paragraphs, proposals } = await openReport(ada, affair, proposal.report);
    const free = paragraphs.find(({ start, end }) =>
      proposals.every((each) => each.proposal.span.end <= start || end <= each.proposal.span.start),
    );
    if (free) return { report: report.id, span: free };
  }
  throw new Error("missing place: every paragraph has a proposal");
}

describe("a review by acts alone", () => {
  it("takes a missed statement through acceptance, undo and redo into the record", async () => {
    const before = await statements();
    const { proposal } = await proposeStatement(ben, { affair, act: "DEMAND", ...(await missedPlace()) });
    const { report } = await openReport(ada, affair, proposal.report);
    expect(report.text.slice(proposal.span.start, proposal.span.end)).toBe(proposal.span.exact);
    const draft = await acceptProposal(ada, { affair, proposal: proposal.id, grade: { reliability: "B", credibility: 2 } });
    expect(await faults()).toEqual([]);
    expect(await undoAct(ada, affair)).toBe(`accept statement ${draft.statement.id}`);
    expect((await statements()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await redoAct(ada, affair);
    const gold = (await tellGold(ada, affair)).find((each) => each.proposal === proposal.id);
    expect(gold).toMatchObject({
      reader: "analyst",
      state: "accepted",
      by: "Ada",
      proposed: null,
      changed: [],
      sha256: report.sha256,
      final: { act: "DEMAND", span: { exact: proposal.span.exact } },
      statement: { id: draft.statement.id, edited: false, merged: false },
    });
    await undoAll(2);
    expect((await tellGold(ada, affair)).map((each) => each.proposal)).not.toContain(proposal.id);
  });

  it("has every place of the record in its report's text, and the reader's words where they were changed", async () => {
    const { proposal, seq } = await firstOf("PLEDGE");
    const { start, end } = proposal.span;
    await amendProposal(ada, { affair, proposal: proposal.id, span: { start, end: end - 1 }, act: "THREAT", hedge: "reportedly", seq });
    await rejectProposal(ben, { affair, proposal: proposal.id, reason: "no promise" });
    const all = await tellGold(ada, affair);
    expect(all.find((each) => each.proposal === proposal.id)).toMatchObject({
      state: "rejected",
      by: "Ben",
      reason: "no promise",
      changed: ["act", "span", "hedge"],
      final: { act: "THREAT", hedge: "reportedly" },
      proposed: { act: "PLEDGE", span: { start, end } },
      pattern: proposal.pattern,
    });
    const texts = new Map<string, string>();
    for (const { report } of all) texts.set(report, (await openReport(ada, affair, report)).report.text);
    for (const { report, final } of all)
      for (const part of [final.span, final.actor, final.object, final.addressee, ...final.conditions, ...final.attribution])
        if (part !== null) expect(part.exact).toBe(texts.get(report)!.slice(part.start, part.end));
    await undoAll(2);
  });

  it("counts for every rule what was accepted, edited and rejected", async () => {
    const pattern = (await firstOf("PLEDGE")).proposal.pattern!;
    const found = (await listProposals(ada, affair)).filter(({ proposal }) => proposal.pattern === pattern).map(({ proposal }) => proposal);
    const [one, two, three, four] = found.map(({ id }) => id) as [string, string, string, string];
    await acceptMany(ada, { affair, proposals: [one] });
    await amendProposal(ada, { affair, proposal: two, hedge: "reportedly" });
    await acceptProposal(ada, { affair, proposal: two });
    const { statement, text } = await draftProposal(ada, affair, three);
    await acceptProposal(ada, { affair, proposal: three, text: text.replace(statement.id, `${statement.id}-renamed`) });
    await rejectMany(ada, { affair, proposals: [four], reason: "a forecast" });
    const [row] = await tellPrecision(ada, affair);
    expect(row).toMatchObject({ pattern, accepted: 1, edited: 2, rejected: 1, share: 0.25 });
    expect(row!.low).toBeLessThan(row!.share);
    expect(row!.high).toBeGreaterThan(row!.share);
    await undoAll(5);
    expect(await tellPrecision(ada, affair)).toEqual([]);
  });

  it("names statements held that may say the same, and whether another origin says it", async () => {
    const origins = new Map((await findOrigins(ada, affair)).reports.map(({ id, origin }) => [id, origin]));
    const open = await listProposals(ada, affair, { state: "open" });
    await acceptMany(ada, { affair, proposals: open.map(({ proposal }) => proposal.id).slice(0, -20) });
    const like = new Set<string>();
    for (const { proposal } of open.slice(-20)) {
      const draft = await draftProposal(ada, affair, proposal.id);
      expect(draft.like.length).toBeLessThanOrEqual(5);
      expect(draft.like.map(({ score }) => score)).toEqual(draft.like.map(({ score }) => score).sort((a, b) => b - a));
      for (const each of draft.like) {
        const held = (await statements()).find(({ id }) => id === each.statement)!;
        const roots = held.says.map(({ report, origin }) => origin ?? origins.get(report) ?? report);
        const own = draft.statement.says.map(({ report, origin }) => origin ?? origins.get(report) ?? report);
        expect(each.same).toBe(roots.some((root) => own.includes(root)) ? "claim, same origin" : "claim, another origin");
        like.add(each.same);
      }
    }
    expect([...like].sort()).toEqual(["claim, another origin", "claim, same origin"]);
    await undoAct(ada, affair);
  });

  it("tells what came after an act, with the proposals that it touched", async () => {
    const [last] = await tellLog(ada, affair);
    const { proposal } = await firstOf("PLEDGE");
    await splitProposal(ben, {
      affair,
      proposal: proposal.id,
      at: proposal.span.start + proposal.span.exact.split(" ", 2).join(" ").length,
    });
    await undoAct(ada, affair);
    const acts = await tellLog(ada, affair, { after: last!.seq });
    expect(acts.map(({ by }) => by)).toEqual(["Ada", "Ben"]);
    expect(acts[1]!.proposals).toContain(proposal.id);
    expect(acts[0]!.proposals).toEqual(acts[1]!.proposals);
    expect(acts[1]!.act).toBe(`split proposal ${proposal.id} in 2`);
  });

  it("gives two who accept at once two statements, and the one who is late on one proposal a refusal", async () => {
    const one = await firstOf("PLEDGE");
    const same = { affair, proposal: one.proposal.id };
    const both = await Promise.allSettled([acceptProposal(ada, same), acceptProposal(ben, same)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await undoAct(ada, affair);
    const { report, span, act } = one.proposal;
    const twin = await proposeStatement(ben, { affair, report, act, span, actor: one.proposal.actor, object: one.proposal.object });
    const twins = [acceptProposal(ada, same), acceptProposal(ben, { affair, proposal: twin.proposal.id })];
    const ids = (await Promise.all(twins)).map(({ statement }) => statement.id);
    expect(new Set(ids).size).toBe(2);
    expect((await statements()).map(({ id }) => id)).toEqual(expect.arrayContaining(ids) as string[]);
    await undoAll(3);
  });
});

describe("two people who take back what each did", () => {
  it("get their own last act back, and are told whose act stands on it", async () => {
    const ids = (await listProposals(ada, affair, { state: "open" })).slice(0, 5).map(({ proposal }) => proposal.id);
    const [one, two, three, four, five] = ids as [string, string, string, string, string];
    const stateOf = async (id: string) => (await listProposals(ada, affair)).find(({ proposal }) => proposal.id === id)!.state;
    const before = await statements();
    await acceptProposal(ada, { affair, proposal: one });
    await rejectMany(ada, { affair, proposals: [two, three], reason: "old" });
    await rejectProposal(ben, { affair, proposal: four });
    expect(await undoOwnAct(ada, affair)).toBe("reject 2 proposals (old)");
    expect(await undoOwnAct(ada, affair)).toMatch(/^accept statement /);
    expect(await Promise.all(ids.map(stateOf))).toEqual(["open", "open", "open", "rejected", "open"]);
    expect((await statements()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect((await tellLog(ada, affair))[0]!.act).toBe(`reopen proposal ${one}`);
    await acceptProposal(ada, { affair, proposal: five });
    await rejectProposal(ben, { affair, proposal: five, over: true });
    await expect(undoOwnAct(ada, affair)).rejects.toThrow(/^Ben’s act “reject .*” stands on your act “accept statement /);
    expect(await undoOwnAct(ben, affair)).toMatch(/^reject proposal/);
    expect(await undoOwnAct(ada, affair)).toMatch(/^accept statement /);
    expect(await undoOwnAct(ben, affair)).toBe(`reject proposal ${four}`);
    expect(await Promise.all(ids.map(stateOf))).toEqual(ids.map(() => "open"));
  });

  it("do again what each took back, and nothing that the other did", async () => {
    const ids = (await listProposals(ada, affair, { state: "open" })).slice(0, 4).map(({ proposal }) => proposal.id);
    const [one, two, three, four] = ids as [string, string, string, string];
    const states = async () => {
      const known = await listProposals(ada, affair);
      return ids.map((id) => known.find(({ proposal }) => proposal.id === id)!.state);
    };
    await acceptProposal(ada, { affair, proposal: one });
    await rejectProposal(ada, { affair, proposal: two });
    await rejectProposal(ben, { affair, proposal: three });
    await undoOwnAct(ada, affair);
    await undoOwnAct(ada, affair);
    expect((await tellOwnReversals(ada, affair)).redo).toMatchObject({
      act: expect.stringMatching(/^accept /) as string,
      proposals: [one],
    });
    expect((await tellOwnReversals(ben, affair)).redo).toBeNull();
    expect(await redoOwnAct(ben, affair)).toBeNull();
    expect(await states()).toEqual(["open", "open", "rejected", "open"]);
    expect(await redoOwnAct(ada, affair)).toMatch(/^accept /);
    expect(await redoOwnAct(ada, affair)).toBe(`reject proposal ${two}`);
    expect(await redoOwnAct(ada, affair)).toBeNull();
    expect(await states()).toEqual(["accepted", "rejected", "rejected", "open"]);
    await undoOwnAct(ada, affair);
    await rejectProposal(ben, { affair, proposal: four });
    const { redo } = await tellOwnReversals(ada, affair);
    expect(redo).toMatchObject({ proposals: [two], inTheWay: { by: "Ben", act: `reject proposal ${four}` } });
    await expect(redoOwnAct(ada, affair)).rejects.toThrow(/^Ben’s act “reject .*” came after you took “reject .*” back/);
    await undoOwnAct(ben, affair);
    expect(await redoOwnAct(ben, affair)).toBe(`reject proposal ${four}`);
    expect(await states()).toEqual(["accepted", "open", "rejected", "rejected"]);
    await rejectProposal(ben, { affair, proposal: one, over: true });
    expect((await tellOwnReversals(ada, affair)).undo).toMatchObject({ proposals: [one], inTheWay: { by: "Ben" } });
    await undoAll(5);
  });
});

describe("the interval of a share", () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, score method.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is the published one", (hits, of, low, high) => {
    const found = wilsonInterval(hits, of);
    expect(found.share).toBe(hits / of);
    expect([found.low, found.high].map((value) => Math.round(value * 10_000) / 10_000)).toEqual([low, high]);
  });
});
