import type { HeldProposal } from "#wire";
import type { Proposal, Relation } from "#model";
import { useDraft } from "../ask/questions.ts";
import type { Names } from "../names/use-names.ts";
import { amountWords, entryWords } from "../names/words.ts";
import { Failed } from "../pieces/states.tsx";
import { splitDraft } from "./citation-lines.ts";

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  necessary: "necessary: never assures",
  sufficient: "sufficient",
  exception: "an exception",
  temporal: "must come first",
  negated: "said not to be a condition",
};

/** A proposal's act in words: `Pledge, conditional`. */
export function actWords({ act, conditions }: Proposal): string {
  const word = act.charAt(0) + act.slice(1).toLowerCase();
  return conditions.some(({ relation }) => relation !== "negated") && act !== "CONDITION" ? `${word}, conditional` : word;
}

/** What the reader found, part by part, and the sentence that accepting would enter. */
export function ProposalCard({ affair, held, names }: { affair: string; held: HeldProposal; names: Names }) {
  const { proposal } = held;
  return (
    <>
      <header className="card-head">
        <h2 className="card-title">{actWords(proposal)}</h2>
        <small title="the share of such proposals that hold, as far as known">
          {proposal.reader} · {proposal.confidence.toFixed(2)}
        </small>
      </header>
      <Fields proposal={proposal} names={names} />
      {held.state === "open" ? <DraftSentence affair={affair} proposal={proposal.id} names={names} /> : <Decided held={held} />}
    </>
  );
}

/** The words of the report in their colours, beside them what they were taken to mean. */
function Fields({ proposal, names }: { proposal: Proposal; names: Names }) {
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
    </dl>
  );
}

/** Words as the report has them, coloured as in the text. */
function Words({ role, exact, none }: { role: string; exact: string; none?: string }) {
  if (!exact) return <small>{none}</small>;
  return <span className={`chip ${role}`}>{exact}</span>;
}

/** Unresolved is said so, never guessed. */
function idsWords(ids: readonly string[], names: Names): string {
  if (ids.length === 0) return "not resolved";
  return ids.map((id) => names.title(id).replace(/^(group|person):/, "")).join(", ");
}

/** What accepting would enter, read aloud; titles of names that would enter with it come from the draft itself. */
function DraftSentence({ affair, proposal, names }: { affair: string; proposal: string; names: Names }) {
  const { data, error } = useDraft(affair, proposal);
  if (error) return <Failed error={error} />;
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

function Decided({ held }: { held: HeldProposal }) {
  return (
    <p className="decided">
      <span className={held.state === "accepted" ? "grade yes" : "grade no"}>{held.state}</span>
      <span>
        {held.statement ? <code>{held.statement}</code> : null} {held.reason ? `“${held.reason}”` : null}{" "}
        <small>{held.decidedBy ? `by ${held.decidedBy}` : null}</small>
      </span>
    </p>
  );
}
