/** A line shorter than this share of the longest one ends its paragraph, if it also ends a sentence. */
const SHORT = 0.85;

/**
 * Joins the lines of a typeset page to paragraphs: a blank line ends one, and so does a line that ends a sentence short of the margin or stands
 * like a heading. A word broken by a hyphen at the margin is made whole.
 */
export function unwrap(page: string): string {
  const lines = page.split(/\r?\n/).map((line) => line.replace(/[ \t]+/g, " ").trim());
  const margin = Math.max(...lines.map((line) => line.length));
  const paragraphs: string[] = [];
  let current = "";
  for (const [i, line] of lines.entries()) {
    current = current === "" ? line : joined(current, line);
    if (line === "" || endsParagraph(line, lines[i + 1] ?? "", margin)) {
      if (current !== "") paragraphs.push(current);
      current = "";
    }
  }
  if (current !== "") paragraphs.push(current);
  return paragraphs.join("\n\n");
}

function joined(before: string, line: string): string {
  if (line === "") return before;
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return `${before} ${line}`;
}

function endsParagraph(line: string, next: string, margin: number): boolean {
  if (next === "") return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (/[.!?:…]["'”’»)]*$/u.test(line)) return line.length < margin * SHORT;
  return line.length < margin * 0.6;
}
