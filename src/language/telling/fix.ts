import type { Fix, Place } from "#model";

/** A fix that writes one text in all of some places; an empty text takes out what stands there. */
export function fixOf(text: string, places: readonly Place[]): Fix {
  return { title: text === "" ? "Take it out" : `Write \`${text.trim()}\``, edits: places.map((place) => ({ place, text })) };
}
