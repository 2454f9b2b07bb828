import type { Citation, Proposal } from "#model";
import type { ActBody, Register } from "#register";
import { RegisterError } from "#register";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Keeper } from "./register-suite.ts";
import { AFFAIR, at, content, member, perform, pledge, proposal, receive, report, views } from "./register-samples.ts";

const first = report("first", "Nora will send four boats. She may send a fifth.");
const second = report("second", "Nora sends boats, four of them.");
const four = proposal("p-four", first, "will send four boats");
const fifth = proposal("p-fifth", first, "may send a fifth");
const again = proposal("p-again", second, "sends boats");

function cite(from: Proposal): Citation {
  return { report: from.report, chain: [], selector: from.span };
}

const boats = (says: readonly Citation[]) => ({ ...pledge("NL.boats", 4), says });
const accept = (of: Proposal, more: object = {}): ActBody => {
  return { kind: "accept", proposal: of.id, statement: boats([cite(of)]), declarations: [member("NL", "Nora")], ...more };
};
const merge = (of: Proposal): ActBody => {
  return { kind: "merge", proposal: of.id, statement: "NL.boats", says: [cite(of)], declarations: [] };
};
const reopen = (of: Proposal, more: object = {}): ActBody => ({ kind: "reopen", proposal: of.id, ...more });

