import { createHash } from "node:crypto";
import type { ConsultedPassage, Consultation, Proposal, Span } from "#model";
import { answerCheck, MODEL_PROMPT, modelMessage, modelPassages, ordersModel, type ReaderInput } from "#reader";
import { askModel } from "./ask-model.ts";
import type { ModelRun } from "./model-run.ts";

/** What a model was asked and answered about a report, what stands of it, and what a person should know of how it went. */
export interface Consulted {
  readonly consultation: Consultation;
  readonly proposals: readonly Proposal[];
  readonly findings: readonly string[];
}

/** The most failing passages of a report that are named. */
const NAMED = 5;

/** The hash of what a model is told beside a report's words, in hex. */
export const PROMPT_SHA256 = createHash("sha256").update(JSON.stringify(MODEL_PROMPT)).digest("hex");

/** A passage's outcome with the proposals in it; undefined where it was not asked about. */
type Outcome = { readonly passage: ConsultedPassage; readonly proposals: readonly Proposal[] } | undefined;

/**
 * Puts every passage of a report to the model, several at once. A passage that fails costs only itself. `onAsked` is called after each; where `signal`
 * ends it, it throws, and nothing of the report is kept.
 */
export async function consultModel(
  run: ModelRun,
  input: ReaderInput,
  { signal, onAsked }: { readonly signal?: AbortSignal | undefined; readonly onAsked?: () => void } = {},
): Promise<Consulted> {
  const { report, known = [] } = input;
  const passages = modelPassages(report.text);
  const check = answerCheck(input, run.endpoint.reader);
  const outcomes: Outcome[] = passages.map(() => undefined);
  const stoppedBefore = run.stopped;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < passages.length && run.stopped === null) {
      const index = next++;
      const answer = await askModel(run, modelMessage(report, passages, { index, known }), signal);
      if (answer === null) return;
      const { proposals, dropped, failure } =
        answer.text === null ? { proposals: [], dropped: [], failure: answer.failure } : check(passages[index]!, answer.text);
      run.noteOutcome(failure, answer.isFinal);
      run.noteDropped(dropped.map(({ reason }) => reason));
      outcomes[index] = { passage: { ...passages[index]!, answer: answer.body, failure, dropped }, proposals };
      onAsked?.();
    }
  };
  await Promise.all(Array.from({ length: run.endpoint.limits.parallel }, work));
  const asked = outcomes.flatMap((outcome) => outcome ?? []);
  run.unasked += passages.length - asked.length;
  const consultation = {
    reader: run.endpoint.reader,
    promptSha256: PROMPT_SHA256,
    passages: asked.map(({ passage }) => passage),
    unasked: passages.length - asked.length,
  };
  const findings = [
    ...spoken(input, passages),
    ...failures(passages, outcomes),
    ...(run.stopped !== null && stoppedBefore === null ? [ended(run.stopped)] : []),
  ];
  return { consultation, proposals: asked.flatMap(({ proposals }) => proposals), findings };
}

/** A report that speaks to a model is read like any other, and a person is told. */
function spoken({ report }: ReaderInput, passages: readonly Span[]): readonly string[] {
  const at = passages.flatMap((passage, i) => (ordersModel(report, passage) ? [i + 1] : []));
  if (at.length === 0) return [];
  const which = at.slice(0, NAMED).join(", ") + (at.length > NAMED ? " …" : "");
  return [
    `it speaks to a language model (passage ${which} of ${passages.length}): look at what the model proposes, and at what it may have left out`,
  ];
}

function failures(passages: readonly Span[], outcomes: readonly Outcome[]): readonly string[] {
  const found = passages.flatMap((_, i) => {
    const failure = outcomes[i]?.passage.failure ?? null;
    return failure === null ? [] : [`the model gave nothing on passage ${i + 1} of ${passages.length}: ${failure}`];
  });
  const more = found.length - NAMED;
  return more > 0 ? [...found.slice(0, NAMED), `the model gave nothing on ${more} more passage${more === 1 ? "" : "s"}`] : found;
}

function ended(reason: string): string {
  return `the model is asked no more in this read: ${reason}`;
}
