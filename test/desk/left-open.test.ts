import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptAll, acceptMany, closeDesk, draftProposal, listProposals, openAffair, openDesk, readReports, undoAct } from "#desk";
import type { Desk } from "#desk";
import { temporaryFolder } from "../support/temporary-folder.ts";

const affair = "port";
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  await openAffair(desk, { id: affair, title: "Port" });
  const load = () => Promise.resolve({ bytes: new TextEncoder().encode("Ghana is against.\n\nNorway will rebuild the port.\n") });
  await readReports(desk, { affair, documents: [{ path: "one.txt", load }] });
});
afterAll(() => closeDesk(desk));

const idOf = async (words: string): Promise<string> =>
  (await listProposals(desk, affair)).find(({ proposal }) => proposal.span.exact.includes(words))!.proposal.id;

describe("a draft whose words leave something open", () => {
  it("says so", async () => {
    expect((await draftProposal(desk, affair, await idOf("Ghana"))).findings?.join()).toContain("do not tell the deed");
    expect(await draftProposal(desk, affair, await idOf("Norway"))).not.toHaveProperty("findings");
  });

  it("is left where several are accepted unseen, with the reason", async () => {
    const [open, told] = [await idOf("Ghana"), await idOf("Norway")];
    const { decided, left } = await acceptMany(desk, { affair, proposals: [open, told] });
    expect(decided).toEqual([told]);
    expect(left).toEqual([{ proposal: open, why: expect.stringContaining("do not tell the deed") as string }]);
    await undoAct(desk, affair);
    expect(await acceptAll(desk, affair)).toEqual({ accepted: 1, left: 1 });
  });
});
