import type { Change, ChangedAnswer, Ground } from "#model";
import { useChanged } from "../ask/questions.ts";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import { today } from "../names/dates.ts";
import type { Names } from "../names/use-names.ts";
import { Pressable } from "../pieces/pressable.tsx";
import { Answered } from "../pieces/states.tsx";
import { setQuery } from "../route/navigate.ts";

const SHOWN = 6;
const ANSWERS_SHOWN = 3;
const SIGNS = { begun: "+", ended: "−", turned: "~" } as const;
const SIGN_WORDS = { begun: "new", ended: "gone", turned: "changed" } as const;

/** What changed since a date, which is a control: the answers that differ, what was newly said, what no longer stands. */
export function Changed({ affair, since, until, names }: { affair: string; since: string; until: string | undefined; names: Names }) {
  const question = useChanged(affair, since, since ? (until ?? today()) : "");
  return (
    <section className="block">
      <h2>
        <label className="since">
          Changed since
          <input type="date" value={since.slice(0, 10)} onChange={(event) => setQuery({ since: event.target.value || null })} />
        </label>
      </h2>
      {since ? (
        <Answered question={question} what="what changed">
          {(change) => <ChangeList change={change} names={names} />}
        </Answered>
      ) : (
        <p className="dim">Choose a date to see what is different since.</p>
      )}
    </section>
  );
}

/** By goal, since one statement may turn several of its answers. */
function ChangeList({ change, names }: { change: Change; names: Names }) {
  const { answers, begun, ended } = change;
  if (answers.length + begun.length + ended.length === 0) return <p>Nothing that we hold differs between the two dates.</p>;
  const goals = [...new Set(answers.map(({ goal }) => goal))];
  return (
    <div className="changes">
      {goals.map((goal) => (
        <div key={goal}>
          <h3>{names.title(goal)}</h3>
          <AnswersOf answers={answers.filter((answer) => answer.goal === goal)} names={names} />
        </div>
      ))}
      {begun.length + ended.length ? <h3>What was said</h3> : null}
      <ul>
        <Statements sign="begun" grounds={begun} />
        <Statements sign="ended" grounds={ended} />
      </ul>
    </div>
  );
}

function AnswersOf({ answers, names }: { answers: readonly ChangedAnswer[]; names: Names }) {
  const more = answers.slice(ANSWERS_SHOWN);
  return (
    <>
      <ul>
        {answers.slice(0, ANSWERS_SHOWN).map((answer) => (
          <AnswerLine key={answer.what} answer={answer} names={names} />
        ))}
      </ul>
      {more.length ? (
        <details>
          <summary>{more.length} more</summary>
          <ul>
            {more.map((answer) => (
              <AnswerLine key={answer.what} answer={answer} names={names} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** What was not so and is now stands as new, what was so and is not as gone; anything else with both its values. */
function AnswerLine({ answer: { what, before, after }, names }: { answer: ChangedAnswer; names: Names }) {
  const words = names.spell(what);
  const sign =
    before === "no" && after === "yes" && what.includes(" ")
      ? "begun"
      : before === "yes" && after === "no" && what.includes(" ")
        ? "ended"
        : "turned";
  return (
    <li>
      <i className={`sign ${sign}`} role="img" aria-label={SIGN_WORDS[sign]}>
        {SIGNS[sign]}
      </i>
      <span>
        {words}
        {sign === "turned" ? (
          <>
            : from <b>{before}</b> to <b>{after}</b>
          </>
        ) : null}
      </span>
    </li>
  );
}

function Statements({ sign, grounds }: { sign: "begun" | "ended"; grounds: readonly Ground[] }) {
  const show = useShowGrounds();
  return (
    <>
      {grounds.slice(0, SHOWN).map((ground) => (
        <li key={ground.statement}>
          <i className={`sign ${sign}`} role="img" aria-label={SIGN_WORDS[sign]}>
            {SIGNS[sign]}
          </i>
          <Pressable className="quiet-phrase" onPress={() => show({ title: ground.words, grounds: [ground] })}>
            {ground.words}
          </Pressable>
        </li>
      ))}
      {grounds.length > SHOWN ? (
        <li>
          <i className={`sign ${sign}`} aria-hidden="true">
            {SIGNS[sign]}
          </i>
          <Pressable
            className="link"
            onPress={() => show({ title: sign === "begun" ? "Newly said" : "No longer stands", grounds })}
          >{`${grounds.length - SHOWN} more`}</Pressable>
        </li>
      ) : null}
    </>
  );
}
