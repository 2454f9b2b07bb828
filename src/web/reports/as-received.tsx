import { useState } from "react";
import type { Span } from "#model";
import { useReceived } from "../ask/questions.ts";
import { Answered } from "../pieces/states.tsx";

/** Where the cited words stand in the document as it came; asked only when somebody opens it. What was received is drawn as text. */
export function AsReceived({ affair, report, place }: { affair: string; report: string; place: Span }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="reasons" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The cited words in the document as received</summary>
      {isOpen ? <Place affair={affair} report={report} place={place} /> : null}
    </details>
  );
}

function Place({ affair, report, place }: { affair: string; report: string; place: Span }) {
  return (
    <Answered question={useReceived(affair, report, place)} what="the place">
      {(found) => {
        if (found.by === "none") return <p className="dim">The place is not known: {found.why}.</p>;
        if (found.by === "pages")
          return <p>{found.first === found.last ? `On page ${found.first}.` : `On pages ${found.first} to ${found.last}.`}</p>;
        return (
          <>
            <p className="dim">
              Characters {found.place.start} to {found.place.end}, as they came:
            </p>
            <pre>{found.exact}</pre>
          </>
        );
      }}
    </Answered>
  );
}
