import { useState } from "react";
import { z } from "zod";
import { readGrade } from "#model";
import { keepDraft, useKeptDraft } from "../keep/drafts.ts";
import { kept } from "../keep/kept.ts";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "./data/grade-words.ts";

const last = kept("proviso:last-grade", z.string(), "");

/** Giving a grade by two keys: first the letter, then the figure. */
export interface Grading {
  /** The letter, once it is given and the figure is not. */
  readonly letter: string | null;
  readonly press: (key: string) => void;
}

/** Gives a proposal its grade; `done` is called when it is given or taken away. */
export function useGrading(affair: string, proposal: string, done: () => void): Grading {
  const [pending, setPending] = useState<{ proposal: string; letter: string } | null>(null);
  const letter = pending?.proposal === proposal ? pending.letter : null;
  const give = (grade: string | undefined) => {
    keepDraft(affair, proposal, { grade });
    if (grade !== undefined) last.put(grade);
    setPending(null);
    done();
  };
  const press = (key: string) => {
    const upper = key.toUpperCase();
    if (upper in RELIABILITY_WORDS) setPending({ proposal, letter: upper });
    else if (key === "Backspace") give(undefined);
    else if (key === "g" && readGrade(last.read())) give(last.read());
    else if (letter !== null && readGrade(`${letter}${key}`)) give(`${letter}${key}`);
  };
  return { letter, press };
}

/** The grade given to a proposal, in words. */
export function GradeWords({ affair, proposal }: { affair: string; proposal: string }) {
  const { grade = "" } = useKeptDraft(affair, proposal);
  const read = readGrade(grade);
  if (!read) return <small>none given</small>;
  return (
    <>
      <b>{grade}</b>{" "}
      <small>
        {RELIABILITY_WORDS[read.reliability]} · {CREDIBILITY_WORDS[read.credibility]}
      </small>
    </>
  );
}

/** The letters, then the figures, each with what it says. */
export function GradePad({ grading: { letter, press } }: { grading: Grading }) {
  const steps = letter === null ? RELIABILITY_WORDS : CREDIBILITY_WORDS;
  return (
    <div
      className="edit grade-pad"
      role="group"
      aria-label={letter === null ? "How far the source is to be trusted" : "How likely this item is"}
    >
      <p>{letter === null ? "How far is the source to be trusted?" : `${letter}: and how likely is this item?`}</p>
      <ol className="reasons">
        {Object.entries(steps).map(([key, words]) => (
          <li key={key}>
            <button type="button" className="plain" onClick={() => press(key)}>
              <kbd>{key}</kbd> {words}
            </button>
          </li>
        ))}
      </ol>
      <p className="buttons">
        {readGrade(last.read()) ? (
          <button type="button" className="button" onClick={() => press("g")}>
            {last.read()}, as last <kbd>G</kbd>
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => press("Backspace")}>
          None <kbd>⌫</kbd>
        </button>
      </p>
    </div>
  );
}
