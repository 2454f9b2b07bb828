import { useSyncExternalStore } from "react";

/** How light the workbench is: as the system says, or as chosen here. */
export type Theme = "system" | "light" | "dark";

const NAME = "proviso:theme";
const listeners = new Set<() => void>();

/** What was chosen here before, in this browser. */
function held(): Theme {
  try {
    const theme = localStorage.getItem(NAME);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system"; // a browser may forbid the store; the toggle then lasts as long as the page
  }
}

/** Shows the held theme; called before the first drawing so that nothing flashes. */
export function showTheme(theme: Theme = held()): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Holds and shows a theme. */
export function setTheme(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, theme);
  } catch {
    // as in held(): shown all the same
  }
  showTheme(theme);
  for (const changed of listeners) changed();
}

/** The theme now, and again when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => (document.documentElement.dataset["theme"] as Theme | undefined) ?? "system",
  );
}
