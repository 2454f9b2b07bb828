import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  acceptProposal,
  amendProposal,
  closeDesk,
  draftPointed,
  draftProposal,
  listProposals,
  openAffair,
  openDesk,
  proposeStatement,
  readReports,
  splitProposal,
  tellLog,
  undoAct,
} from "#desk";
import type { Desk, FaultyDraft, PutForward } from "#desk";
import type { Proposal } from "#model";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = `Castel and the Republic of Ostra met in Vesta on Monday.

Castel will provide a destroyer only if parliament approves the mission in the spring.

The Republic of Ostra accords safe passage to grain ships unless its harbour is blockaded.

Estmark is to escort tankers provided that the insurers agree.

Kenya was asked on Monday. It also opens its canal.

A long silence, then coffee.

Vesta shall not let them dock. Castel must pay the crews.
`;
const affair = "words";
let desk: Desk;
let report = "";

beforeAll(async () => {
  desk = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  await openAffair(desk, { id: affair, title: "Words" });
  const load = () => Promise.resolve({ bytes: new TextEncoder().encode(TEXT) });
  await readReports(desk, { affair, documents: [{ path: "one.txt", load }] });
  report = (await listProposals(desk, affair))[0]!.proposal.report;
});
afterAll(() => closeDesk(desk));

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const castel = async (): Promise<Proposal> =>
  (await listProposals(desk, affair)).map(({ proposal }) => proposal).find(({ span }) => span.exact.startsWith("Castel will"))!;
const missed = async (words: string, more: Partial<PutForward> = {}): Promise<Proposal> => {
  const { proposal } = await proposeStatement(desk, { affair, report, span: at(words), ...more });
  await undoAct(desk, affair);
  return proposal;
};
/** Everybody whom a proposal names. */
const named = ({ actor, addressee, conditions }: Proposal): readonly string[] => [
  ...actor.ids,
  ...(addressee?.ids ?? []),
  ...conditions.flatMap(({ holders }) => holders),
];

describe("words that a person points out", () => {
  it("bring in nobody whom the report does not name", async () => {
    const { id, conditions } = await castel();
    const [{ start, end }] = conditions as [Proposal["conditions"][number]];
    for (const cut of [0, 4, 15, 30]) {
      const to = { conditions: [{ start, end: end - cut, relation: "sufficient" as const }] };
      const { proposal } = await amendProposal(desk, { affair, proposal: id, ...to });
      expect(named(proposal)).toEqual(named(await castel()));
      expect(named(proposal).filter((each) => each.length === 2)).toEqual([]);
      const { statement, declarations } = await draftProposal(desk, affair, id);
      expect(JSON.stringify([statement, declarations])).not.toContain("Canada");
      await undoAct(desk, affair);
    }
  });

  it("are read where they stand: a pronoun is whoever was spoken of", async () => {
    expect(await missed("It also opens its canal.", { act: "PLEDGE" })).toMatchObject({ actor: { ids: ["KE"] } });
    const { id } = await castel();
    const { proposal } = await amendProposal(desk, {
      affair,
      proposal: id,
      actor: { start: at("It also").start, end: at("It also").start + 2 },
    });
    expect(proposal.actor).toMatchObject({ exact: "It", ids: ["KE"] });
    await undoAct(desk, affair);
  });
});

describe("a missed statement", () => {
  it("is read from its words: actor, act, object, conditions with their own connective", async () => {
    const accords = await missed("The Republic of Ostra accords safe passage to grain ships unless its harbour is blockaded.");
    expect(accords).toMatchObject({
      act: "PLEDGE",
      actor: { exact: "The Republic of Ostra" },
      object: { exact: "grain ships" },
      conditions: [{ exact: "its harbour is blockaded", connective: "unless", relation: "exception" }],
      confidence: 1,
      reader: "analyst",
    });
    expect(await missed("Estmark is to escort tankers provided that the insurers agree.")).toMatchObject({
      act: "PLEDGE",
      actor: { exact: "Estmark" },
      object: { exact: "tankers" },
      conditions: [{ exact: "the insurers agree", connective: "provided that", relation: "necessary" }],
    });
  });

  it("keeps the act that a person says, and what that person points out", async () => {
    const words = "Estmark is to escort tankers provided that the insurers agree.";
    const threat = await missed(words, { act: "THREAT", object: at("tankers provided") });
    expect(threat).toMatchObject({ act: "THREAT", actor: { exact: "Estmark" }, object: { exact: "tankers provided" } });
  });

  it("of words without a verb has no actor made up", async () => {
    const silence = await missed("A long silence, then coffee.", { act: "DEMAND" });
    expect(silence).toMatchObject({ act: "DEMAND", actor: { exact: "", ids: [] }, conditions: [] });
  });

  it("is asked for its act where the words do not tell it, and not where they do", async () => {
    for (const words of ["A long silence, then coffee.", "It also opens its canal."])
      await expect(proposeStatement(desk, { affair, report, span: at(words) }), words).rejects.toMatchObject({
        code: "act-unread",
        about: { field: "act" },
      });
    expect((await missed("Estmark is to escort tankers")).act).toBe("PLEDGE");
    expect((await missed("Vesta shall not let them dock.")).act).toBe("REFUSAL");
    expect((await missed("Castel must pay the crews.")).act).toBe("DEMAND");
  });
});

