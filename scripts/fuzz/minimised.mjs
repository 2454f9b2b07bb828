// A text cut down to what still shows its fault.

/** No text is worth more time than this, in milliseconds. */
const PATIENCE = 20_000;

/** The fewest lines, then the fewest letters, of a text of which `holds` is true; as far as it came where that takes too long. */
export function minimised(text, holds) {
  const end = Date.now() + PATIENCE;
  let kept = text;
  for (const join of ["\n", ""]) {
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      const parts = kept.split(join);
      for (let at = 0; at < parts.length;) {
        const fewer = parts.toSpliced(at, size);
        if (fewer.length < parts.length && Date.now() < end && holds(fewer.join(join))) parts.splice(at, size);
        else at += size;
      }
      kept = parts.join(join);
    }
  }
  return kept;
}
