import { writeGrade } from "#model";
import type { Citation, Speaker } from "#model";
import { useReport } from "../ask/questions.ts";
import { Link } from "../route/link.tsx";
import { toPlace } from "../route/address.ts";
import { useNames } from "../names/use-names.ts";

const KIND_WORDS: Readonly<Partial<Record<Speaker["kind"], string>>> = { unnamed: "unnamed", group: "a group", hearsay: "hearsay" };

/** An attribution chain, outermost first: outlet → outlet it credits → speaker. */
function Chain({ chain }: { chain: readonly Speaker[] }) {
  return (
    <span className="chain">
      {chain.map((speaker, n) => (
        <span key={n}>
          {n > 0 ? <span aria-label="which heard it from"> → </span> : null}
          <span className={n === chain.length - 1 && speaker.kind !== "outlet" ? "chip source" : undefined}>{speaker.name}</span>
          {KIND_WORDS[speaker.kind] ? <small> {KIND_WORDS[speaker.kind]}</small> : null}
        </span>
      ))}
    </span>
  );
}

/** Where a statement is said and on whose word, down to the quoted words and the way to the report. */
export function CitationLine({ affair, citation }: { affair: string; citation: Citation }) {
  const names = useNames(affair);
  const { selector, paragraph, report } = citation;
  const place = { ...(selector ? { start: selector.start, end: selector.end } : {}), ...(paragraph ? { paragraph } : {}) };
  return (
    <li className="citation">
      <p>
        <Chain chain={citation.chain.length ? citation.chain : [{ name: names.title(report), kind: "outlet" }]} />
        {citation.grade ? (
          <b className="mark" title="reliability of the source, credibility of the item">
            {writeGrade(citation.grade)}
          </b>
        ) : null}
      </p>
      {selector ? <blockquote>{selector.exact}</blockquote> : <Cited affair={affair} report={report} paragraph={paragraph} />}
      <p className="citation-foot">
        <Link className="link" href={toPlace(affair, report, place)}>
          {paragraph ? `Open the report at paragraph ${paragraph}` : "Open the report"}
        </Link>
        {citation.origin ? <small>origin: {names.title(citation.origin)}</small> : null}
      </p>
    </li>
  );
}

/** The words of a cited paragraph, where the report's text is at hand. */
function Cited({ affair, report, paragraph }: { affair: string; report: string; paragraph: number | undefined }) {
  const question = useReport(affair, paragraph === undefined ? "" : report);
  if (paragraph === undefined) return <p className="dim">The whole report is cited.</p>;
  const span = question.data?.paragraphs[paragraph - 1];
  if (question.data && span) return <blockquote>{question.data.report.text.slice(span.start, span.end)}</blockquote>;
  if (question.isLoading) return <p className="dim">Asking for the words …</p>;
  return <p className="dim">Paragraph {paragraph} is cited; the text of this report is not at hand here.</p>;
}
