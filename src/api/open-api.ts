import { z } from "zod";
import { BY_HEADER, problemShape } from "#wire";
import type { Endpoint } from "./endpoint.ts";

const VERSION = "1";

/** Describes the endpoints as an OpenAPI 3.1 document; its schemas are those that requests and the command line's JSON are checked with. */
export function describeApi(endpoints: readonly Endpoint[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.route.replace(/:([a-z]+)/g, "{$1}");
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Proviso", version: VERSION, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
  };
}

const WHO_ACTS = {
  name: BY_HEADER,
  in: "header",
  description: "who acts, percent-encoded; the server's own user unless said",
  schema: { type: "string" },
};

function operation({ summary, route, query, body, answer, status }: Endpoint): object {
  const inPath = [...route.matchAll(/:([a-z]+)/g)].map((match) => ({
    name: match[1]!,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inQuery = Object.entries(query ?? {}).map(([name, description]) => ({
    name,
    in: "query",
    description,
    schema: { type: "string" },
  }));
  return {
    summary,
    parameters: [...inPath, ...inQuery, WHO_ACTS],
    ...(body ? { requestBody: { content: json(body) } } : {}),
    responses: {
      [String(status ?? 200)]: { description: summary, content: json(answer) },
      default: {
        description: "What was found, and a way on",
        content: { "application/problem+json": { schema: z.toJSONSchema(problemShape) } },
      },
    },
  };
}

function json(schema: z.ZodType): object {
  return { "application/json": { schema: z.toJSONSchema(schema) } };
}
