import type { Chance } from "#model";
import { isPlainName } from "./words.ts";

/** Escapes with a letter of their own; all others are written by their code. */
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
// Control characters and halves of surrogate pairs do not survive a UTF-8 file; they are written by their code.
const ESCAPED = /[\\"\n\r\t]|[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu;

/** A text in quotes. */
export function writeString(text: string): string {
  return `"${text.replace(ESCAPED, (char) => ESCAPES[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`)}"`;
}

/** A name, in quotes where it holds other characters or reads like a keyword. */
export function writeName(name: string): string {
  return isPlainName(name) ? name : writeString(name);
}

/** Names between commas; an empty list is written `nothing`. */
export function writeNames(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.map(writeName).join(", ");
}

/** A date, in quotes where it could not be read back bare. */
export function writeDate(date: string): string {
  return /^[\dXY.[{~?%-][^\s"#,]*$/.test(date) || /^[[{][^\s"#]*[\]}]$/.test(date) ? date : writeString(date);
}

/** A number without a sign or exponent that could be read otherwise. */
export function writeNumber(value: number): string {
  const plain = String(value);
  return plain.includes("e+") ? BigInt(value).toString() : plain;
}

/** A chance as one number, or as both its ends. */
export function writeChance({ low, high }: Chance): string {
  return low === high ? writeNumber(low) : `${writeNumber(low)}..${writeNumber(high)}`;
}

/** An English noun with its indefinite article, for messages. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
