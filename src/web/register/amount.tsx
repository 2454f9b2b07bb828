import type { Quantity } from "#model";
import { amountWords } from "../names/words.ts";
import { barOf } from "./bar.ts";

/** An amount as a bar and in words: solid up to its low, light up to its high, hatched where nothing of it is known. Unknown is never zero. */
export function Amount({ quantity, full }: { quantity: Quantity | null; full: number }) {
  if (!quantity)
    return (
      <small title="no amount named">
        <span aria-hidden="true">–</span>
        <span className="hidden">no amount named</span>
      </small>
    );
  const words = amountWords(quantity);
  if (words === null)
    return (
      <>
        <span className="amount unknown" aria-hidden="true" />
        <small>unknown, {quantity.unit}</small>
      </>
    );
  const { solid, light } = barOf(quantity, full);
  return (
    <>
      <span className="amount" aria-hidden="true">
        <b style={{ width: `${solid}%` }} />
        <i style={{ left: `${solid}%`, width: `${light}%` }} />
      </span>
      <small>
        {words} {quantity.unit}
      </small>
    </>
  );
}
