/** A half-open range `[start, end)` of UTF-16 code units in one report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A place in a text that can be found again after the text was moved or edited: the exact words, up to 32 characters either side, and the
 * position at the time of writing. Source: W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector.
 */
export interface Selector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
