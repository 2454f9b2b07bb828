import type { ReactNode } from "react";
import type { Draft } from "#wire";
import type { Names } from "../names/use-names.ts";
import { amountWords, entryWords } from "../names/words.ts";
import { Failed } from "../pieces/states.tsx";
import type { Shown } from "../outbox/overlay.ts";
import { splitDraft } from "./citation-lines.ts";
import { GradeWords } from "./grade-line.tsx";
import { HowSure } from "./how-sure.tsx";
import { MetLines } from "./link-list.tsx";
import { isMet, linkedTitle, metLines } from "./links.ts";
import { actWords, heldAs, RELATION_WORDS, whoWords } from "./proposal-words.ts";
import type { Reading } from "./use-reading.ts";
import { LeftOpen } from "./left-open.tsx";

interface CardProps {
  readonly affair: string;
  readonly held: Shown;
  readonly proposals: readonly Shown[];
  readonly names: Names;
  readonly reading: Reading;
  /** True while the statement is rewritten as text, which shows its own sentence: that of the proposal would be an older one. */
  readonly isRewritten: boolean;
}

/** What the reader found, part by part, and the sentence that accepting would enter. */
export function ProposalCard({ affair, held, proposals, names, reading, isRewritten }: CardProps) {
  const { proposal } = held;
  return (
    <>
      <CardHead affair={affair} held={held} proposals={proposals} />
      <Fields held={held} draft={reading.draft} names={names}>
        {held.state === "open" ? (
          <>
            <dt>Grade</dt>
            <dd>
              <GradeWords affair={affair} proposal={proposal.id} />
            </dd>
          </>
        ) : null}
      </Fields>
      {held.state !== "open" ? <Decided held={held} /> : isRewritten ? null : <DraftSentence reading={reading} names={names} />}
    </>
  );
}

/** What kind of statement it is, and how sure it is that it is one. */
export function CardHead({ affair, held, proposals }: Pick<CardProps, "affair" | "held" | "proposals">) {
  return (
    <header className="card-head">
      <h2 className="card-title">{actWords(held.proposal)}</h2>
      <HowSure affair={affair} held={held} proposals={proposals} />
    </header>
  );
}

interface FieldsProps {
  readonly held: Shown;
  readonly draft: Draft | undefined;
  readonly names: Names;
  readonly children: ReactNode;
}

/** The words of the report in their colours, beside them what they were taken to mean. */
function Fields({ held, draft, names, children }: FieldsProps) {
  const { actor, addressee, object, conditions, attribution, hedge } = held.proposal;
  const amount = object?.quantity ? `${amountWords(object.quantity) ?? ""} ${object.quantity.unit ?? ""}`.trim() : "";
  return (
    <dl className="fields">
      <dt>Who</dt>
      <dd>
        <Words role="actor" exact={actor.exact} none="not said" /> <small>{whoWords(held, draft, names)}</small>
      </dd>
      {object ? (
        <>
          <dt>Does what</dt>
          <dd>
            <Words role="object" exact={object.exact} /> {amount && amount !== object.exact ? <small>{amount}</small> : null}
          </dd>
        </>
      ) : null}
      {addressee ? (
        <>
          <dt>To whom</dt>
          <dd>
            <Words role="actor" exact={addressee.exact} /> <small>{heldAs(addressee.ids, names, addressee.exact)}</small>
          </dd>
        </>
      ) : null}
      {conditions.length ? <dt>{conditions.length === 1 ? "Condition" : "Conditions"}</dt> : null}
      {conditions.map((condition) => (
        <dd key={condition.start}>
          <Words role="condition" exact={condition.exact} />{" "}
          <small>
            {condition.connective ? `“${condition.connective}”: ` : ""}
            {RELATION_WORDS[condition.relation]}
          </small>
        </dd>
      ))}
      <dt>On whose word</dt>
      <dd>
        {attribution.length === 0 ? <small>the report's own</small> : null}
        {attribution.map((source, n) => (
          <span key={n}>
            {n > 0 ? <WhoQuotes /> : null}
            <Words role="source" exact={source.exact} /> <small>{source.kind === "named" ? "" : source.kind}</small>
          </span>
        ))}
      </dd>
      {hedge ? (
        <>
          <dt>Softened by</dt>
          <dd>“{hedge}”</dd>
        </>
      ) : null}
      {children}
    </dl>
  );
}

/** Words as the report has them, coloured as in the text. */
function Words({ role, exact, none }: { role: string; exact: string; none?: string }) {
  if (!exact) return <small>{none}</small>;
  return <span className={`chip ${role}`}>{exact}</span>;
}

/** The arrow of a chain of sources: whoever stands before it quotes whoever stands behind it. */
function WhoQuotes() {
  return (
    <span role="img" aria-label="quotes" title="The one before the arrow quotes the one behind it: the outlet, then whom it quotes.">
      {" → "}
    </span>
  );
}

const AWAITED: Readonly<Record<Exclude<Reading["is"], "current" | "failed">, string>> = {
  kept: "The edit is on its way. It is kept first, then read: the sentence it makes stands here before it can be accepted.",
  asked: "Asking for the sentence that it would enter …",
  silent: "The sentence that it would enter is told when the server answers again.",
};

/** What accepting would enter, read aloud; while that is not known of the proposal as it stands, nothing older stands in its place. */
function DraftSentence({ reading: { is, draft, error }, names }: { reading: Reading; names: Names }) {
  if (is === "failed") return <Failed error={error} />;
  if (draft) return <Sentence draft={draft} names={names} />;
  return <p className="draft-sentence awaited dim">{is === "current" ? null : AWAITED[is]}</p>;
}

function Sentence({ draft, names }: { draft: Draft; names: Names }) {
  const { statement, text, findings } = draft;
  const declarations = draft.declarations.filter((entry) => !isMet(entry, draft));
  return (
    <div className="draft">
      <p className="draft-sentence">{entryWords(statement, linkedTitle(names.title, draft))}.</p>
      <MetLines draft={draft} />
      <LeftOpen findings={findings} />
      <details>
        <summary>As it enters the dossier</summary>
        <pre>{[splitDraft(text).statement, ...metLines(draft)].join("\n")}</pre>
        {declarations.length ? <small>It also names {declarations.map(({ id }) => names.title(id)).join(", ")}.</small> : null}
      </details>
    </div>
  );
}

function Decided({ held }: { held: Shown }) {
  return (
    <p className="decided">
      <span className={held.state === "accepted" ? "grade yes" : "grade no"}>{held.state}</span>
      <span>
        {held.statement ? <code>{held.statement}</code> : null} {held.reason ? `“${held.reason}”` : null}{" "}
        <small>{held.waits ? "on its way" : held.decidedBy ? `by ${held.decidedBy}` : null}</small>
      </span>
    </p>
  );
}
