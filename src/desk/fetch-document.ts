import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { SIZE_LIMIT_BYTES } from "#evidence";

/** Limits on one address: milliseconds, redirects. */
const MAX_MILLISECONDS = 20_000;
const MAX_REDIRECTS = 5;

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  PRIVATE.addSubnet(net, bits, "ipv4");
}
PRIVATE.addAddress("::1", "ipv6");
PRIVATE.addAddress("::", "ipv6");
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("fe80::", 10, "ipv6");

/** How an address is fetched. `allowPrivate` is for a person at a terminal; a server never lets strangers reach its own network. */
export interface FetchOptions {
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Fetches one document over HTTP(S): at most 20 MiB, 20 seconds and 5 redirects. Throws an `Error` whose message says what was found. Private
 * and loopback addresses are refused at every hop unless allowed.
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<{ bytes: Uint8Array; mediaType?: string }> {
  const limit = AbortSignal.timeout(MAX_MILLISECONDS);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    const response = await follow(new URL(address), options.allowPrivate, signal);
    const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim();
    const bytes = await readLimited(response);
    return mediaType ? { bytes, mediaType } : { bytes };
  } catch (error) {
    if (limit.aborted) throw new Error(`no whole answer within ${MAX_MILLISECONDS / 1000} seconds`, { cause: error });
    throw error;
  }
}

async function follow(start: URL, allowPrivate: boolean, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} addresses are not fetched; http and https are`);
    if (!allowPrivate) await refusePrivate(url);
    const response = await fetch(url, {
      redirect: "manual",
      signal,
      headers: { accept: "text/html, text/plain, application/pdf, */*;q=0.5" },
    });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null) {
      if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
      return response;
    }
    url = new URL(next, url);
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

async function refusePrivate(url: URL): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
  const inside = addresses.find(({ address, family }) => PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4"));
  if (inside) throw new Error(`${url.hostname} is an address of a private network and is not fetched`);
}

async function readLimited(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > SIZE_LIMIT_BYTES) throw new Error(`larger than ${SIZE_LIMIT_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
