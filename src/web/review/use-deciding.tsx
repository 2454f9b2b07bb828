import { useState } from "react";
import type { ReactNode } from "react";
import type { HeldProposal } from "#wire";
import { useAccept, useReject, useUndo } from "../ask/acts.ts";
import { useAffair } from "../ask/questions.ts";
import { Failed } from "../pieces/states.tsx";
import { useSay } from "../shell/say.ts";
import { isDecision, nextOpen } from "./order.ts";
import { actWords } from "./proposal-card.tsx";

/** What can be done with the proposal in focus, and what is being done. */
export interface Deciding {
  readonly mode: "look" | "edit" | "reject";
  readonly setMode: (mode: "look" | "edit" | "reject") => void;
  readonly busy: boolean;
  readonly error: unknown;
  readonly failure: ReactNode;
  readonly accept: (text?: string) => void;
  readonly reject: (reason: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What was decided here since the screen was opened, and what of it was taken back, the last at the end. */
interface Trail {
  readonly decided: readonly string[];
  readonly undone: readonly string[];
}

interface DecidingOn {
  readonly affair: string;
  readonly report: string;
  readonly proposals: readonly HeldProposal[];
  readonly held: HeldProposal | undefined;
  readonly focus: (proposal: string) => void;
}

/** Deciding on proposals one after another: after each the next open one comes into focus; taking back returns to the one decided last. */
export function useDeciding({ affair, proposals, held, focus }: DecidingOn): Deciding {
  const [at, setAt] = useState<{ proposal: string | undefined; mode: Deciding["mode"] }>({ proposal: undefined, mode: "look" });
  const [{ decided, undone }, setTrail] = useState<Trail>({ decided: [], undone: [] });
  const [acceptance, rejection] = [useAccept(affair), useReject(affair)];
  const [undoing, redoing] = [useUndo(affair, "undo"), useUndo(affair, "redo")];
  const say = useSay();
  const proposal = held?.proposal.id;
  const setMode = (mode: Deciding["mode"]) => {
    acceptance.reset();
    rejection.reset();
    setAt({ proposal, mode });
  };
  const onward = (words: string) => () => {
    setTrail({ decided: [...decided, proposal!], undone: [] });
    setAt({ proposal: undefined, mode: "look" });
    say(`${words}: ${held ? actWords(held.proposal).toLowerCase() : ""}. U takes it back.`);
    const isLeft = ({ proposal: { id } }: HeldProposal) => id === proposal || !decided.includes(id);
    const next = nextOpen(proposals.filter(isLeft), proposal!);
    if (next !== null) focus(next);
  };
  const { data: line } = useAffair(affair);
  const takeBack = () => {
    if (line?.undo && !isDecision(line.undo)) return say(`The last act was “${line.undo}”. Take it back in History, if you mean to.`);
    undoing.mutate(undefined, {
      onSuccess: ({ done }) => {
        say(done ? `Taken back: ${done}` : "There is nothing to take back.");
        const last = decided.at(-1);
        if (!done || !last) return;
        setTrail({ decided: decided.slice(0, -1), undone: [...undone, last] });
        focus(last);
      },
      onError: () => say("It could not be taken back."),
    });
  };
  const again = () =>
    redoing.mutate(undefined, {
      onSuccess: ({ done }) => {
        say(done ? `Done again: ${done}` : "There is nothing to do again.");
        const last = undone.at(-1);
        if (!done || !last) return;
        setTrail({ decided: [...decided, last], undone: undone.slice(0, -1) });
        focus(last);
      },
    });
  const error = acceptance.error ?? rejection.error;
  return {
    mode: at.proposal === proposal ? at.mode : "look",
    setMode,
    busy: acceptance.isPending || rejection.isPending || undoing.isPending,
    error,
    failure: error ? <Failed error={error} /> : null,
    accept: (text) =>
      proposal &&
      acceptance.mutate(
        { proposal, ...(text === undefined ? {} : { text }) },
        { onSuccess: onward(text === undefined ? "Accepted" : "Accepted as edited") },
      ),
    reject: (reason) => proposal && rejection.mutate({ proposal, ...(reason ? { reason } : {}) }, { onSuccess: onward("Rejected") }),
    undo: takeBack,
    redo: again,
  };
}
