import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  closeDesk,
  findAffair,
  listProposals,
  openAffair,
  openDesk,
  readReports,
  rejectProposal,
  renameAffair,
  tellLog,
  tellOwnReversals,
  undoAct,
  undoOwnAct,
} from "#desk";
import type { Desk } from "#desk";
import { temporaryFolder } from "../support/temporary-folder.ts";

const affair = "reports";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  await openAffair(desk, { id: affair, title: "Reports" });
  const load = () => Promise.resolve({ bytes: new TextEncoder().encode("Norway will rebuild the port.\n") });
  await readReports(desk, { affair, documents: [{ path: "one.txt", load }] });
});
afterAll(() => closeDesk(desk));

const title = async () => (await findAffair(desk, affair)).title;

it("is called otherwise, its id staying, and called as before once that is taken back", async () => {
  await renameAffair(desk, affair, "  The  port ");
  expect(await title()).toBe("The port");
  const acts = (await tellLog(desk, affair)).map(({ act }) => act);
  expect([acts[0], acts.at(-1)]).toEqual(["call the affair “The port”", "open the affair “Reports”"]);
  expect(await undoAct(desk, affair)).toBe("call the affair “The port”");
  expect(await title()).toBe("Reports");
});

it("is not taken back in the place of a decision made before, nor the decision in its place", async () => {
  const [{ proposal }] = (await listProposals(desk, affair)) as [Awaited<ReturnType<typeof listProposals>>[number]];
  await rejectProposal(desk, { affair, proposal: proposal.id });
  await renameAffair(desk, affair, "The port");
  expect((await tellOwnReversals(desk, affair)).undo?.act).toBe("call the affair “The port”");
  const ben = { ...desk, by: "Ben" };
  await renameAffair(ben, affair, "The quay");
  expect(await undoOwnAct(ben, affair)).toBe("call the affair “The quay”");
  expect(await undoOwnAct(desk, affair)).toBe("call the affair “The port”");
  expect(await undoOwnAct(desk, affair)).toBe(`reject proposal ${proposal.id}`);
  expect(await title()).toBe("Reports");
});

it("has a title that says something", async () => {
  await expect(renameAffair(desk, affair, " ")).rejects.toThrow("this is no title");
  await expect(renameAffair(desk, affair, "x".repeat(201))).rejects.toThrow("this is no title");
});
