import type { Chance, Judged } from "#model";

/** A judgement as one plain sentence without its full stop; `spell` says what may turn out yes or no. */
export function judgementWords(judged: Judged, spell: (name: string) => string): string {
  const by = judged.judge === undefined ? "" : `, in the judgement of ${judged.judge}`;
  switch (judged.kind) {
    case "likelihood": {
      const sure = judged.confidence === undefined ? "" : ` (${judged.confidence} confidence)`;
      return `It is ${likelihoodWords(judged.is)} that ${spell(judged.of)}${sure}${by}`;
    }
    case "linked":
      return `These go together to a degree of ${chanceWords(judged.degree)}: ${judged.members.map(spell).join("; ")}${by}`;
    case "cost":
      return `It costs ${judged.amount}${judged.unit === undefined ? "" : ` ${judged.unit}`} to have it that ${spell(judged.of)}${by}`;
  }
}

/** A judged likelihood as it was said: "unlikely (ICD 203)", "20 to 40% likely". */
export function likelihoodWords(is: Extract<Judged, { kind: "likelihood" }>["is"]): string {
  if ("words" in is) return `${is.words} (${is.yardstick ?? "no yardstick"})`;
  return `${chanceWords(is)} likely`;
}

/** A chance in per cent: "35%", "20 to 40%". Tenths are kept, and so is everything below one per cent. */
function chanceWords({ low, high }: Chance): string {
  const [from, to] = [percent(low), percent(high)];
  return from === to ? `${from}%` : `${from} to ${to}%`;
}

function percent(chance: number): string {
  return String(Number((chance * 100).toPrecision(3)));
}
