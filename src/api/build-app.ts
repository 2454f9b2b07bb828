import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { asRefusal, FaultyDraft, Refusal } from "#desk";
import type { About } from "#desk";
import { BY_HEADER, ROUTES } from "#wire";
import type { Problem } from "#wire";
import { answerEndpoints } from "./answer-endpoints.ts";
import { chanceEndpoints } from "./chance-endpoints.ts";
import { driftEndpoints } from "./drift-endpoints.ts";
import type { Ask, Endpoint, House } from "./endpoint.ts";
import { describeApi } from "./open-api.ts";
import { powerEndpoint } from "./power-endpoint.ts";
import { proposalEndpoints } from "./proposal-endpoints.ts";
import { reportEndpoints } from "./report-endpoints.ts";
import { reviewEndpoints } from "./review-endpoints.ts";

/** The longest name of whoever acts, in characters. */
const LONGEST_NAME = 60;
const MAX_BODY = 256 * 1024 * 1024;
const ENDPOINTS: readonly Endpoint[] = [
  ...reportEndpoints,
  ...driftEndpoints,
  ...proposalEndpoints,
  ...reviewEndpoints,
  ...answerEndpoints,
  ...chanceEndpoints,
  powerEndpoint,
];
const CONFLICTS = new Set([
  "proposal-decided",
  "proposal-changed",
  "proposal-open",
  "act-in-the-way",
  "entry-changed",
  "report-id-taken",
  "proposal-id-taken",
  "busy",
]);

/** Puts the API and, where `webFolder` is given, the built workbench into one application. */
export function buildApp(house: House, webFolder: string | null): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
      },
    }),
  );
  app.use("/api/*", refuseStrangers);
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (context) => tell(context, problem("too-large", 413, "This is larger than 256 MiB.", "Send fewer files at once.")),
    }),
  );
  for (const endpoint of ENDPOINTS) app.on(endpoint.method.toUpperCase(), endpoint.route, (context) => serve(endpoint, house, context));
  app.get(ROUTES.openapi, (context) => context.json(describeApi(ENDPOINTS)));
  app.all("/api/*", (context) =>
    tell(context, problem("unknown-address", 404, `There is nothing at ${context.req.path}.`, `See ${ROUTES.openapi}.`)),
  );
  if (webFolder !== null) serveWorkbench(app, webFolder);
  app.onError((error, context) => tell(context, problemOf(error)));
  return app;
}

async function serve(endpoint: Endpoint, house: House, context: Context): Promise<Response> {
  const part = (name: string): string => {
    const value = context.req.param(name);
    if (value === undefined) throw new Error(`missing part ${name}: ${endpoint.route}`);
    return value;
  };
  const body = endpoint.body ? endpoint.body.safeParse(await context.req.json().catch(() => ({}))) : null;
  if (body && !body.success) {
    const [issue] = body.error.issues;
    const where = issue?.path.join(".") ?? "";
    return tell(
      context,
      problem(
        "invalid-request",
        400,
        `The body is not what is asked for here: ${where} ${issue?.message ?? ""}`,
        `See ${ROUTES.openapi}.`,
        where === "" ? {} : { field: where },
      ),
    );
  }
  const query = new URL(context.req.url).searchParams;
  const ask: Ask = (act, ...given) => house.asker.ask(act, given, context.req.raw.signal);
  const value = await endpoint.handle({ house: houseFor(house, context), part, query, body: body?.data, context, ask });
  return context.json(value as object, endpoint.status ?? 200);
}

/** The house with the desk of whoever the request says acts: its header `x-proviso-by`, percent-encoded. Without it the server's own user acts. */
function houseFor(house: House, context: Context): House {
  const given = context.req.header(BY_HEADER);
  if (given === undefined) return house;
  const by = decoded(given).trim();
  if (by.length >= 1 && by.length <= LONGEST_NAME) return { ...house, desk: { ...house.desk, by } };
  const finding = `The header ${BY_HEADER} holds no name of 1 to ${LONGEST_NAME} characters.`;
  throw new Refusal("invalid-request", finding, "Percent-encode the name of whoever acts as UTF-8, or leave the header out.", {
    field: BY_HEADER,
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** Answers only requests from pages of this server: a page elsewhere in the same browser may not read or write the store. */
async function refuseStrangers(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const origin = context.req.header("origin");
  const host = context.req.header("host") ?? "";
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
  const same = origin === undefined || new URL(origin, "http://invalid").host === host;
  if (local && same) {
    await next();
    return undefined;
  }
  return tell(
    context,
    problem("foreign-origin", 403, "This request does not come from the workbench of this server.", "Open the address the server printed."),
  );
}

function problem(type: string, status: number, detail: string, way: string, about: About = {}): Problem {
  return { type, title: type.replaceAll("-", " "), status, detail, way, ...(Object.keys(about).length > 0 && { about }) };
}

function problemOf(error: Error): Problem {
  const refusal = asRefusal(error);
  if (!refusal)
    return problem("internal", 500, `Proviso made a mistake: ${error.message}`, "Nothing was lost. Try again, and tell its makers.");
  const status = refusal.code.startsWith("unknown-") ? 404 : CONFLICTS.has(refusal.code) ? 409 : 400;
  const faults =
    refusal instanceof FaultyDraft ? refusal.diagnostics.map(({ message, place }) => `line ${place.line}: ${message}`).join("\n") : "";
  return problem(refusal.code, status, faults || refusal.message, refusal.way, refusal.about);
}

function tell(context: Context, what: Problem): Response {
  return context.body(JSON.stringify(what), what.status as 400, { "content-type": "application/problem+json" });
}

function serveWorkbench(app: Hono, folder: string): void {
  app.use("/assets/*", async (context, next) => {
    await next();
    context.header("cache-control", "public, max-age=31536000, immutable");
  });
  app.use("*", serveStatic({ root: folder, index: "none" }));
  app.get("*", async (context) => context.html(await readFile(join(folder, "index.html"), "utf8")));
}
