import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "#api";
import type { RunningServer } from "#api";
import { closeDesk, openAffair, openDesk, readReports } from "#desk";
import type { Desk } from "#desk";
import {
  address,
  BY_HEADER,
  decidedShape,
  draftShape,
  goldShape,
  heldProposalShape,
  logShape,
  partsShape,
  pointedDraftShape,
  precisionShape,
  problemShape,
  ROUTES,
} from "#wire";
import type { HeldProposal } from "#wire";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = `Norland will send 400 sailors to the strait only if Vesta agrees, the minister said.

Estmark refused to send ships and Marenia pledged two frigates.

“We shall lend our harbour once the guns are silent,” said the foreign minister of Oman.
`;
const AGAIN = `Norland pledged 400 sailors, its envoy said on Monday.\n`;

let desk: Desk;
let server: RunningServer;
const affair = "strait";

beforeAll(async () => {
  desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Server" });
  await openAffair(desk, { id: affair, title: "The strait" });
  const documents = [TEXT, AGAIN].map((text, n) => ({
    path: `report-${n}.txt`,
    load: () => Promise.resolve({ bytes: new TextEncoder().encode(text) }),
  }));
  await readReports(desk, { affair, documents });
  server = await startServer({ desk, port: 0, webFolder: null });
});
afterAll(async () => {
  await server.stop();
  await closeDesk(desk);
});

async function ask(method: string, route: string, body?: unknown, by?: string, proposal = ""): Promise<{ status: number; told: unknown }> {
  const headers = { "content-type": "application/json", ...(by === undefined ? {} : { [BY_HEADER]: encodeURIComponent(by) }) };
  const url = new URL(address(route, { affair, proposal }), server.address);
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: response.status, told: await response.json() };
}

async function open(): Promise<readonly HeldProposal[]> {
  const { told } = await ask("GET", ROUTES.proposals);
  return (told as { proposals: unknown[] }).proposals.map((each) => heldProposalShape.parse(each));
}

async function undo(): Promise<void> {
  expect((await ask("POST", ROUTES.undo, {})).status).toBe(200);
}

const at = (words: string, text = TEXT) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const find = async (words: string): Promise<HeldProposal> => {
  const { start, end } = at(words);
  return (await open()).find(({ proposal }) => proposal.path === "report-0.txt" && proposal.span.start < end && start < proposal.span.end)!;
};

