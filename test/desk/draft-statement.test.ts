import { join } from "node:path";
import { expect, it } from "vitest";
import {
  acceptProposal,
  closeDesk,
  draftProposal,
  findOrigins,
  gatherDocuments,
  holdDossier,
  listProposals,
  openAffair,
  openDesk,
  readReports,
} from "#desk";
import { check } from "#language";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";

const affair = "ferry";

it("rests a claim of a mixed report on the origin of its passage, and claims of other reports on their own", async () => {
  const desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "tester" });
  try {
    await openAffair(desk, { id: affair, title: "The ferry" });
    await readReports(desk, { affair, documents: (await gatherDocuments([join(ROOT, "docs", "ferry-reports")])).documents });
    const mixed = (await findOrigins(desk, affair)).reports.find(({ parts }) => parts.length > 0)!;
    const [part] = mixed.parts;
    const proposals = (await listProposals(desk, affair)).map(({ proposal }) => proposal);
    const inside = proposals.filter(({ report, span }) => report === mixed.id && part!.start <= span.start && span.end <= part!.end);
    const outside = proposals.filter((proposal) => !inside.includes(proposal));
    expect(Math.min(inside.length, outside.length)).toBeGreaterThan(0);
    for (const { id } of outside)
      expect((await draftProposal(desk, affair, id)).statement.says.map(({ origin }) => origin)).toEqual([undefined]);
    const { statement, text } = await acceptProposal(desk, { affair, proposal: inside[0]!.id });
    expect(statement.says.map(({ origin }) => origin)).toEqual([part!.origin]);
    expect(text).toContain(`origin ${part!.origin}`);
    const dossier = await holdDossier(desk, affair);
    expect(dossier.entries.filter(({ id }) => id === part!.origin)).toMatchObject([{ kind: "origin" }]);
    expect(check(dossier).filter(({ severity }) => severity === "error")).toEqual([]);
  } finally {
    await closeDesk(desk);
  }
});
