import type { Span } from "#model";
import type { Story } from "./story.ts";

/** A credit with the words about it, as a reason to show. */
export function snippet(story: Story, place: Span): string {
  return story.report.text
    .slice(Math.max(0, place.start - 32), place.end + 24)
    .replace(/\s+/g, " ")
    .trim();
}

/** Words in quotation marks, cut where they are long. */
export function quoted(text: string): string {
  return `“${text.length > 120 ? `${text.slice(0, 117)}…` : text}”`;
}
