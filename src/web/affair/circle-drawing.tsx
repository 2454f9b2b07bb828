import { useId } from "react";
import type { Deadlock } from "#model";
import { layCircle } from "./circle-layout.ts";

const LINE = 15;

/** A circle of commitments as a drawing: each arrow runs from a commitment to what it waits for. */
export function CircleDrawing({ deadlock, title }: { deadlock: Deadlock; title: (id: string, given: string) => string }) {
  const marker = useId();
  const steps = deadlock.circle.map((step) => ({ title: title(step.commitment, step.title), word: step.connective }));
  const { width, height, numbered, steps: drawn } = layCircle(steps);
  const colour = deadlock.kind === "order" ? "var(--waiver)" : "var(--together)";
  const label = `${deadlock.kind === "order" ? "Order" : "Waiting"} circle of ${deadlock.circle.length} steps: ${steps
    .map(({ title, word }, n) => `${title} ${word} ${steps[(n + 1) % steps.length]!.title}`)
    .join("; ")}`;
  return (
    <svg className="circle" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <marker id={marker} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" fill={colour} />
        </marker>
      </defs>
      {drawn.map((step, n) => (
        <g key={n}>
          <path d={step.path} fill="none" stroke={colour} strokeWidth="1.6" markerEnd={`url(#${marker})`} />
          <text className="circle-word" x={step.wordAt.x} y={step.wordAt.y} textAnchor={anchor(step.wordAt.x, width)}>
            {step.word}
          </text>
          {numbered ? <circle cx={step.at.x} cy={step.at.y} r="12" fill="var(--raised)" stroke={colour} /> : null}
          {step.lines.map((line, row) => (
            <text key={row} className="circle-title" x={step.at.x} y={step.at.y + 4 + (row - (step.lines.length - 1) / 2) * LINE}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Words to the right of the circle run on from their place, words to the left end there, so that none lies on its arrow. */
function anchor(x: number, width: number): "start" | "middle" | "end" {
  if (Math.abs(x - width / 2) < 30) return "middle";
  const isOutermost = x < 44 || x > width - 44;
  if (isOutermost) return "middle";
  return x > width / 2 ? "start" : "end";
}
