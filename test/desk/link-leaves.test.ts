import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  acceptMany,
  acceptProposal,
  amendProposal,
  answerQuestion,
  closeDesk,
  draftPointed,
  draftProposal,
  holdDossier,
  listEntries,
  listProposals,
  openAffair,
  openDesk,
  readReports,
  rejectProposal,
  tellGold,
  undoOwnAct,
} from "#desk";
import type { Desk } from "#desk";
import { check } from "#language";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = `Norway will send two patrol ships to the bay only after Iceland opens its ports.

Iceland will open its ports only after Norway sends patrol ships.

Denmark will send sailors if Norway does not send patrol ships.

Elesia would allow tankers to use the port of Hanko once the River Front withdraws its troops from the coast. Finland will send divers if Iceland opens its ports.

Denmark refuses to send patrol ships. Sweden will send tugs if Denmark sends patrol ships.
`;
const affair = "bay";
const opened: Desk[] = [];
let ada: Desk;

beforeEach(async () => {
  ada = await openDesk({ folder: join(temporaryFolder(), "store"), by: "Ada" });
  opened.push(ada);
  await openAffair(ada, { id: affair, title: "Bay" });
  const load = () => Promise.resolve({ bytes: new TextEncoder().encode(TEXT) });
  await readReports(ada, { affair, documents: [{ path: "one.txt", load }] });
});
afterAll(() => Promise.all(opened.map(closeDesk)));

const find = async (words: string): Promise<string> =>
  (await listProposals(ada, affair)).find(({ proposal }) => proposal.span.exact.includes(words))!.proposal.id;
const accept = async (words: string) => acceptProposal(ada, { affair, proposal: await find(words) });
const draft = async (words: string) => draftProposal(ada, affair, await find(words));
const statementLines = (text: string) => text.split("\n").slice(0, 2).join("\n");
const entry = async (id: string) => (await listEntries(ada, affair)).find((each) => each.entry.id === id)?.entry;
const faults = async () => check(await holdDossier(ada, affair)).filter(({ severity }) => severity === "error");
const link = async (words: string, links: readonly { words: string; to: string }[], meets: readonly string[] = []) =>
  amendProposal(ada, { affair, proposal: await find(words), links, meets });

const SHIPS = { words: "Norway sends patrol ships", to: "NO.ships" };
const PORTS = "IS.iceland-opens-ports";

describe("a leaf linked to what is held", () => {
  it("is linked by nobody but the analyst", async () => {
    await accept("two patrol ships");
    const { leaves, text } = await draft("Iceland will open");
    expect(leaves).toMatchObject([{ words: SHIPS.words, offers: [{ id: "NO.ships", kind: "pledge" }] }]);
    expect(leaves[0]!.linked).toBeUndefined();
    expect(text).not.toContain("NO.ships");
    await accept("Iceland will open");
    expect(await entry("IS.ports")).toMatchObject({ conditions: [{ condition: { ref: "NO.norway-sends-patrol" } }] });
  });

  it("refers to that, in the draft and when it is accepted, and declares no event beside it", async () => {
    await accept("two patrol ships");
    await link("Iceland will open", [SHIPS]);
    const read = await draft("Iceland will open");
    expect(statementLines(read.text)).toBe("pledge IS.ports IS will open its ports\n  only after NO.ships");
    expect(read.leaves).toMatchObject([{ words: SHIPS.words, linked: { to: "NO.ships", kind: "pledge" } }]);
    expect(read.declarations.some(({ id }) => id === "NO.norway-sends-patrol")).toBe(false);
    await accept("Iceland will open");
    expect(await entry("NO.norway-sends-patrol")).toBeUndefined();
    expect(await faults()).toEqual([]);
  });

  it("is read while it is edited, and nothing is kept of that", async () => {
    await accept("two patrol ships");
    const proposal = await find("Iceland will open");
    const { draft: read } = await draftPointed(ada, { affair, proposal, links: [SHIPS] });
    expect(statementLines(read!.text)).toContain("only after NO.ships");
    expect((await draft("Iceland will open")).text).not.toContain("NO.ships");
  });

  it("stands in the record of decisions, is taken away again, and is taken back by U", async () => {
    await accept("two patrol ships");
    await link("Iceland will open", [SHIPS]);
    const gold = async () => (await tellGold(ada, affair)).find(({ proposal }) => proposal.includes("-pledge-8"))!;
    expect(await gold()).toMatchObject({ changed: ["links"], final: { links: [SHIPS] } });
    await undoOwnAct(ada, affair);
    expect((await gold()).changed).toEqual([]);
    await link("Iceland will open", [SHIPS]);
    const { amended } = await link("Iceland will open", []);
    expect(amended).toBeUndefined();
    expect((await draft("Iceland will open")).text).not.toContain("NO.ships");
  });

  it("stays through another edit, and falls silent where its words are gone", async () => {
    await accept("two patrol ships");
    await link("Iceland will open", [SHIPS]);
    const proposal = await find("Iceland will open");
    const { conditions } = (await listProposals(ada, affair)).find((held) => held.proposal.id === proposal)!.proposal;
    const { start, end } = conditions[0]!;
    await amendProposal(ada, { affair, proposal, conditions: [{ start, end, relation: "sufficient", connective: "if" }] });
    expect((await draft("Iceland will open")).text).toContain("if NO.ships");
    await amendProposal(ada, { affair, proposal, conditions: [{ start, end: end - " patrol ships".length, relation: "sufficient" }] });
    expect((await draft("Iceland will open")).text).not.toContain("NO.ships");
  });

  it("is said to be open where what it was linked to is held no longer, and stands for itself", async () => {
    await link("Iceland will open", [SHIPS]);
    const read = await draft("Iceland will open");
    expect(read.findings?.join()).toContain("NO.ships, which is not held");
    expect(read.text).toContain("NO.norway-sends-patrol");
    const { left } = await acceptMany(ada, { affair, proposals: [await find("Iceland will open")] });
    expect(left).toHaveLength(1);
  });

  it("keeps what it stands on from being taken back under it", async () => {
    await accept("two patrol ships");
    const ben = { ...ada, by: "Ben" };
    await amendProposal(ben, { affair, proposal: await find("Iceland will open"), links: [SHIPS] });
    await acceptProposal(ben, { affair, proposal: await find("Iceland will open") });
    await expect(undoOwnAct(ada, affair)).rejects.toMatchObject({ code: "act-in-the-way" });
    expect(await faults()).toEqual([]);
  });
});

