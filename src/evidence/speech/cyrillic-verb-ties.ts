import type { Span } from "#text";
import { sourceAfter, sourceBefore } from "./noun-phrase.ts";
import type { SpeechUnit } from "./speech-units.ts";
import { sourceAt, type Tie, trimmedEnd } from "./tie.ts";

const TRAILS = /^\s*(?:$|[.;!?]|,|[”"»]|(?:со|во|в|на)(?![\p{L}]))/u;
const THAT = /^\s*(?:[,:]\s*)?(?:что(?![\p{L}])|що(?![\p{L}]))?\s*/u;

/** The tie by one Russian or Ukrainian verb of saying; where the source stands decides what its content is. `null` where it has none. */
export function cyrillicVerbTie(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  return inverted(text, unit, cue, text.slice(unit.start, cue.start)) ?? trailingVerb(text, unit, cue) ?? leadingVerb(text, unit, cue);
}

/** "…," said the minister. The verb comes straight after a comma or a closing mark, the source after the verb. */
function inverted(text: string, unit: SpeechUnit, cue: Span, before: string): Tie | null {
  if (!/[,”"»’'—–-]\s*$/u.test(before) || before.trim().length < 12) return null;
  if (/,\s*$/.test(before) && sourceBefore(text, unit.start, cue.start) !== null) return null;
  const source = sourceAt(text, sourceAfter(text, cue.end, unit.end));
  if (source === null) return null;
  return {
    kind: "speech",
    source,
    told: null,
    cue,
    content: { start: unit.start, end: trimmedEnd(text, unit.start, cue.start) },
    trailing: true,
  };
}

/** "…, the minister said." The source comes after a comma or closing mark, nothing said follows the verb. */
function trailingVerb(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const source = sourceAt(text, sourceBefore(text, unit.start, cue.start));
  if (source === null) return null;
  const lead = text.slice(unit.start, source.start);
  const closed = /[”"»’']\s*$/u.test(lead);
  if (!closed && (!/[,—–]\s*$/u.test(lead) || lead.trim().split(/\s+/).length < 3)) return null;
  if (!TRAILS.test(text.slice(cue.end, unit.end))) return null;
  return {
    kind: "speech",
    source,
    told: null,
    cue,
    content: { start: unit.start, end: trimmedEnd(text, unit.start, source.start) },
    trailing: true,
  };
}

/** "The minister said that …" */
function leadingVerb(text: string, unit: SpeechUnit, cue: Span): Tie | null {
  const source = sourceAt(text, sourceBefore(text, unit.start, cue.start));
  if (source === null) return null;
  const start = cue.end + THAT.exec(text.slice(cue.end, unit.end))![0].length;
  return unit.end - start < 6 ? null : { kind: "speech", source, told: null, cue, content: { start, end: unit.end }, trailing: false };
}
