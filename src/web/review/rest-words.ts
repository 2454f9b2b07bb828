import { counted } from "../names/dates.ts";

interface Rest {
  readonly shown: number;
  readonly count: number;
  readonly left: number;
}

/** How much of a list of sentences stands there, and how many of them would be left. */
export function restWords({ shown, count, left }: Rest): string {
  const cut = shown < count ? `The first ${shown} of ${count} are listed here.` : `All ${counted(count, "sentence")} stand above.`;
  const open = left === 1 ? " 1 leaves something open and stays for you." : ` ${left} leave something open and stay for you.`;
  return left === 0 ? cut : `${cut}${open}`;
}
