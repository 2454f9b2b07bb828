import { join } from "node:path";
import { expect, it } from "vitest";
import {
  acceptProposal,
  answerQuestion,
  closeDesk,
  draftPointed,
  holdDossier,
  listProposals,
  openAffair,
  openDesk,
  readReports,
} from "#desk";
import { check, parse } from "#language";
import { temporaryFolder } from "../support/temporary-folder.ts";

const affair = "basin";
const TEXT = "Decisions of the Basin Council require the consent of all three members: Aldova, Breska and Corvia. Aldova is ready.";

/** A desk with the report read, and the proposal of its rule. */
async function withRule(use: (desk: Awaited<ReturnType<typeof openDesk>>, proposal: string) => Promise<void>): Promise<void> {
  const desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "tester" });
  try {
    await openAffair(desk, { id: affair, title: "The basin" });
    await readReports(desk, {
      affair,
      documents: [{ path: "r.txt", load: () => Promise.resolve({ bytes: new TextEncoder().encode(TEXT) }) }],
    });
    const rule = (await listProposals(desk, affair)).find(({ proposal }) => proposal.span.exact.startsWith("Decisions"))!;
    await use(desk, rule.proposal.id);
  } finally {
    await closeDesk(desk);
  }
}

it("enters a body by its rule as it is drafted, and each member can stop what it decides", () =>
  withRule(async (desk, proposal) => {
    const { draft } = await draftPointed(desk, { affair, proposal });
    expect(draft?.declarations.some(({ kind }) => kind === "body")).toBe(true);
    await acceptProposal(desk, { affair, proposal });
    const held = await holdDossier(desk, affair);
    expect(check(held).filter(({ severity }) => severity === "error")).toEqual([]);
    const target = held.entries.find((entry) => entry.kind === "event")!.id;
    const goal = parse(`proviso 1\naffair x "X"\ngoal g "G" needs ${target}`).dossier.entries;
    const [asked] = answerQuestion({ ...held, entries: [...held.entries, ...goal] }, {}).goals;
    const vetoes = asked!.vetoes.filter(({ over, kind }) => over === "possible" && kind === "in law").map(({ actor }) => actor);
    expect(vetoes.sort()).toEqual(["Aldova", "Breska", "Corvia"]);
  }));

it("takes the body that an edited text writes in the place of the drafted one", () =>
  withRule(async (desk, proposal) => {
    const { draft } = await draftPointed(desk, { affair, proposal });
    const text = `body basin-council "Basin Council" decides by majority of Aldova, Breska, Corvia\n${draft!.text}`;
    await acceptProposal(desk, { affair, proposal, text });
    const bodies = (await holdDossier(desk, affair)).entries.filter((entry) => entry.kind === "body");
    expect(bodies).toMatchObject([{ id: "basin-council", rule: { kind: "majority" } }]);
  }));
