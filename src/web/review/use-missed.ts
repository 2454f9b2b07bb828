import { useState } from "react";
import type { Span } from "#model";
import { keepDraft, keptDraft, missedIn } from "../keep/drafts.ts";
import type { Shown } from "../outbox/overlay.ts";
import type { Mode } from "./mode.ts";
import { sharingWords } from "./sharing-words.ts";
import { missedFields } from "./spans/fields.ts";
import { toDesk } from "./to-desk.ts";

/** What has to be known before a missed statement is begun on words. */
export interface MissedQuestion {
  readonly span: Span;
  /** Where the statement begun before stands; `null` where none was. */
  readonly begun: Span | null;
  /** What is proposed, or was decided, of the same words. */
  readonly known: readonly Shown[];
}

interface MissedProps {
  readonly affair: string;
  readonly report: string;
  readonly proposals: readonly Shown[];
  readonly go: (mode: Mode) => void;
}

/** Beginning a statement that the reader missed. */
export interface Missed {
  /** What is asked first; `null` while nothing is. */
  readonly missed: MissedQuestion | null;
  /** Begins one on these words, or asks first where one was begun or the words are proposed already. */
  readonly beginMissed: (span: Span) => void;
  /** Begins it on the words that were asked about, whatever was begun before. */
  readonly beginAnew: () => void;
  /** Goes on with the one that was begun. */
  readonly goOnMissed: () => void;
  /** Leaves the question. */
  readonly leaveMissed: () => void;
}

/** Begins missed statements, and drops nothing begun and proposes nothing twice without asking. */
export function useMissed({ affair, report, proposals, go }: MissedProps): Missed {
  const [missed, ask] = useState<MissedQuestion | null>(null);
  const enter = () => {
    ask(null);
    getSelection()?.removeAllRanges();
    toDesk();
    go("missed");
  };
  const begin = (span: Span) => {
    keepDraft(affair, missedIn(report), { fields: missedFields(span) });
    enter();
  };
  return {
    missed,
    beginMissed: (span) => {
      const before = keptDraft(affair, missedIn(report)).fields?.span ?? null;
      if (before !== null && before.start === span.start && before.end === span.end) return enter();
      const known = sharingWords(proposals, span);
      if (before === null && known.length === 0) return begin(span);
      ask({ span, begun: before, known });
    },
    beginAnew: () => missed && begin(missed.span),
    goOnMissed: enter,
    leaveMissed: () => ask(null),
  };
}
