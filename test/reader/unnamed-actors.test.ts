import { describe, expect, test } from "vitest";
import { check } from "#language";
import type { Entry, Group, Member, Proposal } from "#model";
import { draftEntries, propose } from "#reader";
import { read, reportOf } from "./score.ts";

/** The acts read from one sentence, each with whom it names. */
function acts(text: string): readonly string[] {
  return read(text).map((proposal) => `${proposal.act} ${proposal.actor.exact}`);
}

function only(text: string): Proposal {
  const found = read(text);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe("actors that no dictionary knows", () => {
  for (const [text, act] of [
    ["Norland will send 400 sailors to the strait only if Vesta agrees, the minister said.", "PLEDGE Norland"],
    ["Estmark refused to send ships.", "REFUSAL Estmark"],
    ["Aldria has pledged three frigates.", "PLEDGE Aldria"],
    ["Sundmark will treat any foreign warship as a target.", "THREAT Sundmark"],
    ["Perrin will open the port.", "PLEDGE Perrin"],
    ["120 unarmed monitors will deploy only after a truce.", "PLEDGE 120 unarmed monitors"],
    ["Aldria will sail if Sundmark sails.", "PLEDGE Aldria"],
    ["Tolvane voted against it.", "REFUSAL Tolvane"],
    ["The rebels will hand over the airport if the army withdraws.", "PLEDGE The rebels"],
    ["The regional bloc will impose sanctions on the junta unless it steps down.", "THREAT The regional bloc"],
    ["The company will deliver 20 turbines to the island.", "PLEDGE The company"],
    ["The Arkan Front threatened to blow up the dam.", "THREAT The Arkan Front"],
    ["The governor of Ostrava province promised to open the road.", "PLEDGE The governor of Ostrava province"],
    ["Marenia, whose guns command the channel, will stand down its coastal batteries.", "PLEDGE Marenia"],
  ] as const)
    test(`are found without an id: ${text}`, () => {
      const proposal = only(text);
      expect(`${proposal.act} ${proposal.actor.exact}`).toBe(act);
      expect(proposal.actor.ids).toEqual([]);
    });

  test("stand lower than known ones", () => {
    expect(only("Perrin will open the port.").confidence).toBeLessThan(only("Peru will open the port.").confidence);
  });

  for (const text of [
    "Mary will send flowers to her mother.",
    "Smith will sign a contract with the club on Tuesday.",
    "The company will open a store in Leeds.",
    "The team will support the coach.",
    "Johnson rejected the claim.",
  ])
    test(`are not looked for in private life, sport and markets: ${text}`, () => {
      expect(acts(text)).toEqual([]);
    });

  test("leave a condition its relation and its words, and no holder", () => {
    const [condition] = only("Norland will send 400 sailors to the strait only if Vesta agrees.").conditions;
    expect(condition).toMatchObject({ relation: "necessary", exact: "Vesta agrees", holders: [], topic: "consent" });
  });
});

describe("what is refused by its object", () => {
  for (const text of [
    "Norland will send no troops to Vesta.",
    "No troops will be sent to Vesta.",
    "Not a single soldier will be sent to Vesta.",
    "Bulgaria pledged no ships.",
    "Bulgaria does not, and never will, accept the enclave.",
  ])
    test(text, () => {
      expect(read(text).map((proposal) => proposal.act)).toEqual(["REFUSAL"]);
    });
});

test("several capitals in one subject are all actors", () => {
  expect(only("London, Paris and Berlin promised 300 trucks.").actor.ids).toEqual(["GB", "FR", "DE"]);
});

describe("members and groups of the affair", () => {
  const known: readonly (Member | Group)[] = [
    { kind: "member", id: "norland", title: "Norland", also: ["Norlandic", "the islanders"] },
    { kind: "member", id: "vesta", title: "Republic of Vesta", also: ["Vesta"] },
    { kind: "group", id: "opg", title: "Open Passage Group", members: ["norland"] },
  ];
  const readKnown = (text: string) => propose({ report: reportOf(text), attributions: [], quotations: [], known });

  test("are actors and holders under their own ids", () => {
    const [proposal] = readKnown("Norland will send 400 sailors only if Vesta agrees.");
    expect(proposal?.actor.ids).toEqual(["norland"]);
    expect(proposal?.conditions.map((each) => each.holders)).toEqual([["vesta"]]);
  });

  test("are found by their other names and in small letters where they are written so", () => {
    expect(readKnown("The islanders refused to open the port.")[0]?.actor.ids).toEqual(["norland"]);
    expect(readKnown("Norlandic officials ruled out a convoy.")[0]?.actor.ids).toEqual(["norland"]);
  });

  test("are groups by the id that the dossier has", () => {
    const [proposal] = readKnown("The Open Passage Group pledged ten ships.");
    expect(proposal?.actor.ids).toEqual(["group:opg"]);
  });
});

describe("drafting for somebody unknown", () => {
  function accepted(text: string, existing: readonly Entry[] = []): readonly Entry[] {
    return read(text).flatMap((proposal) => {
      const draft = draftEntries(proposal, { report: reportOf(text), existing });
      return [...draft.declarations, draft.statement];
    });
  }

  test("makes members of the proper names and the holder's consent a decision of its own", () => {
    const entries = accepted("Norland will send 400 sailors to the strait only if Vesta agrees.");
    expect(entries.filter((entry) => entry.kind === "member").map((entry) => entry.id)).toEqual(["Norland", "Vesta"]);
    expect(entries.find((entry) => entry.kind === "decision")).toMatchObject({ id: "Vesta.consent", by: "Vesta" });
    expect(check({ affair: { id: "a", title: "A" }, entries }).filter((each) => each.severity === "error")).toEqual([]);
  });

  test("reuses a member by its title or another name", () => {
    const existing: readonly Entry[] = [{ kind: "member", id: "nor", title: "Kingdom of Norland", also: ["Norland"] }];
    expect(accepted("Norland refused to send ships.", existing).filter((entry) => entry.kind === "member")).toEqual([]);
  });

  test("leaves the article out of a name", () => {
    const member = accepted("The Arkan Front threatened to blow up the dam.").find((entry) => entry.kind === "member");
    expect(member).toMatchObject({ id: "Arkan-Front", title: "Arkan Front" });
  });
});
