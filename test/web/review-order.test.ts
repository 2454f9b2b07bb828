import { describe, expect, it } from "vitest";
import type { HeldProposal, ReportLine } from "#wire";
import {
  inFocus,
  inReadingOrder,
  isDecision,
  nextOpen,
  nextOpens,
  nextReport,
  reportToReview,
  stepFrom,
} from "../../src/web/review/order.ts";

function held(id: string, state: HeldProposal["state"], start = 0, end = start + 5): HeldProposal {
  const words = { exact: "", start, end };
  const proposal = {
    id,
    report: "r",
    path: "r.txt",
    act: "PLEDGE" as const,
    span: { ...words, prefix: "", suffix: "" },
    actor: { ...words, ids: [] },
    addressee: null,
    object: null,
    conditions: [],
    attribution: [],
    hedge: null,
    confidence: 0.5,
    reader: "rules@2",
  };
  return { proposal, state, seq: 1 };
}

function line(id: string, proposals: number, open: number): ReportLine {
  return { id, path: id, title: null, outlet: null, published: null, language: null, note: false, words: 10, proposals, open };
}

const three = [held("a", "accepted"), held("b", "open"), held("c", "open")];

describe("the order of a review", () => {
  it("is that of the text, the wider of two that begin together first", () => {
    const order = inReadingOrder([held("late", "open", 9), held("inner", "open", 2, 4), held("outer", "open", 2, 8)]);
    expect(order.map(({ proposal }) => proposal.id)).toEqual(["outer", "inner", "late"]);
  });

  it("begins with what is asked for, else with the first that is open", () => {
    expect(inFocus(three, "c")?.proposal.id).toBe("c");
    expect(inFocus(three, null)?.proposal.id).toBe("b");
    expect(inFocus(three, "gone")?.proposal.id).toBe("b");
    expect(inFocus([held("a", "rejected")], null)?.proposal.id).toBe("a");
    expect(inFocus([], null)).toBeUndefined();
  });

  it("steps to the neighbours and stays at the ends", () => {
    expect(stepFrom(three, "a", 1)).toBe("b");
    expect(stepFrom(three, "a", -1)).toBe("a");
    expect(stepFrom(three, "c", 1)).toBe("c");
  });

  it("goes on to the next open one and round the end, never to itself", () => {
    expect(nextOpen(three, "b")).toBe("c");
    expect(nextOpen(three, "c")).toBe("b");
    expect(nextOpen([held("a", "open")], "a")).toBeNull();
    expect(nextOpens(three, "b", 5).map(({ proposal }) => proposal.id)).toEqual([nextOpen(three, "b")]);
  });

  it("chooses a report with something open, else one with anything", () => {
    const reports = [line("none", 0, 0), line("done", 2, 0), line("open", 3, 1)];
    expect(reportToReview(reports, null)).toBe("open");
    expect(reportToReview(reports, "done")).toBe("done");
    expect(reportToReview(reports.slice(0, 2), null)).toBe("done");
    expect(reportToReview([], null)).toBe("");
    expect(nextReport(reports, "none")?.id).toBe("open");
    expect(nextReport(reports, "open")).toBeNull();
  });

  it("takes back decisions alone, not the reading of a report", () => {
    expect(isDecision("accept statement GB.troops")).toBe(true);
    expect(isDecision("read report n-004")).toBe(false);
  });
});
