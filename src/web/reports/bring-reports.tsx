import { useRef, useState } from "react";
import type { DragEvent } from "react";
import { useRead } from "../ask/acts.ts";
import type { Readable } from "../ask/acts.ts";
import { Failed } from "../pieces/states.tsx";
import { setQuery } from "../route/navigate.ts";
import { holdJob } from "./held-job.ts";
import { filesOfDrop, filesOfPicker } from "./files-of-drop.ts";

/** The four ways in: drop, choose files or a folder, paste, or give an address. What is brought becomes a job in the page's address. */
export function BringReports({ affair, wide }: { affair: string; wide: boolean }) {
  const read = useRead(affair);
  const bring = (readable: Readable) => {
    if ("files" in readable && readable.files.length === 0) return;
    read.mutate(readable, { onSuccess: ({ id }) => (holdJob(affair, id), setQuery({ job: id })) });
  };
  return (
    <section className={wide ? "bring wide" : "bring"} aria-label="Bring reports">
      <DropZone bring={bring} busy={read.isPending} />
      <details open={wide}>
        <summary>Paste a text</summary>
        <Paste bring={bring} busy={read.isPending} />
      </details>
      <details open={wide}>
        <summary>Read an address</summary>
        <FromAddress bring={bring} busy={read.isPending} />
      </details>
      {read.error ? <Failed error={read.error} /> : null}
    </section>
  );
}

interface BringProps {
  readonly bring: (readable: Readable) => void;
  readonly busy: boolean;
}

/** Folders are walked, their paths kept: a manifest beside the reports is found by its name. */
function DropZone({ bring, busy }: BringProps) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer.items).then((files) => bring({ files }));
  };
  const picked = (input: HTMLInputElement) => {
    if (input.files) bring({ files: filesOfPicker(input.files) });
    input.value = "";
  };
  return (
    <div
      className={over ? "drop over" : "drop"}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-title">{busy ? "Handing over …" : "Drop reports here"}</p>
      <p className="dim">Text, Markdown, HTML, PDF or Word; files or whole folders. Nothing leaves this machine.</p>
      <p className="buttons">
        <button type="button" className="button" disabled={busy} onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
      </p>
      <input ref={files} type="file" multiple hidden aria-label="Files" onChange={(event) => picked(event.target)} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label="Folder"
        {...{ webkitdirectory: "" }}
        onChange={(event) => picked(event.target)}
      />
    </div>
  );
}

/** A front matter block in front of the text says outlet and date; without it they are drawn from the text or unknown. */
function Paste({ bring, busy }: BringProps) {
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const submit = () => {
    bring({ name: name.trim() || "pasted text", text });
    setText("");
    setName("");
  };
  return (
    <form className="stack" onSubmit={(event) => (event.preventDefault(), text.trim() && submit())}>
      <label className="stack">
        Name
        <input value={name} onChange={(event) => setName(event.target.value)} placeholder="pasted text" maxLength={200} />
      </label>
      <label className="stack">
        The report, with outlet and date in front where you know them
        <textarea
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={"---\noutlet: \npublished: \n---\n"}
        />
      </label>
      <button type="submit" className="button start" disabled={busy || !text.trim()}>
        Read this text
      </button>
    </form>
  );
}

/** The server fetches it, with a limit of size and time; the browser asks nobody but its own server. */
function FromAddress({ bring, busy }: BringProps) {
  const [address, setAddress] = useState("");
  return (
    <form
      className="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        bring({ address: address.trim() });
        setAddress("");
      }}
    >
      <label>
        <span className="hidden">Address</span>
        <input type="url" required value={address} onChange={(event) => setAddress(event.target.value)} placeholder="https://" />
      </label>
      <button type="submit" className="button" disabled={busy}>
        Fetch and read
      </button>
    </form>
  );
}
