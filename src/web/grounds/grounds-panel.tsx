import { useEffect, useRef } from "react";
import type { Ground } from "#model";
import { counted } from "../names/dates.ts";
import { OriginDots } from "../pieces/origin-dots.tsx";
import { CitationLine } from "./citation.tsx";
import type { Shown } from "./show-grounds.ts";

/** The side panel with what an answer rests on: statements, on whose word, in which words. Escape closes it and gives the focus back. */
export function GroundsPanel({ affair, shown, onClose }: { affair: string; shown: Shown; onClose: () => void }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, [shown]);
  const origins = new Set(shown.grounds.flatMap(({ origins }) => origins));
  return (
    <aside
      ref={panel}
      className="grounds"
      tabIndex={-1}
      aria-label="Grounds"
      onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onClose())}
    >
      <header>
        <h2>Grounds</h2>
        <button type="button" className="button quiet" onClick={onClose} aria-label="Close the grounds">
          ×
        </button>
      </header>
      <p className="grounds-title">{shown.title}</p>
      <p className="dim">
        {shown.grounds.length === 0
          ? "It rests on no statement: it follows from what is declared, or from nothing being held against it."
          : `${counted(shown.grounds.length, "statement")}, ${origins.size ? counted(origins.size, "origin") : "no origin known"}`}
      </p>
      <ol>
        {shown.grounds.map((ground) => (
          <GroundItem key={ground.statement} affair={affair} ground={ground} />
        ))}
      </ol>
    </aside>
  );
}

/** A statement in plain words, then every place where it is said. */
function GroundItem({ affair, ground }: { affair: string; ground: Ground }) {
  return (
    <li className="ground">
      <p className="ground-words">{ground.words}</p>
      <p className="dim ground-id">
        {ground.kind} <code>{ground.statement}</code> <OriginDots origins={ground.origins} />
      </p>
      <ul>
        {ground.citations.map((citation, n) => (
          <CitationLine key={n} affair={affair} citation={citation} />
        ))}
      </ul>
    </li>
  );
}
