import type { Diagnostic } from "#model";

/** Messages about a dossier text: what was found, where, and what would have been accepted. */
export function Findings({ diagnostics, onPlace }: { diagnostics: readonly Diagnostic[]; onPlace?: (line: number) => void }) {
  if (diagnostics.length === 0) return null;
  return (
    <ul className="findings">
      {diagnostics.map((message, n) => (
        <li key={n} className={message.severity}>
          <Line place={message.place} onPlace={onPlace} />
          <span>
            {message.message}
            {message.accepted?.length ? <small> Accepted here: {message.accepted.slice(0, 8).join(", ")}.</small> : null}
            {message.related?.map((related, m) => (
              <small key={m} className="related">
                line {related.place.line}: {related.message}
              </small>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Line({ place, onPlace }: { place: Diagnostic["place"]; onPlace: ((line: number) => void) | undefined }) {
  const words = `${place.line}:${place.column}`;
  if (!onPlace) return <code>{words}</code>;
  return (
    <button type="button" className="link mono" onClick={() => onPlace(place.line)} aria-label={`Go to line ${place.line}`}>
      {words}
    </button>
  );
}
