import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { answer } from "#analysis";
import type { Entry, GoalAnswer, Taken, Voter, VotingRule } from "#model";
import { isThird } from "../../src/analysis/read-vote.ts";
import { decision, dossier, goal, member, on } from "./affairs.ts";

type Position = "yes" | "no" | "abstains";

/** Whether a body decides yes, from its rule's own words and by plain counting. */
function passes(rule: VotingRule, position: (voter: Voter) => Position): boolean {
  const counted = rule.abstentions ?? (["unanimity", "consensus", "silence"].includes(rule.kind) ? "yes" : "no");
  const said = (voter: Voter): Position | null => {
    const cast = position(voter);
    return cast !== "abstains" ? cast : counted === "uncounted" ? null : counted;
  };
  const sum = (which: readonly (Position | null)[], of: (voter: Voter) => number): number =>
    rule.voters.filter((voter) => which.includes(said(voter))).reduce((total, voter) => total + of(voter), 0);
  const weight = (voter: Voter): number => voter.weight ?? 1;
  const people = (voter: Voter): number => voter.population ?? 0;
  const one = (): number => 1;
  const cast: Position[] = ["yes", "no"];
  if (rule.voters.some((voter) => voter.veto === true && position(voter) === "no")) return false;
  switch (rule.kind) {
    case "majority":
      return sum(["yes"], weight) > sum(["no"], weight);
    case "quota":
      return sum(["yes"], weight) >= rule.votes!;
    case "qualified": {
      const noes = sum(["no"], one);
      if (sum(["yes"], weight) < (rule.votes ?? 0)) return false;
      if (counted === "uncounted" && sum(["yes"], one) === 0) return false;
      const enough = 100 * sum(["yes"], people) >= rule.population! * sum(cast, people);
      return 100 * sum(["yes"], one) >= rule.members! * sum(cast, one) && (enough || (rule.blocking !== undefined && noes < rule.blocking));
    }
    default:
      return sum(["no"], one) === 0;
  }
}

function taken(voter: string, value: Taken["value"], rest: Partial<Taken> = {}): Entry {
  return { kind: "taken", id: `${voter} votes`, says: [], actor: { member: voter }, decision: "act", value, ...rest };
}

/** The affair of one act on which a council votes, some votes being reported. */
function vote(rule: VotingRule, reported: Readonly<Record<string, Position>>, given: Record<string, boolean> = {}): GoalAnswer {
  const votes = Object.entries(reported).map(([voter, position]) => taken(voter, position === "abstains" ? position : position === "yes"));
  const entries: Entry[] = [
    ...rule.voters.map((voter) => member(voter.member)),
    { kind: "body", id: "council", title: "Council", rule },
    decision("act", "council"),
    ...votes,
    goal("g", on("act")),
  ];
  return answer(dossier(...entries), { limit: 10_000, given }).goals[0]!;
}

const NAMES = ["A", "B", "C", "D", "E"];
const position = fc.constantFrom<Position | undefined>("yes", "no", "abstains", "abstains", undefined);
const someVote = fc
  .record({
    kind: fc.constantFrom<VotingRule["kind"]>("unanimity", "consensus", "silence", "majority", "quota", "qualified"),
    abstentions: fc.constantFrom<VotingRule["abstentions"]>("no", "yes", "uncounted", undefined),
    voters: fc.array(
      fc.record({ weight: fc.integer({ min: 0, max: 5 }), population: fc.integer({ min: 0, max: 50 }), veto: fc.boolean(), position }),
      { minLength: 1, maxLength: 5 },
    ),
    votes: fc.integer({ min: 1, max: 12 }),
    members: fc.constantFrom(50, 55, 66.67),
    population: fc.constantFrom(50, 65, 80),
    blocking: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ abstentions, voters, blocking, ...rest }) => {
    const rule: VotingRule = {
      ...rest,
      voters: voters.map(({ weight, population, veto }, i) => ({ member: NAMES[i]!, weight, population, veto: veto && i < 2 })),
      ...(abstentions === undefined ? {} : { abstentions }),
      ...(blocking === undefined ? {} : { blocking }),
    };
    const reported = Object.fromEntries(
      voters.flatMap((voter, i) => (voter.position === undefined ? [] : [[NAMES[i]!, voter.position] as const])),
    );
    return { rule, reported };
  });

