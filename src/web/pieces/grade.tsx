import type { Standing } from "#model";

const WORDS: Readonly<Record<Standing, string>> = { yes: "yes", together: "together", waiver: "by waiver", no: "no" };

const MEANINGS: Readonly<Record<Standing, string>> = {
  yes: "holds though everyone waits to see",
  together: "holds if those who wait for each other move at once",
  waiver: "holds only if somebody waives the order",
  no: "does not hold",
};

/** A standing as glyph and word, never by colour alone. */
export function Grade({ standing }: { standing: Standing }) {
  return (
    <span className={`grade ${standing}`} title={MEANINGS[standing]}>
      {WORDS[standing]}
    </span>
  );
}

/** The word for a standing. */
export function standingWord(standing: Standing): string {
  return WORDS[standing];
}
