import { useEffect, useRef } from "react";
import { aboutOf, matterOf } from "../outbox/decision.ts";
import { dismissTrouble, useTroubles } from "../outbox/use-outbox.ts";
import { setQuery } from "../route/navigate.ts";
import { dropRefused } from "./desk-acts.ts";
import { KeyButton } from "./key-button.tsx";
import { reopen } from "./reopening.ts";
import { begunMode } from "./use-desk.ts";
import type { Desk } from "./use-desk.ts";

/** What the server did not take of what is on the card, and why, brought into view. It stands until it is settled or dropped. */
export function Refused({ desk }: { desk: Desk }) {
  const { trouble, held, mode, affair } = desk;
  const box = useRef<HTMLDivElement>(null);
  const id = trouble?.waiting.id;
  useEffect(() => {
    void box.current?.scrollIntoView({ block: "nearest" });
  }, [id]);
  if (!trouble) return null;
  const begun = held?.state === "open" && mode === "look" ? begunMode(affair, held.proposal.id) : "look";
  return (
    <div className="failed refused" role="alert" ref={box}>
      <b>{trouble.title}</b>
      <p>
        {trouble.waiting.words}: {trouble.detail}
      </p>
      <p className="dim">{trouble.way}</p>
      {mode === "look" ? (
        <p className="buttons">
          {begun === "look" ? null : (
            <KeyButton act={begun === "edit" ? "edit" : "text"} main onClick={() => desk.setMode(begun)}>
              Go on editing
            </KeyButton>
          )}
          <KeyButton act="drop" onClick={() => dropRefused(desk)}>
            Drop it
          </KeyButton>
        </p>
      ) : null}
    </div>
  );
}

/** What the server did not take of other proposals, in one line with the way to the first of them. */
export function RefusedElsewhere({ desk }: { desk: Desk }) {
  const { affair, trouble: here, open } = desk;
  const others = useTroubles(affair).filter((trouble) => !trouble.theirs && trouble.waiting.id !== here?.waiting.id);
  const [first] = others;
  if (!first) return null;
  const { decision, report, words } = first.waiting;
  const [proposal] = aboutOf(decision);
  const go = () => {
    if (report !== open.report.id) {
      reopen(affair, matterOf(decision));
      return setQuery({ report, proposal: proposal ?? null });
    }
    if (decision.kind === "propose") desk.setMode("missed");
    else if (proposal !== undefined) desk.goOn(proposal);
  };
  return (
    <p className="refused-elsewhere">
      <span>
        Not taken: {words}
        {others.length > 1 ? `, and ${others.length - 1} more` : ""}
      </span>
      {proposal === undefined && decision.kind !== "propose" ? null : (
        <button type="button" className="link" onClick={go}>
          Go to it
        </button>
      )}
      <button type="button" className="link" onClick={() => dismissTrouble(affair, first)}>
        Drop it
      </button>
    </p>
  );
}
