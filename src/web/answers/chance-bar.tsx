import type { Chance } from "#model";

/** Where chances lie between 0 and 100%, one above the other. The words beside it say the same: to a reader's ear it is silent. */
export function ChanceBar({ chances }: { chances: readonly Chance[] }) {
  return (
    <span className="chance-bar" aria-hidden="true">
      {chances.map((chance, n) => (
        <span key={n}>
          <i style={placeOf(chance)} />
        </span>
      ))}
    </span>
  );
}

/** A point keeps a hair's breadth, so that it can be seen, and stays within the bar. */
function placeOf({ low, high }: Chance): { left: string; width: string } {
  const left = Math.min(low, 0.99);
  return { left: `${left * 100}%`, width: `${Math.max(high - left, 0.01) * 100}%` };
}
