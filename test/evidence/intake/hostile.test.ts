import { describe, expect, it } from "vitest";
import { readDocument, type ReadResult } from "#evidence";
import { makeDocx, zip } from "../make-docx.ts";

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

  it("is refused by the size it has, whatever it claims", async () => {
    const packed = zip([["word/document.xml", " ".repeat(201 * 1024 * 1024)]]);
    expect(packed.length).toBeLessThan(1024 * 1024);
    expect(await read("a.docx", claiming(packed, 100))).toEqual({ refused: "it would unpack to more than 200 MB" });
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