describe("the review desk over HTTP", () => {
  it("tells which rule found a proposal, and the act that touched it last", async () => {
    const { proposal, seq } = await find("Norland will send");
    expect(proposal.pattern).toMatch(/^[a-z-]+$/);
    expect(seq).toBeGreaterThan(1);
  });

  it("takes a missed statement in the name of whoever points it out, and fills in what the words say", async () => {
    const body = {
      report: (await open())[0]!.proposal.report,
      act: "PLEDGE",
      span: at("lend our harbour once the guns are silent"),
      object: at("our harbour"),
      conditions: [{ ...at("the guns are silent"), relation: "sufficient" }],
      actor: at("Oman"),
    };
    const { status, told } = await ask("POST", ROUTES.proposals, body, "Zoë");
    expect(status).toBe(201);
    const { proposal, state } = heldProposalShape.parse(told);
    expect(state).toBe("open");
    expect(proposal).toMatchObject({
      reader: "analyst",
      confidence: 1,
      span: { exact: "lend our harbour once the guns are silent" },
      actor: { exact: "Oman", ids: ["OM"] },
      object: { exact: "our harbour" },
      conditions: [{ exact: "the guns are silent", connective: "once", relation: "sufficient" }],
    });
    expect(proposal.attribution.map(({ exact }) => exact).join()).toContain("foreign minister");
    const { told: log } = await ask("GET", ROUTES.log);
    expect((log as { acts: unknown[] }).acts[0]).toMatchObject({ by: "Zoë", act: `propose statement ${proposal.id}` });
    await undo();
  });

  it("puts a proposal otherwise, and tells whoever comes too late who was there", async () => {
    const before = await find("Norland will send");
    const to = { object: at("400 sailors to the strait"), act: "DEMAND", seq: before.seq };
    const amended = heldProposalShape.parse((await ask("PUT", ROUTES.proposal, to, "Ada", before.proposal.id)).told);
    expect(amended).toMatchObject({
      amended: true,
      proposed: before.proposal,
      proposal: { act: "DEMAND", object: { quantity: { best: 400 } } },
    });
    expect(amended.proposal.actor).toEqual(before.proposal.actor);
    const late = await ask("PUT", ROUTES.proposal, { ...to, act: "THREAT" }, "Ben", before.proposal.id);
    expect(late.status).toBe(409);
    expect(problemShape.parse(late.told)).toMatchObject({ type: "proposal-changed", about: { by: "Ada" } });
    await undo();
    expect(await find("Norland will send")).toMatchObject({ proposal: before.proposal });
  });

  it("tells what an edit would be read as and enter, and writes no act", async () => {
    const { proposal } = await find("Norland will send");
    const acts = async () => logShape.parse((await ask("GET", ROUTES.log)).told).acts.length;
    const before = await acts();
    const body = { proposal: proposal.id, object: at("400 sailors to the strait") };
    const first = await ask("POST", ROUTES.reading, body, "Ada");
    expect(await ask("POST", ROUTES.reading, body, "Ben")).toEqual(first);
    const { fields, draft } = pointedDraftShape.parse(first.told);
    expect(fields.object).toMatchObject({ exact: "400 sailors to the strait", quantity: { best: 400 } });
    expect(draft!.text).toContain("only if");
    const missed = await ask("POST", ROUTES.reading, { report: proposal.report, span: at("once the guns are silent") });
    expect(pointedDraftShape.parse(missed.told).fields.act).toBe("PLEDGE");
    expect((await ask("POST", ROUTES.reading, { proposal: "none" })).status).toBe(404);
    expect((await ask("POST", ROUTES.reading, { proposal: proposal.id, actor: { start: 9, end: 2 } })).status).toBe(400);
    expect(await acts()).toBe(before);
  });

  it("splits a proposal at a place or into parts", async () => {
    const before = await find("Marenia pledged");
    const { told } = await ask("POST", ROUTES.split, { at: at("two frigates").start }, "Ada", before.proposal.id);
    const { proposals } = partsShape.parse(told);
    expect(proposals.map(({ proposal }) => proposal.span.exact)).toEqual(["Marenia pledged", "two frigates"]);
    expect(proposals[1]).toMatchObject({ partOf: before.proposal.id, proposal: { object: { exact: "two frigates" }, reader: "analyst" } });
    await undo();
    const parts = [{ span: at("Marenia pledged") }, { span: at("Estmark refused to send ships"), act: "REFUSAL", actor: at("Estmark") }];
    const made = partsShape.parse((await ask("POST", ROUTES.split, { parts }, "Ada", before.proposal.id)).told);
    expect(made.proposals.map(({ proposal }) => proposal.act)).toEqual(["REFUSAL", "PLEDGE"]);
    await undo();
    expect(await find("Marenia pledged")).toMatchObject({ proposal: before.proposal });
  });

  it("refuses a second decision with who, when and what, and takes the first back where told to", async () => {
    const { proposal } = await find("Norland will send");
    const accepted = draftShape.parse((await ask("POST", ROUTES.accept, { grade: "B3" }, "Ada", proposal.id)).told);
    expect(accepted.statement.says).toMatchObject([{ grade: { reliability: "B", credibility: 3 } }]);
    const late = await ask("POST", ROUTES.reject, { reason: "hearsay" }, "Ben", proposal.id);
    expect(late.status).toBe(409);
    const about = { by: "Ada", state: "accepted", statement: accepted.statement.id };
    expect(problemShape.parse(late.told)).toMatchObject({ type: "proposal-decided", about });
    expect((await ask("POST", ROUTES.reject, { reason: "hearsay", over: true }, "Ben", proposal.id)).status).toBe(200);
    expect(await find("Norland will send")).toMatchObject({ state: "rejected", decidedBy: "Ben", reason: "hearsay" });
    const over = draftShape.parse((await ask("POST", ROUTES.accept, { over: true }, "Ada", proposal.id)).told);
    expect(over.statement.id).toBe(accepted.statement.id);
    await undo();
    await undo();
    expect(await find("Norland will send")).toMatchObject({ state: "accepted", decidedBy: "Ada" });
    await undo();
  });

  it("adds a citation to a statement held", async () => {
    const [mine, other] = [await find("Norland will send"), (await open()).find(({ proposal }) => proposal.path === "report-1.txt")!];
    const { statement } = draftShape.parse((await ask("POST", ROUTES.accept, {}, "Ada", mine.proposal.id)).told);
    const into = { into: statement.id, grade: "C2" };
    const merged = draftShape.parse((await ask("POST", ROUTES.accept, into, "Ben", other.proposal.id)).told);
    expect(merged.statement).toMatchObject({ id: statement.id, deed: "deed" in statement ? statement.deed : null });
    expect(merged.statement.says.map(({ report }) => report)).toEqual([mine.proposal.report, other.proposal.report]);
    expect(merged.statement.says[1]).toMatchObject({ grade: { reliability: "C" } });
    await undo();
    expect((await ask("POST", ROUTES.accept, { into: "nothing" }, "Ben", other.proposal.id)).status).toBe(404);
    expect((await ask("POST", ROUTES.accept, { into: statement.id, text: "x" }, "Ben", other.proposal.id)).status).toBe(400);
    await undo();
  });

  it("decides on several at once, says what it left, and takes all of it back in one step", async () => {
    const ids = (await open()).map(({ proposal }) => proposal.id);
    await ask("POST", ROUTES.reject, {}, "Ben", ids[0]);
    const done = decidedShape.parse((await ask("POST", ROUTES.decisions, { accept: [...ids, "nothing"] }, "Ada")).told);
    expect(done.decided).toEqual(ids.slice(1));
    expect(done.left).toMatchObject([
      { proposal: ids[0], why: expect.stringMatching(/^Ben rejected it/) as string },
      { proposal: "nothing" },
    ]);
    await undo();
    expect((await open()).map(({ state }) => state)).toEqual(["rejected", ...ids.slice(1).map(() => "open")]);
    const rejected = decidedShape.parse((await ask("POST", ROUTES.decisions, { reject: ids.slice(1), reason: "old" }, "Ada")).told);
    expect(rejected.decided).toEqual(ids.slice(1));
    await undo();
    await undo();
  });

  it("tells statements held that may say the same, what became of proposals, and how rules have held", async () => {
    const [mine, other] = [await find("Norland will send"), (await open()).find(({ proposal }) => proposal.path === "report-1.txt")!];
    const seen = ((await ask("GET", ROUTES.log)).told as { acts: { seq: number }[] }).acts[0]!.seq;
    const { statement } = draftShape.parse((await ask("POST", ROUTES.accept, {}, "Ada", mine.proposal.id)).told);
    const draft = draftShape.parse((await ask("GET", ROUTES.draft, undefined, "Ben", other.proposal.id)).told);
    expect(draft.like).toMatchObject([{ statement: statement.id, same: "claim, another origin", reports: 1 }]);
    const gold = goldShape.array().parse((await ask("GET", ROUTES.gold)).told);
    expect(gold.find(({ proposal }) => proposal === mine.proposal.id)).toMatchObject({ state: "accepted", by: "Ada", changed: [] });
    expect(gold).toHaveLength((await open()).length);
    const { patterns } = precisionShape.parse((await ask("GET", ROUTES.precision)).told);
    expect(patterns).toMatchObject([{ pattern: mine.proposal.pattern, accepted: 1, edited: 0, rejected: 0, share: 1, high: 1 }]);
    const since = await fetch(new URL(`${address(ROUTES.log, { affair })}?after=${seen}`, server.address));
    expect(logShape.parse(await since.json()).acts).toMatchObject([{ by: "Ada", proposals: [mine.proposal.id] }]);
    expect((await fetch(new URL(`${address(ROUTES.log, { affair })}?after=yesterday`, server.address))).status).toBe(400);
    await undo();
  });

  it("says of a wrong request which place of it is wrong", async () => {
    const { proposal, seq } = await find("Norland will send");
    const wrong = [
      [{ span: { start: 5, end: 5 } }, "span"],
      [{ object: { start: 5, end: 90_000 } }, "object"],
      [{ actor: { ...at("Vesta"), ids: ["XX"] } }, "actor.ids"],
      [{ conditions: [{ ...at("Vesta agrees"), relation: "necessary", holders: ["nobody"] }] }, "conditions[0].holders"],
      [{ conditions: [{ ...at("Vesta agrees"), relation: "perhaps" }] }, "conditions.0.relation"],
    ] as const;
    for (const [body, field] of wrong) {
      const { status, told } = await ask("PUT", ROUTES.proposal, { ...body, seq }, "Ada", proposal.id);
      expect([status, problemShape.parse(told)]).toMatchObject([400, { about: { field } }]);
    }
    for (const ids of [["NO"], ["EU"], ["UN", "RU"]]) {
      const body = { actor: { ...at("Vesta"), ids }, seq: (await find("Norland will send")).seq };
      expect((await ask("PUT", ROUTES.proposal, body, "Ada", proposal.id)).status).toBe(200);
    }
    expect((await ask("POST", ROUTES.reject, {}, "x".repeat(61), proposal.id)).status).toBe(400);
    expect((await ask("PUT", ROUTES.proposal, { seq }, "Ada", "nothing")).status).toBe(404);
  });
});
