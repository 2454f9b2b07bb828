import { describe, expect, it } from "vitest";
import { readDocument, type ReadReport } from "#evidence";

const BODY = `<body><article><h1>Arvand stalls</h1><p>The council met on Monday in the old town hall.</p></article></body>`;

async function read(head: string, body = BODY): Promise<ReadReport> {
  const result = await readDocument({
    path: "a.html",
    bytes: new TextEncoder().encode(`<!doctype html><html><head>${head}</head>${body}</html>`),
  });
  if ("refused" in result) throw new Error(`unexpected refusal: ${result.refused}`);
  return result.report;
}

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;

describe("what a page's linked data says", () => {
  it("is found in a graph, through references, past other things", async () => {
    const report = await read(
      linked({
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "Organization", "@id": "#house", name: "Harbour Voice" },
          { "@type": "Person", "@id": "#mira", name: "Mira Sol" },
          { "@type": "WebPage", name: "A page", datePublished: "2030-01-01", inLanguage: "en-GB" },
          {
            "@type": ["Article", "NewsArticle"],
            headline: "Arvand stalls",
            datePublished: "2031-05-04T23:30:00+03:00",
            author: [{ "@id": "#mira" }, { "@type": "Person", name: "Jon Petrak" }, "https://voice.example/authors/x"],
            publisher: { "@id": "#house" },
            mainEntityOfPage: { "@type": "WebPage", "@id": "https://voice.example/a" },
          },
        ],
      }),
    );
    expect(report).toMatchObject({
      outlet: "Harbour Voice",
      published: "2031-05-04",
      bylines: ["Mira Sol", "Jon Petrak"],
      url: "https://voice.example/a",
      language: "en",
    });
  });

  it("is found in a list, in a comment, with line breaks in its strings; a broken one costs only itself", async () => {
    const broken = linked('{"@type":"NewsArticle","datePublished":');
    const kept = linked(
      '<!-- [{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","headline":"Arvand\n stalls","publisher":"Voice"}] -->',
    );
    expect(await read(broken + kept)).toMatchObject({ title: "Arvand stalls", outlet: "Voice", published: null });
  });

  it("prefers the news article to what else is on the page", async () => {
    const other = linked({ "@type": "VideoObject", name: "A film", datePublished: "2029-01-01" });
    expect(await read(other + linked({ "@type": "NewsArticle", headline: "Arvand stalls", datePublished: "4 May 2031" }))).toMatchObject({
      published: "2031-05-04",
      title: "Arvand stalls",
    });
  });

  it("costs little where it is a trap", async () => {
    const began = process.cpuUsage();
    await read(linked("[".repeat(100_000)) + linked(`{"@type":"NewsArticle","a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`));
    await read(linked({ "@type": "NewsArticle", ...Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`k${i}`, [i]])) }));
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });
});

describe("what a page's elements say", () => {
  it("is found under many names, in any letter case", async () => {
    const report = await read(
      '<meta name="DC.date.issued" content="4 May 2031"><meta name="citation_author" content="Mira Sol"><meta name="citation_author" content="Jon Petrak">' +
        '<meta property="og:locale" content="uk_UA"><meta name="DC.Publisher" content="Harbour Voice"><link rel="canonical" href="/a"><meta property="og:url" content="https://voice.example/a">',
    );
    expect(report).toMatchObject({
      outlet: "Harbour Voice",
      published: "2031-05-04",
      bylines: ["Mira Sol", "Jon Petrak"],
      language: "uk",
      url: "https://voice.example/a",
    });
  });

  it("is the article's own day, not one of a report beside it", async () => {
    const body = `<body><aside><time datetime="2029-01-01">x</time></aside><article><time datetime="2031-05-04T10:00">May 4</time><p>The council met.</p></article></body>`;
    expect((await read("", body)).published).toBe("2031-05-04");
    const marked = body.replace("</article>", '<span itemprop="datePublished">May 3, 2031</span></article>');
    expect((await read("", marked)).published).toBe("2031-05-03");
  });

  it("gives authors by their links, and no address for a name", async () => {
    const body = BODY.replace("</h1>", '</h1><a rel="author" href="/mira">Mira Sol</a>');
    expect((await read('<meta property="article:author" content="https://social.example/mira">', body)).bylines).toEqual(["Mira Sol"]);
  });
});
