import { describe, expect, it } from "vitest";
import { readDocument, readDocuments, type ReadReport } from "#evidence";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(path: string, text: string, mediaType?: string): Promise<{ reports: ReadReport[]; findings: string[] }> {
  const outcome = await readDocuments({ path, bytes: bytes(text), ...(mediaType === undefined ? {} : { mediaType }) });
  if ("refused" in outcome) throw new Error(`unexpected refusal: ${outcome.refused}`);
  const read = outcome.results.filter((result) => "report" in result);
  const refused = outcome.results.flatMap((result) => ("refused" in result ? [result.refused] : []));
  return {
    reports: read.map(({ report }) => report),
    findings: [...outcome.findings, ...read.flatMap(({ findings }) => findings), ...refused],
  };
}

async function refusal(path: string, text: string): Promise<string> {
  const outcome = await readDocuments({ path, bytes: bytes(text) });
  return "refused" in outcome ? outcome.refused : "";
}

const STORY = "<p>The council of <b>Arvand</b> met on Monday &amp; spoke about the bridge.</p><p>No decision was taken.</p>";

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Voice</title><link>https://voice.example/</link><language>en-gb</language>
<item><title>Arvand stalls on the bridge</title><link>https://voice.example/a</link><pubDate>Sun, 04 May 2031 23:30:00 +0300</pubDate>
<dc:creator>Mira Sol</dc:creator><description>A short word on it.</description><content:encoded><![CDATA[${STORY}]]></content:encoded></item>
<item><title>Ships wait</title><link>https://voice.example/b</link><pubDate>the fifth of never</pubDate><description>Three ships wait outside.</description></item>
<item><title>Harbour closed</title><source url="https://other.example/feed">Inland Courier</source><pubDate>2031-05-06</pubDate></item>
</channel></rss>`;

describe("a feed", () => {
  it("gives a report for each entry, with what the feed knows of it", async () => {
    const { reports } = await read("voice.xml", RSS);
    expect(reports.map((report) => report.path)).toEqual(["voice.xml#1", "voice.xml#2", "voice.xml#3"]);
    expect(reports[0]).toMatchObject({
      title: "Arvand stalls on the bridge",
      outlet: "Harbour Voice",
      published: "2031-05-04",
      url: "https://voice.example/a",
      language: "en",
      bylines: ["Mira Sol"],
      complete: null,
      mediaType: "text/html",
    });
    expect(reports[0]!.text).toBe(
      "Arvand stalls on the bridge\n\nThe council of Arvand met on Monday & spoke about the bridge.\n\nNo decision was taken.",
    );
  });

  it("marks an entry that has a summary only, and one that has no more than a headline", async () => {
    const { reports, findings } = await read("voice.xml", RSS);
    expect(reports[1]).toMatchObject({ complete: false, text: "Ships wait\n\nThree ships wait outside." });
    expect(reports[2]).toMatchObject({ complete: false, text: "Harbour closed", outlet: "Inland Courier", published: "2031-05-06" });
    expect(findings.filter((finding) => finding.includes("only a summary"))).toHaveLength(2);
  });

  it("names a broken date and keeps the entry", async () => {
    const { reports, findings } = await read("voice.xml", RSS);
    expect(reports[1]!.published).toBeNull();
    expect(findings).toContain('its date "the fifth of never" is no date');
  });

  it("is read as Atom", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Harbour Voice</title><id>x</id><updated>2031-05-04T00:00:00Z</updated>
<entry><title>Arvand</title><id>y</id><published>2031-05-03T22:00:00+02:00</published><author><name>Mira Sol</name></author>
<link rel="alternate" href="https://voice.example/a"/><content type="html">${STORY.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</content></entry></feed>`;
    const { reports } = await read("feed", atom);
    expect(reports[0]).toMatchObject({ published: "2031-05-03", url: "https://voice.example/a", language: "uk", bylines: ["Mira Sol"] });
    expect(reports[0]!.text).toContain("spoke about the bridge.\n\nNo decision");
  });

  it("is read as JSON Feed, plain text as plain text", async () => {
    const feed = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Harbour Voice",
      items: [
        {
          id: "1",
          url: "https://voice.example/a",
          title: "Arvand",
          content_text: "One.\nTwo & three.",
          date_published: "2031-05-04T01:00:00Z",
        },
      ],
    });
    const { reports } = await read("feed.json", feed);
    expect(reports[0]).toMatchObject({ text: "Arvand\n\nOne.\nTwo & three.", mediaType: "text/plain", published: "2031-05-04" });
  });

  it("is known by its content, whatever type the server claims", async () => {
    expect((await read("https://voice.example/feed/", RSS, "text/xml")).reports).toHaveLength(3);
    expect((await read("https://voice.example/feed/", RSS, "text/plain")).reports).toHaveLength(3);
  });

  it("is refused where it is none, or empty, or broken", async () => {
    expect(await refusal("a.xml", "<?xml version='1.0'?><settings><a/></settings>")).toBe("it is XML, but no feed");
    expect(await refusal("a.json", '{"a": 1}')).toBe("it is JSON, but no feed");
    expect(await refusal("a.rss", "<rss version='2.0'><channel><title>x</title></channel></rss>")).toMatch(/no entries/);
    expect(await refusal("a.rss", "<rss version='2.0'><channel><item><title>x</")).not.toBe("");
  });

  it("never expands entities that it declares for itself", async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY b${i + 1} "${`&b${i};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY b0 "boom">${levels}]>
<rss version="2.0"><channel><title>x</title><item><title>Ships wait</title><description>Before &b12; after the storm.</description></item></channel></rss>`;
    const { reports } = await read("bomb.xml", bomb);
    expect(reports[0]!.text).toBe("Ships wait\n\nBefore &b12; after the storm.");
  });

  it("is read to a thousand entries, and says so", async () => {
    const items = Array.from({ length: 1_100 }, (_, i) => `<item><title>Report ${i} of the harbour office</title></item>`).join("");
    const { reports, findings } = await read("many.rss", `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`);
    expect(reports).toHaveLength(1_000);
    expect(findings).toContain("it holds 1100 entries; the first 1000 are read");
  });

  it("is not taken for one report", async () => {
    expect(await readDocument({ path: "voice.xml", bytes: bytes(RSS) })).toEqual({ refused: "it holds 3 reports, not one" });
  });
});
