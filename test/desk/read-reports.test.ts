import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { closeDesk, findOrigins, gatherDocuments, listProposals, openAffair, openDesk, readReports } from "#desk";
import type { Desk } from "#desk";
import { temporaryFolder } from "../support/temporary-folder.ts";

const FIRST = `---
outlet: Harbour Gazette
published: 2031-03-02
---
Norland and Estmark pledge escorts

Norland will send 400 sailors to the strait only if Vesta agrees, the defence minister said on Monday.

Estmark refused to send ships.
`;
const SECOND = `---
outlet: Inland Courier
published: 2031-03-03
---
Norland's sailors wait for Vesta

According to the Harbour Gazette, Norland will send 400 sailors to the strait only if Vesta agrees.
`;

const folder = temporaryFolder();

async function withDesk<T>(name: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk({ folder: join(folder, name), by: "tester" });
  try {
    await openAffair(desk, { id: "strait", title: "The strait" });
    return await work(desk);
  } finally {
    await closeDesk(desk);
  }
}

function papers(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

describe("reading reports", () => {
  it("keeps reports with their proposals and traces the retelling", () =>
    withDesk("a", async (desk) => {
      const { documents } = await gatherDocuments([papers("in-a", { "1.txt": FIRST, "2.txt": SECOND })]);
      const progress = await readReports(desk, { affair: "strait", documents });
      expect(progress.failed).toEqual([]);
      expect(progress.read).toHaveLength(2);
      const origins = await findOrigins(desk, "strait");
      expect(origins.origins).toHaveLength(1);
      const acts = (await listProposals(desk, "strait")).map(({ proposal }) => proposal.act);
      expect(acts).toContain("PLEDGE");
      expect(acts).toContain("REFUSAL");
    }));

  it("takes the same text twice as one report", () =>
    withDesk("b", async (desk) => {
      const { documents } = await gatherDocuments([papers("in-b", { "1.txt": FIRST, "copy.txt": FIRST })]);
      const progress = await readReports(desk, { affair: "strait", documents });
      expect([progress.read.length, progress.held.length]).toEqual([1, 1]);
      expect(await desk.register.reports("strait")).toHaveLength(1);
    }));

  it("names what cannot be read and keeps what stands around it", () =>
    withDesk("c", async (desk) => {
      const binary = new Uint8Array(4096).map((_, i) => (i * 7919) % 256);
      const path = papers("in-c", {
        "1.txt": FIRST,
        "empty.txt": "",
        "picture.txt": binary,
        "broken.pdf": "%PDF-1.4 nothing",
        "z.txt": SECOND,
      });
      const { documents, failed } = await gatherDocuments([path, join(path, "missing.txt")]);
      const progress = await readReports(desk, { affair: "strait", documents });
      expect(failed.map(({ reason }) => reason)).toEqual(["no such file or folder"]);
      expect(progress.read).toHaveLength(2);
      expect(progress.failed.map(({ path: file }) => file.split("/").at(-1))).toEqual(["broken.pdf", "empty.txt", "picture.txt"]);
      for (const { reason } of progress.failed) expect(reason).toMatch(/\w{3}/);
    }));

  it("does not open a file that is too large", async () => {
    const path = papers("in-d", { "huge.txt": new Uint8Array(50 * 1024 * 1024).fill(97), "1.txt": FIRST });
    const { documents, failed } = await gatherDocuments([path]);
    expect(documents).toHaveLength(1);
    expect(failed[0]?.reason).toMatch(/20 MiB/);
  });

  it("goes on where it was stopped", () =>
    withDesk("e", async (desk) => {
      const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${10 + i}.txt`, FIRST.replace("400", `${400 + i}`)]));
      const { documents } = await gatherDocuments([papers("in-e", many)]);
      const stop = new AbortController();
      const first = await readReports(desk, {
        affair: "strait",
        documents,
        signal: stop.signal,
        onProgress: ({ done }) => {
          if (done === 5) stop.abort();
        },
      });
      expect(first.read.length).toBeLessThan(12);
      const second = await readReports(desk, { affair: "strait", documents });
      expect(second.held).toHaveLength(first.read.length);
      expect(second.read).toHaveLength(12 - first.read.length);
      expect(await desk.register.reports("strait")).toHaveLength(12);
    }));
});
