import { createContext, useContext } from "react";

/** Says a short message at the foot of the page and to screen readers; the shell provides it. */
export const SayContext = createContext<(words: string) => void>(() => undefined);

/** Says a short message at the foot of the page and to screen readers. */
export function useSay(): (words: string) => void {
  return useContext(SayContext);
}
