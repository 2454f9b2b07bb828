import type { Entry, Veto, VetoWay } from "#model";
import type { Names } from "../names/use-names.ts";

/** One actor with every veto it has over a goal. */
export interface Stopper {
  readonly actor: string;
  readonly title: string;
  readonly vetoes: readonly Veto[];
}

/**
 * Vetoes brought together by actor: those over what is possible before those over assurance only, and those whose only way is to break their
 * own pledge last, for everybody who is needed has that one.
 */
export function stoppers(vetoes: readonly Veto[]): readonly Stopper[] {
  const actors = [...new Set(vetoes.map(({ actor }) => actor))];
  const all = actors.map((actor) => ({ actor, own: vetoes.filter((veto) => veto.actor === actor) }));
  return all.map(({ actor, own }) => ({ actor, title: own[0]!.title, vetoes: own })).sort((a, b) => rank(a) - rank(b));
}

/** Lower comes first. */
function rank({ vetoes }: Stopper): number {
  const onlyPledges = vetoes.every(({ ways }) => ways.every(({ through }) => through === "pledge"));
  return (onlyPledges ? 2 : 0) + (vetoes.some(({ over }) => over === "possible") ? 0 : 1);
}

/** The ways of an actor, each once: a way over what is possible is one over assurance as well and is not said twice. */
export function waysOf({ vetoes }: Stopper): readonly { readonly way: VetoWay; readonly veto: Veto }[] {
  const seen = new Set<string>();
  const ordered = [...vetoes].sort((a, b) => (a.over === b.over ? 0 : a.over === "possible" ? -1 : 1));
  return ordered.flatMap((veto) =>
    veto.ways.flatMap((way) => {
      const key = `${veto.kind} ${way.through} ${way.facts.join(" ")}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ way, veto }];
    }),
  );
}

/** One way of stopping, in words. An actor's own pledge is named by its deed alone. */
export function wayWords({ through, facts }: VetoWay, names: Names): string {
  const titles = facts.map((fact) => `“${names.fact(fact)}”`).join(" with ");
  const isOf = (kind: Entry["kind"]) => facts.every((fact) => names.entry(fact)?.kind === kind);
  if (isOf("pledge")) return `its own pledge to ${facts.map((fact) => names.fact(fact).replace(/^[^:]*: /, "")).join(" and to ")}`;
  switch (through) {
    case "condition":
      return `others wait for ${titles}`;
    case "threat":
      return isOf("threat") ? `its threat ${titles}` : `its threat, while it says no to ${titles}`;
    default:
      return `its ${through} ${titles}`;
  }
}
