import type { Reached } from "./reached.ts";

/** A partial condition that at least `least` of these carriers (by number of their variable) have to bear. */
export interface Share {
  readonly numbers: readonly number[];
  readonly least: number;
}

/** Choices tried before it is left open which is best. */
const MOST_TRIES = 4096;

/**
 * The best that can be reached when every share is carried by somebody; to carry never helps who carries. `values` holds all other variables, and the
 * choice is written into it. Tried first: who can carry without any loss, the first of each share together and then one by one. Where that is not
 * enough and the function is one of the carriers' own (`mayChoose`), all choices are gone through, else (what is denied has its best choice
 * apart) the answer stays open: `null`.
 */
export function bestWithCarriers(
  shares: readonly Share[],
  values: Uint8Array,
  reached: (values: Uint8Array) => Reached,
  mayChoose: boolean,
): Reached | null {
  for (const { numbers } of shares) for (const number of numbers) lay(values, number, 0);
  const best = reached(values);
  // Carrying takes away from the carriers' own function, and adds to one that denies them.
  if ((mayChoose && best === 0) || carriedWithoutLoss(shares, values, () => reached(values) === best)) return best;
  return mayChoose ? search(shares, values, () => reached(values), best) : null;
}

/** A carrier carries or not, wherever that is read. */
function lay(values: Uint8Array, number: number, value: 0 | 1): void {
  values[2 * number] = values[2 * number + 1] = value;
}

/** Lays the shares on the first who can carry; where that changes something, on one after the other, keeping those who change nothing. */
function carriedWithoutLoss(shares: readonly Share[], values: Uint8Array, unchanged: () => boolean): boolean {
  if (shares.some(({ numbers, least }) => least > numbers.length)) return false;
  for (const { numbers, least } of shares) numbers.forEach((number, i) => lay(values, number, i < least ? 1 : 0));
  if (unchanged()) return true;
  for (const { numbers } of shares) for (const number of numbers) lay(values, number, 0);
  return shares.every(({ numbers, least }) => {
    let left = least;
    for (const number of numbers) {
      if (left === 0) break;
      lay(values, number, 1);
      if (unchanged()) left--;
      else lay(values, number, 0);
    }
    return left === 0;
  });
}

/** Goes through who may carry, share by share, leaving out what cannot be better than the best found. */
function search(shares: readonly Share[], values: Uint8Array, reached: () => Reached, ceiling: Reached): Reached | null {
  const open = shares.flatMap(({ numbers, least }, share) =>
    numbers.map((number, i) => ({ share, number, rest: numbers.length - i, least })),
  );
  const carried = new Int32Array(shares.length);
  let best: Reached = 0;
  let tries = 0;
  for (const { number } of open) lay(values, number, 0);
  // Each is tried as carried, then as free, then taken back.
  const tried = new Uint8Array(open.length);
  let at = 0;
  while (at >= 0 && best < ceiling) {
    if (at === open.length) {
      best = Math.max(best, reached()) as Reached;
      at--;
      continue;
    }
    const { share, number, rest, least } = open[at]!;
    const step = tried[at]!++;
    if (step > 0 && values[2 * number] === 1) {
      lay(values, number, 0);
      carried[share]!--;
    }
    if (step === 2) {
      tried[at] = 0;
      at--;
      continue;
    }
    const left = least - carried[share]!;
    if (step === 0 ? left <= 0 : left > rest - 1) continue;
    if (step === 0) {
      lay(values, number, 1);
      carried[share]!++;
      if (++tries > MOST_TRIES) return null;
      if (reached() <= best) continue;
    }
    at++;
  }
  return best;
}
