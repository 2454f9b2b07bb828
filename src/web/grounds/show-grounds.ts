import { createContext, useContext } from "react";
import type { Ground } from "#model";

/** What the grounds panel shows: the words that were asked about, and what they rest on. */
export interface Shown {
  readonly title: string;
  readonly grounds: readonly Ground[];
}

/** Opens the grounds panel; the shell provides it. */
export const GroundsContext = createContext<(shown: Shown) => void>(() => undefined);

/** Opens the grounds panel with what an answer rests on. */
export function useShowGrounds(): (shown: Shown) => void {
  return useContext(GroundsContext);
}
