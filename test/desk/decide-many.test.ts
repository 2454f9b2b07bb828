import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  acceptAll,
  acceptMany,
  acceptProposal,
  closeDesk,
  draftProposal,
  holdDossier,
  listProposals,
  openAffair,
  openDesk,
  previewMany,
  readReports,
  rejectMany,
  rejectProposal,
  tellLog,
  tellOwnReversals,
  undoAct,
} from "#desk";
import type { Desk } from "#desk";
import { check } from "#language";
import { restWords } from "../../src/web/review/rest-words.ts";
import { logWords } from "../../src/web/outbox/log-words.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const affair = "port";
const TEXTS = [
  "Ghana is against.\n\nGhana will send 40 divers to the port.\n\nNorway will rebuild the port.\n",
  "Peru will lend two cranes.\n\nChile refused to send ships.\n",
];
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  await openAffair(desk, { id: affair, title: "Port" });
  const documents = TEXTS.map((text, n) => ({
    path: `in/${n + 1}.txt`,
    load: () => Promise.resolve({ bytes: new TextEncoder().encode(text) }),
  }));
  await readReports(desk, { affair, documents });
});
afterAll(() => closeDesk(desk));

const open = async () => (await listProposals(desk, affair, { state: "open" })).map(({ proposal }) => proposal);
const lastAct = async () => (await tellLog(desk, affair, { limit: 1 }))[0]!.act;
const undoWords = async () => (await tellOwnReversals(desk, affair)).undo!.act;

describe("several proposals", () => {
  it("are told beforehand as the statements that then enter, with those that are left", async () => {
    const all = await open();
    const ids = all.map(({ id }) => id);
    const told = await previewMany(desk, { affair, proposals: [...ids, "nobody"] });
    expect(told.count).toBe(ids.length);
    expect(told.shown.map(({ proposal, report }) => [proposal, report])).toEqual(all.map(({ id, report }) => [id, report]));
    const against = all.find(({ span }) => span.exact.includes("against"))!.id;
    expect(told.leftOpen).toEqual([against]);
    expect(told.shown.filter(({ findings }) => findings).map(({ proposal }) => proposal)).toEqual([against]);
    expect(told.declarations.map(({ id }) => id)).toEqual(expect.arrayContaining(["NO"]));
    expect(await open()).toHaveLength(ids.length);
    const { decided } = await acceptMany(desk, { affair, proposals: ids });
    const held = (await holdDossier(desk, affair)).entries.map(({ id }) => id);
    const entered = told.shown.filter(({ proposal }) => decided.includes(proposal));
    expect(entered).toHaveLength(ids.length - 1);
    expect(held).toEqual(expect.arrayContaining(entered.map(({ statement }) => statement.id)));
    await undoAct(desk, affair);
  });

  it("bring every name they need, where one that is left would have named it first", async () => {
    await acceptMany(desk, { affair, proposals: (await open()).map(({ id }) => id) });
    const faults = check(await holdDossier(desk, affair)).filter(({ severity }) => severity === "error");
    expect(faults.map(({ message }) => message)).toEqual([]);
    await undoAct(desk, affair);
    await acceptAll(desk, affair);
    expect(check(await holdDossier(desk, affair)).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await lastAct()).toBe("accept 4 proposals");
    await undoAct(desk, affair);
  });

  it("are named by what they share, in the log, in undo, and in the undoing itself", async () => {
    const all = await open();
    const first = all.filter(({ path }) => path === "in/1.txt");
    const { decided } = await acceptMany(desk, { affair, proposals: first.map(({ id }) => id), by: "report" });
    const words = `accept ${decided.length} of report 1.txt`;
    expect([await lastAct(), await undoWords()]).toEqual([words, words]);
    expect(await undoAct(desk, affair)).toBe(words);
    expect(await lastAct()).toMatch(new RegExp(`^undo act \\d+: ${words}$`));
    const rule = all.find(({ pattern }) => pattern === "will")!;
    const alike = all.filter(({ pattern }) => pattern === rule.pattern).map(({ id }) => id);
    await rejectMany(desk, { affair, proposals: alike, by: "pattern", reason: "old" });
    expect(await lastAct()).toBe(`reject ${alike.length} of rule will (old)`);
    await undoAct(desk, affair);
  });

  it("are not said to share what they do not", async () => {
    const ids = (await open()).map(({ id }) => id);
    await rejectMany(desk, { affair, proposals: ids, by: "report" });
    expect(await lastAct()).toBe(`reject ${ids.length} proposals`);
    await undoAct(desk, affair);
  });
});

describe("more proposals than anybody reads at once", () => {
  it("are listed up to a limit, and counted", async () => {
    await openAffair(desk, { id: "many", title: "Many" });
    const text = Array.from({ length: 210 }, (_, n) => `Norway will send ${n + 2} ships to the port.`).join("\n\n");
    const load = () => Promise.resolve({ bytes: new TextEncoder().encode(text) });
    await readReports(desk, { affair: "many", documents: [{ path: "many.txt", load }] });
    const ids = (await listProposals(desk, "many")).map(({ proposal }) => proposal.id);
    expect(ids.length).toBe(210);
    const { shown, count } = await previewMany(desk, { affair: "many", proposals: ids });
    expect([shown.length, count]).toEqual([200, 210]);
    expect(restWords({ shown: 200, count: 210, left: 1 })).toBe(
      "The first 200 of 210 are listed here. 1 leaves something open and stays for you.",
    );
    expect(restWords({ shown: 3, count: 3, left: 0 })).toBe("All 3 sentences stand above.");
  });
});

describe("the words that the workbench says before the log is asked", () => {
  it("are those of the log", async () => {
    const [one, two, three, four] = (await open()).filter(({ span }) => !span.exact.includes("against")).map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    const { statement, text } = await draftProposal(desk, affair, one);
    await acceptProposal(desk, { affair, proposal: one });
    expect(logWords({ kind: "accept", proposal: one }, { statement: statement.id })).toBe(await undoWords());
    await undoAct(desk, affair);
    await acceptProposal(desk, { affair, proposal: one, text: text.replace("will", "may") });
    expect(logWords({ kind: "accept", proposal: one, text }, { statement: statement.id })).toBe(await undoWords());
    await acceptProposal(desk, { affair, proposal: two, into: statement.id });
    expect(logWords({ kind: "accept", proposal: two, into: statement.id }, {})).toBe(await undoWords());
    await rejectProposal(desk, { affair, proposal: three, reason: "old" });
    expect(logWords({ kind: "reject", proposal: three, reason: "old" }, {})).toBe(await undoWords());
    await rejectMany(desk, { affair, proposals: [four], by: "report" });
    const many = { kind: "batch" as const, proposals: [four], verdict: "reject" as const };
    expect(logWords(many, { of: "report 2.txt" })).toBe(await undoWords());
  });
});
