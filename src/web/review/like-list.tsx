import type { Draft } from "#wire";
import { counted } from "../names/dates.ts";
import type { Names } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import type { Reading } from "./use-reading.ts";

/** A statement held that may say the same. */
type Like = NonNullable<Draft["like"]>[number];

const NONE: readonly Like[] = [];

/** The statements held that may say the same as the proposal that was read, the likeliest first. */
export function likeOf({ draft }: Reading): readonly Like[] {
  return draft?.like ?? NONE;
}

const SAME_WORDS: Readonly<Record<Like["same"], string>> = {
  "claim, another origin": "says the same, of another origin",
  "claim, same origin": "says the same, of the same origin",
};

/** Statements held that may say the same; taking one adds this citation to it as a further source. */
export function LikeList({ like, names, onTake }: { like: readonly Like[]; names: Names; onTake: (statement: string) => void }) {
  if (like.length === 0) return null;
  const words = ({ statement, text }: Like) => {
    const entry = names.entry(statement);
    return entry ? entryWords(entry, names.title) : text;
  };
  return (
    <section className="like">
      <h3>Held already?</h3>
      <ol>
        {like.map((one, n) => (
          <li key={one.statement}>
            <button type="button" className="plain" onClick={() => onTake(one.statement)}>
              <kbd>{n + 1}</kbd>
              <span>
                {words(one)}
                <small>
                  {SAME_WORDS[one.same]} · {counted(one.reports, "report")} so far
                </small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
