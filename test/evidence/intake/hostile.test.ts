import { describe, expect, it } from "vitest";
import { attribute, readDocument, readDocuments, type ReadResult } from "#evidence";
import { fold, sentences } from "#text";
import { zipTrap } from "../../../src/evidence/intake/unpack.ts";
import { makeDocx, zip } from "../make-docx.ts";
import { makePdfPages } from "../make-pdf.ts";

const read = (path: string, content: string | Uint8Array): Promise<ReadResult> =>
  readDocument({ path, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content });

/** The zip with another size claimed for every file in its directory. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1, "latin1"))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

describe("a Word document that is a trap", () => {
  it("is refused by the size it claims", async () => {
    expect(await read("a.docx", claiming(makeDocx(["One."]), 150 * 1024 * 1024))).toEqual({ refused: "it would unpack to 450 MB" });
  });

  it("is refused by the size it has, whatever it claims", () => {
    const limit = 1024 * 1024;
    const packed = claiming(zip([["word/document.xml", " ".repeat(limit + 1)]]), 100);
    expect(packed.length).toBeLessThan(limit / 100);
    expect(zipTrap(packed, limit)).toMatch(/would unpack to more than/);
    expect(zipTrap(packed, 2 * limit)).toBeNull();
    const halves = zip([0, 1, 2].map((i) => [`${i}.xml`, " ".repeat(limit / 2)] as const));
    expect(zipTrap(claiming(halves, 0), limit)).toMatch(/would unpack to more than/);
  });

  it("is refused where its directory leads nowhere", async () => {
    const bytes = Buffer.from(makeDocx(["One."]));
    bytes.writeUInt32LE(bytes.length - 3, bytes.length - 6);
    expect(await read("a.docx", bytes)).toEqual({ refused: "its directory is broken" });
  });

  it("never has its entities expanded", async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY b${i + 1} "${`&b${i};`.repeat(10)}">`).join("");
    const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const document = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY b0 "boom">${levels}]><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>Before &b12; after</w:t></w:r></w:p></w:body></w:document>`;
    const files = [
      ["[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"],
      ["word/document.xml", document],
    ] as const;
    const result = await read("a.docx", zip(files));
    expect("refused" in result ? "" : result.report.text).not.toContain("boom");
  });
});

describe("a report that is only hard to read", () => {
  it("is read where it is a PDF of three hundred pages, page after page", async () => {
    const lines = (page: number): string[] => [
      `Page ${page} of the plan for the northern bridge.`,
      ...Array.from({ length: 8 }, () => "The council will pay for it."),
    ];
    const began = process.cpuUsage();
    const result = await read("a.pdf", makePdfPages(Array.from({ length: 300 }, (_, i) => lines(i + 1))));
    expect("report" in result && result.report.text.match(/Page \d+ of the plan/g)).toHaveLength(300);
    expect(process.cpuUsage(began).user).toBeLessThan(20_000_000);
  });

  it("is refused where it is a PDF of more pages than a report has, before any is read", async () => {
    expect(await read("a.pdf", makePdfPages(Array.from({ length: 2_001 }, () => [])))).toEqual({
      refused: "it has 2001 pages; the limit is 2000: split it",
    });
  });

  it("is refused where scripts alone would write it, and the reason says so", async () => {
    const page = `<html><head><script src="app.js"></script></head><body><div id="root"></div><noscript>Turn scripts on.</noscript></body></html>`;
    expect(await read("a.html", page)).toEqual({
      refused: expect.stringMatching(/drawn by scripts, which are never run; save it/) as string,
    });
  });

  it("is read where it is a page without a body, or with two, or with tables for everything", async () => {
    const row = "<tr><td>The council met on Monday,</td><td>and no decision was taken about the northern bridge.</td></tr>";
    const head = '<html lang="en"><head><title>Arvand</title></head>';
    for (const page of [
      `${head}<table>${row.repeat(9)}</table></html>`,
      `${head}<body><p>The council met.</p></body><body>${row}</body></html>`,
      row,
    ])
      expect(await read("a.html", page)).toMatchObject({
        report: { text: expect.stringMatching(/The council met/) as string, language: "en" },
      });
  });

  it("is read from right to left as it stands, with its language, its sentences and its places", async () => {
    const text = "اجتمع المجلس يوم الاثنين في القاعة القديمة. هل وافق العمدة على الخطة؟ لم يتخذ أي قرار۔ ثم انصرف الجميع.";
    const result = await read("a.txt", text);
    expect(result).toMatchObject({ report: { text, language: "ar" }, findings: [] });
    expect(sentences(text).map((span) => text.slice(span.start, span.end))).toHaveLength(4);
  });

  it("is read with marks that turn letters round, and they are named", async () => {
    const result = await read("a.txt", "The mayor said \u202eon\u202c to the plan of the council.");
    expect("findings" in result && result.findings).toEqual([expect.stringMatching(/turn the order of letters/)]);
    expect(fold("\u200fno\u202e!").text).toBe("no!");
  });

  it("is read where a quotation never closes, which then ends with its paragraph", async () => {
    const text = `“We will send ships, said the mayor.\n\n${"He said it again and again, and nobody answered him.\n\n".repeat(2_000)}`;
    const result = await read("a.txt", text);
    if ("refused" in result) throw new Error(result.refused);
    const began = process.cpuUsage();
    const { quotations } = attribute(result.report);
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
    for (const { span } of quotations) expect(span.end).toBeLessThanOrEqual(text.indexOf("\n"));
  });

  it("costs only itself among others in one feed", async () => {
    const deep = "&lt;div&gt;".repeat(5_000);
    const feed = `<rss version="2.0"><channel><title>x</title><item><title>One</title><description>${deep}a</description></item><item><title>Two</title></item></channel></rss>`;
    const outcome = await readDocuments({ path: "a.rss", bytes: new TextEncoder().encode(feed) });
    expect(outcome).toMatchObject({
      results: [
        { path: "a.rss#1", refused: expect.stringMatching(/nested 5000 elements deep/) as string },
        { path: "a.rss#2", report: { text: "Two" } },
      ],
    });
  });
});
