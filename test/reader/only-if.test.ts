import { describe, expect, test } from "vitest";
import { draftEntries } from "#reader";
import type { Connective, Relation } from "#model";
import { EXCEPTIONS_MORE, NECESSARY_MORE, NEGATED_MORE, SUFFICIENT_MORE } from "./only-if-sentences.ts";
import { read, reportOf } from "./score.ts";

/**
 * The error that must not happen: a necessary condition read as a sufficient one. Every wording is tried on its own; each tells the relation and the
 * connectives that its draft may have.
 */
const NECESSARY: readonly string[] = [
  "Ghana will send troops only if Togo consents.",
  "Ghana will only send troops if Togo consents.",
  "Ghana would send troops, but only if Togo consents.",
  "Only if Togo consents will Ghana send troops.",
  "Ghana said it would send troops only with Togo's consent.",
  "Ghana said it would only send troops with Togo's consent.",
  "Ghana will send troops only when Togo consents.",
  "Ghana will send troops only once Togo consents.",
  "Ghana will send troops if and only if Togo consents.",
  "Ghana will send troops if, and only if, Togo consents.",
  "Ghana is ready to send troops on condition that Togo consents.",
  "Ghana is ready to send troops provided that Togo consents.",
  "Ghana will send troops as long as Togo consents.",
  "Ghana is willing to send troops subject to Togo's consent.",
  "Ghana will send troops only under a mandate of the Security Council.",
  "Ghana pledged to send troops in exchange for Togo's consent.",
  "“We would only send our troops if there’s Togolese consent,” the Ghanaian minister said.",
  "Ghana's contribution depends on Togo's consent.",
  "Ghana's contribution hinges on Togo's consent.",
  "Sending troops is impossible without Togo's consent, Ghana said.",
  "Ghana's mission would be viable only with Togo's consent.",
  "There can be no mission without Togo's consent.",
  "Ghana's mission requires Togo's consent.",
  "Togo's consent is crucial, the Ghanaian minister said.",
  "Togo has to agree to the mission, the Ghanaian minister said.",
  "Ghana made its contribution conditional on Togo's consent.",
];

const EXCEPTIONS: readonly string[] = [
  "Ghana will not send troops without Togo's consent.",
  "Ghana will not send troops unless Togo consents.",
  "Ghana will not send troops until Togo consents.",
  "Ghana refuses to send troops without Togo's consent.",
  "Ghana is unwilling to send troops unless Togo consents.",
  "Unless Togo consents, Ghana will not send troops.",
  "Without Togo's consent, Ghana will not send troops.",
  "Until Togo consents, Ghana will not send troops.",
];

const SUFFICIENT: readonly string[] = [
  "Ghana will send troops if Togo consents.",
  "If Togo consents, Ghana will send troops.",
  "Once Togo consents, Ghana will send troops.",
  "Ghana said it would send troops the moment Togo consents.",
  "Should Togo consent, Ghana will send troops.",
  "Ghana will send troops as soon as Togo consents.",
];

const NEGATED: readonly string[] = [
  "Ghana will send troops regardless of Togo's consent.",
  "Ghana will send troops even if Togo refuses.",
  "Ghana's contribution does not depend on Togo's consent.",
  "Ghana will send troops with or without Togo's consent.",
];

/** The relations of all conditions found, and the connectives that accepting the proposals gives. */
function readings(text: string): { readonly relations: readonly Relation[]; readonly connectives: readonly Connective[] } {
  const proposals = read(text);
  const statements = proposals.map((proposal) => draftEntries(proposal, { report: reportOf(text), existing: [] }).statement);
  return {
    relations: proposals.flatMap((proposal) => proposal.conditions.map((condition) => condition.relation)),
    connectives: statements.flatMap((statement) => ("conditions" in statement ? statement.conditions.map((each) => each.connective) : [])),
  };
}

describe("a necessary condition", () => {
  for (const text of [...NECESSARY, ...NECESSARY_MORE])
    test(`is never read as a sufficient one: ${text}`, () => {
      const { relations, connectives } = readings(text);
      expect(relations).not.toContain("sufficient");
      expect(relations.length).toBeGreaterThan(0);
      expect(connectives.length).toBeGreaterThan(0);
      expect(connectives.filter((each) => !each.startsWith("only"))).toEqual([]);
    });
});

describe("what is refused without or until something", () => {
  for (const text of [...EXCEPTIONS, ...EXCEPTIONS_MORE])
    test(`is possible only with it, and never assured by it: ${text}`, () => {
      const { relations, connectives } = readings(text);
      expect(relations).toEqual(["exception"]);
      expect(connectives.filter((each) => !each.startsWith("only"))).toEqual([]);
      expect(connectives.length).toBe(1);
    });
});

describe("a sufficient condition", () => {
  for (const text of [...SUFFICIENT, ...SUFFICIENT_MORE])
    test(`stays one: ${text}`, () => {
      expect(readings(text)).toEqual({ relations: ["sufficient"], connectives: ["if"] });
    });
});

describe("a condition that is denied", () => {
  for (const text of [...NEGATED, ...NEGATED_MORE])
    test(`binds nothing: ${text}`, () => {
      const { relations, connectives } = readings(text);
      expect(relations).toEqual(["negated"]);
      expect(connectives).toEqual([]);
    });
});
