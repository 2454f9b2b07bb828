import { RegisterError } from "#register";

/** What a refusal is about, as far as it is known: `field` of the request; or `id`, and `by` whom, `at` what time, in what `state` and why. */
export type About = Readonly<Record<string, string>>;

/**
 * A no with its reason and a way on, for whichever door has to say it. `code` is stable and kebab-case (`unknown-affair`, `unknown-report`,
 * `unknown-proposal`, `already-decided`, `invalid-dossier`, `unreadable` …).
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  readonly way: string;
  readonly about: About;

  constructor(code: string, message: string, way: string, about: About = {}) {
    super(message);
    this.code = code;
    this.way = way;
    this.about = about;
  }
}

/** Whatever was thrown as a refusal; `null` where it is a programmer's mistake and must be thrown on. */
export function asRefusal(thrown: unknown): Refusal | null {
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof RegisterError) return new Refusal(thrown.code, thrown.message, thrown.wayOn, { ...thrown.detail });
  return null;
}
