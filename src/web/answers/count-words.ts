import type { SetList } from "#model";

/** How many sets there are and of what size: `13 sets: 2 of 1, 11 of 3`, or `5 sets of 1` where all are alike. */
export function countWords({ count, bySize }: SetList): string {
  const sizes = Object.entries(bySize)
    .filter(([, number]) => String(number) !== "0")
    .sort(([a], [b]) => Number(a) - Number(b));
  const noun = String(count) === "1" ? "set" : "sets";
  const [only, ...others] = sizes;
  if (only === undefined) return `${count} ${noun}`;
  if (others.length === 0) return `${count} ${noun} of ${only[0]}`;
  return `${count} ${noun}: ${sizes.map(([size, number]) => `${number} of ${size}`).join(", ")}`;
}
