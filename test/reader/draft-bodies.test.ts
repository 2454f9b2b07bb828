import { expect, it } from "vitest";
import { check, parse, print } from "#language";
import type { Decision, Entry, Statement } from "#model";
import { references } from "#model";
import { draftEntries } from "#reader";
import { read, reportOf } from "./score.ts";

/** What the first proposal of a text drafts. */
function drafted(text: string): { statement: Statement; entries: readonly Entry[] } {
  const { statement, declarations } = draftEntries(read(text)[0]!, { report: reportOf(text), existing: [] });
  return { statement, entries: [...declarations, statement] };
}

/** The decisions that a text's first proposal waits for: whose, and what. */
function decisions(text: string): readonly string[] {
  const { statement, entries } = drafted(text);
  if (!("conditions" in statement)) throw new Error(`no conditions: ${text}`);
  const refs = statement.conditions.flatMap(({ condition }) => references(condition).map(({ ref }) => ref));
  return refs.map((ref) => {
    const entry = entries.find(({ id }) => id === ref);
    return entry?.kind === "decision" ? `${(entry satisfies Decision).by ?? ""}: ${entry.title}` : `event: ${ref}`;
  });
}

it.each([
  ["Ghana will lend four ferries only if parliament approves.", "GH-parliament: Ghana's parliament consents"],
  ["Ghana will lend four ferries only once its lawmakers have agreed.", "GH-parliament: Ghana's parliament consents"],
  ["Ghana will send 80 nurses subject to parliamentary approval.", "GH-parliament: Ghana's parliament consents"],
  ["Peru will reopen the border only after the cabinet has given its consent.", "PE-cabinet: Peru's cabinet consents"],
  ["Oman will open the strait only if the sultan agrees.", "OM-sultan: Oman's sultan consents"],
  ["Latvia will repay the loan only if the central bank does not object.", "LV-central-bank: Latvia's central bank consents"],
  ["Germany will supply the tanks only with the approval of the Bundestag.", "DE-bundestag: Germany's Bundestag consents"],
  ["Chad will free the pilots unless the Supreme Court forbids it.", "TD-supreme-court: the Supreme Court forbids it"],
  ["Iceland will join the force only if voters approve it in a referendum.", "IS-voters: Iceland's voters consent"],
  ["Jordan will release the funds only if the US Congress agrees.", "US-congress: United States' Congress consents"],
  ["Denmark will not lease the harbour without the consent of Greenland's parliament.", "GL-parliament: Greenland's parliament consents"],
  ["Castel will send troops only if parliament approves the mission.", "Castel-parliament: Castel's parliament consents"],
  ["Togo will send troops only if Vesta's parliament agrees.", "Vesta-parliament: Vesta's parliament consents"],
  ["Japan will export the radar only if the lower house passes the bill.", "JP-lower-house: the lower house passes the bill"],
  ["Togo will join the union only if the European Parliament consents.", "EU-european-parliament: European Parliament consents"],
  ["Belgium will sign the treaty if the Walloon parliament agrees.", "BE-walloon-parliament: Belgium's Walloon parliament consents"],
])("holds the body of a state to its own decision: %s", (text, expected) => {
  expect(decisions(text)).toEqual([expected]);
});

it("takes a body told without a state for the actor's own where that state has one of this name", () => {
  expect(decisions("Kenya will host the depot if the Senate agrees.")).toEqual(["KE-senate: Kenya's Senate consents"]);
  expect(decisions("Norway will host the depot if the Senate agrees.")).toEqual(["US-senate: United States' Senate consents"]);
});

it("asks every state of a pair for its own body, and a group for those of its members", () => {
  const pair = decisions("Chile and Peru will send troops only if their parliaments agree.");
  expect(pair).toEqual(["CL-parliament: Chile's parliament consents", "PE-parliament: Peru's parliament consents"]);
  const several = drafted("The coalition of the willing will send troops only if their parliaments agree.");
  expect(several.entries.find(({ id }) => id === "coalition-of-the-willing-parliaments")?.kind).toBe("group");
});

it("keeps clauses and bodies that are joined apart, each with its own holder", () => {
  const both = "Ghana will send officers if parliament approves and the United States pays.";
  expect(decisions(both)).toEqual(["GH-parliament: Ghana's parliament consents", "US: United States pays"]);
  const either = "Ghana will send officers if parliament or the cabinet approves.";
  expect(decisions(either)).toEqual(["GH-parliament: Ghana's parliament consents", "GH-cabinet: Ghana's cabinet consents"]);
  expect(drafted(either).statement).toMatchObject({ conditions: [{ connective: "if", condition: { op: "any" } }] });
  const list = "Ghana will send officers subject to a truce, a mandate and the consent of Togo.";
  expect(decisions(list)).toEqual(["event: ceasefire", "event: mandate", "TG: Togo consents"]);
});

it("names a state where its words tell more than a topic, and the topic where they tell no more", () => {
  expect(decisions("Ghana will send officers only if the United States pays.")).toEqual(["US: United States pays"]);
  const share = "Ghana will send officers only if the United States pays three quarters of the bill.";
  expect(decisions(share)).toEqual(["US: the United States pays three quarters of the bill"]);
  expect(decisions("Ghana will send officers if Togo agrees to withdraw.")).toEqual(["TG: Togo agrees to withdraw"]);
  expect(decisions("Ghana will not send officers without Togo's prior agreement.")).toEqual(["TG: Togo consents"]);
  expect(decisions("Ghana will send officers only if the Ghanaian government agrees.")).toEqual(["GH: Ghana consents"]);
});

it("takes no body for a holder that only something is said of", () => {
  expect(decisions("Ghana will send officers only if the party ends.")).toEqual(["event: party-ends"]);
  expect(decisions("Ghana will send officers after talks with the court.")).toEqual(["event: talks-court"]);
});

it("drafts bodies that pass the checker and read back the same", () => {
  const text = "Ghana will send officers if parliament or the US Congress approves. Togo will pay only if its cabinets agree.";
  const { entries } = drafted(text);
  const dossier = { affair: { id: "a", title: "A" }, entries };
  expect(check(dossier).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(
    parse(print(dossier))
      .dossier.entries.map(({ id }) => id)
      .sort(),
  ).toEqual(entries.map(({ id }) => id).sort());
});
