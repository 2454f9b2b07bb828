import { useState } from "react";
import type { KeyboardEvent } from "react";
import { useAffairs, useEntries, useReports } from "../ask/questions.ts";
import { dateWords } from "../names/dates.ts";
import { reportName } from "../names/report-name.ts";
import { Modal } from "../pieces/modal.tsx";
import { SCREENS, to } from "../route/address.ts";
import { navigate } from "../route/navigate.ts";
import { findItems } from "./palette-items.ts";
import type { PaletteItem } from "./palette-items.ts";

/** Everything the palette can go to from an affair: its screens, reports and goals, and the other affairs. */
function useItems(affair: string): readonly PaletteItem[] {
  const affairs = useAffairs().data?.affairs ?? [];
  const reports = useReports(affair).data?.reports ?? [];
  const entries = useEntries(affair).data?.entries ?? [];
  return [
    ...SCREENS.map((screen) => ({ kind: "screen" as const, title: capital(screen), href: to(screen, affair) })),
    ...affairs.filter(({ id }) => id !== affair).map(({ id, title }) => ({ kind: "affair" as const, title, href: to("affair", id) })),
    ...entries.flatMap(({ entry }) =>
      entry.kind === "goal"
        ? [
            {
              kind: "goal" as const,
              title: entry.title || entry.id,
              href: to("answers", affair, { query: new URLSearchParams({ goal: entry.id }) }),
            },
          ]
        : [],
    ),
    ...reports.map(({ id, title, outlet, published, path }) => ({
      kind: "report" as const,
      title: reportName({ title, path }),
      note: `${outlet ?? "outlet unknown"}, ${dateWords(published)}`,
      href: to("reports", affair, { report: id }),
    })),
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Ctrl+K: type a few letters, go anywhere. A combobox over a list; arrows choose, Enter goes. */
export function Palette({ affair, onClose }: { affair: string; onClose: () => void }) {
  const [query, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = findItems(useItems(affair), query);
  const go = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    navigate(item.href);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") go(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal label="Go anywhere" className="palette" onClose={onClose}>
      <input
        autoFocus
        role="combobox"
        aria-label="Go to a screen, affair, report or goal"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={found[at] ? `palette-${at}` : undefined}
        placeholder="Go to a screen, affair, report or goal"
        value={query}
        onChange={(event) => (setText(event.target.value), setAt(0))}
        onKeyDown={pressed}
      />
      <ul id="palette-list" role="listbox" aria-label="Places">
        {found.map((item, n) => (
          <li
            key={item.href}
            id={`palette-${n}`}
            role="option"
            aria-selected={n === at}
            onClick={() => go(item)}
            onPointerMove={() => setAt(n)}
          >
            <span>
              {item.title} {item.note ? <small>{item.note}</small> : null}
            </span>
            <small>{item.kind}</small>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="dim palette-none">Nothing here is called that.</p> : null}
    </Modal>
  );
}
