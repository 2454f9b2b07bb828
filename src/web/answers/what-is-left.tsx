import type { Frame, Remaining, WhatIsLeft } from "#model";
import { useLeft } from "../ask/questions.ts";
import type { Names } from "../names/use-names.ts";
import { amountWords } from "../names/words.ts";
import { Grade } from "../pieces/grade.tsx";
import { Answered } from "../pieces/states.tsx";
import { setQuery } from "../route/navigate.ts";

/** What is left if one actor refuses all it controls: the "different kind of force". The actor is chosen here and stands in the address. */
export function Left({ affair, actor, frame, names }: { affair: string; actor: string; frame: Frame; names: Names }) {
  const actors = names.entries.filter(({ kind }) => kind === "member" || kind === "group").map(({ id }) => id);
  const question = useLeft(affair, actor, frame);
  return (
    <section className="block">
      <h2 className="heading-choice">
        What is left if{" "}
        <select aria-label="Actor that refuses" value={actor} onChange={(event) => setQuery({ left: event.target.value || null })}>
          <option value="">somebody</option>
          {actors.map((id) => (
            <option key={id} value={id}>
              {names.title(id)}
            </option>
          ))}
        </select>{" "}
        refuses
      </h2>
      {actor ? (
        <Answered question={question} what="what is left">
          {(left) => <LeftAnswer left={left} names={names} />}
        </Answered>
      ) : (
        <p className="dim">Choose who refuses; what still stands is computed anew.</p>
      )}
    </section>
  );
}

/** Goals first, then the amounts by unit, then every commitment: what was assured is never added to what is merely possible. */
function LeftAnswer({ left: { left, lost, goals, amounts }, names }: { left: WhatIsLeft; names: Names }) {
  return (
    <>
      <table className="left-goals">
        <thead>
          <tr>
            <th scope="col">Goal</th>
            <th scope="col">Assured</th>
            <th scope="col">Possible</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id}>
              <th scope="row">{names.title(goal.id)}</th>
              <td>
                <Grade standing={goal.assured} />
              </td>
              <td>
                <Grade standing={goal.possible} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {amounts.map(({ unit, assured, possible }) => (
        <p key={unit} className="left-amount">
          <b>{unit}</b>: {amountWords(assured) ?? "unknown"} assured, {amountWords(possible) ?? "unknown"} possible
        </p>
      ))}
      <div className="left-cols">
        <RemainingList title="Still possible" items={left} names={names} none="Nothing." />
        <RemainingList title="Lost" items={lost} names={names} none="Nothing." />
      </div>
    </>
  );
}

interface RemainingProps {
  readonly title: string;
  readonly items: readonly Remaining[];
  readonly names: Names;
  readonly none: string;
}

/** Commitments with the standing that possible has after the refusal. */
function RemainingList({ title, items, names, none }: RemainingProps) {
  return (
    <div>
      <h3>
        {title} <span className="count">{items.length}</span>
      </h3>
      {items.length === 0 ? <p className="dim">{none}</p> : null}
      <ul className="remaining">
        {items.map((item) => (
          <li key={item.id}>
            <span>
              {names.title(item.id) === item.id ? item.title : names.title(item.id)}
              {item.quantity ? <small> {amountWords(item.quantity) ?? "amount unknown"}</small> : null}
            </span>
            <Grade standing={item.possible} />
          </li>
        ))}
      </ul>
    </div>
  );
}
