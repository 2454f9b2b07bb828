import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** What a model is shown, as it came over the wire. */
export interface Shown {
  readonly passage: string;
  readonly before: string;
  readonly after: string;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly instructions: string;
  /** Whether the request held the model to a schema. */
  readonly held: boolean;
}

/** What the stub does with a request: statements to answer with, a text in their place, or an answer of HTTP's own. */
export type Deed =
  | { readonly statements: readonly unknown[] }
  | { readonly text: string; readonly ended?: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | "silence"
  | "break";

/** A model behind a server on the loopback address that speaks both protocols and refuses what the real ones refuse. */
export interface StubModel {
  readonly base: string;
  /** Every request as received: headers, and what was shown. */
  readonly requests: { readonly headers: IncomingMessage["headers"]; readonly path: string; readonly shown: Shown }[];
  /** The most requests that were under way at once. */
  readonly busiest: () => number;
}

/** Starts a stub; it is closed when the file's tests have ended. `key` is the only one it takes, where one is given. */
export async function startStubModel(mind: (shown: Shown, count: number) => Deed | Promise<Deed>, key?: string): Promise<StubModel> {
  const requests: StubModel["requests"] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on("close", () => (now -= 1));
    void serve(request, response);
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? "";
    const body = (await readJson(request)) as Asked;
    const isChat = path === "/v1/chat/completions";
    const wrong = isChat ? wrongChat(request, body, key) : wrongMessages(request, path, body, key);
    if (wrong) return end(response, wrong.status, errorOf(isChat, wrong.message));
    const shown = shownIn(isChat, body);
    requests.push({ headers: request.headers, path, shown });
    const deed = await mind(shown, requests.length);
    if (deed === "silence") return;
    if (deed === "break") return void response.destroy();
    if ("status" in deed) return end(response, deed.status, deed.body ?? errorOf(isChat, `status ${deed.status}`), deed.headers);
    const text = "text" in deed ? deed.text : JSON.stringify(deed);
    end(response, 200, isChat ? chatAnswer(body.model, text, deed) : messagesAnswer(body.model, text, deed));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests, busiest: () => most };
}

interface Asked {
  readonly model: string;
  readonly max_tokens?: number;
  readonly system?: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: {
    readonly type: string;
    readonly json_schema: { readonly name: string; readonly schema: object; readonly strict: boolean };
  };
  readonly output_config?: { readonly format: { readonly type: string; readonly schema: object } };
}

interface Wrong {
  readonly status: number;
  readonly message: string;
}

function wrongChat(request: IncomingMessage, body: Asked, key: string | undefined): Wrong | null {
  if (key !== undefined && request.headers.authorization !== `Bearer ${key}`)
    return { status: 401, message: `Incorrect API key provided: ${request.headers.authorization}` };
  const format = body.response_format;
  const sound = format === undefined || (format.type === "json_schema" && /^[\w-]{1,64}$/.test(format.json_schema.name));
  if (!sound || !isStrict(format?.json_schema.schema)) return { status: 400, message: "Invalid schema for response_format" };
  const roles = body.messages.map(({ role }) => role).join(" ");
  return roles === "system user" && "model" in body ? null : { status: 400, message: `unexpected messages: ${roles}` };
}

function wrongMessages(request: IncomingMessage, path: string, body: Asked, key: string | undefined): Wrong | null {
  if (path !== "/v1/messages") return { status: 404, message: `no such path: ${path}` };
  if (key !== undefined && request.headers["x-api-key"] !== key)
    return { status: 401, message: `invalid x-api-key ${request.headers["x-api-key"]}` };
  if (request.headers["anthropic-version"] !== "2023-06-01") return { status: 400, message: "anthropic-version: header is required" };
  if (typeof body.max_tokens !== "number") return { status: 400, message: "max_tokens: Field required" };
  const roles = body.messages.map(({ role }) => role).join(" ");
  if (roles !== "user") return { status: 400, message: `messages: unexpected role "${roles}"` };
  return isStrict(body.output_config?.format.schema) ? null : { status: 400, message: "output_config.format.schema: invalid" };
}

/** As strict endpoints want it: every object closed and every property required; no bounds, alternatives or nothingness. */
function isStrict(schema: unknown): boolean {
  if (schema === undefined) return true;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return false;
  const { type, properties, required, additionalProperties, items, ...rest } = schema as Readonly<Record<string, unknown>>;
  if (Object.keys(rest).some((key) => key !== "enum")) return false;
  if (type === "array") return isStrict(items);
  if (type !== "object") return typeof type === "string";
  const inner = properties as Readonly<Record<string, unknown>>;
  const all = JSON.stringify(required) === JSON.stringify(Object.keys(inner));
  return all && additionalProperties === false && Object.values(inner).every(isStrict);
}

function shownIn(isChat: boolean, body: Asked): Shown {
  const instructions = isChat ? body.messages[0]!.content : (body.system ?? "");
  const message = JSON.parse(body.messages.at(-1)!.content) as Omit<Shown, "instructions" | "held">;
  return { ...message, instructions, held: body.response_format !== undefined || body.output_config !== undefined };
}

function chatAnswer(model: string, content: string, deed: object): string {
  const finish = "ended" in deed ? deed.ended : "stop";
  const choices = [{ index: 0, message: { role: "assistant", content, refusal: null }, finish_reason: finish, logprobs: null }];
  return JSON.stringify({ id: "chatcmpl-1", object: "chat.completion", created: 0, model, choices, usage: { total_tokens: 1 } });
}

function messagesAnswer(model: string, text: string, deed: object): string {
  const reason = "ended" in deed ? deed.ended : "end_turn";
  const content = [
    { type: "thinking", thinking: "…", signature: "" },
    { type: "text", text },
  ];
  return JSON.stringify({ id: "msg_1", type: "message", role: "assistant", model, content, stop_reason: reason, stop_sequence: null });
}

function errorOf(isChat: boolean, message: string): string {
  const error = { type: "invalid_request_error", message };
  return JSON.stringify(isChat ? { error } : { type: "error", error });
}

function end(response: ServerResponse, status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
