import type { ReactNode } from "react";
import type { Proposal } from "#model";
import { problemOf } from "../ask/problem-error.ts";
import { useDraft } from "../ask/questions.ts";
import type { Names } from "../names/use-names.ts";
import { amountWords, entryWords } from "../names/words.ts";
import { Failed } from "../pieces/states.tsx";
import type { Shown } from "../outbox/overlay.ts";
import { splitDraft } from "./citation-lines.ts";
import { GradeWords } from "./grade-line.tsx";
import { HowSure } from "./how-sure.tsx";
import { actWords, idsWords, RELATION_WORDS } from "./proposal-words.ts";

interface CardProps {
  readonly affair: string;
  readonly held: Shown;
  readonly proposals: readonly Shown[];
  readonly names: Names;
}

/** What the reader found, part by part, and the sentence that accepting would enter. */
export function ProposalCard({ affair, held, proposals, names }: CardProps) {
  const { proposal } = held;
  return (
    <>
      <CardHead affair={affair} held={held} proposals={proposals} />
      <Fields proposal={proposal} names={names}>
        {held.state === "open" ? (
          <>
            <dt>Grade</dt>
            <dd>
              <GradeWords affair={affair} proposal={proposal.id} />
            </dd>
          </>
        ) : null}
      </Fields>
      {held.state === "open" ? <DraftSentence affair={affair} proposal={proposal.id} names={names} /> : <Decided held={held} />}
    </>
  );
}

/** What kind of statement it is, and how sure it is that it is one. */
export function CardHead({ affair, held, proposals }: Omit<CardProps, "names">) {
  return (
    <header className="card-head">
      <h2 className="card-title">{actWords(held.proposal)}</h2>
      <HowSure affair={affair} held={held} proposals={proposals} />
    </header>
  );
}

/** The words of the report in their colours, beside them what they were taken to mean. */
function Fields({ proposal, names, children }: { proposal: Proposal; names: Names; children: ReactNode }) {
  const { actor, addressee, object, conditions, attribution, hedge } = proposal;
  const amount = object?.quantity ? amountWords(object.quantity) : null;
  return (
    <dl className="fields">
      <dt>Who</dt>
      <dd>
        <Words role="actor" exact={actor.exact} none="not said" /> <small>{idsWords(actor.ids, names)}</small>
      </dd>
      {object ? (
        <>
          <dt>Does what</dt>
          <dd>
            <Words role="object" exact={object.exact} /> {amount ? <small>{`${amount} ${object.quantity?.unit ?? ""}`}</small> : null}
          </dd>
        </>
      ) : null}
      {addressee ? (
        <>
          <dt>Towards</dt>
          <dd>
            <Words role="actor" exact={addressee.exact} /> <small>{idsWords(addressee.ids, names)}</small>
          </dd>
        </>
      ) : null}
      {conditions.length ? <dt>{conditions.length === 1 ? "Condition" : "Conditions"}</dt> : null}
      {conditions.map((condition) => (
        <dd key={condition.start}>
          <Words role="condition" exact={condition.exact} /> <small>{RELATION_WORDS[condition.relation]}</small>
        </dd>
      ))}
      <dt>On whose word</dt>
      <dd>
        {attribution.length === 0 ? <small>the report's own</small> : null}
        {attribution.map((source, n) => (
          <span key={n}>
            {n > 0 ? " → " : null}
            <Words role="source" exact={source.exact} /> <small>{source.kind === "named" ? "" : source.kind}</small>
          </span>
        ))}
      </dd>
      {hedge ? (
        <>
          <dt>Hedged</dt>
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

/** What accepting would enter, read aloud; titles of names that would enter with it come from the draft itself. */
function DraftSentence({ affair, proposal, names }: { affair: string; proposal: string; names: Names }) {
  const { data, error } = useDraft(affair, proposal);
  const isSilent = error !== null && problemOf(error).type === "no-answer";
  if (isSilent && !data) return <p className="dim">What it would enter is told when the server answers again.</p>;
  if (error && !isSilent) return <Failed error={error} />;
  if (!data) return <p className="draft-sentence dim">Asking for the draft …</p>;
  const title = (id: string) => {
    const own = data.declarations.find((entry) => entry.id === id);
    return own && "title" in own && own.title ? own.title : names.title(id);
  };
  return (
    <div className="draft">
      <p className="draft-sentence">{entryWords(data.statement, title)}.</p>
      <details>
        <summary>As it enters the dossier</summary>
        <pre>{splitDraft(data.text).statement}</pre>
        {data.declarations.length ? <small>It also names {data.declarations.map(({ id }) => title(id)).join(", ")}.</small> : null}
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
