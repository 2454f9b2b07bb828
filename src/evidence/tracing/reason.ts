import type { Span } from "#model";
import type { Story } from "./story.ts";

/** How much of the text about a credit is shown, in characters before and behind it. */
const ABOUT = { before: 48, behind: 36 };

/** A credit with the whole words about it, as a reason to show; dots where the sentence goes on. */
export function snippet(story: Story, place: Span): string {
  const { text } = story.report;
  const before = text.slice(Math.max(0, place.start - ABOUT.before), place.start);
  const behind = text.slice(place.end, place.end + ABOUT.behind);
  const cutBefore = place.start > ABOUT.before;
  const cutBehind = place.end + ABOUT.behind < text.length;
  const from = cutBefore ? `…${before.slice(before.search(/\s|$/))}` : before;
  const to = cutBehind ? `${behind.slice(0, Math.max(0, behind.search(/\s\S*$/)))} …` : behind;
  return `${from}${text.slice(place.start, place.end)}${to}`.replace(/\s+/g, " ").trim();
}

/** Words in quotation marks, cut where they are long. */
export function quoted(text: string): string {
  return `“${text.length > 120 ? `${text.slice(0, 117)}…` : text}”`;
}
