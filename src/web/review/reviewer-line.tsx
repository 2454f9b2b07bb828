import { useState } from "react";
import { NAME_MAX, setReviewer, useReviewer } from "../keep/reviewer.ts";

/** Under whose name decisions are recorded: asked once, kept in the browser, changed here. */
export function ReviewerLine() {
  const { name, asked } = useReviewer();
  const [isChanging, setChanging] = useState(false);
  if (asked && !isChanging)
    return (
      <span className="reviewer">
        {name === "" ? (
          "You decide under the server's name"
        ) : (
          <>
            You decide as <b>{name}</b>
          </>
        )}{" "}
        <button type="button" className="link" onClick={() => setChanging(true)}>
          change
        </button>
      </span>
    );
  return <NameForm name={name} onDone={() => setChanging(false)} />;
}

function NameForm({ name, onDone }: { name: string; onDone: () => void }) {
  const [written, setWritten] = useState(name);
  const keep = (value: string) => {
    setReviewer(value);
    onDone();
  };
  return (
    <form className="reviewer buttons" onSubmit={(event) => (event.preventDefault(), keep(written))}>
      <label>
        Your name, for the record{" "}
        <input value={written} maxLength={NAME_MAX} autoComplete="name" onChange={(event) => setWritten(event.target.value)} />
      </label>
      <button type="submit" className="link">
        keep it
      </button>
      <button type="button" className="link" onClick={() => keep("")}>
        none
      </button>
    </form>
  );
}
