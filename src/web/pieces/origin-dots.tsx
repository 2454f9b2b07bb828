import { counted } from "../names/dates.ts";

/** One dot for each origin, up to five, then a number; a hollow dot where none is known. */
export function OriginDots({ origins, label }: { origins: readonly string[]; label?: string }) {
  const count = new Set(origins).size;
  const words = label ?? (count === 0 ? "no origin known" : counted(count, "origin"));
  return (
    <span className="origins" title={words} role="img" aria-label={words}>
      {count === 0 ? <i className="none" /> : Array.from({ length: Math.min(count, 5) }, (_, n) => <i key={n} />)}
      {count > 5 ? <small>{count}</small> : null}
    </span>
  );
}
