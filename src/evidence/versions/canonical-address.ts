import { TRACKING_PARAMETERS } from "./data/tracking-parameters.ts";

const EXACT: ReadonlySet<string> = new Set(TRACKING_PARAMETERS.filter((name) => !name.endsWith("*")));
const BEGINNINGS: readonly string[] = TRACKING_PARAMETERS.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));

/**
 * One spelling for all addresses of a page: without protocol, `www.` or `m.`, place in the page, tracking parameters and a last slash; parameters in
 * order. `null` for what is no web address, and for a site's front page, which is another page every day.
 */
export function canonicalAddress(address: string): string | null {
  const url = parsed(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase())).sort(byName);
  const path = url.pathname.replace(/\/(?:amp\/?)?$/, "").replace(/\/index\.\w{3,5}$/, "");
  if (path === "" && kept.length === 0) return null;
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  const host = url.host.replace(/^(?:www|m|amp)\./, "");
  return host + path + (query === "" ? "" : `?${query}`);
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function isTracking(name: string): boolean {
  return EXACT.has(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning));
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
