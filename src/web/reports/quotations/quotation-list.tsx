import { Fragment, useState } from "react";
import type { Reports, Utterance } from "#wire";
import { useQuotations } from "../../ask/questions.ts";
import { counted, dateWords } from "../../names/dates.ts";
import { Answered } from "../../pieces/states.tsx";
import { toPlace } from "../../route/address.ts";
import { Link } from "../../route/link.tsx";
import { wordDifference } from "./word-difference.ts";

/** Utterances shown at first. */
const SHOWN = 20;

type Form = Utterance["forms"][number];

/** What was said, each utterance with its speaker and through all the forms that reports give it. */
export function QuotationList({ affair, reports }: { affair: string; reports: Reports }) {
  const question = useQuotations(affair);
  return (
    <Answered question={question} what="the quotations">
      {({ utterances }) => <Utterances affair={affair} reports={reports} utterances={utterances} />}
    </Answered>
  );
}

function Utterances({ affair, reports, utterances }: { affair: string; reports: Reports; utterances: readonly Utterance[] }) {
  const shared = utterances.filter(({ forms }) => forms.length > 1);
  const alone = utterances.filter(({ forms }) => forms.length === 1);
  if (utterances.length === 0) return <p className="dim">No report quotes anybody.</p>;
  return (
    <>
      <p className="compare-summary">
        {shared.length > 0
          ? `${counted(shared.length, "utterance is", "utterances are")} given by several reports, ${alone.length} by one alone.`
          : `${counted(alone.length, "utterance is", "utterances are")} quoted, each by one report alone.`}
      </p>
      <List affair={affair} reports={reports} utterances={shared} />
      {alone.length > 0 ? (
        <details className="alone" open={shared.length === 0}>
          <summary>Given by one report alone ({alone.length})</summary>
          <List affair={affair} reports={reports} utterances={alone} />
        </details>
      ) : null}
    </>
  );
}

function List({ affair, reports, utterances }: { affair: string; reports: Reports; utterances: readonly Utterance[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? utterances : utterances.slice(0, SHOWN);
  return (
    <>
      <ul className="utterances">
        {shown.map((utterance) => (
          <Said key={utterance.forms.map(({ report, span }) => `${report} ${span.start}`).join()} {...{ affair, reports, utterance }} />
        ))}
      </ul>
      {shown.length < utterances.length ? (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          Show all {utterances.length}
        </button>
      ) : null}
    </>
  );
}

function Said({ affair, reports, utterance: { speaker, forms } }: { affair: string; reports: Reports; utterance: Utterance }) {
  const first = forms.find(({ how }) => how === "first") ?? forms[0]!;
  const placed = new Map(reports.reports.map((line) => [line.id, line]));
  const ordered = [first, ...forms.filter((form) => form !== first)];
  return (
    <li className="utterance">
      <h2>
        {speaker ?? "Speaker unknown"}
        {forms.length > 1 ? <small> in {counted(forms.length, "form")}</small> : null}
      </h2>
      <ol>
        {ordered.map((form) => (
          <li key={`${form.report} ${form.span.start}`}>
            <p className="form-head">
              <Link className="link" href={toPlace(affair, form.report, form.span)}>
                {placed.get(form.report)?.outlet ?? form.report}
              </Link>{" "}
              <small>{dateWords(placed.get(form.report)?.published)}</small>{" "}
              {forms.length > 1 ? <b className={`manner ${form.how}`}>{form.words}</b> : null}
            </p>
            <p className="form-words">{form === first ? form.span.exact : <Wording first={first} form={form} />}</p>
            {form === first ? null : <small>{form.grounds}</small>}
            {form.moves.map((move) => (
              <p key={`${move.words} ${move.grounds}`} className="form-move">
                <span className="move-word">{move.words}</span> <small>{move.grounds}</small>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </li>
  );
}

/** A form with what it has in place of the first one's words; unmarked where it is said in other words throughout. */
function Wording({ first, form }: { first: Form; form: Form }) {
  const stretches = form.how === "exact" ? null : wordDifference(first.span.exact, form.span.exact);
  if (stretches === null) return form.span.exact;
  return stretches.map(({ is, text }, n) => {
    if (is === "same") return text;
    const words = text.trimStart();
    return (
      <Fragment key={n}>
        {text.slice(0, text.length - words.length)}
        {is === "lost" ? <del>{words}</del> : <ins>{words}</ins>}
      </Fragment>
    );
  });
}
