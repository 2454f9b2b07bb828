import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { SIZE_LIMIT_BYTES } from "#evidence";
import { isPrivateAddress } from "./private-address.ts";

const MAX_MILLISECONDS = 20_000;
const MAX_REDIRECTS = 5;

/** An address that a host's name stands for. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** How an address is fetched. */
export interface FetchOptions {
  /** For a person at a terminal, who may name an address of his own network; a server never lets strangers reach into its own. */
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
  /** How long the whole answer may take; 20,000 where nothing is said. */
  readonly milliseconds?: number;
  /** Says which addresses a host's name stands for; the system's own way where nothing is said. */
  readonly resolve?: (host: string) => Promise<readonly HostAddress[]>;
  /** Says which IP addresses are private; those that are not on the public internet where nothing is said. */
  readonly isPrivate?: (address: string) => boolean;
}

/**
 * Fetches one document over HTTP(S): at most 20 MiB, 20 seconds and 5 redirects. Throws an `Error` whose message says what was found. Addresses of
 * private networks are refused at every hop; where they are allowed, still after the first public one, so that a page cannot send a person's computer
 * into his own network. A host's name is looked up once a hop, and the connection goes to the addresses that were checked.
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<{ bytes: Uint8Array; mediaType?: string }> {
  const milliseconds = options.milliseconds ?? MAX_MILLISECONDS;
  const limit = AbortSignal.timeout(milliseconds);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    const response = await follow(new URL(address), options, signal);
    const bytes = await readLimited(response);
    const mediaType = response.headers["content-type"]?.trim();
    return mediaType ? { bytes, mediaType } : { bytes };
  } catch (error) {
    if (limit.aborted) throw new Error(`no whole answer within ${milliseconds / 1000} seconds`, { cause: error });
    throw error;
  }
}

async function follow(start: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { allowPrivate, resolve = systemAddresses, isPrivate = isPrivateAddress } = options;
  let url = start;
  let inside = allowPrivate;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} addresses are not fetched; http and https are`);
    const addresses = await addressesOf(url, resolve, signal);
    if (!addresses.some(({ address }) => isPrivate(address))) inside = false;
    else if (!inside) throw new Error(`${url.hostname} is an address of a private network and is not fetched`);
    const response = await ask(url, addresses, signal);
    const next = response.headers.location;
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return response;
    response.destroy();
    if (status < 300 || status >= 400 || next === undefined)
      throw new Error(`the server answered ${status} ${response.statusMessage ?? ""}`.trim());
    url = new URL(next, url);
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

/** The addresses of a hop's host. A lookup cannot be stopped, so one that outlives the limit is left behind. */
async function addressesOf(url: URL, resolve: NonNullable<FetchOptions["resolve"]>, signal: AbortSignal): Promise<readonly HostAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) return [{ address: host, family: isIP(host) }];
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop);
  });
  try {
    const found = await Promise.race([resolve(host), stopped]);
    if (found.length === 0) throw new Error(`${host} has no address`);
    return found;
  } finally {
    if (stop) signal.removeEventListener("abort", stop);
  }
}

function systemAddresses(host: string): Promise<readonly HostAddress[]> {
  return lookup(host, { all: true });
}

/** Asks for a page and waits for the head of the answer; the connection goes to one of `addresses` and is not used again. */
function ask(url: URL, addresses: readonly HostAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  const checked: RequestOptions["lookup"] = (_host, options, found) => {
    const [first] = addresses;
    if (options.all === true) found(null, [...addresses]);
    else found(null, first!.address, first!.family);
  };
  const headers = {
    accept: "text/html, text/plain, application/pdf, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
    "accept-encoding": "identity",
    "user-agent": "Proviso",
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    const asked = request(url, { agent: false, signal, lookup: checked, headers }, resolve);
    asked.on("error", reject);
    asked.end();
  });
}

async function readLimited(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += (chunk as Uint8Array).length;
    // Leaving the loop closes the connection.
    if (size > SIZE_LIMIT_BYTES) throw new Error(`larger than ${SIZE_LIMIT_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
