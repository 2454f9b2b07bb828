import { expect, it } from "vitest";
import type { HeldEntry, Reports } from "#wire";
import { checkDraft } from "../../src/web/review/check-draft.ts";
import { knownEntries } from "../../src/web/review/use-known.ts";

const reports = {
  reports: [
    { id: "hg-1", outlet: "Gazette" },
    { id: "hg-2", outlet: null },
  ],
  origins: { reports: [], origins: [{ id: "o-1", label: "The envoy" }], retellings: [], circles: [] },
} as unknown as Reports;
const member = { entry: { kind: "member", id: "NV", title: "Nordvik", also: [] }, recorded: { from: "2026-05-04" }, text: "" } as HeldEntry;

it("knows every report that was read, so that a citation of one is no fault before anything of it is held", () => {
  const known = knownEntries([member], reports);
  expect(known.map(({ id }) => id)).toEqual(["o-1", "hg-1", "hg-2", "NV"]);
  const faults = (report: string) => checkDraft(`pledge NV.ships NV will send ships\n  says ${report} p1`, known);
  expect(faults("hg-1")).toEqual([]);
  expect(faults("hg-3").map(({ severity, place }) => [severity, place.line])).toEqual([["error", 2]]);
});
