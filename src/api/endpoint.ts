import type { Context } from "hono";
import type { z } from "zod";
import type { Asker, Desk, Given, ModelEndpoint, QuestionAct, Told } from "#desk";
import type { JobBoard } from "./job-board.ts";

/** What every endpoint works with. */
export interface House {
  readonly desk: Desk;
  readonly jobs: JobBoard;
  readonly asker: Asker;
  /** The language model for a read, as somebody wants it or not; refuses where one is wanted and none is configured. */
  readonly chooseModel: (wanted: boolean | undefined) => ModelEndpoint | null;
}

/** {@link Asker.ask} for one request. */
export type Ask = <A extends QuestionAct>(act: A, ...given: Given<A>) => Promise<Told<A>>;

/** One request as an endpoint sees it. `body` has the shape that the endpoint declares. */
export interface Request {
  readonly house: House;
  /** A named part of the address; throws where the route has none of that name. */
  readonly part: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly context: Context;
  /** Puts a question to a dossier; stopped where the browser goes away. */
  readonly ask: Ask;
}

/** One thing that may be asked: where, with what, and what comes back. Its fields also make the OpenAPI document. */
export interface Endpoint {
  readonly method: "get" | "post" | "put" | "delete";
  readonly route: string;
  readonly summary: string;
  /** Query parameters by name, with their meaning. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** 200 unless said. */
  readonly status?: 200 | 201 | 202;
  readonly handle: (request: Request) => Promise<unknown>;
}

/** The query parameters of a frame, as wire's `readFrame` reads them. */
export const FRAME_QUERY: Readonly<Record<string, string>> = {
  given: "NAME:yes or NAME:no, repeatable: fixes a decision, an event or a kept pledge",
  refusing: "a member or group that says no to all it controls, repeatable",
  without: "an origin that is not believed, repeatable",
  asOf: "valid time: an EDTF date",
  knownOn: "recorded time: an ISO instant or a date",
  stage: "counts only pledges at this stage and above",
  grade: "counts only citations of this grade and better, as in B3",
};
