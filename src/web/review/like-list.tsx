import type { Draft, HeldProposal } from "#wire";
import { useDraft } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";

/** A statement held that may say the same. */
type Like = NonNullable<Draft["like"]>[number];

const NONE: readonly Like[] = [];

/** The statements held that may say the same as an open proposal, the likeliest first. */
export function useLike(affair: string, held: HeldProposal | undefined): readonly Like[] {
  const { data } = useDraft(affair, held?.state === "open" ? held.proposal.id : "");
  return data?.like ?? NONE;
}

/** Statements held that may say the same; taking one adds this citation to it as a further source. */
export function LikeList({ like, onTake }: { like: readonly Like[]; onTake: (statement: string) => void }) {
  if (like.length === 0) return null;
  return (
    <section className="like">
      <h3>Held already?</h3>
      <ol>
        {like.map(({ statement, text, same, reports }, n) => (
          <li key={statement}>
            <button type="button" className="plain" onClick={() => onTake(statement)}>
              <kbd>{n + 1}</kbd>
              <span>
                {text}
                <small>
                  {same} · {counted(reports, "report")} so far
                </small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
