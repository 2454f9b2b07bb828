import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument, receivedPlaces, type ReceivedPlaces, type ReadReport } from "#evidence";
import { makeDocx } from "../make-docx.ts";
import { makePdfPages } from "../make-pdf.ts";

async function placesOf(path: string, content: string | Uint8Array): Promise<{ report: ReadReport; places: ReceivedPlaces }> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await readDocument({ path, bytes });
  if ("refused" in result) throw new Error(`unexpected refusal: ${result.refused}`);
  return { report: result.report, places: await receivedPlaces(result.report, result.received) };
}

/** The source's characters at the place of these words of the drawn text. */
function sourceOf({ report, places }: { report: ReadReport; places: ReceivedPlaces }, words: string): string | null {
  const start = report.text.indexOf(words);
  if (start < 0 || places.by !== "source") throw new Error(`missing words: ${words}`);
  const place = places.placeOf({ start, end: start + words.length });
  return place && places.source.slice(place.start, place.end);
}

const PAGE = `<!doctype html><html><head><title>Talks stall &mdash; again</title><style>p { content: "the mayor" }</style></head>
<body><nav><a href="/x?a>b" title='a > b'>Home</a></nav><!-- the mayor said no --><script>var s = "the mayor said no";</script>
<article><p>Over the bridge,   <b>the mayor</b>
said&nbsp;no &amp; left; &#8220;never&#8221; were her words, and the whole town of Arvand heard them on the Monday after the great storm.</p>
<p>The mayor said no. The mayor said no. It was &eacute;crit &unknown; and 3 < 4 that day, which nobody in the harbour had foreseen or wished.</p>
<p>The mayor said no. The mayor said no, once again, and then the council went home through the rain without another word on the plan.</p></article></body></html>`;

describe("the way back to what was received", () => {
  it("leads to the very characters of a text, past its front matter", async () => {
    const found = await placesOf("a.md", "---\noutlet: Voice\n---\n# Talks\r\n\r\nThe *mayor* said “no”.\n");
    expect(sourceOf(found, "The *mayor* said “no”.")).toBe("The *mayor* said “no”.");
    expect(found.places.by === "source" && found.places.placeOf({ start: 0, end: 7 })).toEqual({ start: 22, end: 29 });
  });

  it("leads to the source of a page, through tags, references and white space", async () => {
    const found = await placesOf("a.html", PAGE);
    expect(sourceOf(found, "bridge, the mayor said")).toBe("bridge,   <b>the mayor</b>\nsaid");
    expect(sourceOf(found, "no & left; “never” were")).toBe("no &amp; left; &#8220;never&#8221; were");
    expect(sourceOf(found, "écrit")).toBe("&eacute;crit");
    expect(sourceOf(found, "3 < 4")).toBe("3 < 4");
  });

  it("tells the same words in two places apart, and finds a headline in the page's head", async () => {
    const found = await placesOf("a.html", PAGE);
    const second = found.report.text.lastIndexOf("The mayor said no. ");
    const place = found.places.by === "source" ? found.places.placeOf({ start: second, end: second + 18 }) : null;
    expect(place?.start).toBe(PAGE.lastIndexOf("<p>") + 3);
    expect(sourceOf(found, "Talks stall — again")).toBe("Talks stall &mdash; again");
  });

  it("counts a packed page in the page", async () => {
    expect(sourceOf(await placesOf("a.html.gz", gzipSync(PAGE)), "heard them")).toBe("heard them");
  });

  it("has no place for words that are not there", async () => {
    const text = "Other words altogether.\n\nThe mayor said no.";
    const places = await receivedPlaces({ text, mediaType: "text/html" }, new TextEncoder().encode("<p>The mayor said no.</p>"));
    expect(places.by === "source" && places.placeOf({ start: 0, end: 5 })).toBeNull();
    expect(places.by === "source" && places.placeOf({ start: 25, end: 34 })).toEqual({ start: 3, end: 12 });
  });

  it("leads to the pages of a PDF", async () => {
    const pages = [["The mayor said no to the plan."], [], ["The council went home.", "It was late."]];
    const { report, places } = await placesOf("a.pdf", makePdfPages(pages));
    const at = (words: string): { start: number; end: number } => {
      const start = report.text.indexOf(words);
      return { start, end: start + words.length };
    };
    if (places.by !== "pages") throw new Error("unexpected places");
    expect(places.placeOf(at("mayor"))).toEqual({ first: 1, last: 1 });
    expect(places.placeOf(at("council went"))).toEqual({ first: 3, last: 3 });
    expect(places.placeOf({ start: 0, end: report.text.length })).toEqual({ first: 1, last: 3 });
  });

  it("says where a kind of document cannot lead back", async () => {
    expect((await placesOf("a.docx", makeDocx(["The mayor said no."]))).places).toMatchObject({ by: "none" });
    const mail = "From: a@b.example\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\nThe mayor said no.";
    expect((await placesOf("a.eml", mail)).places).toMatchObject({ by: "none", why: expect.stringContaining("mail") as string });
  });

  it("leads from any letter of any page to one that is written or referred to there", async () => {
    const piece = fc.constantFrom(
      "a",
      "b ",
      "&amp;",
      "&lt;",
      "<b>",
      "</b>",
      "<i title='>'>",
      "<!-- x -->",
      "<p>",
      "\n",
      "é",
      "😀",
      "&#x1F600;",
      "<",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const html = `<html><body><p>start ${pieces.join("")}</p></body></html>`;
        const result = await readDocument({ path: "a.html", bytes: new TextEncoder().encode(html) });
        if ("refused" in result) return;
        const places = await receivedPlaces(result.report, result.received);
        const { text } = result.report;
        for (let i = 0; i < text.length; i++) {
          const place = places.by === "source" && !/\s/.test(text[i]!) ? places.placeOf({ start: i, end: i + 1 }) : null;
          if (place) expect(html.slice(place.start, place.end).startsWith(text[i]!) || html[place.start] === "&").toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("costs little on a page of a million references or one that was never its source", async () => {
    const began = process.cpuUsage();
    await receivedPlaces({ text: "x", mediaType: "text/html" }, new TextEncoder().encode("&amp;<b>".repeat(500_000)));
    const strange = Array.from({ length: 20_000 }, (_, i) => `Paragraph ${i}.`).join("\n");
    await receivedPlaces({ text: strange, mediaType: "text/html" }, new TextEncoder().encode("<p>one two three ".repeat(200_000)));
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });
});
