import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDesk, draftPointed, listProposals, openAffair, openDesk, readReports } from "#desk";
import { temporaryFolder } from "../support/temporary-folder.ts";

const affair = "winter";
const TEXT = "Castel will not guarantee anything before the election, its minister told reporters on Monday.";

it("a relation that a person changes is drafted by that relation, and the condition stays in the sentence", async () => {
  const desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  try {
    await openAffair(desk, { id: affair, title: "Winter" });
    const load = () => Promise.resolve({ bytes: new TextEncoder().encode(TEXT) });
    await readReports(desk, { affair, documents: [{ path: "one.txt", load }] });
    const [held] = await listProposals(desk, affair);
    const { start, end, connective } = held!.proposal.conditions[0]!;
    const after = async (relation: "temporal" | "necessary" | "sufficient") => {
      const { fields, draft } = await draftPointed(desk, {
        affair,
        proposal: held!.proposal.id,
        conditions: [{ start, end, connective, relation }],
      });
      return [fields.conditions[0]!.connective, /only if|only after|unless/.exec(draft!.text)?.[0]];
    };
    expect(connective).toBe("before");
    expect(await after("temporal")).toEqual(["after", "only after"]);
    expect(await after("necessary")).toEqual(["only if", "only if"]);
    expect(await after("sufficient")).toEqual(["if", "unless"]);
  } finally {
    await closeDesk(desk);
  }
});
