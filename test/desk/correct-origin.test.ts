import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  closeDesk,
  correctOrigin,
  findOrigins,
  gatherDocuments,
  holdDossier,
  importDossier,
  openAffair,
  openDesk,
  readReports,
  releaseOrigin,
  tellLog,
  traceAffair,
  undoAct,
} from "#desk";
import type { Desk } from "#desk";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const affair = "quarry";

const TEXTS = {
  "1.txt":
    "---\noutlet: Stone Courier\npublished: 2032-05-01\n---\nThe quarry union will end its strike, the Stone Courier has learned from two officials.\n",
  "2.txt": "---\noutlet: Valley Post\npublished: 2032-05-02\n---\nAccording to the Stone Courier, the quarry union will end its strike.\n",
  "3.txt": "---\noutlet: Hill Radio\npublished: 2032-05-03\n---\nThe mayor walked through the market and bought apples from a farmer.\n",
};

async function withReports(name: string, work: (desk: Desk, ids: readonly string[]) => Promise<void>): Promise<void> {
  const papers = join(folder, `in-${name}`);
  mkdirSync(papers, { recursive: true });
  for (const [file, text] of Object.entries(TEXTS)) writeFileSync(join(papers, file), text);
  const desk = await openDesk({ folder: join(folder, name), by: "tester" });
  try {
    await openAffair(desk, { id: affair, title: "The quarry" });
    await readReports(desk, { affair, documents: (await gatherDocuments([papers])).documents });
    const ids = (await desk.register.reports(affair)).map(({ id }) => id);
    await work(desk, ids);
  } finally {
    await closeDesk(desk);
  }
}

const originOf = async (desk: Desk, report: string) => (await findOrigins(desk, affair)).reports.find(({ id }) => id === report)!;

describe("an origin said by hand", () => {
  it("wins over the trace in what is shown and in the dossier, and is taken back by one undo", () =>
    withReports("wins", async (desk, [first, second, third]) => {
      const before = await findOrigins(desk, affair);
      expect((await originOf(desk, third!)).origin).toBeNull();
      await correctOrigin(desk, { affair, reports: [third!], on: { id: first! }, reason: "the editor told us" });
      const said = await originOf(desk, third!);
      expect([said.byHand, said.origin]).toEqual([true, (await originOf(desk, first!)).origin]);
      expect((await findOrigins(desk, affair)).origins.find(({ id }) => id === said.origin)!.reports).toEqual([first, second, third]);
      const entry = (await holdDossier(desk, affair)).entries.find(({ id }) => id === third);
      expect(entry).toMatchObject({ kind: "report", retells: [first] });
      expect((await tellLog(desk, affair))[0]!.act).toBe(`enter ${third!} (the editor told us)`);
      await undoAct(desk, affair);
      expect(await findOrigins(desk, affair)).toEqual(before);
    }));

  it("stays after the affair is traced anew, and goes when it is released", () =>
    withReports("stays", async (desk, [, second]) => {
      const traced = (await originOf(desk, second!)).origin;
      await correctOrigin(desk, { affair, reports: [second!], on: { own: true } });
      await traceAffair(desk, affair);
      expect(await originOf(desk, second!)).toMatchObject({ origin: second, relation: "original", byHand: true });
      await releaseOrigin(desk, { affair, reports: [second!] });
      expect((await originOf(desk, second!)).origin).toBe(traced);
    }));

  it("can be a new one, under its title", () =>
    withReports("new", async (desk, ids) => {
      const origins = await correctOrigin(desk, { affair, reports: ids, on: { title: "A leaked wage table" } });
      expect(origins.origins).toMatchObject([{ id: "a-leaked-wage-table", label: "A leaked wage table", reports: ids }]);
      const again = await correctOrigin(desk, { affair, reports: [ids[0]!], on: { title: "A leaked wage table" } });
      expect(again.origins.map(({ id }) => id)).toEqual(["a-leaked-wage-table-2", "a-leaked-wage-table"]);
    }));

  it("is what the answers count: a dossier's declaration is shown as it counts", () =>
    withReports("dossier", async (desk, [first, second]) => {
      await importDossier(desk, { text: `report ${second!} "Valley Post" 2032-05-02\n`, file: "own.proviso", affair });
      expect(await originOf(desk, second!)).toMatchObject({ origin: second, byHand: true });
      expect((await originOf(desk, first!)).origin).not.toBe(second);
    }));

  it("refuses what is not there, and a circle, with a way on", () =>
    withReports("refuses", async (desk, [first, second]) => {
      const say = (reports: readonly string[], id: string) => correctOrigin(desk, { affair, reports, on: { id } });
      await expect(say(["nobody"], first!)).rejects.toMatchObject({ code: "unknown-report" });
      await expect(say([first!], "nothing")).rejects.toMatchObject({ code: "unknown-origin" });
      await expect(say([first!, second!], first!)).rejects.toMatchObject({ code: "circle" });
      await say([first!], second!);
      await expect(say([second!], first!)).rejects.toMatchObject({ code: "circle" });
      await expect(releaseOrigin(desk, { affair, reports: ["nobody"] })).rejects.toMatchObject({ code: "unknown-report" });
    }));
});
