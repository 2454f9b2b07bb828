import { describe, expect, it } from "vitest";
import { readDocument } from "#evidence";
import type { ReadReport } from "#evidence";

async function read(path: string, lines: readonly string[]): Promise<{ report: ReadReport; findings: string[] }> {
  const result = await readDocument({ path, bytes: new TextEncoder().encode(lines.join("\r\n")) });
  if ("refused" in result) throw new Error(`unexpected refusal: ${result.refused}`);
  return result;
}

const HEAD = ["From: Mira Sol <mira@voice.example>", "To: desk@example.org", "Subject: =?utf-8?q?Arvand_stalls_=E2=80=93_again?="];

describe("a mail", () => {
  it("gives its text, wrapped lines joined, with subject, sender and day as written", async () => {
    const { report, findings } = await read("a.eml", [
      ...HEAD,
      "Date: Sun, 4 May 2031 23:30:00 +0300",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "The council of Arvand met on Monday to speak about the",
      "northern bridge and the ships that would guard it.",
      "",
      "No decision was taken.",
    ]);
    expect(report).toMatchObject({
      title: "Arvand stalls – again",
      published: "2031-05-04",
      bylines: ["Mira Sol"],
      mediaType: "message/rfc822",
    });
    expect(report.text).toBe(
      "Arvand stalls – again\n\nThe council of Arvand met on Monday to speak about the northern bridge and the ships that would guard it.\n\nNo decision was taken.",
    );
    expect(findings).toEqual([]);
  });

  it("gives its page where it has one, names what is attached and a date that is none", async () => {
    const { report, findings } = await read("a.eml", [
      ...HEAD,
      "Date: soon",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html; charset=windows-1251",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from([...Buffer.from("<p>"), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ...Buffer.from(" to all</p><script>1</script>")]).toString(
        "base64",
      ),
      "--b",
      "Content-Type: application/pdf",
      'Content-Disposition: attachment; filename="plan.pdf"',
      "",
      "%PDF-1.4",
      "--b--",
    ]);
    expect(report.text).toBe("Arvand stalls – again\n\nПривет to all");
    expect(report.published).toBeNull();
    expect(findings).toEqual(["attached and not read: plan.pdf", 'its date "soon" is no date']);
  });

  it("is refused where it is nested without end", async () => {
    const open = Array.from({ length: 200 }, (_, i) => [`Content-Type: multipart/mixed; boundary="b${i}"`, "", `--b${i}`]).flat();
    const result = await readDocument({ path: "a.eml", bytes: new TextEncoder().encode([...HEAD, ...open, "", "x"].join("\r\n")) });
    expect(result).toMatchObject({ refused: expect.stringMatching(/could not be read as a mail: .*nesting/i) as string });
  });
});

describe("a page that a browser saved as a mail", () => {
  it("is read like the page, from the address it was saved at", async () => {
    const { report } = await read("a.mhtml", [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://voice.example/2031/a",
      "Subject: Arvand stalls",
      "Date: Mon, 1 Jan 2035 10:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: https://voice.example/2031/a",
      "",
      '<html lang=3D"en"><head><meta property=3D"og:site_name" content=3D"Harbour Voice"><meta=',
      ' property=3D"article:published_time" content=3D"2031-05-04T10:00:00Z"></head><body><h1>Arvand stalls</h1>',
      "<p>The council met in the old town hall.</p></body></html>",
      "--b",
      "Content-Type: image/png",
      "Content-Transfer-Encoding: base64",
      "Content-Location: https://voice.example/p.png",
      "",
      "iVBORw0KGgo=",
      "--b--",
    ]);
    expect(report).toMatchObject({
      outlet: "Harbour Voice",
      published: "2031-05-04",
      url: "https://voice.example/2031/a",
      title: "Arvand stalls",
      mediaType: "multipart/related",
      bylines: [],
    });
    expect(report.text).toBe("Arvand stalls\n\nThe council met in the old town hall.");
  });
});
