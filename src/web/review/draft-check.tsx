import { useDeferredValue, useMemo } from "react";
import { useEntries } from "../ask/questions.ts";
import { Findings } from "../dossier/findings.tsx";
import { checkDraft } from "./check-draft.ts";

/** What is wrong with a draft, said while it is written. The server has the last word. */
export function DraftCheck({ affair, text }: { affair: string; text: string }) {
  const { data } = useEntries(affair);
  const settled = useDeferredValue(text);
  const messages = useMemo(
    () =>
      data
        ? checkDraft(
            settled,
            data.entries.map(({ entry }) => entry),
          )
        : [],
    [data, settled],
  );
  return <Findings diagnostics={messages} />;
}
