/** The screens of one affair. */
export const SCREENS = ["affair", "reports", "review", "register", "dossier", "answers", "history"] as const;

/** One of {@link SCREENS}. */
export type Screen = (typeof SCREENS)[number];

/** What every screen of an affair is given: the affair, the query of the address, and the report in its path. */
export interface ScreenProps {
  readonly affair: string;
  readonly query: URLSearchParams;
  readonly report: string | null;
}

/** The address of the list of affairs, which stays there even where there is only one. */
export const ALL_AFFAIRS = "/?all";

/**
 * Where the workbench is: the list of affairs (`all`: to choose from, even where there is only one), a screen of one affair (with a report in
 * `report`), or nowhere we know.
 */
export type Address =
  | { readonly at: "start"; readonly all: boolean }
  | { readonly at: Screen; readonly affair: string; readonly report: string | null; readonly query: URLSearchParams }
  | { readonly at: "unknown"; readonly path: string };

/** Reads a path and query as an address. */
export function readAddress(path: string, search: string): Address {
  const parts = split(path);
  if (!parts) return { at: "unknown", path };
  const [root, affair, screen = "affair", report, ...rest] = parts;
  if (root === undefined) return { at: "start", all: new URLSearchParams(search).has("all") };
  const known = root === "a" && affair !== undefined && isScreen(screen) && (screen !== "affair" || parts.length === 2);
  if (!known || rest.length > 0 || (report !== undefined && screen !== "reports")) return { at: "unknown", path };
  return { at: screen, affair, report: report ?? null, query: new URLSearchParams(search) };
}

/** A path's parts, or `null` where an escape in it cannot be read. */
function split(path: string): string[] | null {
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return null;
  }
}

function isScreen(word: string): word is Screen {
  return (SCREENS as readonly string[]).includes(word);
}

/** Writes the address of a screen; {@link readAddress} reads it back. */
export function to(screen: Screen, affair: string, { report, query }: { report?: string; query?: URLSearchParams } = {}): string {
  const parts = ["a", affair, ...(screen === "affair" ? [] : [screen]), ...(report === undefined ? [] : [report])];
  const path = `/${parts.map(encodeURIComponent).join("/")}`;
  return query?.size ? `${path}?${query}` : path;
}

/** The address of a place in a report's text: a span, a paragraph (from 1), or the report as a whole. */
export function toPlace(affair: string, report: string, place: { start?: number; end?: number; paragraph?: number } = {}): string {
  const query = new URLSearchParams();
  if (place.start !== undefined && place.end !== undefined) query.set("at", `${place.start}-${place.end}`);
  else if (place.paragraph !== undefined) query.set("paragraph", String(place.paragraph));
  return to("reports", affair, { report, query });
}
