import { writeNumber, writeString } from "../write.ts";

/** Factors of the letters and words that stand after a number. */
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9 };

const NUMBER = String.raw`(\d[\d,.' \u00a0\u202f]*)(?:(k|thousand|mn|m|million|bn|b|billion)(?!\p{L}))?`;
const AMOUNT = new RegExp(
  String.raw`^(about|around|circa|ca\.?|~|some|approximately|up to|at most|at least|more than|over|>)?\s*[€$£]?\s*${NUMBER}(?:\s*(?:-|–|—|to|\.\.)\s*[€$£]?\s*${NUMBER})?\s*(.*)$`,
  "iu",
);

/** How a word before a number reads in a dossier. */
const WORDS: Readonly<Record<string, string>> = {
  about: "about",
  around: "about",
  circa: "about",
  ca: "about",
  "~": "about",
  some: "about",
  approximately: "about",
  "up to": "up to",
  "at most": "up to",
  "at least": "at least",
  "more than": "at least",
  over: "at least",
  ">": "at least",
};

/** A cell with an amount as a dossier writes it, and the words left after it (mostly the unit); `null` where it holds no number. */
export function readAmountCell(cell: string): { readonly amount: string; readonly rest: string } | null {
  const found = AMOUNT.exec(cell.trim());
  if (!found) return null;
  const [, word, first, factor, second, otherFactor, rest] = found;
  const low = numberOf(first!, factor ?? (second === undefined ? undefined : otherFactor));
  const high = second === undefined ? null : numberOf(second, otherFactor);
  if (low === null || (second !== undefined && high === null)) return null;
  const softened = word === undefined ? "" : `${WORDS[word.toLowerCase().replace(/\.$/, "")] ?? ""} `;
  const amount = high === null ? `${softened}${writeNumber(low)}` : `${writeNumber(low)}..${writeNumber(high)}`;
  return { amount, rest: rest!.trim() };
}

/** `5,000`, `5 000`, `5'000` and `7.5`; a point or comma before three last digits groups thousands, any other is a decimal point. */
function numberOf(digits: string, factor: string | undefined): number | null {
  const tight = digits.trim().replace(/[\s']/g, "");
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(tight) ? tight.replace(/[.,]/g, "") : tight.replace(",", ".");
  const value = Number(grouped.replace(/\.$/, "")) * (factor === undefined ? 1 : FACTORS[factor.toLowerCase()]!);
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");

/** A cell with a date as a dossier writes it (EDTF); `"ambiguous"` for 3/4/2026, `null` where it is none that we know. */
export function readDateCell(cell: string): string | "ambiguous" | null {
  const text = cell.trim();
  if (/^\d{4}(?:-\d{2}){0,2}[?~%]?(?:\/.*)?$/.test(text)) return text;
  const year = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text);
  if (year) return dateOf(year[1]!, year[2]!, year[3]!);
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (parts) return dayAndMonth(Number(parts[1]), Number(parts[2]), parts[3]!, text.includes("."));
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(\p{L}+)\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(text);
  if (!words) return null;
  const month = MONTHS.findIndex((name) => words[2]!.length >= 3 && name.startsWith(words[2]!.toLowerCase())) + 1;
  if (month === 0) return null;
  const day = words[1] ?? words[3];
  return day === undefined ? `${words[4]}-${two(month)}` : dateOf(words[4]!, month, day);
}

/** Points are written between day and month in that order only; slashes in either. */
function dayAndMonth(first: number, second: number, year: string, dotted: boolean): string | "ambiguous" | null {
  if (dotted || first > 12) return dateOf(year, second, first);
  if (second > 12) return dateOf(year, first, second);
  return first === second ? dateOf(year, first, second) : "ambiguous";
}

function dateOf(year: string | number, month: string | number, day: string | number): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: string | number): string {
  return String(number).padStart(2, "0");
}

/** Words as a name: letters and digits in lower case, all else a dash; at most five words. */
export function nameOf(words: string): string {
  const plain = words
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]s(?!\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
  return plain.split("-").slice(0, 5).join("-") || "unnamed";
}

/** Words between quotes, on one line. */
export function quoted(words: string): string {
  return writeString(words.replace(/\s+/g, " ").trim());
}
