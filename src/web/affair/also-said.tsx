import type { Answer } from "#model";
import { useEntries } from "../ask/questions.ts";
import type { Names } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import { to } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { firstOf, unusedAgainst } from "./unused.ts";

interface AlsoSaidProps {
  readonly affair: string;
  readonly answer: Answer;
  readonly names: Names;
  /** As known on this day; today where none is given. */
  readonly knownOn: string | undefined;
  /** The frame, which the register is then shown under too. */
  readonly query: URLSearchParams;
}

/** Refusals and threats that no answer on this page rests on, the first few of them, with the way to the rest. */
export function AlsoSaid({ affair, answer, names, knownOn, query }: AlsoSaidProps) {
  const { data } = useEntries(affair, knownOn);
  const unused = data ? unusedAgainst(data.entries, answer) : [];
  if (unused.length === 0) return null;
  const { shown, left } = firstOf(unused);
  return (
    <section className="block also-said" aria-label="Also said">
      <h2>
        Also said <span className="count">{left > 0 ? `${shown.length} of ${unused.length}` : unused.length}</span>
      </h2>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id}>{entryWords(entry, names.title)}</li>
        ))}
      </ul>
      <p className="dim">
        No answer here rests on {unused.length === 1 ? "it" : "these"}.{" "}
        <Link className="link" href={to("register", affair, { query })}>
          {left > 0 ? `All ${unused.length} in the Register` : "In the Register, with who said so"}
        </Link>
      </p>
    </section>
  );
}
