/**
 * A dated document as received, never edited. What the text does not give away is `null`, never guessed. `text` is the decoded text after any
 * front matter (for HTML, PDF and DOCX the text drawn out of it); all citations count in it. `sha256` is of `text` in UTF-8, hex.
 */
export interface Report {
  readonly id: string;
  /** The path or address as given to `read`; `-` for standard input. */
  readonly path: string;
  readonly title: string | null;
  /** The outlet that prints it, not the one it retells. */
  readonly outlet: string | null;
  /** EDTF: dates may be uncertain or partial. */
  readonly published: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
  readonly url: string | null;
  readonly complete: boolean | null;
  /** An analyst's reading note that stands for a report and says what that report says on whose word. */
  readonly note: boolean;
  readonly bylines: readonly string[];
  /** The report or outlet this one is declared (in front matter or manifest) to retell. */
  readonly retells: string | null;
  /** The report of which this one is a newer version, held since before it: the same page or story as its outlet prints it now. */
  readonly replaces: string | null;
  readonly mediaType: string;
  readonly sha256: string;
  readonly text: string;
}