describe("what is pointed out and not kept", () => {
  it("is read and drafted as it would be kept, and leaves no trace", async () => {
    const { id, object } = await castel();
    const before = [await tellLog(desk, affair), await listProposals(desk, affair)];
    const edit = { object: { start: object!.start, end: object!.end }, actor: at("Castel"), conditions: [] };
    const { fields, draft } = await draftPointed(desk, { affair, proposal: id, ...edit });
    const words = { report, span: at("Estmark is to escort tankers provided that the insurers agree.") };
    const fresh = await draftPointed(desk, { affair, ...words });
    expect([await tellLog(desk, affair), await listProposals(desk, affair)]).toEqual(before);
    expect(fields.conditions).toEqual([]);
    expect(draft!.text).toMatch(/^pledge .* will provide a destroyer\n {2}says /);
    expect(fresh.fields).toMatchObject({ act: "PLEDGE", conditions: [{ connective: "provided that", relation: "necessary" }] });
    const kept = await amendProposal(desk, { affair, proposal: id, ...edit });
    expect((await draftProposal(desk, affair, id)).text).toBe(draft!.text);
    expect(kept.proposal).toMatchObject(fields);
    await undoAct(desk, affair);
    const put = await proposeStatement(desk, { affair, ...words });
    expect((await draftProposal(desk, affair, put.proposal.id)).text).toBe(fresh.draft!.text);
    await undoAct(desk, affair);
  });

  it("has no draft while nobody and no word tells the act, and is refused as keeping it would be", async () => {
    const silence = { affair, report, span: at("A long silence, then coffee.") };
    expect(await draftPointed(desk, silence)).toMatchObject({ fields: { act: null, actor: { ids: [] } }, draft: null });
    expect((await draftPointed(desk, { ...silence, act: "THREAT" })).draft!.statement.kind).toBe("threat");
    const nobody = { ...at("Castel"), ids: ["zz9"] };
    await expect(draftPointed(desk, { ...silence, actor: nobody })).rejects.toMatchObject({ code: "invalid-name" });
    await expect(draftPointed(desk, { affair, report, span: { start: 3, end: 9_999 } })).rejects.toMatchObject({ code: "invalid-span" });
  });
});

describe("a name that a person writes for an id", () => {
  it("is that of somebody known, or a member that accepting declares", async () => {
    const { id } = await castel();
    const amend = async (...ids: string[]) => {
      const { proposal } = await amendProposal(desk, { affair, proposal: id, actor: { ...at("Castel and"), ids } });
      const { statement, declarations } = await draftProposal(desk, affair, id);
      await undoAct(desk, affair);
      return { ids: proposal.actor.ids, statement, declarations };
    };
    expect((await amend("Kenya")).ids).toEqual(["KE"]);
    expect((await amend("the United States")).ids).toEqual(["US"]);
    const ostra = await amend("the Republic of Ostra");
    expect(ostra.ids).toEqual(["Republic of Ostra"]);
    expect(ostra.statement).toMatchObject({ actor: { member: "Republic-of-Ostra" } });
    expect(ostra.declarations).toContainEqual({ kind: "member", id: "Republic-of-Ostra", title: "Republic of Ostra", also: [] });
    for (const wrong of ["nobody", "ZZ", "Castel, Ostra", "4711"]) await expect(amend(wrong)).rejects.toThrow("nobody is known here");
  });
});

describe("a split", () => {
  it("keeps a condition with the part that has most of it, and makes no statement of a single word", async () => {
    const { id, conditions } = await castel();
    const [{ start, end }] = conditions as [Proposal["conditions"][number]];
    const split = (where: number) => splitProposal(desk, { affair, proposal: id, at: where });
    const [one, two] = await split(TEXT.indexOf(" in the spring"));
    expect(one!.proposal.conditions.map(({ exact }) => exact)).toEqual(["parliament approves the mission"]);
    expect(two!.proposal.conditions).toEqual([]);
    await undoAct(desk, affair);
    await expect(split(end - 1)).rejects.toThrow("does not divide");
    await expect(split(TEXT.indexOf(" will provide"))).rejects.toThrow("does not divide");
    expect(start).toBeLessThan(end);
  });
});

describe("an edited draft at fault", () => {
  it("tells each fault once, in the lines of the draft", async () => {
    const { id } = await castel();
    const [first] = (await draftProposal(desk, affair, id)).text.split("\n");
    const text = `${first!}\n  only if not.known\n  if not.known-either\n`;
    const faults = await acceptProposal(desk, { affair, proposal: id, text }).catch((error: unknown) => (error as FaultyDraft).diagnostics);
    expect((faults as FaultyDraft["diagnostics"]).map(({ place }) => place.line)).toEqual([2, 3]);
  });
});
