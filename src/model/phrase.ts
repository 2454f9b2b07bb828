import type { Ground } from "./answer.ts";

/** One clause of an answer said in prose, with what it rests on. Texts joined as they stand make the paragraph. */
export interface Phrase {
  readonly text: string;
  /** The goal whose answer this says; `null` for a clause about the whole affair. */
  readonly goal: string | null;
  readonly grounds: readonly Ground[];
  readonly origins: readonly string[];
}
