import { RANGE, SINGLE } from "../amount.ts";

/** The amount that is plainly meant where another form was written: commas in thousands, one dash for two dots, `5k`. */
export function plainAmount(text: string): { readonly text: string } | undefined {
  if (/^\d+(?:\.\d+)?k$/i.test(text)) return { text: String(Number(text.slice(0, -1)) * 1000) };
  const plain = text.replace(/^(\d[\d,.]*)[-–—](?=\d)/, "$1..").replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  return SINGLE.test(plain) || RANGE.test(plain) ? { text: plain } : undefined;
}
