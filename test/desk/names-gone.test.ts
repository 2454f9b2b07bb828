import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  acceptProposal,
  closeDesk,
  holdDossier,
  importDossier,
  listEntries,
  listProposals,
  openAffair,
  openDesk,
  readReports,
  redoOwnAct,
  rejectProposal,
  tellLog,
  undoOwnAct,
} from "#desk";
import type { Desk } from "#desk";
import { check } from "#language";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = `Norway will send two tugs to the bay only if Iceland agrees.

Norway has pledged 40 divers for the search.

Denmark closed its harbour to tankers on Monday.

Sweden refuses to take part in any search.
`;
const affair = "search";
const opened: Desk[] = [];
let ada: Desk;
let ben: Desk;

beforeEach(async () => {
  ada = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  ben = { ...ada, by: "Ben" };
  opened.push(ada);
  await openAffair(ada, { id: affair, title: "Search" });
  const load = () => Promise.resolve({ bytes: new TextEncoder().encode(TEXT) });
  await readReports(ada, { affair, documents: [{ path: "one.txt", load }] });
});
afterAll(() => Promise.all(opened.map(closeDesk)));

const find = async (words: string): Promise<string> =>
  (await listProposals(ada, affair)).find(({ proposal }) => proposal.span.exact.includes(words))!.proposal.id;
const ids = async (): Promise<readonly string[]> => (await listEntries(ada, affair)).map(({ entry }) => entry.id).sort();
const accept = async (words: string, more: { over?: true } = {}) => acceptProposal(ada, { affair, proposal: await find(words), ...more });
const faults = async () => check(await holdDossier(ada, affair)).filter(({ severity }) => severity === "error");
/** Somebody else's act, so that what came before is opened again rather than undone. */
const meanwhile = async () => rejectProposal(ben, { affair, proposal: await find("Sweden") });

describe("names that an acceptance declared", () => {
  it("go with it in one act, and come again with it", async () => {
    await accept("two tugs");
    const all = await ids();
    expect(all).toEqual(expect.arrayContaining(["NO", "IS"]));
    await meanwhile();
    await undoOwnAct(ada, affair);
    expect(await ids()).toEqual([]);
    expect((await tellLog(ada, affair))[0]!.act).toBe(`reopen proposal ${await find("two tugs")}`);
    await redoOwnAct(ada, affair);
    expect(await ids()).toEqual(all);
  });

  it("stay while another statement uses them, and go with the last that does", async () => {
    await accept("two tugs");
    await accept("40 divers");
    await meanwhile();
    await undoOwnAct(ada, affair);
    const one = await ids();
    expect(one).toEqual(expect.arrayContaining(["NO", "IS"]));
    await accept("40 divers");
    await rejectProposal(ben, { affair, proposal: await find("two tugs"), over: true });
    const other = await ids();
    expect(other).toContain("NO");
    expect(other).not.toContain("IS");
    expect(await faults()).toEqual([]);
    await rejectProposal(ben, { affair, proposal: await find("40 divers"), over: true });
    expect(await ids()).toEqual([]);
  });

  it("stay where somebody wrote them down", async () => {
    await importDossier(ben, { affair, file: "names", text: 'affair "Search"\n\nmember NO "Norway"\n' });
    await accept("two tugs");
    await meanwhile();
    await undoOwnAct(ada, affair);
    expect(await ids()).toEqual(["NO"]);
  });

  it("are free again: what is accepted anew has the ids that it had, be it opened again before or decided over", async () => {
    const first = await accept("closed its harbour");
    const all = await ids();
    await meanwhile();
    await undoOwnAct(ada, affair);
    const second = await accept("closed its harbour");
    expect(second).toEqual(first);
    await rejectProposal(ben, { affair, proposal: await find("closed its harbour"), over: true });
    expect(await ids()).toEqual([]);
    expect(await accept("closed its harbour", { over: true })).toEqual(first);
    expect(await accept("closed its harbour", { over: true })).toEqual(first);
    expect(await ids()).toEqual(all);
    expect(first.statement.kind).toBe("taken");
    expect((await tellLog(ada, affair))[0]!.act).toBe(`accept statement ${first.statement.id}, over an earlier decision`);
    expect(await faults()).toEqual([]);
  });
});
