import type { Token } from "./token.ts";
import { isFinite } from "./verb-group.ts";

/** The longest stretch set off, in tokens. */
const LONGEST = 16;
const CLOSING: Readonly<Record<string, string>> = { "-": "-", "--": "--", "(": ")" };

/**
 * Places at which no clause begins since they stand in words set off by dashes or brackets between a subject and its verb ("All members — old, as well as
 * new — have agreed"). Such words hold no finite verb, and one follows right behind them.
 */
export function setOff(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let open = 1; open < tokens.length - 2; open++) {
    const closing = tokens[open]!.kind === "mark" ? CLOSING[tokens[open]!.word] : undefined;
    const close = closing === undefined ? -1 : closeOf(tokens, open, closing);
    if (close < 0 || !isFinite(tokens, close + 1)) continue;
    for (let i = open + 1; i <= close + 1; i++) found.add(i);
    open = close;
  }
  return found;
}

/** Where words that open at `open` close; -1 where they do not, hold a verb or are too long. */
function closeOf(tokens: readonly Token[], open: number, closing: string): number {
  for (let i = open + 1; i < Math.min(tokens.length - 1, open + LONGEST); i++) {
    if (tokens[i]!.word === closing) return i > open + 1 ? i : -1;
    if (isFinite(tokens, i)) return -1;
  }
  return -1;
}
