import { writeGrade, type Claim, type Frame } from "#model";
import { isPlainName } from "./words.ts";
import { writeDate, writeName, writeNames, writeString } from "./write.ts";

/** What an expectation says, after the word `expect`. */
export function printClaim(claim: Claim): string {
  switch (claim.says) {
    case "standing":
      return `${writeName(claim.goal)} is ${printStanding(claim.bound, claim.standing)}`;
    case "veto":
      return printVeto(claim);
    case "deadlock":
      return `${writeName(claim.goal)} is stuck in ${claim.kind === "order" ? "an order" : "a waiting"} circle through ${writeNames(claim.through)}`;
    case "opens":
      return `${writeName(claim.goal)} opens if ${writeName(claim.commitment)} ${claim.how === "waived" ? "waives" : "is promised"}`;
    case "left":
      return `if ${writeName(claim.actor)} refuses, ${writeName(claim.commitment)} is ${claim.negated ? "not " : ""}left ${claim.bound}`;
    case "changed":
      return `${writeName(claim.goal)} changed from ${writeDate(claim.from)} to ${writeDate(claim.to)} by ${writeName(claim.statement)}`;
  }
}

/** `not possible` reads better than `possible no` and means the same. */
function printStanding(bound: string, standing: string): string {
  if (standing === "no") return `not ${bound}`;
  return `${bound} ${standing === "waiver" ? "by waiver" : standing}`;
}

function printVeto(claim: Extract<Claim, { says: "veto" }>): string {
  return [
    `${writeName(claim.actor)} is ${claim.negated ? "no" : "a"} veto for ${writeName(claim.goal)}`,
    ...(claim.over === undefined ? [] : [`over ${claim.over}`]),
    ...(claim.by === undefined ? [] : [`by ${writeName(claim.by)}`]),
    ...(claim.kind === undefined ? [] : [claim.kind]),
    ...(claim.restsOn === undefined ? [] : [`rests on ${writeName(claim.restsOn)}`]),
  ].join(" ");
}

/** The clauses of a frame, one to a line. */
export function printFrame(frame: Frame): readonly string[] {
  return [
    ...(frame.given === undefined ? [] : [printGiven(frame.given)]),
    ...(frame.refusing === undefined ? [] : [`refusing ${writeNames(frame.refusing)}`]),
    ...(frame.without === undefined ? [] : [`without ${writeNames(frame.without)}`]),
    ...(frame.asOf === undefined ? [] : [`as of ${writeDate(frame.asOf)}`]),
    ...(frame.knownOn === undefined ? [] : [`known on ${writeDate(frame.knownOn)}`]),
    ...(frame.leastStage === undefined ? [] : [`stage at least ${frame.leastStage}`]),
    ...(frame.leastGrade === undefined ? [] : [`grade at least ${writeGrade(frame.leastGrade)}`]),
  ];
}

/** `given X yes, Y no`; a name of several words (`GB.troops formal`) stands bare, its last words being stages. */
export function printGiven(given: Readonly<Record<string, boolean>>): string {
  const fixed = inOrder(given).map(([name, value]) => `${writeOpen(name)} ${value ? "yes" : "no"}`);
  return `given ${fixed.length === 0 ? "nothing" : fixed.join(", ")}`;
}

/** The name of something that may turn out yes or no: bare where every word is plain; a stage may follow the name. */
export function writeOpen(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  const bare = isPlainName(first) && rest.every((word) => isPlainName(word) || STAGE_WORDS.has(word));
  return bare ? name : writeString(name);
}

const STAGE_WORDS = new Set(["stated", "formal", "authorised", "ready", "deployed", "promised"]);

/**
 * The id of an expectation, made from its text: the same words give the same id wherever they stand. A 53-bit hash (cyrb53) in base 36;
 * two of a thousand expectations share an id with a chance of one in ten billion.
 */
export function expectationId(claim: Claim, frame: Frame): string {
  const text = [printClaim(claim), ...printFrame(frame)].join("\n");
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `expect-${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}

/** Facts in the order of their names: which was fixed first says nothing, and an expectation's id must not depend on it. */
function inOrder(given: Readonly<Record<string, boolean>>): readonly (readonly [string, boolean])[] {
  return Object.entries(given).sort(([one], [other]) => (one < other ? -1 : 1));
}
