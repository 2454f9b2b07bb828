import { useState } from "react";
import { useAffair, useDossier } from "../ask/questions.ts";
import { Answered } from "../pieces/states.tsx";
import type { ScreenProps } from "../route/address.ts";
import { useSay } from "../shell/say.ts";
import { EnterText } from "./enter-text.tsx";
import { colourLine } from "./colour-line.ts";

/** The dossier as text: to read, copy, keep in a file, write more of. */
export default function DossierScreen({ affair }: ScreenProps) {
  const title = useAffair(affair).data?.title ?? affair;
  const [writing, setWriting] = useState(false);
  const question = useDossier(affair);
  return (
    <>
      <title>{`Dossier · ${title} · Proviso`}</title>
      <h1 className="answer small">The dossier: who promised what, on what condition, on whose word.</h1>
      <Answered question={question} what="the dossier">
        {({ text }) => (
          <>
            <Buttons affair={affair} text={text} writing={writing} onWrite={() => setWriting(!writing)} />
            {writing ? <EnterText affair={affair} held={text} /> : <DossierText text={text} />}
          </>
        )}
      </Answered>
    </>
  );
}

interface ButtonsProps {
  readonly affair: string;
  readonly text: string;
  readonly writing: boolean;
  readonly onWrite: () => void;
}

/** The file that is downloaded is the export: it may be checked, compared in git, and read back. */
function Buttons({ affair, text, writing, onWrite }: ButtonsProps) {
  const say = useSay();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say("The dossier is copied."),
      () => say("This browser forbids copying; use Download."),
    );
  const download = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    link.download = `${affair}.proviso`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <p className="buttons dossier-buttons">
      <button type="button" className="button" onClick={() => void copy()}>
        Copy
      </button>
      <button type="button" className="button" onClick={download}>
        Download
      </button>
      <button type="button" className="button" aria-pressed={writing} onClick={onWrite}>
        {writing ? "Back to reading" : "Write"}
      </button>
      <small>
        {text.split("\n").length} lines. It reads back without loss: <code>proviso check {affair}.proviso</code>
      </small>
    </p>
  );
}

/** The text with its leading words and comments set apart; line numbers are drawn, not copied. */
function DossierText({ text }: { text: string }) {
  return (
    <pre className="dossier" tabIndex={0} aria-label="Dossier text">
      {text.split("\n").map((line, n) => (
        <span className="dossier-line" key={n}>
          {colourLine(line).map(({ kind, words }, m) =>
            kind ? (
              <span key={m} className={`d-${kind}`}>
                {words}
              </span>
            ) : (
              words
            ),
          )}
          {"\n"}
        </span>
      ))}
    </pre>
  );
}
