import type { Group, Member, Report, Span } from "#model";
import { ANSWER_SCHEMA } from "./data/answer-schema.ts";
import { INSTRUCTIONS, PROMPT_VERSION } from "./data/prompt.ts";

/** What a model is told about every passage alike, and the version under which that is kept. */
export const MODEL_PROMPT = { version: PROMPT_VERSION, instructions: INSTRUCTIONS, schema: ANSWER_SCHEMA } as const;

/** The most characters of the passage before and of the one after that are sent along. */
const AROUND = 600;
/** The most known names that are sent along. */
const NAMES = 200;

/** The name under which a model's proposals stand: `model:NAME@prompt1`. */
export function modelReader(name: string): string {
  return `model:${name}@prompt${PROMPT_VERSION}`;
}

/**
 * The message that puts one of a report's passages to a model: a JSON object, so that nothing in a report can close what holds it. The passages
 * beside it are cut to 600 characters.
 */
export function modelMessage(
  report: Report,
  passages: readonly Span[],
  { index, known }: { readonly index: number; readonly known: readonly (Member | Group)[] },
): string {
  const words = (at: number): string => {
    const span = passages[at];
    return span === undefined ? "" : report.text.slice(span.start, span.end);
  };
  return JSON.stringify({
    title: (report.title ?? "").slice(0, AROUND),
    outlet: report.outlet ?? "",
    published: report.published ?? "",
    names: known.slice(0, NAMES).map((entry) => ({ id: entry.kind === "group" ? `group:${entry.id}` : entry.id, name: entry.title })),
    before: words(index - 1).slice(-AROUND),
    passage: words(index),
    after: words(index + 1).slice(0, AROUND),
  });
}
