import { dateInWords, joinedDate } from "../edtf.ts";

/**
 * The date that is plainly meant where another form was written: `12 March 2026`, `March 12, 2026`, `2026/3/12`, `2026-3-12`, `24.02.2026`. `null`
 * where none is, or where two could be (`03/04/2026`).
 */
export function plainDate(text: string): string | null {
  const named = dateInWords(text);
  if (named !== null) return named;
  const turned = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (turned) return joinedDate(turned[3]!, turned[2]!, turned[1]);
  const plain = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  return plain && joinedDate(plain[1]!, plain[2]!, plain[3]);
}
