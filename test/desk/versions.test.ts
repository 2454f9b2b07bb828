import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { closeDesk, findOrigins, gatherUploads, openAffair, openDesk, readReports, tellReceived, tellVersions } from "#desk";
import type { Desk } from "#desk";
import type { Report } from "#model";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const HEAD = "---\noutlet: Harbour Voice\npublished: 2031-03-02\nurl: https://voice.example/a\n---\n";
const TEXT = "Arvand stalls\n\nNorland will send 400 sailors to the strait. Vesta agrees to it. The council met on Monday.\n";
const LATER = TEXT.replace("400", "40").replace(" Vesta agrees to it.", "");
const LAST = `${LATER}\nA word was corrected here.\n`;

async function withDesk<T>(
  name: string,
  work: (desk: Desk, read: (path: string, text: string) => Promise<string[]>) => Promise<T>,
): Promise<T> {
  const desk = await openDesk({ folder: join(folder, name), by: "tester", now: () => "2031-03-05T10:00:00.000Z" });
  const read = async (path: string, text: string): Promise<string[]> => {
    const { documents } = gatherUploads([{ path, bytes: new TextEncoder().encode(text) }]);
    return (await readReports(desk, { affair: "strait", documents })).findings.map(({ finding }) => finding);
  };
  try {
    await openAffair(desk, { id: "strait", title: "The strait" });
    return await work(desk, read);
  } finally {
    await closeDesk(desk);
  }
}

describe("a report that comes again", () => {
  it("keeps its predecessor and shows what was silently changed", () =>
    withDesk("a", async (desk, read) => {
      expect(await read("1.txt", HEAD + TEXT)).toEqual([]);
      expect(await read("2.txt", HEAD + LATER)).toEqual(["a new version of hv-0302: sentences 1 changed, 1 removed"]);
      expect(await read("3.txt", HEAD.replace("voice.example/a", "www.voice.example/a?utm_source=x") + LAST)).toEqual([
        "a new version of hv-0302-2: sentences 1 added",
      ]);
      const reports = await desk.register.reports("strait");
      expect(reports.map(({ id, replaces }) => [id, replaces])).toEqual([
        ["hv-0302", null],
        ["hv-0302-2", "hv-0302"],
        ["hv-0302-3", "hv-0302-2"],
      ]);
      const versions = await tellVersions(desk, "strait", "hv-0302-2");
      expect(
        versions.map(({ report, changes }) => [report, changes.map(({ kind, before, after }) => [kind, before?.exact, after?.exact])]),
      ).toEqual([
        ["hv-0302", []],
        [
          "hv-0302-2",
          [
            ["changed", "Norland will send 400 sailors to the strait.", "Norland will send 40 sailors to the strait."],
            ["removed", "Vesta agrees to it.", undefined],
          ],
        ],
        ["hv-0302-3", [["added", undefined, "A word was corrected here."]]],
      ]);
      const { origins, reports: placed } = await findOrigins(desk, "strait");
      expect([origins.length, new Set(placed.map(({ origin }) => origin)).size]).toEqual([1, 1]);
      const { start, end } = versions[1]!.changes[0]!.after!;
      expect(reports[1]!.text.slice(start, end)).toContain("40 sailors");
    }));

  it("is the same report where its text is, and another where only its address is", () =>
    withDesk("b", async (desk, read) => {
      await read("1.txt", HEAD + TEXT);
      expect(await read("copy.txt", HEAD + TEXT)).toEqual([]);
      expect(await read("2.txt", `${HEAD}A storm closed the southern port for two days, the harbour master said.\n`)).toEqual([]);
      expect((await desk.register.reports("strait")).map(({ replaces }) => replaces)).toEqual([null, null]);
    }));

  it("replaces nothing where it was held before versions were known", () =>
    withDesk("e", async (desk) => {
      const old = {
        id: "r1",
        path: "1.txt",
        title: null,
        outlet: null,
        published: null,
        language: null,
        url: null,
        complete: null,
        note: false,
      };
      const report = {
        ...old,
        bylines: [],
        retells: null,
        mediaType: "text/plain",
        sha256: "0".repeat(64),
        text: TEXT,
      } as unknown as Report;
      const act = { kind: "receive-report" as const, report, bytes: new Uint8Array([1]), proposals: [] };
      await desk.register.perform({ affair: "strait", by: "tester", at: desk.now(), act });
      expect((await desk.register.report("strait", "r1"))?.replaces).toBeNull();
    }));

  it("refuses to tell the versions of what is not held", () =>
    withDesk("c", async (desk) => {
      await expect(tellVersions(desk, "strait", "nobody")).rejects.toThrow("no report “nobody”");
    }));
});

describe("a citation", () => {
  it("leads to its words in the document as received", () =>
    withDesk("f", async (desk, read) => {
      await read(
        "feed.json",
        JSON.stringify({ version: "https://jsonfeed.org/version/1", items: [{ title: "A", content_html: "<p>Ships &amp; men</p>" }] }),
      );
      const [report] = await desk.register.reports("strait");
      expect(report?.text).toBe("A\n\nShips & men");
      const span = { start: 9, end: 14 };
      expect(await tellReceived(desk, { affair: "strait", report: report!.id, span })).toEqual({
        by: "source",
        place: { start: 9, end: 18 },
        exact: "&amp; men",
      });
      expect(await tellReceived(desk, { affair: "strait", report: report!.id, span: { start: 0, end: 1 } })).toMatchObject({ by: "none" });
      await expect(tellReceived(desk, { affair: "strait", report: "nobody", span })).rejects.toThrow("no report “nobody”");
    }));
});

describe("a report dated in the future", () => {
  it("is read with its date, and named", () =>
    withDesk("d", async (desk, read) => {
      expect(await read("1.txt", HEAD.replace("2031-03-02", "2031-03-06") + TEXT)).toEqual([]);
      expect(await read("2.txt", "---\npublished: 2031-04-01\n---\nNobody knows yet what this will come to.\n")).toEqual([
        "dated 2031-04-01, which is yet to come",
      ]);
      expect((await desk.register.reports("strait")).map(({ published }) => published)).toEqual(["2031-03-06", "2031-04-01"]);
    }));
});
