import type { Report, Span } from "#model";
import { fold, words } from "#text";
import { ORDERS_TO_MODELS } from "./data/orders-to-models.ts";

const ORDER = new Set<string>(ORDERS_TO_MODELS.order.split(" "));
const WHICH = new Set<string>(ORDERS_TO_MODELS.which.split(" "));
const WHAT = new Set<string>(ORDERS_TO_MODELS.what.split(" "));
const MARKS = ORDERS_TO_MODELS.marks.split(" ");

/** How many words behind an order what it is about may stand. */
const REACH = 5;

/**
 * True where a passage speaks to a language model: it orders to ignore instructions, or holds marks of a model's own language. Nothing follows from it
 * for what is proposed; it is told, so that a person looks. Not every such passage is known by this.
 */
export function ordersModel({ text }: Pick<Report, "text">, { start, end }: Span): boolean {
  const folded = fold(text.slice(start, end)).text.toLowerCase();
  if (MARKS.some((mark) => folded.includes(mark))) return true;
  const said = words(folded).map((word) => word.text);
  return said.some((word, at) => {
    if (!ORDER.has(word)) return false;
    const behind = said.slice(at + 1, at + 1 + REACH);
    return behind.some((each, i) => WHAT.has(each) && behind.slice(0, i).some((before) => WHICH.has(before)));
  });
}
