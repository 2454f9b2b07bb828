import type { Judged, LikelihoodWords } from "#model";
import { writeOpen } from "./print-claim.ts";
import { printSaid } from "./print-said.ts";
import { writeChance, writeName, writeNumber, writeString } from "./write.ts";

/** A judgement's lines, the first without its kind and name. */
export function judgementLines(entry: Judged): readonly string[] {
  const judge = entry.judge === undefined ? [] : [`judged by ${writeString(entry.judge)}`];
  return [head(entry), ...confidence(entry), ...judge, ...printSaid(entry)];
}

function head(entry: Judged): string {
  switch (entry.kind) {
    case "likelihood":
      return `${writeOpen(entry.of)} is ${"words" in entry.is ? printWords(entry.is) : writeChance(entry.is)}`;
    case "linked": {
      const members = entry.members.length === 0 ? "nothing" : entry.members.map(writeOpen).join(", ");
      return `${members} go together ${writeChance(entry.degree)}`;
    }
    case "cost":
      return `${writeOpen(entry.of)} is ${writeNumber(entry.amount)}${entry.unit === undefined ? "" : ` ${writeName(entry.unit)}`}`;
  }
}

function confidence(entry: Judged): readonly string[] {
  return entry.kind === "likelihood" && entry.confidence !== undefined ? [`with ${entry.confidence} confidence`] : [];
}

function printWords({ words, yardstick }: LikelihoodWords): string {
  return yardstick === undefined ? words : `${words} by ${yardstick}`;
}
