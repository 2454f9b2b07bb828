import type { ToldMove } from "#wire";

/** A move in one glance: its scale and direction in words, the words before and after, and why we say so. */
export function Change({ move: { words, earlier, later, grounds } }: { move: ToldMove }) {
  return (
    <div className="change">
      <p>
        <span className="move-word">{words}</span>{" "}
        <span className="change-words">
          {earlier ? <q>{earlier.exact}</q> : <span className="dim">nothing</span>} →{" "}
          {later ? <q>{later.exact}</q> : <span className="dim">nothing</span>}
        </span>
      </p>
      <p className="dim">{grounds}</p>
    </div>
  );
}
