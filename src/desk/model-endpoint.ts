import { isIP } from "node:net";
import { modelReader } from "#reader";
import { isPrivateAddress } from "./private-address.ts";
import { PROTOCOLS, type ModelProtocol } from "./model-protocol.ts";
import { Refusal } from "./refusal.ts";

/** What bounds the asking of a model in one read. */
export interface ModelLimits {
  /** How long one answer may take. */
  readonly seconds: number;
  /** How many requests are under way at once. */
  readonly parallel: number;
  /** How many requests are made at most, repeated ones counted. */
  readonly requests: number;
  /** The first pause before a request is repeated; each further one is twice as long. */
  readonly pauseMilliseconds: number;
}

interface Kind {
  readonly protocol: ModelProtocol;
  readonly base: string;
  /** The vendor's own name for the key, which goes to the vendor's own address only. */
  readonly keyName: string | null;
}

const KINDS: Readonly<Record<string, Kind>> = {
  openai: { protocol: PROTOCOLS.chat, base: "https://api.openai.com/v1", keyName: "OPENAI_API_KEY" },
  anthropic: { protocol: PROTOCOLS.messages, base: "https://api.anthropic.com/v1", keyName: "ANTHROPIC_API_KEY" },
  ollama: { protocol: PROTOCOLS.chat, base: "http://127.0.0.1:11434/v1", keyName: null },
};
const WAY =
  "Set PROVISO_MODEL to KIND:MODEL, as in ollama:qwen3:8b; the kinds are openai (any compatible server, with PROVISO_MODEL_URL), anthropic, ollama.";
const MODEL_NAME = /^[\w.:/@+-]{1,100}$/;
const PAUSE_MILLISECONDS = 1_000;

/** A model that may be asked, and how. The key is in no property, so that it is in nothing that is printed, logged or stored. */
export class ModelEndpoint {
  readonly #key: string | null;
  readonly protocol: ModelProtocol;
  /** The model as its server calls it. */
  readonly model: string;
  readonly address: URL;
  readonly limits: ModelLimits;

  constructor(given: {
    readonly protocol: ModelProtocol;
    readonly model: string;
    readonly base: URL;
    readonly key: string | null;
    readonly limits: ModelLimits;
  }) {
    this.#key = given.key;
    this.protocol = given.protocol;
    this.model = given.model;
    this.address = new URL(given.base);
    this.address.pathname = `${given.base.pathname.replace(/\/$/, "") || "/v1"}/${given.protocol.path}`;
    this.limits = given.limits;
  }

  /** The name under which its proposals stand. */
  get reader(): string {
    return modelReader(this.model);
  }

  /** The headers of a request, the key among them. */
  headers(): Readonly<Record<string, string>> {
    return { "content-type": "application/json", accept: "application/json", "user-agent": "Proviso", ...this.protocol.headers(this.#key) };
  }

  /** A text of the server's own, shown without the key should it repeat it. */
  withoutKey(text: string): string {
    return this.#key === null ? text : text.replaceAll(this.#key, "…");
  }
}

/** The model that the environment names; `null` where it names none. Refuses what it cannot use, never repeating a key. */
export function modelFromEnvironment(environment: Readonly<Record<string, string | undefined>>): ModelEndpoint | null {
  const named = environment["PROVISO_MODEL"]?.trim() ?? "";
  if (named === "") return null;
  const [kindName = "", ...rest] = named.split(":");
  const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName]! : null;
  const model = rest.join(":");
  if (kind === null || !MODEL_NAME.test(model))
    throw new Refusal("invalid-model", `PROVISO_MODEL names no model: “${named.slice(0, 100)}”.`, WAY);
  const given = environment["PROVISO_MODEL_URL"]?.trim() ?? "";
  const base = baseOf(given === "" ? kind.base : given);
  const own = new URL(kind.base).origin === base.origin && kind.keyName !== null ? environment[kind.keyName] : undefined;
  const key = keyOf(environment["PROVISO_MODEL_KEY"] ?? own);
  if (key !== null) refuseOpenRoad(base);
  return new ModelEndpoint({ protocol: kind.protocol, model, base, key, limits: limitsIn(environment) });
}

/** The model to be asked: `wanted` is what somebody said (true, false, or nothing). Refuses where one is wanted and none is configured. */
export function chooseModel(environment: Readonly<Record<string, string | undefined>>, wanted: boolean | undefined): ModelEndpoint | null {
  if (wanted === false) return null;
  const found = modelFromEnvironment(environment);
  if (found === null && wanted === true) throw new Refusal("no-model", "No language model is configured.", WAY);
  return found;
}

function baseOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") return url;
  const way = "Give the address up to the version, as in http://127.0.0.1:8080/v1, and the key in PROVISO_MODEL_KEY.";
  throw new Refusal("invalid-model", "PROVISO_MODEL_URL is no http(s) address without a name and password in it.", way);
}

function keyOf(text: string | undefined): string | null {
  const key = text?.trim() ?? "";
  if (key === "") return null;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new Refusal(
    "invalid-model",
    "The model's key holds spaces or characters that no key has.",
    "Set PROVISO_MODEL_KEY to the key alone.",
  );
}

/** A key goes over plain HTTP only within this machine or a private network. */
function refuseOpenRoad({ protocol, hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  const isNear = isIP(host) !== 0 ? isPrivateAddress(host) : !host.includes(".") || host.endsWith(".local") || host.endsWith(".internal");
  if (protocol === "https:" || isNear) return;
  throw new Refusal("invalid-model", `The key would go to ${host} unencrypted.`, "Give an https address in PROVISO_MODEL_URL.");
}

function limitsIn(environment: Readonly<Record<string, string | undefined>>): ModelLimits {
  const count = (name: string, otherwise: number, most: number): number => {
    const text = environment[name]?.trim() ?? "";
    if (text === "") return otherwise;
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new Refusal("invalid-model", `${name} is “${text.slice(0, 40)}”.`, `Set it to a whole number from 1 to ${most}.`);
  };
  return {
    seconds: count("PROVISO_MODEL_SECONDS", 60, 290),
    parallel: count("PROVISO_MODEL_PARALLEL", 4, 32),
    requests: count("PROVISO_MODEL_REQUESTS", 1_000, 1_000_000),
    pauseMilliseconds: PAUSE_MILLISECONDS,
  };
}
