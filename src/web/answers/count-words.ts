import type { SetList } from "#model";

/** How many sets there are and of what size: `13 sets: 2 of 1, 11 of 3`, or `5 sets of 1` where all are alike; where more may be, at least so many. */
export function countWords(list: SetList): string {
  return list.complete ? sizeWords(list) : `at least ${sizeWords(list)} (${certainWords(list.upTo)})`;
}

/** What is certain of a list that a search has found and that may not be all. */
function certainWords(upTo: number | null): string {
  return upTo === null || upTo < 1 ? "more may be found, of any size" : `all of up to ${upTo} are among them`;
}

function sizeWords({ count, bySize }: SetList): string {
  const sizes = Object.entries(bySize)
    .filter(([, number]) => String(number) !== "0")
    .sort(([a], [b]) => Number(a) - Number(b));
  const noun = String(count) === "1" ? "set" : "sets";
  const [only, ...others] = sizes;
  if (only === undefined) return `${count} ${noun}`;
  if (others.length === 0) return `${count} ${noun} of ${only[0]}`;
  return `${count} ${noun}: ${sizes.map(([size, number]) => `${number} of ${size}`).join(", ")}`;
}
