/** The bundle of parser and checker, without the words of their messages (`quiet`) or with them: its code, its bytes as they are, and gzipped. */
export function languageSize(
  root: string,
  what: "quiet" | "words",
): Promise<{ readonly bytes: number; readonly gzipped: number; readonly code: string }>;
