/** Verbs of mood and time before another verb. */
export const MOODS: ReadonlySet<string> = new Set(
  "will would can could may might must should shall do does did has have had is are was were be been".split(" "),
);
