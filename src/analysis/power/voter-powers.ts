import type { VoterPower } from "#model";
import { written } from "../set-answer.ts";
import type { Fraction } from "./fraction.ts";
import { fraction, fractionNumber, fractionText } from "./fraction.ts";

/** Both indices of every player, exact, from the number of sets by size in which it is critical. */
export function voterPowers(critical: ReadonlyMap<string, readonly bigint[]>, titleOf: (id: string) => string): readonly VoterPower[] {
  const n = critical.size;
  const totals = new Map([...critical].map(([voter, bySize]) => [voter, bySize.reduce((sum, each) => sum + each, 0n)] as const));
  const all = [...totals.values()].reduce((sum, each) => sum + each, 0n);
  const factorials = factorialsTo(n);
  return [...critical].map(([voter, bySize]) => {
    const total = totals.get(voter)!;
    const banzhaf = fraction(total, 2n ** BigInt(n - 1));
    const normalised = all === 0n ? null : fraction(total, all);
    // Right after a given set comes the player in as many orders as the others before and after it can be arranged.
    const pivots = bySize.reduce((sum, count, size) => sum + count * factorials[size]! * factorials[n - 1 - size]!, 0n);
    const shapleyShubik = fraction(pivots, factorials[n]!);
    return {
      voter,
      title: titleOf(voter),
      critical: written(total),
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
