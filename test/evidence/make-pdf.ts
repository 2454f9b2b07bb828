/** The bytes of a one-page PDF with these lines of text (none: a page without text). */
export function makePdf(lines: readonly string[]): Uint8Array {
  return makePdfPages([lines]);
}

/** The bytes of a PDF with these lines of text on each page. Source: ISO 32000-1, the least that is a file. */
export function makePdfPages(pages: readonly (readonly string[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      streamOf(lines),
    ]),
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + end);
}

function streamOf(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/[\\()]/g, "\\$&"));
  const stream = lines.length === 0 ? "" : `BT /F1 11 Tf 14 TL 50 780 Td ${escaped.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}
