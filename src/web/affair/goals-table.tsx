import { useState } from "react";
import type { GoalAnswer } from "#model";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import type { Names } from "../names/use-names.ts";
import { conditionWords } from "../names/words.ts";
import { Grade } from "../pieces/grade.tsx";
import { needsWords } from "./needs.ts";

const SHOWN = 8;

/** Goals with what is assured, what is possible and what they need. Where the dossier has no goal, its pledges stand here. */
export function GoalsTable({ goals, names }: { goals: readonly GoalAnswer[]; names: Names }) {
  const [all, setAll] = useState(false);
  const pledges = goals[0]?.kind === "commitment";
  return (
    <section className="block">
      <h2>{pledges ? "Pledges" : "Goals"}</h2>
      {pledges ? (
        <p className="dim lead">
          No goal is set, so each pledge is answered. A line such as “goal … needs …” in the dossier asks for more.
        </p>
      ) : null}
      <table className="goals">
        <thead>
          <tr>
            <th scope="col">{pledges ? "Pledge" : "Goal"}</th>
            <th scope="col">Assured</th>
            <th scope="col">Possible</th>
            <th scope="col">Needs</th>
          </tr>
        </thead>
        <tbody>
          {(all ? goals : goals.slice(0, SHOWN)).map((goal) => (
            <GoalRow key={goal.id} goal={goal} names={names} />
          ))}
        </tbody>
      </table>
      {goals.length > SHOWN && !all ? (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          Show all {goals.length}
        </button>
      ) : null}
    </section>
  );
}

/** The goal's needs are said as its dossier has them, so that nobody has to guess what the title means. */
function GoalRow({ goal, names }: { goal: GoalAnswer; names: Names }) {
  const show = useShowGrounds();
  const entry = names.entry(goal.id);
  const title = names.title(goal.id) === goal.id ? goal.title || goal.id : names.title(goal.id);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="plain" onClick={() => show({ title, grounds: goal.grounds })}>
          {title}
        </button>
        {entry?.kind === "goal" ? <small className="needs">{conditionWords(entry.needs, names.title)}</small> : null}
      </th>
      <td data-label="Assured">
        <Grade standing={goal.assured} />
      </td>
      <td data-label="Possible">
        <Grade standing={goal.possible} />
      </td>
      <td data-label="Needs">{needsWords(goal)}</td>
    </tr>
  );
}
