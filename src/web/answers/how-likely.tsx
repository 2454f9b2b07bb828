import { YARDSTICK_NAMES } from "#model";
import type { ChanceInput, GoalLikelihood, Sensitivity } from "#model";
import { useLikely } from "../ask/questions.ts";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import { counted, labelWords } from "../names/dates.ts";
import { chanceWords } from "../names/words.ts";
import { Grade } from "../pieces/grade.tsx";
import { Answered } from "../pieces/states.tsx";
import { ChanceBar } from "./chance-bar.tsx";
import { Notes } from "./notes.tsx";
import type { ChanceProps } from "./notes.tsx";

const STANDINGS = ["yes", "together", "waiver"] as const;

/** How likely a goal is: never without what that hangs on, and confidence never in one breath with likelihood. */
export function HowLikely({ affair, frame, goal, names }: ChanceProps) {
  const question = useLikely(affair, frame, goal);
  return (
    <section className="block">
      <h2>How likely</h2>
      <Answered question={question} what="the likelihood">
        {({ goals: [found], findings }) => (
          <>
            {found ? <Likelihood goal={found} /> : null}
            <Notes findings={findings} names={names} />
          </>
        )}
      </Answered>
    </section>
  );
}

function Likelihood({ goal }: { goal: GoalLikelihood }) {
  const { likelihood, words, standing, exact } = goal;
  return (
    <>
      <p className="likelihood">
        <b>{chanceWords(likelihood)}</b> <Grade standing={standing} />
        {exact ? null : <small>bounded: the true ends lie within</small>}
      </p>
      <ChanceBar chances={[likelihood]} />
      <p className="chance-scale" aria-hidden="true">
        <small>0%</small>
        <small>50%</small>
        <small>100%</small>
      </p>
      <ul className="chance-words">
        {YARDSTICK_NAMES.map((name) => (
          <li key={name}>
            {words[name]} <small>{name}</small>
          </li>
        ))}
      </ul>
      <Confidence goal={goal} />
      <Bounds goal={goal} />
      <Inputs goal={goal} />
      {goal.links.map(({ members, degree }) => (
        <p key={members.join()} className="dim chance-note">
          Go together to a degree of {chanceWords(degree)}: {members.map((id) => titleIn(goal, id)).join("; ")}.
        </p>
      ))}
      <Without goal={goal} />
    </>
  );
}

function Confidence({ goal: { confidence, withoutConfidence } }: { goal: GoalLikelihood }) {
  if (confidence === null)
    return <p className="dim">{withoutConfidence.length ? "Judged without any confidence." : "Nothing that is open moves it."}</p>;
  return (
    <p className="dim">
      Least confidence of what matters: <b>{confidence}</b>
      {withoutConfidence.length ? `; ${withoutConfidence.length} judged without one` : ""}.
    </p>
  );
}

/** Assured and possible at every standing: the headline joins the two ends of one row. */
function Bounds({ goal }: { goal: GoalLikelihood }) {
  return (
    <table className="chance-table">
      <thead>
        <tr>
          <th scope="col">Standing</th>
          <th scope="col">Assured</th>
          <th scope="col">Possible</th>
        </tr>
      </thead>
      <tbody>
        {STANDINGS.map((standing) => (
          <tr key={standing} className={standing === goal.standing ? "meant" : undefined}>
            <th scope="row">
              <Grade standing={standing} />
            </th>
            <td>{chanceWords(goal.at[standing].assured)}</td>
            <td>{chanceWords(goal.at[standing].possible)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What moves the answer, most first, with how far it would move; then what does not, out of the way. */
function Inputs({ goal }: { goal: GoalLikelihood }) {
  const moving = goal.sensitivities.flatMap((found) => {
    const input = goal.inputs.find(({ id }) => id === found.input);
    return input ? [{ input, found }] : [];
  });
  const rest = goal.inputs.filter(({ id }) => !moving.some(({ input }) => input.id === id));
  return (
    <>
      <h3>It hangs on</h3>
      <ul className="tornado">
        {moving.map(({ input, found }) => (
          <MovingInput key={input.id} input={input} found={found} />
        ))}
      </ul>
      {rest.length ? (
        <details>
          <summary>
            {counted(rest.length, "input")} that {rest.length === 1 ? "moves" : "move"} nothing here
          </summary>
          <ul className="tornado">
            {rest.map((input) => (
              <li key={input.id}>
                <InputName input={input} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function MovingInput({ input, found }: { input: ChanceInput; found: Sensitivity }) {
  const { atLow, atHigh, swing, importance } = found;
  return (
    <li>
      <InputName input={input} />
      {swing > 0 ? <ChanceBar chances={[atLow, atHigh]} /> : null}
      <small>
        {swing > 0 ? `At its low end the answer is ${chanceWords(atLow)}, at its high end ${chanceWords(atHigh)}. ` : ""}
        {importance ? `Its yes adds ${points(importance.assured)} to assurance, ${points(importance.possible)} to possibility.` : null}
      </small>
    </li>
  );
}

/** What it is, how likely, as it was judged; the button opens on whose word. */
function InputName({ input }: { input: ChanceInput }) {
  const show = useShowGrounds();
  const { title, chance, said, basis, confidence, grounds } = input;
  const judged = said ?? (basis === "kept" ? "kept, as pledged" : basis);
  return (
    <span className="input-name">
      {grounds.length ? (
        <button type="button" className="link" onClick={() => show({ title, grounds })}>
          {title}
        </button>
      ) : (
        <span>{title}</span>
      )}
      <small>
        {chanceWords(chance)} · {judged}
      </small>
      {confidence ? <small>{confidence} confidence</small> : null}
    </span>
  );
}

function Without({ goal: { without } }: { goal: GoalLikelihood }) {
  if (without.length === 0) return null;
  return (
    <p className="dim chance-note">
      Without {without.map(({ label, likelihood }) => `${labelWords(label)} it is ${chanceWords(likelihood)}`).join("; without ")}.
    </p>
  );
}

/** A difference of two chances, in points of a hundred. */
function points(difference: number): string {
  const value = Number((difference * 100).toFixed(1));
  return `${value > 0 ? "+" : ""}${value} points`;
}

function titleIn({ inputs }: GoalLikelihood, id: string): string {
  return inputs.find((input) => input.id === id)?.title ?? id;
}
