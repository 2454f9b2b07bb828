import type { GoalQuestions, OpenQuestion } from "#model";
import { useFindOut } from "../ask/questions.ts";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import { chanceWords } from "../names/words.ts";
import { Answered } from "../pieces/states.tsx";
import { Notes } from "./notes.tsx";
import type { ChanceProps } from "./notes.tsx";

/** What to find out next: the open questions by what their answer would tell about the goal. */
export function WhatToFindOut({ affair, frame, goal, names }: ChanceProps) {
  const question = useFindOut(affair, frame, goal);
  return (
    <section className="block">
      <h2>What to find out next</h2>
      <Answered question={question} what="the open questions">
        {({ goals: [found], findings }) => (
          <>
            {found ? <Questions goal={found} /> : null}
            <Notes findings={findings} names={names} />
          </>
        )}
      </Answered>
    </section>
  );
}

function Questions({ goal: { questions, cut, exact } }: { goal: GoalQuestions }) {
  if (questions.length === 0) return <p className="dim">Nothing that is open would tell anything about it.</p>;
  return (
    <>
      <table className="chance-table">
        <thead>
          <tr>
            <th scope="col">Whether</th>
            <th scope="col">Bits</th>
            <th scope="col">If yes</th>
            <th scope="col">If no</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((one) => (
            <QuestionRow key={one.id} question={one} exact={exact} />
          ))}
        </tbody>
      </table>
      {cut ? <p className="dim">The list is cut after {questions.length}.</p> : null}
    </>
  );
}

function QuestionRow({ question: { title, bits, ifYes, ifNo, grounds }, exact }: { question: OpenQuestion; exact: boolean }) {
  const show = useShowGrounds();
  return (
    <tr>
      <th scope="row">
        {grounds.length ? (
          <button type="button" className="link" onClick={() => show({ title, grounds })}>
            {title}
          </button>
        ) : (
          title
        )}
      </th>
      <td>{`${exact ? "" : "≥ "}${bits.both.toFixed(2)}`}</td>
      <td>{rangeWords(ifYes)}</td>
      <td>{rangeWords(ifNo)}</td>
    </tr>
  );
}

/** From how likely it is assured to how likely it is possible. */
function rangeWords({ assured, possible }: OpenQuestion["ifYes"]): string {
  return chanceWords({ low: assured, high: possible });
}