describe("what waits for a statement that is accepted", () => {
  it("waits for it once it is said to be it, and a circle shows by itself", async () => {
    await accept("two patrol ships");
    expect((await draft("Iceland will open")).awaited).toMatchObject([{ ref: PORTS, waiting: ["NO.ships"], met: false }]);
    await link("Iceland will open", [SHIPS], [PORTS]);
    await accept("Iceland will open");
    expect(await entry(PORTS)).toMatchObject({ kind: "fact", when: { op: "holds", ref: "IS.ports" } });
    expect(await faults()).toEqual([]);
    const { goals } = answerQuestion(await holdDossier(ada, affair), {});
    const circle = goals.flatMap(({ deadlocks }) => deadlocks)[0];
    expect(circle?.kind).toBe("order");
    expect(circle?.circle.map(({ commitment }) => commitment)).toEqual(expect.arrayContaining(["NO.ships", "IS.ports"]));
  });

  it("waits for it under the name that an edit of the text gives it", async () => {
    await accept("two patrol ships");
    await link("Iceland will open", [], [PORTS]);
    const proposal = await find("Iceland will open");
    await acceptProposal(ada, { affair, proposal, text: "pledge IS.harbours IS will open harbours" });
    expect(await entry(PORTS)).toMatchObject({ kind: "fact", when: { ref: "IS.harbours" } });
    expect(await faults()).toEqual([]);
  });

  it("is the same fact where the same words come again", async () => {
    await accept("two patrol ships");
    await link("Iceland will open", [SHIPS], [PORTS]);
    await accept("Iceland will open");
    expect((await draft("send divers")).text).toContain(`if ${PORTS}\n`);
  });

  it("waits for itself again when that is taken back, be it the last act or not", async () => {
    await accept("two patrol ships");
    const before = await entry(PORTS);
    await link("Iceland will open", [SHIPS], [PORTS]);
    await accept("Iceland will open");
    await undoOwnAct(ada, affair);
    expect(await entry(PORTS)).toEqual(before);
    await accept("Iceland will open");
    await rejectProposal({ ...ada, by: "Ben" }, { affair, proposal: await find("Denmark will send") });
    await undoOwnAct(ada, affair);
    expect(await entry("IS.ports")).toBeUndefined();
    expect(await entry(PORTS)).toEqual(before);
    expect(await faults()).toEqual([]);
  });

  it("is ruled out by a refusal that is said to be of it", async () => {
    await accept("Sweden will send tugs");
    const [waits] = (await draft("Denmark refuses")).awaited;
    expect(waits).toMatchObject({ words: "Denmark sends patrol ships", waiting: ["SE.tugs"] });
    await link("Denmark refuses", [], [waits!.ref]);
    const { statement } = await accept("Denmark refuses");
    expect(await entry(statement.id)).toMatchObject({ kind: "refusal", of: waits!.ref });
    expect(await faults()).toEqual([]);
  });

  it("is refused where the refusal was held first", async () => {
    const { statement } = await accept("Denmark refuses");
    const [leaf] = (await draft("Sweden will send tugs")).leaves;
    expect(leaf).toMatchObject({ offers: [{ id: statement.id, kind: "refusal", why: "the same actor and deed; it is refused" }] });
    await link("Sweden will send tugs", [{ words: leaf!.words, to: statement.id }]);
    expect((await draft("Sweden will send tugs")).leaves).toMatchObject([{ linked: { to: statement.id, kind: "refusal" } }]);
    await accept("Sweden will send tugs");
    expect(await entry(statement.id)).toMatchObject({ kind: "refusal", of: leaf!.ref, says: statement.says });
    expect(await faults()).toEqual([]);
    const { goals } = answerQuestion(await holdDossier(ada, affair), {});
    expect(goals.find(({ id }) => id.includes("SE.tugs"))?.possible).toBe("no");
    await undoOwnAct(ada, affair);
    expect(await entry(statement.id)).not.toHaveProperty("of");
  });
});

describe("a leaf whose words tell whose act it is", () => {
  it("is their decision, be it the condition or what depends on it", async () => {
    const { statement, declarations } = await draft("Elesia would allow");
    const by = Object.fromEntries(declarations.flatMap((each) => (each.kind === "decision" ? [[each.title, each.by]] : [])));
    expect(by).toEqual({
      "Elesia would allow tankers to use the port of Hanko": "Elesia",
      "the River Front withdraws its troops from the coast": "River-Front",
    });
    expect(declarations.some(({ kind }) => kind === "event")).toBe(false);
    expect(declarations).toContainEqual(expect.objectContaining({ kind: "member", id: "River-Front", title: "River Front" }));
    expect(statement).toMatchObject({ kind: "condition", on: { ref: expect.stringMatching(/^Elesia\./) as string } });
  });
});
