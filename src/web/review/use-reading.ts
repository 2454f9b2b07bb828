import type { Draft } from "#wire";
import { problemOf } from "../ask/problem-error.ts";
import { useDraft } from "../ask/questions.ts";
import type { Shown } from "../outbox/overlay.ts";

/**
 * What accepting a proposal would enter, and whether that is known of the proposal as it stands now: `kept` while an edit is on its way, `asked`
 * while the server is asked, `silent` while it does not answer, `failed` where the proposal cannot be read, `current` else.
 */
export interface Reading {
  readonly is: "kept" | "asked" | "silent" | "failed" | "current";
  readonly draft: Draft | undefined;
  readonly error: Error | null;
}

/** The reading of a proposal as it stands; of a decided one nothing is asked. */
export function useReading(affair: string, held: Shown | undefined): Reading {
  const isOpen = held?.state === "open";
  const { data: draft, error } = useDraft(affair, isOpen ? held.proposal.id : "", held?.seq ?? 0);
  if (held?.waits) return { is: "kept", draft: undefined, error: null };
  if (draft) return { is: "current", draft, error: null };
  if (error) return { is: problemOf(error).type === "no-answer" ? "silent" : "failed", draft: undefined, error };
  return { is: "asked", draft: undefined, error: null };
}

/** Why a proposal cannot be accepted just now; `null` where it can. Nothing is accepted before the sentence that it would enter is on the card. */
export function unreadWords({ is }: Reading): string | null {
  return is === "current" ? null : UNREAD[is];
}

const UNREAD: Readonly<Record<Exclude<Reading["is"], "current">, string>> = {
  kept: "The edit is on its way; the sentence it makes comes first.",
  failed: "What it would enter cannot be read; edit or reject it.",
  asked: "The sentence that it would enter is still asked for.",
  silent: "What it would enter is not known while the server does not answer; reject it, or go on with the next.",
};
