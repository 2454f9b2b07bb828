import { useDeferredValue, useMemo } from "react";
import type { Entry } from "#model";
import { useEntries } from "../ask/questions.ts";
import { Findings } from "../dossier/findings.tsx";
import { checkDraft } from "./check-draft.ts";

interface CheckProps {
  readonly affair: string;
  readonly text: string;
  /** What would enter with the draft, names above all. */
  readonly declarations: readonly Entry[];
}

/** What is wrong with a draft, said while it is written. The server has the last word. */
export function DraftCheck({ affair, text, declarations }: CheckProps) {
  const { data } = useEntries(affair);
  const settled = useDeferredValue(text);
  const messages = useMemo(
    () => (data ? checkDraft(settled, [...data.entries.map(({ entry }) => entry), ...declarations]) : []),
    [data, settled, declarations],
  );
  return <Findings diagnostics={messages} />;
}
