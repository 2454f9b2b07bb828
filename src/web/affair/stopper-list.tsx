import type { GoalAnswer } from "#model";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import type { Names } from "../names/use-names.ts";
import { OriginDots } from "../pieces/origin-dots.tsx";
import { Pressable } from "../pieces/pressable.tsx";
import { stoppers, waysOf, wayWords } from "./stoppers.ts";
import type { Stopper } from "./stoppers.ts";

/** Who can stop a goal alone, how, and on how many origins that rests. */
export function StopperList({ goal, names }: { goal: GoalAnswer; names: Names }) {
  const found = stoppers(goal.vetoes);
  if (goal.possible === "no") return <p>It is out of reach as things stand: there is nothing left to stop.</p>;
  if (found.length === 0) return <p>Nobody can stop it alone.</p>;
  return (
    <ul className="stop">
      {found.map((stopper) => (
        <StopperRow key={stopper.actor} stopper={stopper} names={names} />
      ))}
    </ul>
  );
}

/** Each way can be pressed by itself: its grounds are not those of the next. */
function StopperRow({ stopper, names }: { stopper: Stopper; names: Names }) {
  const show = useShowGrounds();
  const ways = waysOf(stopper);
  const assuranceOnly = stopper.vetoes.every((veto) => veto.over === "assured");
  const kinds = [...new Set(stopper.vetoes.map(({ kind }) => kind))].join(" and ");
  return (
    <li>
      <b>{stopper.title || names.title(stopper.actor)}</b>
      <span className="how">
        {kinds}
        {assuranceOnly ? (
          <span title="It cannot make the goal impossible, but nothing is assured without it"> over assurance only</span>
        ) : null}
        :{" "}
        {ways.map(({ way, veto }, n) => (
          <span key={n}>
            <Pressable
              className="quiet-phrase"
              onPress={() =>
                show({ title: `${stopper.title}, ${veto.kind}, over what is ${veto.over}: ${wayWords(way, names)}`, grounds: way.grounds })
              }
            >
              {wayWords(way, names)}
            </Pressable>
            {way.restsOn.length === 1 && ways.length > 1 ? <small> (one origin)</small> : null}
            {n < ways.length - 1 ? "; " : ""}
          </span>
        ))}
      </span>
      <OriginDots origins={stopper.vetoes.flatMap((veto) => veto.ways.flatMap(({ origins }) => origins))} />
    </li>
  );
}
