import { useSyncExternalStore } from "react";
import { readAddress } from "./address.ts";
import type { Address } from "./address.ts";

const MOVED = "proviso:moved";

/** Goes to an address of the workbench. `replace` leaves no step in the browser's history: for controls rather than places. */
export function navigate(href: string, { replace = false }: { replace?: boolean } = {}): void {
  const changesPlace = new URL(href, location.href).pathname !== location.pathname;
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  if (changesPlace) scrollTo(0, 0);
  dispatchEvent(new Event(MOVED));
}

/** The browser tells of going back and forth; of our own moves only we can tell. */
function subscribe(changed: () => void): () => void {
  addEventListener("popstate", changed);
  addEventListener(MOVED, changed);
  return () => {
    removeEventListener("popstate", changed);
    removeEventListener(MOVED, changed);
  };
}

let last: { href: string; address: Address } | null = null;

/** The address now; the same value as long as the browser's address stays the same. */
function current(): Address {
  if (last?.href !== location.href) last = { href: location.href, address: readAddress(location.pathname, location.search) };
  return last.address;
}

/** The address now, and again whenever it changes. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, current);
}

/** Changes parameters of the query in place; `null` takes one away, a list repeats it. */
export function setQuery(
  changes: Readonly<Record<string, string | readonly string[] | null>>,
  how: { replace?: boolean } = { replace: true },
): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of value === null ? [] : [value].flat()) query.append(name, one as string);
  }
  navigate(query.size ? `${location.pathname}?${query}` : location.pathname, how);
}
