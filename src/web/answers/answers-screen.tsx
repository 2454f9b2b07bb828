import type { Answer, Frame, GoalAnswer } from "#model";
import { FrameBar, useFrame } from "../pieces/frame-bar.tsx";
import { StopperList } from "../affair/stopper-list.tsx";
import { Stuck } from "../affair/stuck.tsx";
import { useAffair, useAnswer } from "../ask/questions.ts";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import { counted } from "../names/dates.ts";
import { useNames } from "../names/use-names.ts";
import type { Names } from "../names/use-names.ts";
import { Grade } from "../pieces/grade.tsx";
import { Answered, Empty } from "../pieces/states.tsx";
import { to } from "../route/address.ts";
import type { ScreenProps } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { setQuery } from "../route/navigate.ts";
import { HowLikely } from "./how-likely.tsx";
import { LoadBearing } from "./load-bearing.tsx";
import { ScenarioSwitches } from "./scenario.tsx";
import { SetLists } from "./set-lists.tsx";
import { Weight } from "./weight.tsx";
import { Left } from "./what-is-left.tsx";
import { WhatToFindOut } from "./what-to-find-out.tsx";
import { WhomToPersuade } from "./whom-to-persuade.tsx";

/** Answers: one goal asked about under a scenario, every part of the answer with its grounds. All of the question stands in the address. */
export default function AnswersScreen({ affair, query }: ScreenProps) {
  const title = useAffair(affair).data?.title ?? affair;
  const { frame } = useFrame(query);
  const question = useAnswer(affair, frame);
  const names = useNames(affair);
  return (
    <>
      <title>{`Answers · ${title} · Proviso`}</title>
      <FrameBar affair={affair} query={query} />
      <Answered question={question} what="the answers">
        {(answer) => <Asked affair={affair} query={query} frame={frame} answer={answer} names={names} />}
      </Answered>
    </>
  );
}

interface AskedProps {
  readonly affair: string;
  readonly query: URLSearchParams;
  readonly frame: Frame;
  readonly answer: Answer;
  readonly names: Names;
}

/** The goal of the address, else the first: the server answers all of them at once, so that changing goals asks nothing anew. */
function Asked({ affair, query, frame, answer, names }: AskedProps) {
  const goal = answer.goals.find(({ id }) => id === query.get("goal")) ?? answer.goals[0];
  if (!goal)
    return (
      <>
        <h1 className="hidden">Answers</h1>
        <Empty title="There is no goal and no pledge to ask about yet.">
          <Link className="button main" href={to("review", affair)}>
            Review the proposals
          </Link>
          <Link className="button" href={to("dossier", affair)}>
            Write a goal into the dossier
          </Link>
        </Empty>
      </>
    );
  return (
    <>
      <Head goal={goal} goals={answer.goals} names={names} />
      {answer.findings.map((finding) => (
        <p key={finding} className="finding">
          {finding}
        </p>
      ))}
      <div className="cols answers-cols">
        <div>
          <section className="block">
            <h2>Who can stop it alone</h2>
            <StopperList goal={goal} names={names} />
          </section>
          <SetLists goal={goal} over={query.get("over") === "actors" ? "actors" : "facts"} names={names} />
          <HowLikely affair={affair} frame={frame} goal={goal.id} names={names} />
          <WhatToFindOut affair={affair} frame={frame} goal={goal.id} names={names} />
          <WhomToPersuade affair={affair} frame={frame} goal={goal.id} names={names} />
          <Weight affair={affair} goal={goal} body={query.get("weigh")} frame={frame} names={names} />
          <Left affair={affair} actor={query.get("left") ?? ""} frame={frame} names={names} />
        </div>
        <div>
          <ScenarioSwitches frame={frame} goal={goal} names={names} />
          <section className="block card">
            <h2>Where it is stuck</h2>
            <Stuck key={goal.id} deadlocks={goal.deadlocks} names={names} />
          </section>
          <LoadBearing origins={goal.loadBearingOrigins} frame={frame} names={names} />
        </div>
      </div>
    </>
  );
}

/** The goal as a choice, with both its standings: neither is ever shown without the other. */
function Head({ goal, goals, names }: { goal: GoalAnswer; goals: readonly GoalAnswer[]; names: Names }) {
  const show = useShowGrounds();
  const titleOf = ({ id, title }: GoalAnswer) => (names.title(id) === id ? title || id : names.title(id));
  return (
    <header className="asked">
      <label>
        <span className="dim">{goal.kind === "goal" ? "Goal" : "Pledge"}</span>
        <select className="goal-select" value={goal.id} onChange={(event) => setQuery({ goal: event.target.value })}>
          {goals.map((one) => (
            <option key={one.id} value={one.id}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      </label>
      <h1 className="hidden">{titleOf(goal)}</h1>
      <p className="verdict">
        <span>
          <span className="dim">assured</span> <Grade standing={goal.assured} />
        </span>
        <span>
          <span className="dim">possible</span> <Grade standing={goal.possible} />
        </span>
        <button type="button" className="link" onClick={() => show({ title: titleOf(goal), grounds: goal.grounds })}>
          {counted(goal.grounds.length, "ground")}
        </button>
      </p>
    </header>
  );
}
