import type { Source } from "#model";
import type { Span } from "#text";
import { sourceAfter } from "./noun-phrase.ts";
import type { SpeechUnit } from "./speech-units.ts";
import { sourceAt, type Tie, trimmedEnd } from "./tie.ts";

/** "According to the minister, …" and "…, according to the minister". */
export function byPreposition(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const source = sourceAt(text, sourceAfter(text, cue.end, unit.end));
  if (source === null) return null;
  const leads = text.slice(unit.start, cue.start).split(/\s+/).filter(Boolean).length <= 2;
  const comma = /^[”"»’']?,?\s*/.exec(text.slice(source.end, unit.end))![0].length;
  const content = leads
    ? { start: source.end + comma, end: unit.end }
    : { start: unit.start, end: trimmedEnd(text, unit.start, cue.start) };
  return content.end - content.start < 4 ? null : { kind: "speech", source, told: null, cue, content, trailing: !leads };
}

/** "reportedly": the whole sentence is on nobody's word. */
export function hearsay(text: string, unit: SpeechUnit, cue: Span): Tie {
  const source: Source = { ...cue, exact: text.slice(cue.start, cue.end), kind: "hearsay" };
  return { kind: "speech", source, told: null, cue, content: { start: unit.start, end: unit.end }, trailing: false };
}

/** "…, writes the paper, citing sources": the sources said what the paper wrote. */
export function byCiting(text: string, unit: SpeechUnit, cue: Span, ties: readonly Tie[]): Tie | null {
  const source = sourceAt(text, sourceAfter(text, cue.end, unit.end));
  if (source === null) return null;
  const carrier = ties.find((tie) => tie.source.kind === "outlet" && tie.source.start < cue.start);
  const content = carrier?.content ?? { start: unit.start, end: trimmedEnd(text, unit.start, cue.start) };
  return content.end - content.start < 4
    ? null
    : { kind: "speech", source, told: carrier?.source ?? null, cue, content, trailing: carrier === undefined };
}
