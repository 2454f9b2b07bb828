import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Metadata, readDocument, type ReadReport, SIZE_LIMIT_BYTES } from "#evidence";
import { makeDocx, zip } from "./make-docx.ts";
import { makePdf } from "./make-pdf.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(
  path: string,
  content: string | Uint8Array,
  extra: { mediaType?: string; metadata?: Metadata } = {},
): Promise<{ report: ReadReport; findings: string[] }> {
  const result = await readDocument({ path, bytes: typeof content === "string" ? bytes(content) : content, ...extra });
  if ("refused" in result) throw new Error(`unexpected refusal: ${result.refused}`);
  return result;
}

async function refusal(path: string, content: string | Uint8Array): Promise<string> {
  const result = await readDocument({ path, bytes: typeof content === "string" ? bytes(content) : content });
  return "refused" in result ? result.refused : "";
}

const BODY =
  "The council of Arvand met on Monday to speak about the northern bridge and the ships that it would take to guard it.\n\nNo decision was taken.";

describe("readDocument on plain text", () => {
  it("takes an outlet's name that stands alone in the first line, and no headline for one", async () => {
    const headline = "Council of Arvand speaks about the bridge";
    const outletOf = async (first: string, next = headline) => (await read("a.txt", `${first}\n\n${next}\n\n${BODY}`)).report.outlet;
    expect((await read("a.txt", `The Harbour Herald\n\n${headline}\n\n${BODY}`)).report).toMatchObject({
      outlet: "The Harbour Herald",
      title: headline,
    });
    expect(await outletOf("Arvand News Agency")).toBe("Arvand News Agency");
    expect(await outletOf("Reuters")).toBe("Reuters");
    expect(await outletOf("The Guardian")).toBe("The Guardian");
    for (const first of ["Breaking News", "Herald", "Ministers meet the Post", "Arvand Bridge", "Arvand Times."])
      expect(await outletOf(first)).toBeNull();
    expect(await outletOf("Letters to the Arvand Post", "go on here")).toBeNull();
    expect(await outletOf("Arvand Post", "and Mail reported it")).toBeNull();
  });

  it("keeps the text as received and says nothing it does not know", async () => {
    const { report, findings } = await read("a.txt", BODY);
    expect(report.text).toBe(BODY);
    expect(report).toMatchObject({
      id: null,
      outlet: null,
      published: null,
      url: null,
      complete: null,
      note: false,
      language: "en",
      mediaType: "text/plain",
    });
    expect(report.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(findings).toEqual([]);
  });

  it("takes front matter off the top and believes it", async () => {
    const { report } = await read(
      "a.md",
      `---\nid: hv-1\noutlet: "Harbour Voice"\ndate: 2031-05-04?\nlang: en\ncomplete: yes\nnote: no\ntitle: A bridge\nretells: nt-0503\nurl: https://example.org/a\n---\n\n${BODY}`,
    );
    expect(report.text).toBe(`\n${BODY}`);
    expect(report).toMatchObject({
      id: "hv-1",
      outlet: "Harbour Voice",
      published: "2031-05-04?",
      complete: true,
      note: false,
      title: "A bridge",
      retells: "nt-0503",
    });
  });

  it("names front matter it does not understand, with a way on, and keeps the rest", async () => {
    const { report, findings } = await read(
      "a.txt",
      `---\noutlet: Harbour Voice\npublishd: 2031-05-04\ndate: next week\ncomplete: perhaps\njust words\n---\n${BODY}`,
    );
    expect(report.outlet).toBe("Harbour Voice");
    expect(report.published).toBeNull();
    expect(findings.join("\n")).toMatch(/unknown name "publishd"; did you mean published or publisher\?/);
    expect(findings.join("\n")).toMatch(/date "next week" is no date; write one like/);
    expect(findings).toHaveLength(4);
  });

  it("takes a rule of dashes for text where it opens no front matter", async () => {
    const text = `---\nA line of verse without any field\n---\n${BODY}`;
    expect((await read("a.txt", text)).report.text).toBe(text);
  });

  it("lets front matter win over a manifest, and a manifest over the text", async () => {
    const { report } = await read("a.txt", `---\noutlet: Harbour Voice\n---\ndate 2031-05-04\n${BODY}`, {
      metadata: { outlet: "Other", published: "2031-05-05" },
    });
    expect(report).toMatchObject({ outlet: "Harbour Voice", published: "2031-05-05" });
  });

  it("finds headline, date line, byline and copyright line", async () => {
    const { report } = await read(
      "a.txt",
      `Arvand stalls on the bridge\n\nBy Mira Sol and Jon Petrak\n\n12:02 04.05.2031 •\n\n${BODY}\n\n© 2031 Harbour Voice. All rights reserved.`,
    );
    expect(report).toMatchObject({
      title: "Arvand stalls on the bridge",
      published: "2031-05-04",
      bylines: ["Mira Sol", "Jon Petrak"],
      outlet: "Harbour Voice",
    });
  });

  it("takes no date out of a running sentence", async () => {
    expect(
      (await read("a.txt", `The ministers will meet again on 4 May 2031 in the old town hall of the city, if all goes well.\n\n${BODY}`))
        .report.published,
    ).toBeNull();
  });

  it("gives the same fingerprint to the same text, whatever surrounds it", async () => {
    const one = await read("a.txt", BODY);
    const two = await read("b.txt", `---\noutlet: Harbour Voice\n---\n${BODY}`);
    expect(two.report.sha256).toBe(one.report.sha256);
  });
});

describe("readDocument on bad input", () => {
  it("refuses an empty file and one of white space", async () => {
    expect(await refusal("a.txt", "")).toMatch(/empty/);
    expect(await refusal("a.txt", " \n\t\n")).toMatch(/empty/);
  });

  it("refuses a binary that is named .txt, and says what it is where it can", async () => {
    expect(await refusal("a.txt", new Uint8Array([1, 2, 0, 3, 250, 0, 0, 7]))).toMatch(/binary/);
    expect(await refusal("a.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]))).toMatch(/PNG/);
    expect(await refusal("a.docx", zip([["x.txt", "hello"]]))).toMatch(/zip archive/);
  });

  it("refuses a file beyond the limit without reading it", async () => {
    const result = await readDocument({ path: "a.txt", bytes: new Uint8Array(SIZE_LIMIT_BYTES + 1) });
    expect("refused" in result && result.refused).toMatch(/21 MB; the limit is 20 MB/);
  });

  it("reads invalid UTF-8 with the broken places marked and named", async () => {
    const content = new Uint8Array([...bytes("Première ligne.\nDeux "), 0xff, ...bytes(" mots encore.")]);
    const { report, findings } = await read("a.txt", content);
    expect(report.text).toContain("\ufffd");
    expect(findings[0]).toMatch(/not valid UTF-8: 1 broken .* line 2/);
  });

  it("recognises old Cyrillic and Western character sets", async () => {
    const cyrillic = new Uint8Array([...bytes("1\n"), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]);
    expect((await read("a.txt", cyrillic)).report.text).toBe("1\nПривет мир");
    const western = new Uint8Array([...bytes("Le pr"), 0xe9, ...bytes("sident a parl"), 0xe9]);
    expect((await read("a.txt", western)).report.text).toBe("Le président a parlé");
  });

  it("reads UTF-16 by its byte order mark", async () => {
    const content = new Uint8Array([0xff, 0xfe, ...Buffer.from("Harbour talks stall", "utf16le")]);
    expect((await read("a.txt", content)).report.text).toBe("Harbour talks stall");
  });

  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a"),
        async (content, path) => {
          const result = await readDocument({ path, bytes: content });
          expect("refused" in result ? result.refused.length : result.report.text.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const PAGE = `<!doctype html><html lang="en"><head><title>Arvand | Harbour Voice</title>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Arvand stalls on the bridge","datePublished":"2031-05-04T10:00:00Z","publisher":{"name":"Harbour Voice"},"author":[{"name":"Mira Sol"}]}]}</script>
<script>globalThis.ran = true; document.title = "hacked"</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Arvand stalls on the bridge</h1>
<p>The council of <b>Arvand</b> met on Monday to speak about the northern bridge, and the ships that it would take to guard it.</p>
<p onclick="globalThis.ran = true">No decision was taken, said the harbour master, who had waited in the rain for an answer the whole day long.</p>
<noscript>Turn on scripts</noscript><p>A third session follows, the clerk told Harbour Voice, unless the weather turns before the end of the week.</p></article>
<footer>Cookies and more</footer></body></html>`;

describe("readDocument on other kinds", () => {
  it("draws the article out of a page, paragraph by paragraph, with what the markup says", async () => {
    const { report } = await read("a.html", PAGE);
    expect(report).toMatchObject({
      title: "Arvand stalls on the bridge",
      outlet: "Harbour Voice",
      published: "2031-05-04",
      language: "en",
      bylines: ["Mira Sol"],
    });
    expect(report.text.split("\n\n")).toHaveLength(4);
    expect(report.text).toContain("The council of Arvand met on Monday");
  });

  it("neither runs scripts nor keeps them", async () => {
    const { report } = await read("a.html", PAGE);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
    expect(report.text).not.toMatch(/script|hacked|globalThis|<|Cookies/i);
  });

  it("refuses a page that is nested so deep that reading it would never end", async () => {
    const deep = `<html><body>${"<div>".repeat(20_000)}The bridge is closed, the council said.${"</div>".repeat(20_000)}</body></html>`;
    expect(await refusal("a.html", deep)).toMatch(/nested 20000 elements deep; the limit is/);
  });

  it("reads a page of very many elements in a moment", async () => {
    const { report } = await read("a.html", `<html><body>${"<p>The bridge is closed.</p>".repeat(30_000)}</body></html>`);
    expect(report.text.split("\n\n")).toHaveLength(30_000);
  });

  it("refuses a page without text", async () => {
    expect(await refusal("a.html", "<html><body><script>1</script></body></html>")).toMatch(/no text/);
  });

  it("joins the lines of a PDF to paragraphs", async () => {
    const { report } = await read(
      "a.pdf",
      makePdf([
        "The council of Arvand met on Monday to speak about the northern bridge",
        "and the ships that it would take to guard it.",
        "No decision was taken.",
      ]),
    );
    expect(report.text).toContain("northern bridge and the ships");
    expect(report.mediaType).toBe("application/pdf");
  });

  it("refuses a PDF without text and says what to do", async () => {
    expect(await refusal("a.pdf", makePdf([]))).toMatch(/no text .*text recognition/);
  });

  it("reads a PDF that is named .txt as what it is, and says so", async () => {
    const { findings } = await read("a.txt", makePdf(["The council of Arvand met on Monday."]));
    expect(findings[0]).toMatch(/named \.txt, but it is a PDF/);
  });

  it("refuses a broken PDF with the reason", async () => {
    expect(await refusal("a.pdf", "%PDF-1.4\nnothing more")).toMatch(/could not be read as PDF/);
  });

  it("reads the paragraphs of a Word document", async () => {
    const { report } = await read("a.docx", makeDocx(["Arvand stalls on the bridge", "The council met on Monday."]));
    expect(report.text).toBe("Arvand stalls on the bridge\n\nThe council met on Monday.");
  });
});
