/** Every address of the API, as Hono patterns. All answers are JSON; every failure is a problem (see problem.ts). */
export const ROUTES = {
  /** GET: all affairs. POST `{title}`: opens one. */
  affairs: "/api/affairs",
  /** GET: one affair with its numbers. PUT `{title}`: gives it another title. */
  affair: "/api/affairs/:affair",
  /** GET: reports and origins. POST: multipart `files` (each with its path as file name), or JSON as readShape; answers 202 with a job. */
  reports: "/api/affairs/:affair/reports",
  /** POST as correctShape: says by hand what reports rest on; answers with the origins as they are then. */
  origins: "/api/affairs/:affair/origins",
  /** GET: what moved over all retellings, the gravest first. */
  drift: "/api/affairs/:affair/drift",
  /** GET `?earlier=&later=`: two reports side by side; without `earlier` the one that `later` retells. */
  comparison: "/api/affairs/:affair/comparison",
  /** GET: every utterance quoted, in each form that reports give it. */
  quotations: "/api/affairs/:affair/quotations",
  /** GET: one report with text, paragraphs and proposals. */
  report: "/api/affairs/:affair/reports/:report",
  /** GET: the versions of a report, and what was silently changed from one to the next. */
  versions: "/api/affairs/:affair/reports/:report/versions",
  /** GET `?at=START-END`: where words of a report stand in the document as received. */
  received: "/api/affairs/:affair/reports/:report/received",
  /** GET: a read under way. DELETE: cancels it; what was read stays. */
  job: "/api/jobs/:job",
  /** GET `?report=&state=`: proposals in reading order. POST as proposeShape: a statement that the reader missed. */
  proposals: "/api/affairs/:affair/proposals",
  /** PUT as amendShape: puts an open proposal otherwise. */
  proposal: "/api/affairs/:affair/proposals/:proposal",
  /** POST as pointedShape: what an edit or a missed statement would be read as and enter; keeps nothing. */
  reading: "/api/affairs/:affair/reading",
  /** POST as splitShape: makes several proposals of an open one. */
  split: "/api/affairs/:affair/proposals/:proposal/split",
  /** GET: what accepting would enter, and statements held that may say the same. */
  draft: "/api/affairs/:affair/proposals/:proposal/draft",
  /** POST as acceptShape. */
  accept: "/api/affairs/:affair/proposals/:proposal/accept",
  /** POST as rejectShape. */
  reject: "/api/affairs/:affair/proposals/:proposal/reject",
  /** POST as decideShape: decides on several proposals at once. */
  decisions: "/api/affairs/:affair/decisions",
  /** POST as previewAskShape: what accepting several proposals together would enter; keeps nothing. */
  preview: "/api/affairs/:affair/decisions/preview",
  /** POST: takes the last act back; `?own=true` the last of whoever asks. */
  undo: "/api/affairs/:affair/undo",
  /** POST: brings the last undone act again; `?own=true` what whoever asks took back last. */
  redo: "/api/affairs/:affair/redo",
  /** GET: what undo and redo with `?own=true` would do now, and who is in the way. */
  reversals: "/api/affairs/:affair/reversals",
  /** GET `?after=`: the newest acts, those after an act where it is named. */
  log: "/api/affairs/:affair/log",
  /** GET: what became of every proposal, to hold a reader to. */
  gold: "/api/affairs/:affair/gold",
  /** GET: how each rule of the reader has held with these analysts. */
  precision: "/api/affairs/:affair/precision",
  /** GET `?knownOn=`: entries held. */
  entries: "/api/affairs/:affair/entries",
  /** GET: the dossier as text. POST `{text}`: checks it and enters what is sound; answers with diagnostics. */
  dossier: "/api/affairs/:affair/dossier",
  /** GET: the dossier's expectations with what was found. */
  expectations: "/api/affairs/:affair/expectations",
  /** GET with a frame (frame-query.ts) and `goal` (repeatable): the answers. */
  answer: "/api/affairs/:affair/answer",
  /** GET with a frame: the answers said as a paragraph, each clause with its grounds. */
  said: "/api/affairs/:affair/said",
  /** GET with a frame, `goal` (repeatable) and `standing`: how likely. */
  likely: "/api/affairs/:affair/likely",
  /** GET as `likely`: what to find out next. */
  findOut: "/api/affairs/:affair/find-out",
  /** GET as `likely`: whom to persuade. */
  persuade: "/api/affairs/:affair/persuade",
  /** GET `?of=` with a frame: how much weight each voter of a body has, or each actor for a goal; or why nothing can be told. */
  power: "/api/affairs/:affair/power",
  /** GET `?actor=` with a frame: what is left if that actor refuses. */
  left: "/api/affairs/:affair/left",
  /** GET `?from=&to=` (dates of valid time): what changed. */
  changed: "/api/affairs/:affair/changed",
  /** GET with a frame: pledges × conditions. */
  matrix: "/api/affairs/:affair/matrix",
  /** GET: this interface as OpenAPI 3.1. */
  openapi: "/api/openapi.json",
} as const;

/** The header that names whoever acts, percent-encoded UTF-8; without it the server's own user acts. */
export const BY_HEADER = "x-proviso-by";

/** Fills a pattern of {@link ROUTES}: `address(ROUTES.report, { affair: "a", report: "r" })`. Values are escaped. Throws on a missing one. */
export function address(pattern: string, values: Readonly<Record<string, string>> = {}): string {
  return pattern.replace(/:([a-z]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`missing ${name}: ${pattern}`);
    return encodeURIComponent(value);
  });
}
