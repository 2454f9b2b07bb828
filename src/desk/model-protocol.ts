import { MODEL_PROMPT } from "#reader";

/** A request's content: the model by the endpoint's own name, and the message; `plain` leaves the schema of the answer to the instructions. */
export interface ModelRequest {
  readonly model: string;
  readonly message: string;
  readonly plain: boolean;
}

/** One way of talking to a model: where below the base address, with which headers and body, and what of the answer is the model's own text. */
export interface ModelProtocol {
  readonly path: string;
  readonly headers: (key: string | null) => Readonly<Record<string, string>>;
  readonly body: (request: ModelRequest) => object;
  /** The model's text, or why there is none. */
  readonly textOf: (answer: unknown) => { readonly text: string } | { readonly failure: string };
}

/** The most tokens that an answer may have where a protocol wants to be told. */
const MOST_TOKENS = 8_192;
const CUT = { failure: "its answer was cut off" } as const;
const REFUSED = { failure: "it refused to answer" } as const;
const NO_TEXT = { failure: "its answer holds no text" } as const;

/** Chat completions as OpenAI, Ollama, vLLM and llama.cpp take them. Source: OpenAI API reference, chat completions and structured outputs. */
const CHAT: ModelProtocol = {
  path: "chat/completions",
  headers: (key) => (key === null ? {} : { authorization: `Bearer ${key}` }),
  body: ({ model, message, plain }) => ({
    model,
    stream: false,
    messages: [
      { role: "system", content: MODEL_PROMPT.instructions },
      { role: "user", content: message },
    ],
    ...(plain
      ? {}
      : { response_format: { type: "json_schema", json_schema: { name: "statements", strict: true, schema: MODEL_PROMPT.schema } } }),
  }),
  textOf: (answer) => {
    const choice = field(field(answer, "choices"), 0);
    const message = field(choice, "message");
    if (typeof field(message, "refusal") === "string") return REFUSED;
    if (field(choice, "finish_reason") === "content_filter") return REFUSED;
    if (field(choice, "finish_reason") === "length") return CUT;
    const text = field(message, "content");
    return typeof text === "string" ? { text: afterThinking(text) } : NO_TEXT;
  },
};

/** Anthropic's messages. Source: Claude API reference, messages and structured outputs (`output_config.format`). */
const MESSAGES: ModelProtocol = {
  path: "messages",
  headers: (key) => ({ "anthropic-version": "2023-06-01", ...(key === null ? {} : { "x-api-key": key }) }),
  body: ({ model, message, plain }) => ({
    model,
    max_tokens: MOST_TOKENS,
    system: MODEL_PROMPT.instructions,
    messages: [{ role: "user", content: message }],
    ...(plain ? {} : { output_config: { format: { type: "json_schema", schema: MODEL_PROMPT.schema } } }),
  }),
  textOf: (answer) => {
    if (field(answer, "stop_reason") === "refusal") return REFUSED;
    if (field(answer, "stop_reason") === "max_tokens") return CUT;
    const blocks = field(answer, "content");
    if (!Array.isArray(blocks)) return NO_TEXT;
    const texts = blocks.flatMap((block) => (field(block, "type") === "text" ? [field(block, "text")] : []));
    return texts.length > 0 && texts.every((text) => typeof text === "string") ? { text: texts.join("") } : NO_TEXT;
  },
};

/** The protocols by their names. */
export const PROTOCOLS = { chat: CHAT, messages: MESSAGES } as const;

/** Some models think aloud before they answer, between marks of their own. */
function afterThinking(text: string): string {
  const end = text.trimStart().startsWith("<think>") ? text.indexOf("</think>") : -1;
  return end < 0 ? text : text.slice(end + "</think>".length);
}

function field(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
}
