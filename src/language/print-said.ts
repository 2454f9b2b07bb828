import { writeGrade, type Citation, type Said, type Selector } from "#model";
import { writeDate, writeName, writeString } from "./write.ts";

/** The clauses that every statement may carry, one to a line: times, hedge, citations. */
export function printSaid(said: Said): readonly string[] {
  const times = [
    said.since === undefined ? "" : `since ${writeDate(said.since)}`,
    said.until === undefined ? "" : `until ${writeDate(said.until)}`,
  ].filter((part) => part !== "");
  return [
    ...(times.length === 0 ? [] : [times.join(" ")]),
    ...(said.recorded === undefined ? [] : [printRecorded(said.recorded)]),
    ...(said.hedge === undefined ? [] : [`hedged ${writeString(said.hedge)}`]),
    ...said.says.flatMap(printCitation),
  ];
}

function printRecorded(recorded: NonNullable<Said["recorded"]>): string {
  const to = recorded.to === undefined ? "" : ` to ${writeDate(recorded.to)}`;
  return `recorded from ${writeDate(recorded.from)}${to}`;
}

/** A citation on one line; its quote and fingerprint, which are long, on a second. */
function printCitation(citation: Citation): readonly string[] {
  const paragraph = citation.paragraph === undefined ? "" : ` p${citation.paragraph}`;
  const chain = citation.chain.map((speaker) => ` by ${writeString(speaker.name)} ${speaker.kind}`).join("");
  const rest = [
    ...(citation.origin === undefined ? [] : [`origin ${writeName(citation.origin)}`]),
    ...(citation.grade === undefined ? [] : [`grade ${writeGrade(citation.grade)}`]),
  ];
  const head = [`says ${writeName(citation.report)}${paragraph}${chain}`, ...rest].join(", ");
  const sha = citation.sha256 === undefined ? [] : [`sha256 ${writeSha(citation.sha256)}`];
  return citation.selector === undefined
    ? [head, ...sha.map(indent)]
    : [head, indent([printSelector(citation.selector), ...sha].join(" "))];
}

function indent(line: string): string {
  return `  ${line}`;
}

function printSelector(selector: Selector): string {
  const prefix = selector.prefix === "" ? "" : ` after ${writeString(selector.prefix)}`;
  const suffix = selector.suffix === "" ? "" : ` before ${writeString(selector.suffix)}`;
  return `quote ${writeString(selector.exact)} at ${selector.start}..${selector.end}${prefix}${suffix}`;
}

/** A SHA-256 in bare hex digits; anything else in quotes. */
export function writeSha(sha256: string): string {
  return /^[0-9a-f]{16,128}$/.test(sha256) ? sha256 : writeString(sha256);
}
