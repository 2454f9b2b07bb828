/** Verbs that stand before another verb; the first of them in a clause ends its subject. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "is was are were be been has have had will would can could may might must should shall do does did".split(" "),
);
