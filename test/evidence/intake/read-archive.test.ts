import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readDocument, readDocuments } from "#evidence";
import { makeWarc } from "./make-warc.ts";

const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><p>${title}: the council met on Monday.</p></body></html>`;

describe("a web archive", () => {
  it("gives a report for each page with its address, and passes over all else", async () => {
    const warc = makeWarc([
      { url: "https://voice.example/a", body: page("Arvand stalls") },
      { url: "https://voice.example/p.png", headers: { "Content-Type": "image/png" }, body: "no page" },
      { url: "https://voice.example/gone", status: 404, body: page("Not here") },
      { url: "https://voice.example/b", body: page("Ships wait") },
    ]);
    const read = await readDocuments({ path: "a.warc", bytes: warc });
    expect(read).toMatchObject({
      findings: [],
      results: [
        { path: "a.warc#1", report: { url: "https://voice.example/a", title: "Arvand stalls", mediaType: "text/html" } },
        { path: "a.warc#2", report: { url: "https://voice.example/b", text: "Ships wait: the council met on Monday." } },
      ],
    });
  });

  it("keeps of each report the page as received, not the archive", async () => {
    const read = await readDocuments({ path: "a.warc", bytes: makeWarc([{ url: "https://voice.example/a", body: page("Arvand") }]) });
    const [first] = "results" in read ? read.results : [];
    expect(first !== undefined && "received" in first && new TextDecoder().decode(first.received)).toBe(page("Arvand"));
  });

  it("is read packed, record by record, and with packed and chunked answers", async () => {
    const chunked = `5\r\n${page("Three").slice(0, 5)}\r\n${(page("Three").length - 5).toString(16)}\r\n${page("Three").slice(5)}\r\n0\r\n\r\n`;
    const html = { "Content-Type": "text/html" };
    const warc = Buffer.concat(
      [
        { url: "https://voice.example/1", headers: { ...html, "Content-Encoding": "gzip" }, body: gzipSync(page("One")) },
        { url: "https://voice.example/2", headers: { ...html, "Content-Encoding": "br" }, body: brotliCompressSync(page("Two")) },
        { url: "https://voice.example/3", headers: { ...html, "Transfer-Encoding": "chunked" }, body: chunked },
      ].map((answer) => gzipSync(makeWarc([answer]))),
    );
    const read = await readDocuments({ path: "a.warc.gz", bytes: warc });
    expect("results" in read && read.results.map((result) => ("report" in result ? result.report.title : result.refused))).toEqual([
      "One",
      "Two",
      "Three",
    ]);
  });

  it("is refused where it unpacks without end, or an answer in it does", async () => {
    const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const whole = await readDocuments({ path: "a.warc.gz", bytes: Buffer.concat([zeros, zeros, zeros, zeros]) });
    expect(whole).toEqual({ refused: "it would unpack to more than 200 MB" });
    const headers = { "Content-Type": "text/html", "Content-Encoding": "gzip" };
    const warc = makeWarc([
      { url: "https://voice.example/bomb", headers, body: zeros },
      { url: "https://voice.example/b", body: page("Ships wait") },
    ]);
    const inside = await readDocuments({ path: "a.warc", bytes: warc });
    expect(inside).toMatchObject({ results: [{ path: "a.warc#2" }] });
    expect("findings" in inside && inside.findings[0]).toMatch(/page 1 \(https:\/\/voice.example\/bomb\) is not read: it would unpack/);
  });

  it("gives what came before the place where it is broken", async () => {
    const whole = makeWarc([{ url: "https://voice.example/a", body: page("Arvand") }]);
    const read = await readDocuments({ path: "a.warc", bytes: Buffer.concat([whole, Buffer.from("WARC/1.0\r\nno header at all")]) });
    expect("results" in read && read.results.map(({ path }) => path)).toEqual(["a.warc#1"]);
  });

  it("is refused where it holds no page, or is none", async () => {
    expect(await readDocuments({ path: "a.warc", bytes: makeWarc([]) })).toEqual({ refused: "the archive holds no pages" });
    expect(await readDocuments({ path: "a.warc", bytes: Buffer.from("hello there") })).toEqual({
      refused: "it is named .warc but its content is not",
    });
  });

  it("costs little where its one line never ends", async () => {
    const began = process.cpuUsage();
    await readDocuments({ path: "a.warc", bytes: Buffer.from(`WARC/1.0\r\n${"a".repeat(5_000_000)}`) });
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });
});

describe("a packed document", () => {
  it("is read as what is in it", async () => {
    const read = await readDocument({ path: "a.html.gz", bytes: gzipSync(page("Arvand stalls")) });
    expect(read).toMatchObject({ report: { path: "a.html.gz", title: "Arvand stalls", mediaType: "text/html" } });
  });

  it("is refused where it is broken or unpacks to more than a report may have", async () => {
    const broken = await readDocument({ path: "a.txt.gz", bytes: gzipSync("The council met on Monday.").subarray(0, 20) });
    expect(broken).toMatchObject({ refused: expect.stringMatching(/could not be unpacked as gzip/) as string });
    const large = await readDocument({ path: "a.txt.gz", bytes: gzipSync(Buffer.alloc(30 * 1024 * 1024, "a ")) });
    expect(large).toMatchObject({ refused: expect.stringMatching(/30 MB; the limit is 20 MB/) as string });
  });
});
