import { useEffect, useState } from "react";
import type { PointedDraft } from "#wire";
import { problemOf } from "../ask/problem-error.ts";
import { usePointedDraft } from "../ask/questions.ts";
import type { Mode } from "./mode.ts";
import { bodyOf, filledBody } from "./spans/fields-body.ts";
import type { Fields } from "./spans/fields.ts";

/**
 * What the words being edited would be read as if they were kept as they stand at this moment: `asked` while that is not known, `silent` while the
 * server does not answer, `refused` where it would not take them, `none` where nothing is being edited.
 */
export interface DryReading {
  readonly is: "none" | "asked" | "silent" | "refused" | "read";
  readonly told: PointedDraft | null;
  readonly error: Error | null;
}

interface Matter {
  readonly mode: Mode;
  readonly report: string;
  readonly proposal: string | undefined;
  readonly fields: Fields;
}

/** The reading of what is being edited, asked for once nothing was changed for a moment. An older one is never shown for newer words. */
export function useDryReading(affair: string, matter: Matter): DryReading {
  const body = requestOf(matter);
  const settled = useSettled(body);
  const { data, error } = usePointedDraft(affair, settled);
  if (body === null) return { is: "none", told: null, error: null };
  if (body !== settled || (!data && !error)) return { is: "asked", told: null, error: null };
  if (data) return { is: "read", told: data, error: null };
  return { is: problemOf(error).type === "no-answer" ? "silent" : "refused", told: null, error };
}

/** How long nothing may change before the server is asked: longer than a key that repeats takes, and where somebody types than the next letter takes. */
const SETTLED_MS = 180;
const TYPED_MS = 400;

/** A text once it has not changed for a moment. */
function useSettled(text: string | null): string | null {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), document.activeElement instanceof HTMLInputElement ? TYPED_MS : SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function requestOf({ mode, report, proposal, fields }: Matter): string | null {
  if (mode === "missed") return fields.span.start < fields.span.end ? JSON.stringify({ report, ...filledBody(fields) }) : null;
  return mode === "edit" && proposal !== undefined ? JSON.stringify({ proposal, ...bodyOf(fields) }) : null;
}