/** What every keeper must do for those who review proposals. */
export function reviewSuite(name: string, keeper: Keeper): void {
  let register: Register;
  const undo = () => register.undo({ affair: AFFAIR, by: "Ben", at: at(100) });
  const redo = () => register.redo({ affair: AFFAIR, by: "Ben", at: at(100) });
  const refused = async (act: ActBody) => {
    const error: unknown = await perform(register, act).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegisterError);
    return error as RegisterError;
  };
  const held = async (id: string) => (await register.proposals(AFFAIR)).find((each) => each.proposal.id === id);
  const cited = async () =>
    (await register.entries(AFFAIR)).flatMap(({ entry }) => ("says" in entry ? [[entry.id, entry.says.map((each) => each.report)]] : []));
  /** What an act did is gone after an undo, there again after a redo, and the same made anew from the log. */
  const isReversible = async (...acts: readonly ActBody[]) => {
    for (const act of acts) {
      const before = await content(register);
      await perform(register, act);
      const after = await content(register);
      await undo();
      expect(await content(register)).toEqual(before);
      await redo();
      expect(await content(register)).toEqual(after);
    }
    const last = await views(register);
    await register.rebuild(AFFAIR);
    expect(await views(register)).toEqual(last);
  };

  beforeEach(async () => {
    register = await keeper.open();
    await perform(register, { kind: "open-affair", title: "The harbour" }, receive(first, [four, fifth]), receive(second, [again]));
  });
  afterEach(() => register.close());

  describe(`${name}: review`, () => {
    it("holds a statement that a person puts forward in its place of the reading order", async () => {
      const missed = { ...proposal("p-missed", first, "send"), reader: "analyst" };
      await isReversible({ kind: "propose", proposals: [missed] });
      expect((await register.proposals(AFFAIR)).map((each) => each.proposal.id)).toEqual(["p-four", "p-missed", "p-fifth", "p-again"]);
      expect(await held("p-missed")).toMatchObject({ state: "open", proposal: { reader: "analyst" } });
      expect((await refused({ kind: "propose", proposals: [missed] })).code).toBe("proposal-id-taken");
      expect((await refused({ kind: "propose", proposals: [{ ...missed, id: "p", report: "none" }] })).code).toBe("unknown-report");
    });

    it("puts a proposal otherwise, keeps how it was, and forgets that where it is put back", async () => {
      const to: Proposal = { ...four, act: "THREAT" };
      await isReversible({ kind: "amend", proposal: "p-four", to });
      expect(await held("p-four")).toMatchObject({ proposal: to, proposed: four, amended: true, state: "open" });
      await perform(register, { kind: "amend", proposal: "p-four", to: { ...to, hedge: "reportedly" } });
      expect(await held("p-four")).toMatchObject({ proposed: four });
      await perform(register, accept(four));
      expect(await held("p-four")).toMatchObject({ proposal: { hedge: "reportedly" }, proposed: four, amended: true, state: "accepted" });
      expect((await refused({ kind: "amend", proposal: "p-four", to })).code).toBe("proposal-decided");
      await undo();
      await perform(register, { kind: "amend", proposal: "p-four", to: four });
      expect(await held("p-four")).not.toHaveProperty("amended");
      expect((await refused({ kind: "amend", proposal: "p-four", to: { ...to, id: "other" } })).code).toBe("invalid-act");
    });

    it("makes several proposals of one, in one act", async () => {
      const parts = [proposal("p-four", first, "will send"), proposal("p-boats", first, "four boats")];
      await isReversible({ kind: "split", proposal: "p-four", parts });
      expect(await held("p-four")).toMatchObject({ proposal: parts[0], proposed: four, amended: true });
      expect(await held("p-boats")).toMatchObject({ proposal: parts[1], partOf: "p-four", state: "open" });
      expect((await refused({ kind: "split", proposal: "p-fifth", parts: [fifth] })).code).toBe("invalid-act");
      expect((await refused({ kind: "split", proposal: "p-fifth", parts })).code).toBe("invalid-act");
    });

    it("adds a citation to a statement held, once", async () => {
      await perform(register, accept(four));
      await isReversible(merge(again));
      expect(await cited()).toEqual([["NL.boats", ["first", "second"]]]);
      expect(await held("p-again")).toMatchObject({ state: "accepted", statement: "NL.boats", merged: true });
      await perform(register, { ...merge(fifth), says: [cite(four)] } as ActBody);
      expect(await cited()).toEqual([["NL.boats", ["first", "second"]]]);
      await undo();
      expect((await refused({ ...merge(fifth), statement: "NL" } as ActBody)).code).toBe("unknown-entry");
    });

    it("refuses whoever stands on an act that is not the last on the proposal, and says who was there", async () => {
      const seen = (await held("p-four"))!.seq;
      await perform(register, { kind: "amend", proposal: "p-four", to: { ...four, act: "THREAT" }, stands: seen });
      for (const act of [accept(four), { kind: "reject", proposal: "p-four" }, { kind: "amend", proposal: "p-four", to: four }] as const)
        expect(await refused({ ...act, stands: seen } as ActBody)).toMatchObject({
          code: "proposal-changed",
          detail: { id: "p-four", by: "Ada", at: at(seen + 2) },
        });
      await undo();
      expect(await refused({ kind: "reject", proposal: "p-four", stands: seen + 2 })).toMatchObject({ detail: { by: "Ben" } });
      await perform(register, { kind: "reject", proposal: "p-four", stands: (await held("p-four"))!.seq, reason: "old" });
      expect(await refused({ kind: "reject", proposal: "p-four", stands: seen })).toMatchObject({
        code: "proposal-decided",
        detail: { state: "rejected", reason: "old" },
      });
    });

    it("never writes over a statement that came meanwhile", async () => {
      await perform(register, accept(four, { replaces: null }));
      expect((await refused(accept(again, { replaces: null }))).code).toBe("entry-changed");
      const { seq } = (await register.entries(AFFAIR)).find(({ entry }) => entry.id === "NL.boats")!;
      await perform(register, accept(again, { replaces: seq }));
      expect(await cited()).toEqual([["NL.boats", ["second"]]]);
    });
  });

  describe(`${name}: decisions taken back out of turn`, () => {
    it("takes a decision back and puts another in one act", async () => {
      await perform(register, accept(four), { kind: "enter", entries: [member("BE", "Bram")] });
      const seen = (await held("p-four"))!.seq;
      await isReversible({ kind: "batch", acts: [reopen(four, { stands: seen }), { kind: "reject", proposal: "p-four" }] });
      expect(await held("p-four")).toMatchObject({ state: "rejected" });
      expect(await held("p-four")).not.toHaveProperty("statement");
      expect(await cited()).toEqual([]);
      const [last] = (await register.log(AFFAIR)).slice(-3);
      expect(last).toMatchObject({ act: { kind: "reject", over: true, proposals: ["p-four"] } });
      expect((await refused(reopen(fifth))).code).toBe("proposal-open");
    });

    it("lets one who stands right before a decision take it back, and nobody who missed another one", async () => {
      const seen = (await held("p-four"))!.seq;
      await perform(register, accept(four));
      await perform(register, { kind: "batch", acts: [reopen(four, { stands: seen }), { kind: "reject", proposal: "p-four" }] });
      expect((await refused(reopen(four, { stands: seen }))).code).toBe("proposal-changed");
      await perform(register, reopen(four));
      expect(await held("p-four")).toMatchObject({ state: "open" });
    });

    it("puts back what the statement was before, where nobody touched it since", async () => {
      await perform(register, { kind: "enter", entries: [pledge("NL.boats", 9)] }, accept(four));
      await undo();
      await redo();
      await isReversible(reopen(four));
      expect((await register.entries(AFFAIR)).map(({ entry }) => entry)).toMatchObject([pledge("NL.boats", 9), { id: "NL" }]);
    });

    it("takes only its own citation out of a statement that others built on, and the statement with the last one", async () => {
      await perform(register, accept(four), merge(again));
      await isReversible(reopen(four));
      expect(await cited()).toEqual([["NL.boats", ["second"]]]);
      await isReversible(reopen(again));
      expect(await cited()).toEqual([]);
    });

    it("tells decisions of one act apart", async () => {
      await perform(register, { kind: "batch", acts: [accept(four), merge(again), { kind: "reject", proposal: "p-fifth" }] });
      await isReversible(reopen(again));
      expect(await cited()).toEqual([["NL.boats", ["first"]]]);
      await perform(register, { kind: "withdraw", ids: ["NL.boats"] });
      await isReversible(reopen(four));
      expect(await held("p-four")).toMatchObject({ state: "open" });
    });
  });
}
