import { STAGES, type Frame, type Stage } from "#model";
import type { Cursor } from "./cursor.ts";
import type { Draft } from "./form.ts";
import { readGradeWord } from "./read-said.ts";

const ALL_STAGES: readonly Stage[] = [...STAGES, "withdrawn"];

/** The clauses of a frame: under which scenario and belief an expectation is meant. */
export const FRAME_CLAUSES: Readonly<Record<string, (cursor: Cursor, frame: Draft<Frame>) => void>> = {
  given: (cursor, frame) => {
    frame.given = readGiven(cursor);
  },
  refusing: (cursor, frame) => {
    frame.refusing = cursor.names("an actor");
  },
  without: (cursor, frame) => {
    frame.without = cursor.names("an origin");
  },
  as: (cursor, frame) => {
    cursor.expect("of");
    frame.asOf = cursor.date("a date");
  },
  known: (cursor, frame) => {
    cursor.expect("on");
    frame.knownOn = cursor.date("a date");
  },
  stage: (cursor, frame) => {
    cursor.expect("at", "least");
    frame.leastStage = readStage(cursor);
  },
  grade: (cursor, frame) => {
    cursor.expect("at", "least");
    frame.leastGrade = readGradeWord(cursor);
  },
};

/** Reads a rung of the commitment ladder, or `withdrawn`. */
export function readStage(cursor: Cursor): Stage {
  return cursor.oneOf(ALL_STAGES, "stage");
}

/** Reads `X yes, Y no`; a name may have several words (`GB.troops formal no`). `nothing` fixes nothing. */
export function readGiven(cursor: Cursor): Readonly<Record<string, boolean>> {
  if (cursor.eat("nothing")) return {};
  const given: [string, boolean][] = [];
  do given.push(readFixed(cursor));
  while (cursor.comma());
  return Object.fromEntries(given);
}

/** One name with its `yes` or `no`. */
function readFixed(cursor: Cursor): [string, boolean] {
  const name = readOpen(cursor, ["yes", "no"]);
  return [name, cursor.eat("yes") || !cursor.eat("no")];
}

/** Reads the name of something that may turn out yes or no, up to one of the words that end it. A pledge at a stage has several words. */
export function readOpen(cursor: Cursor, ends: readonly string[]): string {
  const words = [cursor.name("a decision, event, vote or pledge")];
  while (!ends.some((end) => (end === "," ? cursor.seesMark(end) : cursor.sees(end)))) {
    const word = cursor.peek();
    if (word === "") return cursor.fail("unexpected-word/open", ends);
    words.push(word);
    cursor.eat(word);
  }
  return words.join(" ");
}
