import { describe, expect, test } from "vitest";
import { CONNECTIVES, CONNECTIVES_BEHIND } from "../../src/reader/data/connectives.ts";
import { DEPENDENCIES } from "../../src/reader/data/dependencies.ts";
import { REQUISITES } from "../../src/reader/data/requisites.ts";
import { ACT_PATTERNS } from "../../src/reader/find-acts.ts";
import { read } from "./score.ts";

describe("every pattern of an act", () => {
  for (const pattern of ACT_PATTERNS) {
    for (const example of pattern.examples)
      test(`${pattern.id} finds ${pattern.act} in "${example}"`, () => {
        expect(read(example).map((proposal) => proposal.act)).toContain(pattern.act);
      });
    for (const counter of pattern.counter ?? [])
      test(`${pattern.id} finds no ${pattern.act} in "${counter}"`, () => {
        expect(read(counter).map((proposal) => proposal.act)).not.toContain(pattern.act);
      });
  }
  test("has an id of its own and an example", () => {
    const ids = ACT_PATTERNS.map((pattern) => pattern.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ACT_PATTERNS.filter((pattern) => pattern.examples.length === 0)).toEqual([]);
  });
});

describe("every connective", () => {
  for (const connective of [...CONNECTIVES, ...CONNECTIVES_BEHIND]) {
    for (const example of connective.examples)
      test(`${connective.id} ties a ${connective.relation} condition in "${example}"`, () => {
        expect(read(example).flatMap((proposal) => proposal.conditions.map((condition) => condition.relation))).toContain(
          connective.relation,
        );
      });
    for (const counter of connective.counter ?? [])
      test(`${connective.id} ties no ${connective.relation} condition in "${counter}"`, () => {
        expect(read(counter).flatMap((proposal) => proposal.conditions.map((condition) => condition.relation))).not.toContain(
          connective.relation,
        );
      });
  }
});

describe("every dependency", () => {
  for (const dependency of [...DEPENDENCIES, ...REQUISITES]) {
    for (const example of dependency.examples)
      test(`${dependency.id} finds a condition in "${example}"`, () => {
        const found = read(example).filter((proposal) => proposal.act === "CONDITION");
        expect(found.flatMap((proposal) => proposal.conditions.map((condition) => condition.relation))).toContain(dependency.relation);
      });
    for (const counter of dependency.counter ?? [])
      test(`${dependency.id} finds no condition in "${counter}"`, () => {
        expect(read(counter).map((proposal) => proposal.act)).not.toContain("CONDITION");
      });
  }
});
