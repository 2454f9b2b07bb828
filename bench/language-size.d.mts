/** The bundle of parser and checker: its code, its bytes as they are, and gzipped. */
export function languageSize(root: string): Promise<{ readonly bytes: number; readonly gzipped: number; readonly code: string }>;
