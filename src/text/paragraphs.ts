import { type Span, trimmed } from "./span.ts";

/**
 * The blocks of a press text, in order: a line break ends a paragraph, blank lines separate, and white space at either end is not part of it.
 * No paragraph is empty.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (;;) {
    const end = nextBreak(text, start);
    const block = trimmed(text, { start, end });
    if (block.end > block.start) found.push(block);
    if (end >= text.length) return found;
    start = end + 1;
  }
}

/** Offset of the next line break at or after `from`, or the text's length. */
function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return i;
  }
  return text.length;
}
