import { useCallback, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { SayContext } from "./say.ts";

const SHOWN_MS = 5000;

/** Holds the message at the foot of the page and lets everything inside say one. A later message takes the place of an earlier one. */
export function Toasts({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ words: string; at: number } | null>(null);
  const say = useCallback((words: string) => setSaid({ words, at: Date.now() }), []);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <SayContext value={say}>
      {children}
      <div className="toast" role="status" aria-live="polite">
        {said ? <p key={said.at}>{said.words}</p> : null}
      </div>
    </SayContext>
  );
}
