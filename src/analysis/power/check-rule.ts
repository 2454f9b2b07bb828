import type { Body, Dossier, Frame, PowerRefused, VotingRule } from "#model";
import { nearNames } from "../near-names.ts";

/** A body with a rule to vote by. */
export type Voting = Body & { readonly rule: VotingRule };

/** Why a rule cannot be weighed at all; `null` where it can. */
export function ruleRefusal({ id, place, rule: { voters } }: Voting, { refusing = [] }: Frame): PowerRefused | null {
  if (voters.length === 0) return { code: "no-voters", message: `“${id}” has a rule and no voters.`, way: "Name them after “of”." };
  const numbers = voters.flatMap(({ member, weight = 1, population = 0 }) => [
    { member, number: weight, what: "votes" },
    { member, number: population, what: "people" },
  ]);
  const faulty = numbers.find(({ number }) => !(number >= 0 && number < Infinity));
  if (faulty) {
    const way = `Mend the rule of “${id}”${place ? ` (${place.file}:${place.line})` : ""}: votes and people are numbers from 0.`;
    return { code: "faulty-rule", message: `“${faulty.member}” has ${faulty.number} ${faulty.what} in “${id}”.`, way };
  }
  if (voters.some(({ member }) => !refusing.includes(member))) return null;
  return { code: "no-voters", message: `All voters of “${id}” refuse.`, way: "Let some of them decide." };
}

/** What is odd about a rule and still can be weighed: voters nobody knows, numbers that no votes reach, a frame that does not bear on it. */
export function ruleFindings(dossier: Dossier, { id, rule }: Voting, { given = {}, refusing = [] }: Frame): readonly string[] {
  const members = dossier.entries.filter(({ kind }) => kind === "member" || kind === "group").map((entry) => entry.id);
  const unknown = rule.voters.filter(({ member }) => !members.includes(member)).map(({ member }) => member);
  const strangers = refusing.filter((name) => !rule.voters.some(({ member }) => member === name));
  const total = rule.voters.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const beyond = rule.votes !== undefined && rule.votes > total;
  return [
    ...unknown.map((name) => `“${name}” votes in “${id}” and is not in the dossier.${nearWords(name, members)}`),
    ...(beyond ? [`“${id}” asks for ${rule.votes} votes and there are ${total}.`] : []),
    ...strangers.map((name) => `“${name}” has no vote in “${id}”: its refusal changes nothing here.`),
    ...(Object.keys(given).length > 0 ? [`What is given fixes no vote of “${id}” as such; ask about one of its decisions.`] : []),
  ];
}

function nearWords(name: string, known: readonly string[]): string {
  const near = nearNames(name, known);
  return near.length > 0 ? ` Near names: ${near.join(", ")}.` : "";
}
