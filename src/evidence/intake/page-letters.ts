import { parseHTML } from "linkedom";
import { Letters, type SourceLetters } from "./source-letters.ts";

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][\da-zA-Z]{1,31}));?/;

/** Elements whose content is no markup and never read. Source: HTML standard, raw text elements. */
const RAW = /^<(script|style)\b/i;

/** The letters of a page: its text between tags, with character references resolved. Comments, scripts and styles are passed over. Linear. */
export function pageLetters(html: string): SourceLetters {
  const found = new Letters(html.length);
  let i = 0;
  while (i < html.length) {
    const character = html[i]!;
    if (character === "<" && /[a-zA-Z/!?]/.test(html[i + 1] ?? "")) i = afterTag(html, i);
    else if (character === "&") {
      const reference = REFERENCE.exec(html.slice(i, i + 40));
      const [written, meant] = reference === null ? ["&", "&"] : [reference[0], meaning(reference)];
      for (const unit of meant.split("")) found.put(unit, i, i + written.length);
      i += written.length;
    } else {
      found.put(character, i, i + 1);
      i++;
    }
  }
  return found.done();
}

/** Where the text goes on after the tag, comment or silent element at `at`. What never closes runs to the end. */
function afterTag(html: string, at: number): number {
  if (html.startsWith("<!--", at)) return after(html, "-->", at + 4);
  const raw = RAW.exec(html.slice(at, at + 10))?.[1];
  const end = tagEnd(html, at);
  if (raw === undefined) return end;
  const closing = new RegExp(`</${raw}`, "gi");
  closing.lastIndex = end;
  const found = closing.exec(html);
  return found === null ? html.length : tagEnd(html, found.index);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** The end of a tag; a closing bracket inside a quoted attribute ends nothing. */
function tagEnd(html: string, at: number): number {
  let quote = "";
  for (let i = at + 1; i < html.length; i++) {
    const character = html[i]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return i + 1;
    else if ((character === '"' || character === "'") && html[i - 1] === "=") quote = character;
  }
  return html.length;
}

const MEANINGS = new Map<string, string>();

/** What a character reference means; named ones are asked of the parser, once each. */
function meaning([written, decimal, hex, name]: RegExpExecArray): string {
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
  if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  const known = MEANINGS.get(name!);
  if (known !== undefined) return known;
  const meant = parseHTML(`<html><body><p>&${name!};</p></body></html>`).document.querySelector("p")?.textContent ?? written;
  if (MEANINGS.size < MEANINGS_MOST) MEANINGS.set(name!, meant);
  return meant;
}

/** HTML knows about two thousand names; a page that invents more gets no more memory for them. */
const MEANINGS_MOST = 3_000;