/** All ways to pick from a list. */
function subsets<T>(list: readonly T[]): T[][] {
  return Array.from({ length: 2 ** list.length }, (_, mask) => list.filter((_, i) => (mask >> i) & 1));
}

function smallest(sets: readonly string[][]): string[] {
  const least = sets.filter((set) => !sets.some((other) => other.length < set.length && other.every((one) => set.includes(one))));
  return least.map((set) => [...set].sort().join(" + ")).sort();
}

describe("a vote with reported abstentions", () => {
  it("stands where counting every completion says", () => {
    fc.assert(
      fc.property(someVote, ({ rule, reported }) => {
        const open = rule.voters.map((voter) => voter.member).filter((name) => !(name in reported));
        const outcomes = subsets(open).map((yes) =>
          passes(rule, (voter) => reported[voter.member] ?? (yes.includes(voter.member) ? "yes" : "no")),
        );
        const found = vote(rule, reported);
        expect([found.assured, found.possible]).toEqual([outcomes.every(Boolean) ? "yes" : "no", outcomes.some(Boolean) ? "yes" : "no"]);
      }),
      { numRuns: 600 },
    );
  });

  it("can be blocked and carried by the sets that counting gives, an abstainer having three votes to choose from", () => {
    fc.assert(
      fc.property(someVote, ({ rule, reported }) => {
        const found = vote(rule, reported);
        const lets = (name: string): string => `${name}.act unopposed`;
        const third = rule.voters
          .filter((voter) => reported[voter.member] === "abstains" && isThird(rule, voter))
          .map((voter) => voter.member);
        const facts = rule.voters.flatMap(({ member: name }) => [`${name}.act`, ...(third.includes(name) ? [lets(name)] : [])]);
        const holds = (so: readonly string[]): boolean =>
          passes(rule, ({ member: name }) => {
            if (third.includes(name) && !so.includes(lets(name))) return "no";
            return so.includes(`${name}.act`) ? "yes" : third.includes(name) ? "abstains" : "no";
          });
        const all = subsets(facts);
        expect(found.sufficientSets.sets.map((set) => set.join(" + ")).sort()).toEqual(smallest(all.filter(holds)));
        const blocks = all.filter((no) => !holds(facts.filter((fact) => !no.includes(fact))));
        expect(found.blockingSets.sets.map((set) => set.join(" + ")).sort()).toEqual(smallest(blocks));
      }),
      { numRuns: 400 },
    );
  });
});

