import type { Answer, GoalAnswer } from "#model";
import { useAffair, useAnswer, useExpectations, useReports, useSaid } from "../ask/questions.ts";
import { useNames } from "../names/use-names.ts";
import type { Names } from "../names/use-names.ts";
import { Answered, Empty } from "../pieces/states.tsx";
import { to } from "../route/address.ts";
import type { ScreenProps } from "../route/address.ts";
import { queryWith } from "../route/frame.ts";
import { Link } from "../route/link.tsx";
import { setQuery } from "../route/navigate.ts";
import { AlsoSaid } from "./also-said.tsx";
import { AnswerParagraph } from "./answer-paragraph.tsx";
import { Changed } from "./changed.tsx";
import { Expected } from "./expected.tsx";
import { FrameBar, useFrame } from "../pieces/frame-bar.tsx";
import { GoalsTable } from "./goals-table.tsx";
import { beyondWords } from "./needs.ts";
import { oldestDate } from "./oldest-date.ts";
import { SaysWho } from "./says-who.tsx";
import { StopperList } from "./stopper-list.tsx";
import { Stuck } from "./stuck.tsx";

/** The affair on one page: the answer, the goals, who can stop it, where it is stuck, says who, what changed. */
export default function AffairScreen({ affair, query }: ScreenProps) {
  const line = useAffair(affair);
  return (
    <Answered question={line} what="the affair">
      {({ title, reports, statements }) => (
        <>
          <title>{`${title} · Proviso`}</title>
          <h1 className="hidden">{title}</h1>
          {statements > 0 ? <Answers affair={affair} query={query} /> : <NoStatements affair={affair} reports={reports} />}
        </>
      )}
    </Answered>
  );
}

function NoStatements({ affair, reports }: { affair: string; reports: number }) {
  const way = reports > 0 ? to("review", affair) : to("reports", affair);
  return (
    <Empty title={reports > 0 ? "Nothing is accepted yet, so there is nothing to answer." : "There is no report here yet."}>
      <p>
        {reports > 0
          ? "The reports hold proposals. Accept those that are right, and the answer stands here."
          : "Drop the reports of this affair; what they say, and on whose word, is found in them."}
      </p>
      <Link className="button main" href={way}>
        {reports > 0 ? "Review the proposals" : "Bring reports"}
      </Link>
      <Link className="button" href={to("dossier", affair)}>
        Write or paste a dossier
      </Link>
    </Empty>
  );
}

/** Paragraph and blocks are asked for apart: the words are there while the sets are still computed. */
function Answers({ affair, query }: { affair: string; query: URLSearchParams }) {
  const { frame } = useFrame(query);
  const names = useNames(affair);
  const said = useSaid(affair, frame);
  const answer = useAnswer(affair, frame);
  return (
    <>
      <FrameBar affair={affair} query={query} />
      <Answered question={said} what="the answer">
        {({ phrases }) => <AnswerParagraph phrases={phrases} />}
      </Answered>
      <Answered question={answer} what="the goals">
        {(data) => <Blocks affair={affair} query={query} answer={data} names={names} />}
      </Answered>
    </>
  );
}

interface BlocksProps {
  readonly affair: string;
  readonly query: URLSearchParams;
  readonly answer: Answer;
  readonly names: Names;
}

/** Two columns: what holds and who stops it; where it is stuck and who says so. */
function Blocks({ affair, query, answer, names }: BlocksProps) {
  const { frame } = useFrame(query);
  const reports = useReports(affair);
  const expectations = useExpectations(affair);
  const goal = answer.goals.find(({ id }) => id === query.get("goal")) ?? mostTelling(answer.goals);
  const dates = reports.data?.origins.reports.map(({ published }) => published) ?? [];
  return (
    <div className="cols">
      <div>
        <GoalsTable goals={answer.goals} names={names} />
        {answer.findings.map((finding) => (
          <p key={finding} className="finding">
            {finding}
          </p>
        ))}
        {goal ? <Stopping affair={affair} query={query} goal={goal} goals={answer.goals} names={names} /> : null}
        <Changed affair={affair} since={query.get("since") ?? oldestDate(dates)} until={frame.asOf} names={names} />
        <Answered question={expectations} what="the expectations">
          {({ expectations }) => <Expected expectations={expectations} />}
        </Answered>
      </div>
      <div>
        <section className="block card">
          <h2>Where it is stuck</h2>
          <Stuck key={goal?.id} deadlocks={goal?.deadlocks ?? []} names={names} />
        </section>
        <section className="block">
          <h2>Says who</h2>
          <Answered question={reports} what="the reports">
            {(data) => <SaysWho affair={affair} reports={data} />}
          </Answered>
        </section>
        <AlsoSaid affair={affair} answer={answer} names={names} knownOn={frame.knownOn} query={queryWith(new URLSearchParams(), frame)} />
      </div>
    </div>
  );
}

/** The goal that is shown where none is chosen: the first that is stuck or can be stopped, else the first. */
function mostTelling(goals: readonly GoalAnswer[]): GoalAnswer | undefined {
  return goals.find(({ deadlocks, vetoes }) => deadlocks.length + vetoes.length > 0) ?? goals[0];
}

interface StoppingProps {
  readonly affair: string;
  readonly query: URLSearchParams;
  readonly goal: GoalAnswer;
  readonly goals: readonly GoalAnswer[];
  readonly names: Names;
}

function Stopping({ affair, query, goal, goals, names }: StoppingProps) {
  const beyond = beyondWords(goal.blockingSets.actors);
  const { frame } = useFrame(query);
  const more = queryWith(new URLSearchParams({ goal: goal.id }), frame);
  return (
    <section className="block">
      <h2 className="heading-choice">
        Who can stop it alone:{" "}
        <select aria-label="Goal" value={goal.id} onChange={(event) => setQuery({ goal: event.target.value })}>
          {goals.map(({ id, title }) => (
            <option key={id} value={id}>
              {names.title(id) === id ? title || id : names.title(id)}
            </option>
          ))}
        </select>
      </h2>
      <StopperList goal={goal} names={names} />
      <p className="dim beyond">
        {beyond ? `Beyond these: ${beyond}. ` : ""}
        <Link className="link" href={to("answers", affair, { query: more })}>
          All blocking sets, and what is left if somebody refuses
        </Link>
      </p>
    </section>
  );
}
