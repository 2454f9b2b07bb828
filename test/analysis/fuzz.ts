/** The seed of every random test here, so that a run can be repeated. `SEED=7 npx vitest run …` takes another. */
export const SEED = Number(process.env["SEED"] ?? 20260301);

// An empty one is as good as none.
const FUZZ = process.env["FUZZ"] || undefined;

/** How many random affairs to try: few in the suite, as many as `FUZZ=50000 npx vitest run …` says, below 1 that share of the few. */
export function runs(usual: number): { seed: number; numRuns: number } {
  const asked = Number(FUZZ ?? 1);
  return { seed: SEED, numRuns: asked > 1 ? asked : Math.ceil(usual * asked) };
}

/** How often a random test must at least have met what it is about: as often as said, where no more than a share is tried half that share. */
export function enough(usual: number): number {
  const asked = Number(FUZZ ?? 1);
  return asked < 1 ? Math.floor((usual * asked) / 2) : usual;
}

/** Says how many affairs a long run compared; silent in the suite. */
export function tell(what: string, counts: Readonly<Record<string, number>>): void {
  if (FUZZ !== undefined && Number(FUZZ) > 1) console.log(`${what}: ${JSON.stringify(counts)}`);
}
