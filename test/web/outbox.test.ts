import { describe, expect, it } from "vitest";
import type { HeldProposal } from "#wire";
import type { Decision, Waiting } from "../../src/web/outbox/decision.ts";
import { overlay } from "../../src/web/outbox/overlay.ts";
import { agreements } from "../../src/web/review/agreement.ts";
import { batchesOf } from "../../src/web/review/batches.ts";
import { fieldsOf } from "../../src/web/review/spans/fields.ts";
import { leaveTrail, retrace } from "../../src/web/review/trail.ts";
import type { Trail } from "../../src/web/review/trail.ts";

const TEXT = "Nordvik will send ships.";

function held(id: string, change: Partial<HeldProposal["proposal"]> = {}, state: HeldProposal["state"] = "open"): HeldProposal {
  const words = { exact: "Nordvik", start: 0, end: 7 };
  const proposal = {
    ...{ id, report: "r", path: "r.txt", act: "PLEDGE" as const, span: { exact: TEXT, start: 0, end: 24, prefix: "", suffix: "" } },
    ...{ actor: { ...words, ids: ["NV"] }, addressee: null, object: null, conditions: [], attribution: [], hedge: null },
    ...{ confidence: 0.5, reader: "rules@2", ...change },
  };
  return { proposal, state, seq: 1 };
}

function waiting(decision: Decision): Waiting {
  return { id: "w", decision, words: "", report: "r", tried: false };
}

describe("decisions that wait", () => {
  it("are laid over what the server said, the last one of a proposal on top", () => {
    const shown = overlay(
      [held("a"), held("b"), held("c")],
      [
        waiting({ kind: "accept", proposal: "a" }),
        waiting({ kind: "reject", proposal: "a", reason: "no" }),
        waiting({ kind: "batch", proposals: ["b"], verdict: "accept" }),
      ],
      TEXT,
    );
    expect(shown.map(({ state, waits = false }) => [state, waits])).toEqual([
      ["rejected", true],
      ["accepted", true],
      ["open", false],
    ]);
    expect(shown[0]!.reason).toBe("no");
  });

  it("show an edit with its words cut from the report", () => {
    const before = held("a");
    const fields = { ...fieldsOf(before.proposal), object: { start: 18, end: 23 }, hedge: "will" };
    const [shown] = overlay([before], [waiting({ kind: "amend", proposal: "a", fields, seq: 1 })], TEXT);
    expect(shown).toMatchObject({ state: "open", waits: true, proposal: { object: { exact: "ships" }, hedge: "will" } });
  });
});

describe("a batch", () => {
  const origins = {
    reports: ["r", "s", "t"].map((id) => ({ id, origin: id === "t" ? "o2" : "o1" })),
    origins: [{ id: "o1", label: "The Gazette" }],
  } as never;
  const focus = held("a", { pattern: "will" });
  const open = [
    focus,
    held("b", { pattern: "will", report: "t" }),
    held("c", { pattern: "refuse-to", report: "s" }),
    held("d", { pattern: "will" }, "accepted"),
  ];

  it("has what was found by the same rule, from the same origin, in the same report, and is open", () => {
    const batches = batchesOf({ open, focus, origins, name: "The strait" });
    expect(batches.map(({ by, proposals }) => [by, proposals])).toEqual([
      ["pattern", ["a", "b"]],
      ["origin", ["a", "c"]],
      ["report", ["a"]],
    ]);
    expect(batches.map(({ of }) => of)).toEqual(["rule will", "origin The Gazette", "report The strait"]);
  });

  it("has no rule where a person put the statement forward", () => {
    expect(batchesOf({ open, focus: held("a"), origins, name: "The strait" }).map(({ by }) => by)).toEqual(["origin", "report"]);
  });
});

describe("another reader", () => {
  it("agrees or disagrees where it read most of the same words, and versions of one reader are one", () => {
    const model = held("m", { reader: "model@2", act: "THREAT" });
    const others = [held("a"), model, held("v", { reader: "rules@2" })];
    expect(agreements(others, held("a"))).toEqual([{ reader: "model", act: "THREAT", agrees: false }]);
  });
});

describe("the trail of a review", () => {
  it("leads back to what was decided and on again, until something else is decided", () => {
    const trail: Trail = { decided: [], undone: [] };
    leaveTrail(trail, { report: "r", proposal: "a" });
    leaveTrail(trail, { report: "r", proposal: "b" });
    expect(retrace(trail, "undo")?.proposal).toBe("b");
    expect(retrace(trail, "redo")?.proposal).toBe("b");
    expect(retrace(trail, "undo")?.proposal).toBe("b");
    leaveTrail(trail, { report: "r", proposal: "c" });
    expect(retrace(trail, "redo")).toBeUndefined();
  });
});
