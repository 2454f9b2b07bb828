import type { Proposal, ProposedCondition, Statement } from "#model";
import { plainWords } from "./slug.ts";

/**
 * What a draft's lines leave out of the conditions in the fields, each with the reason: a condition that is said not to matter is none, and a demand, a
 * charge or a decision has no conditions of its own. What stands in the words of the statement is left out of nothing. `said` are the words that the
 * draft's names have.
 */
export function unsaidConditions({ conditions }: Proposal, statement: Statement, said: readonly string[]): readonly string[] {
  const words = [...said, "words" in statement ? statement.words : "", "deed" in statement ? statement.deed.object : ""].map(plain);
  const own = "words" in statement ? plain(statement.words) : "";
  const unsaid = conditions.filter(
    ({ exact }) => !words.some((text) => text.includes(plain(exact))) && (own === "" || !plain(exact).includes(own)),
  );
  const findings = unsaid.flatMap((each) => {
    if (each.relation === "negated") return [`${quoted(each)} is said not to matter: it is no condition here.`];
    return "conditions" in statement
      ? []
      : [`${quoted(each)} stands in no line: ${KINDS[statement.kind] ?? "such a statement"} has no conditions.`];
  });
  const empty = statement.kind === "condition" && statement.conditions.length === 0;
  return empty ? [...findings, "The words leave no condition: say on what it depends, or reject it."] : findings;
}

const KINDS: Readonly<Partial<Record<Statement["kind"], string>>> = {
  demand: "a demand",
  accusation: "a charge",
  taken: "a decision taken",
  "no-commitment": "what nobody committed to",
};

function quoted({ connective, exact }: ProposedCondition): string {
  const tie = connective.toLowerCase();
  const inside = tie.includes("…") || exact.toLowerCase().includes(tie) || tie.includes(exact.toLowerCase());
  return `“${plainWords(inside ? exact : `${connective} ${exact}`, 80)}”`;
}

function plain(words: string): string {
  const low = plainWords(words, 400).toLowerCase();
  return low.startsWith(OPENING) ? low.slice(OPENING.length) : low;
}

/** What a clause begins with that is told as the words of another. */
const OPENING = "that ";
