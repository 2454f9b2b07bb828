import type { Report, Span } from "#model";
import { paragraphs } from "#text";

/** A report's paragraphs as places in its text, in order. Citations count them from 1. */
export function passages(report: Pick<Report, "text">): readonly Span[] {
  return paragraphs(report.text);
}
