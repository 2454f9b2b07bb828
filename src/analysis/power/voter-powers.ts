import type { CriticalSets } from "./count-critical.ts";
import type { Fraction } from "./fraction.ts";
import { fraction, fractionNumber, fractionText } from "./fraction.ts";
import type { VoterPower } from "./power.ts";
import { written } from "./power.ts";

/** Both indices of every player, in the order of the players, exact. */
export function voterPowers(
  players: readonly string[],
  { critical }: CriticalSets,
  titleOf: (id: string) => string,
): readonly VoterPower[] {
  const n = players.length;
  const totals = critical.map((bySize) => bySize.reduce((sum, each) => sum + each, 0n));
  const all = totals.reduce((sum, each) => sum + each, 0n);
  const factorials = factorialsTo(n);
  return players.map((voter, i) => {
    const banzhaf = fraction(totals[i]!, 2n ** BigInt(n - 1));
    const normalised = all === 0n ? null : fraction(totals[i]!, all);
    // Right after a given set comes the player in as many orders as the others before and after it can be arranged.
    const pivots = critical[i]!.reduce((sum, count, size) => sum + count * factorials[size]! * factorials[n - 1 - size]!, 0n);
    const shapleyShubik = fraction(pivots, factorials[n]!);
    return {
      voter,
      title: titleOf(voter),
      critical: written(totals[i]!),
      banzhaf: fractionNumber(banzhaf),
      banzhafNormalised: normalised && fractionNumber(normalised),
      shapleyShubik: fractionNumber(shapleyShubik),
      exact: { banzhaf: fractionText(banzhaf), banzhafNormalised: textOf(normalised), shapleyShubik: fractionText(shapleyShubik) },
    };
  });
}

function textOf(value: Fraction | null): string | null {
  return value && fractionText(value);
}

function factorialsTo(n: number): readonly bigint[] {
  const found = [1n];
  for (let i = 1; i <= n; i++) found.push(found[i - 1]! * BigInt(i));
  return found;
}
