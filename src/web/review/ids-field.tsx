import { useState } from "react";
import type { Names } from "../names/use-names.ts";
import { heldAs } from "./proposal-words.ts";

interface IdsProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly names: Names;
  /** True where the words are read: then the reading says whom the names denote. */
  readonly isRead: boolean;
  readonly onChange: (ids: string[]) => void;
}

/**
 * Ids set apart by commas, taken with every letter; the title of a member or group may stand for its id. Left empty, the server resolves them from the
 * words.
 */
export function IdsField({ label, ids, names, isRead, onChange }: IdsProps) {
  const [written, setWritten] = useState<string | null>(null);
  return (
    <label className="ids">
      <span className="hidden">{label}</span>
      <input
        value={written ?? ids.join(", ")}
        placeholder="a name; empty: read from the words"
        spellCheck={false}
        onChange={({ target: { value } }) => {
          setWritten(value);
          onChange(readIds(value, names));
        }}
        onBlur={() => setWritten(null)}
      />
      {ids.length && !isRead ? <small>{heldAs(ids, names)}</small> : null}
    </label>
  );
}

/** What was written as ids. */
function readIds(written: string, names: Names): string[] {
  const byTitle = new Map(
    names.entries.flatMap((entry) =>
      entry.kind === "member" || entry.kind === "group" ? [[entry.title?.toLowerCase(), entry.id] as const] : [],
    ),
  );
  const parts = written.split(",").map((part) => part.trim());
  return parts.filter(Boolean).map((part) => byTitle.get(part.toLowerCase()) ?? part);
}
