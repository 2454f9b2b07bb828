import { useState } from "react";
import { keepDraft, useKeptDraft } from "../../keep/drafts.ts";
import { beginEditing } from "./editing.ts";
import type { Editing } from "./editing.ts";
import type { Fields } from "./fields.ts";
import { sameFields } from "./fields.ts";
import { partsOf } from "./parts.ts";

/** Editing that is kept in the browser at every step. */
export interface KeptEditing {
  readonly editing: Editing;
  readonly change: (next: Editing) => void;
  readonly setFields: (fields: Fields) => void;
  /** True where anything differs from what was there before. */
  readonly isChanged: boolean;
}

/** Edits what is kept under a name, beginning with fields that are there already. */
export function useEditing(affair: string, name: string, fields: Fields): KeptEditing {
  const { fields: begun } = useKeptDraft(affair, name);
  const [hand, setHand] = useState<{ name: string; part: string; end: "start" | "end" }>({ name, part: "actor", end: "end" });
  const now = begun ?? fields;
  const held = hand.name === name ? hand : { part: "actor", end: "end" as const };
  const part = partsOf(now).some(({ key }) => key === held.part) ? held.part : "actor";
  const change = (next: Editing) => {
    setHand({ name, part: next.part, end: next.end });
    if (!sameFields(next.fields, now)) keepDraft(affair, name, { fields: sameFields(next.fields, fields) ? undefined : next.fields });
  };
  const editing = { ...beginEditing(now, part), end: held.end };
  return { editing, change, setFields: (next) => change({ ...editing, fields: next }), isChanged: !sameFields(now, fields) };
}