describe("the rules of the field", () => {
  const names = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
  const [permanent, elected] = [names("P", 5), names("E", 10)];
  const securityCouncil: VotingRule = {
    kind: "quota",
    votes: 9,
    voters: [...permanent.map((id) => ({ member: id, veto: true })), ...elected.map((id) => ({ member: id }))],
  };
  const all = (ids: readonly string[], position: Position): Record<string, Position> => Object.fromEntries(ids.map((id) => [id, position]));

  test("a permanent member's abstention is no veto, and no affirmative vote", () => {
    const nine = { ...all(permanent, "abstains"), ...all(elected.slice(0, 9), "yes"), ...all(elected.slice(9), "no") };
    expect(vote(securityCouncil, nine).assured).toBe("yes");
    expect(vote(securityCouncil, { ...nine, E9: "abstains" }).possible).toBe("no");
    expect(vote(securityCouncil, { ...nine, P1: "no" }).possible).toBe("no");
    expect(vote(securityCouncil, { ...nine, P1: "no", E10: "yes" }).possible).toBe("no");
  });

  test("who abstained can still veto, and its way of doing so is an objection", () => {
    const found = vote(securityCouncil, { P1: "abstains" });
    expect(found.vetoes.map(({ actor, kind }) => `${actor} ${kind}`)).toEqual(permanent.map((id) => `${id} in law`));
    expect(found.vetoes[0]!.ways.map(({ facts }) => facts)).toEqual([["P1.act unopposed"]]);
  });

  test("what is given of a vote is the whole of it: no abstention is left", () => {
    const nine = { ...all(permanent, "abstains"), ...all(elected.slice(0, 9), "yes") };
    expect(vote(securityCouncil, nine, { "P1.act": false }).possible).toBe("no");
    expect(vote(securityCouncil, nine, { "P1.act": true }).assured).toBe("yes");
  });

  test("by consensus or silence only an objection stops; where unanimity must be of all, an abstention stops too", () => {
    const voters = ["A", "B", "C"].map((id) => ({ member: id }));
    for (const kind of ["consensus", "silence", "unanimity"] as const) {
      expect(vote({ kind, voters }, all(["A", "B", "C"], "abstains")).assured).toBe("yes");
      expect(vote({ kind, voters }, { A: "abstains", B: "yes", C: "no" }).possible).toBe("no");
      expect(vote({ kind, voters, abstentions: "no" }, { A: "abstains", B: "yes", C: "yes" }).possible).toBe("no");
    }
  });

  test("a majority of members needs more than half of all, a majority of votes cast more yeses than noes", () => {
    const voters = ["A", "B", "C", "D", "E"].map((id) => ({ member: id }));
    const two: Record<string, Position> = { A: "yes", B: "yes", C: "no", D: "abstains", E: "abstains" };
    expect(vote({ kind: "majority", voters }, two).possible).toBe("no");
    expect(vote({ kind: "majority", voters, abstentions: "uncounted" }, two).assured).toBe("yes");
    expect(vote({ kind: "majority", voters, abstentions: "uncounted" }, { ...two, B: "no" }).possible).toBe("no");
    expect(vote({ kind: "majority", voters, abstentions: "uncounted" }, all(["A", "B", "C", "D", "E"], "abstains")).possible).toBe("no");
  });

  test("two thirds of those present and voting are of the yeses and noes alone", () => {
    const voters = names("M", 9).map((id) => ({ member: id, population: 1 }));
    const rule: VotingRule = { kind: "qualified", members: 66.66, population: 0, abstentions: "uncounted", voters };
    const four = { ...all(names("M", 4), "yes"), M5: "no", M6: "no", M7: "abstains", M8: "abstains", M9: "abstains" } as const;
    expect(vote(rule, four).assured).toBe("yes");
    expect(vote({ ...rule, abstentions: "no" }, four).possible).toBe("no");
  });

  test("the latest report of a vote counts", () => {
    const rule: VotingRule = { kind: "quota", votes: 1, voters: [{ member: "A", veto: true }, { member: "B" }] };
    const entries = [
      member("A"),
      member("B"),
      { kind: "body", id: "council", title: "Council", rule } as const,
      decision("act", "council"),
    ];
    const asked = (first: Taken["value"], last: Taken["value"]): string =>
      answer(
        dossier(
          ...entries,
          taken("A", first, { id: "1", since: "2026-01-01" }),
          taken("A", last, { id: "2", since: "2026-02-01" }),
          taken("B", true),
          goal("g", on("act")),
        ),
      ).goals[0]!.possible;
    expect([asked("abstains", false), asked(false, "abstains"), asked("abstains", true)]).toEqual(["no", "yes", "yes"]);
  });

  test("who decides alone cannot abstain: it is told, and the decision stays open", () => {
    const told = answer(dossier(member("A"), decision("A.yes"), taken("A", "abstains", { decision: "A.yes" }), goal("g", on("A.yes"))));
    expect([told.goals[0]!.assured, told.goals[0]!.possible]).toEqual(["no", "yes"]);
    expect(told.findings).toEqual(["A votes: A abstains on A.yes, on which it has no vote among others, so that changes nothing."]);
  });
});
