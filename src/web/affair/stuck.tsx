import { useState } from "react";
import type { Deadlock, Relaxation } from "#model";
import { useShowGrounds } from "../grounds/show-grounds.ts";
import type { Names } from "../names/use-names.ts";
import { Pressable } from "../pieces/pressable.tsx";
import { standingWord } from "../pieces/grade.tsx";
import { CircleDrawing } from "./circle-drawing.tsx";

const KINDS: Readonly<Record<Deadlock["kind"], readonly [string, string]>> = {
  order: ["An order circle", "each wants the other first, so that only a waiver opens it"],
  waiting: ["A waiting circle", "each waits for the other, so that a joint move opens it"],
};

/** Where a goal is stuck: its circles one at a time, drawn and told step by step, and the smallest ways of opening each. */
export function Stuck({ deadlocks, names }: { deadlocks: readonly Deadlock[]; names: Names }) {
  const [at, setAt] = useState(0);
  const deadlock = deadlocks[Math.min(at, deadlocks.length - 1)];
  if (!deadlock) return <p>Nowhere: nothing that it needs waits for itself in a circle.</p>;
  return (
    <>
      {deadlocks.length > 1 ? (
        <p className="pager">
          <button type="button" className="button quiet" disabled={at === 0} onClick={() => setAt(at - 1)} aria-label="The circle before">
            ←
          </button>
          Circle {at + 1} of {deadlocks.length}
          <button
            type="button"
            className="button quiet"
            disabled={at >= deadlocks.length - 1}
            onClick={() => setAt(at + 1)}
            aria-label="The next circle"
          >
            →
          </button>
        </p>
      ) : null}
      <Circle deadlock={deadlock} names={names} />
    </>
  );
}

/** One circle with its drawing, its steps and what opens it. */
function Circle({ deadlock, names }: { deadlock: Deadlock; names: Names }) {
  const show = useShowGrounds();
  const title = (id: string, given: string): string => (names.title(id) === id ? given || id : short(names.title(id)));
  const [kind, meaning] = KINDS[deadlock.kind];
  return (
    <>
      <CircleDrawing deadlock={deadlock} title={title} />
      <p>
        <b>{kind}</b>: {meaning}.
      </p>
      <ol className="steps">
        {deadlock.circle.map((step, n) => (
          <li key={n}>
            <Pressable className="quiet-phrase" onPress={() => show({ title: step.title, grounds: step.grounds })}>
              {title(step.commitment, step.title)}
            </Pressable>{" "}
            <span className="dim">{step.connective}</span> {names.fact(step.waitsFor)}
          </li>
        ))}
      </ol>
      {deadlock.opens.length ? (
        <>
          <h3 className="opens-title">It opens if</h3>
          <ul className="opens">
            {deadlock.opens.map((opening, n) => (
              <li key={n}>
                {opening.relax.map((relaxation) => relaxationWords(relaxation, names)).join(", and ")}{" "}
                <small>then possible: {standingWord(opening.gives)}</small>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="dim">No single relaxation opens it.</p>
      )}
    </>
  );
}

/** One relaxation in words, with titles in place of ids. */
function relaxationWords({ commitment, condition, how }: Relaxation, names: Names): string {
  const [one, other] = [names.fact(commitment), names.fact(condition)];
  return how === "waived" ? `“${one}” no longer waits for “${other}”` : `for “${one}” it is enough that “${other}” is formally promised`;
}

/** `France: send 4,000 troops to the force` is drawn as `France: send 4,000 troops`. */
function short(title: string): string {
  return title.replace(/ to .*$/, "");
}
