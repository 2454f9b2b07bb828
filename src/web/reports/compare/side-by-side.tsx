import { useEffect, useRef, useState } from "react";
import type { OpenReport, Reports, ToldComparison } from "#wire";
import { useComparison, useReport, useReports } from "../../ask/questions.ts";
import { counted, dateWords, shortDate } from "../../names/dates.ts";
import { reportName } from "../../names/report-name.ts";
import { Answered } from "../../pieces/states.tsx";
import { to } from "../../route/address.ts";
import { Link } from "../../route/link.tsx";
import { navigate } from "../../route/navigate.ts";
import { useKeys } from "../../shell/keys.ts";
import { toBeside, toView } from "../views.ts";
import type { Beside } from "../views.ts";
import { MoveList } from "./move-list.tsx";
import { PairLine } from "./pair-line.tsx";
import { SideText } from "./side-text.tsx";
import { numberMoves, stepPair } from "./sides.ts";

/** Two reports side by side, their sentences aligned, what moved marked in the wording. */
export function SideBySide({ affair, beside }: { affair: string; beside: Beside }) {
  const question = useComparison(affair, beside.earlier, beside.later);
  return (
    <>
      <title>{`${beside.later} compared · Proviso`}</title>
      <h1 className="answer small">Two reports side by side</h1>
      <p className="compare-back">
        <Link className="link" href={toView(affair, "graph", beside.later)}>
          ← In the graph
        </Link>
      </p>
      <Answered question={question} what="the comparison">
        {(comparison) => <Compared key={`${comparison.earlier} ${comparison.later}`} affair={affair} comparison={comparison} />}
      </Answered>
    </>
  );
}

function Compared({ affair, comparison }: { affair: string; comparison: ToldComparison }) {
  const { earlier, later, pairs } = comparison;
  const [lit, setLit] = useState<number | null>(null);
  const [held, setHeld] = useState<number | null>(null);
  const columns = useRef<HTMLDivElement>(null);
  const moves = numberMoves(comparison);
  const [before, after] = [useReport(affair, earlier), useReport(affair, later)];
  const hold = (pair: number | null) => {
    setHeld(pair);
    setLit(pair);
  };
  const step = (by: 1 | -1) => hold(stepPair(comparison, held, by));
  useKeys("Side by side", [
    { key: "j", does: "next pair of sentences", run: () => step(1) },
    { key: "k", does: "pair before", run: () => step(-1) },
    { key: "x", does: "the other way round", run: () => navigate(toBeside(affair, earlier, later)) },
  ]);
  useEffect(() => bringIntoView(columns.current, held), [held]);
  const side = { comparison, moves, lit, held, onLight: setLit, onHold: hold };
  return (
    <>
      <p className="compare-summary">{summaryWords(comparison)}</p>
      <Chooser affair={affair} comparison={comparison} />
      <p className="compare-key">
        <span>
          <i className="key-pair" aria-hidden="true" /> in both
        </span>
        <span>
          <i className="key-omitted" aria-hidden="true">
            −
          </i>{" "}
          only in the earlier
        </span>
        <span>
          <i className="key-added" aria-hidden="true">
            +
          </i>{" "}
          only in the later
        </span>
        <span>
          <i className="key-moved" aria-hidden="true" /> moved
        </span>
        <span className="compare-walk">
          <kbd>J</kbd> <kbd>K</kbd> walk through the {counted(pairs.length, "pair")}
        </span>
      </p>
      <Unknown comparison={comparison} />
      <PairLine comparison={comparison} moves={moves} pair={lit ?? held} onStep={step} />
      <div className="compare-cols" ref={columns}>
        {([before, after] as const).map((question, n) => (
          <Answered key={n} question={question} what="the report">
            {(open: OpenReport) => <SideText affair={affair} open={open} side={n === 0 ? "earlier" : "later"} {...side} />}
          </Answered>
        ))}
      </div>
      <MoveList moves={moves} onPair={hold} />
    </>
  );
}

/** Each side scrolls by itself, so that both sentences of a pair come into view; the page moves only where the sides are not in view themselves. */
function bringIntoView(columns: HTMLElement | null, pair: number | null): void {
  if (columns === null || pair === null) return;
  if (columns.getBoundingClientRect().bottom > innerHeight) columns.scrollIntoView({ block: "start" });
  for (const sentence of columns.querySelectorAll<HTMLElement>(`[data-pair="${pair}"]`)) {
    const room = sentence.closest<HTMLElement>(".compare-text");
    if (room === null) continue;
    const [inner, outer] = [sentence.getBoundingClientRect(), room.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) room.scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

function summaryWords({ kept, derivation, omitted, added, pairs, naming }: ToldComparison): string {
  const moved = pairs.reduce((sum, { moves }) => sum + moves.length, naming.length);
  const made = { wholly: "is wholly made from it", partly: "is partly made from it", not: "is not made from it" }[derivation.grade];
  const sides = [
    omitted === null ? "" : `${counted(omitted.length, "sentence")} left out`,
    added === null ? "" : `${counted(added.length, "sentence")} put in`,
    moved === 0 ? "nothing found to have moved" : `${counted(moved, "thing")} moved`,
  ];
  return `The later report keeps ${Math.round(kept * 100)}% of the earlier and ${made}: ${sides.filter(Boolean).join(", ")}.`;
}

/** A text that is cut short may have held the rest: what it lacks is unknown, never left out. */
function Unknown({ comparison: { omitted, added } }: { comparison: ToldComparison }) {
  return (
    <>
      {omitted === null ? (
        <p className="finding">What was left out is unknown, since the later report is at hand only in part: its text is cut short.</p>
      ) : null}
      {added === null ? (
        <p className="finding">What was put in is unknown, since the earlier report is at hand only in part: its text is cut short.</p>
      ) : null}
    </>
  );
}

/** Any two reports may be set side by side. */
function Chooser({ affair, comparison: { earlier, later } }: { affair: string; comparison: ToldComparison }) {
  const { data } = useReports(affair);
  const go = (first: string, second: string) => first !== second && navigate(toBeside(affair, second, first));
  return (
    <div className="compare-choose">
      <ReportChoice label="Earlier" reports={data} value={earlier} other={later} onChoose={(id) => go(id, later)} />
      <Link className="button" href={toBeside(affair, earlier, later)}>
        ⇄ The other way round
      </Link>
      <ReportChoice label="Later" reports={data} value={later} other={earlier} onChoose={(id) => go(earlier, id)} />
      <span className="compare-read">
        Read{" "}
        <Link className="link" href={to("reports", affair, { report: earlier })}>
          the earlier
        </Link>{" "}
        or{" "}
        <Link className="link" href={to("reports", affair, { report: later })}>
          the later
        </Link>
      </span>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly reports: Reports | undefined;
  readonly value: string;
  readonly other: string;
  readonly onChoose: (id: string) => void;
}

function ReportChoice({ label, reports, value, other, onChoose }: ChoiceProps) {
  const lines = reports?.reports ?? [];
  return (
    <label className="compare-choice">
      <span className="dim">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {lines.length === 0 ? <option value={value}>{value}</option> : null}
        {lines.map(({ id, outlet, published, title, path }) => (
          <option key={id} value={id} disabled={id === other} title={dateWords(published)}>
            {[outlet, published ? shortDate(published) : null, reportName({ title, path })].filter(Boolean).join(" · ")}
          </option>
        ))}
      </select>
    </label>
  );
}
