import type { Context } from "./context.ts";
import { isFinite } from "./verb-group.ts";

/** The longest aside, in tokens. */
const LONGEST = 18;

/** True for the marks that set off an aside. */
function isPause(word: string | undefined): boolean {
  return word === "," || word === "-" || word === "--";
}

/**
 * Where the sentence goes on behind an aside that tells the speaker and begins with the comma or dash at `at` ("It would pay, the minister said,
 * only if …"): the token after its closing mark, or the end of the sentence. `at` itself where no such aside begins there.
 */
export function behindAside(context: Context, at: number): number {
  const { tokens, sayings } = context;
  if (!isPause(tokens[at]?.word)) return at;
  let close = at + 1;
  while (close < tokens.length && close - at <= LONGEST && !isPause(tokens[close]!.word)) close++;
  if (close - at > LONGEST) return at;
  const told = sayings.some(
    (saying) => saying.verb > at && saying.verb < close && !(saying.content.from > at && saying.content.from <= close),
  );
  if (!told || verbs(context, at + 1, close) !== 1) return at;
  return Math.min(tokens.length, close + 1);
}

function verbs(context: Context, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isFinite(context.tokens, i) && !isFinite(context.tokens, i - 1)) count++;
  return count;
}

/** Where the words before an aside end that closes right before `end`; `end` where none does. */
export function beforeAside(context: Context, end: number): number {
  if (!isPause(context.tokens[end - 1]?.word)) return end;
  for (let at = end - 3; at >= Math.max(0, end - LONGEST); at--)
    if (isPause(context.tokens[at]!.word)) return behindAside(context, at) === end ? at : end;
  return end;
}
