import type { Answer, Refusal, Threat } from "#model";
import type { HeldEntry } from "#wire";

/** A statement that stands against something. */
export type Against = Refusal | Threat;

const SHOWN = 4;

/** The first few of a list, and how many are left then; one more is shown too, rather than left alone. */
export function firstOf<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly left: number } {
  const shown = all.length <= SHOWN + 1 ? all : all.slice(0, SHOWN);
  return { shown, left: all.length - shown.length };
}

/** The refusals and threats held that no answer rests on: nothing that was asked after waits for them, and they are easily overlooked. */
export function unusedAgainst(entries: readonly HeldEntry[], { goals }: Answer): readonly Against[] {
  const used = new Set(
    goals.flatMap(({ grounds, vetoes, deadlocks }) =>
      [
        ...grounds,
        ...vetoes.flatMap((veto) => [...veto.grounds, ...veto.ways.flatMap((way) => way.grounds)]),
        ...deadlocks.flatMap(({ circle }) => circle.flatMap((step) => step.grounds)),
      ].map(({ statement }) => statement),
    ),
  );
  return entries.flatMap(({ entry }) => ((entry.kind === "refusal" || entry.kind === "threat") && !used.has(entry.id) ? [entry] : []));
}
