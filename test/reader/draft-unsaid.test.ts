import { expect, it } from "vitest";
import { ACTS, type Act, type Entry, type Proposal, references, type Relation, RELATIONS } from "#model";
import { type Draft, draftEntries } from "#reader";
import { read, reportOf } from "./score.ts";

const TEXT = "Ghana will send troops to the valley if the bridges are rebuilt.";
const WORDS = "the bridges are rebuilt";

/** What the text drafts where a person says that it is another act and its condition another relation; its words end before the condition. */
function drafted(act: Act, relation: Relation, connective: string): Draft {
  const [found] = read(TEXT);
  const [condition] = found!.conditions;
  const end = TEXT.indexOf(" if ");
  const span = { ...found!.span, end, exact: TEXT.slice(found!.span.start, end) };
  const proposal: Proposal = { ...found!, act, span, conditions: [{ ...condition!, relation, connective }] };
  return draftEntries(proposal, { report: reportOf(TEXT), existing: [] });
}

function title(entries: readonly Entry[], id: string): string {
  const entry = entries.find((each) => each.id === id);
  return entry !== undefined && "title" in entry ? entry.title : "";
}

/** True where the lines hold the condition. */
function inLines({ statement, declarations }: Draft): boolean {
  const refs =
    "conditions" in statement ? statement.conditions.flatMap(({ condition }) => references(condition).map(({ ref }) => ref)) : [];
  return refs.some((ref) => title(declarations, ref) === WORDS);
}

const ties: Readonly<Record<Relation, readonly string[]>> = {
  necessary: ["only if", "provided that", "until"],
  sufficient: ["if", "once"],
  exception: ["unless", "until"],
  temporal: ["after", "until", "before", "if"],
  negated: ["regardless of"],
};

it.each(ACTS.flatMap((act) => RELATIONS.flatMap((relation) => ties[relation].map((tie) => [act, relation, tie] as const))))(
  "a condition of a %s that is %s by “%s” stands in the lines, or a finding says why not",
  (act, relation, tie) => {
    const draft = drafted(act, relation, tie);
    const told = draft.findings?.some((finding) => finding.includes(WORDS)) ?? false;
    expect([inLines(draft), told]).toContain(true);
    expect(inLines(draft) && told).toBe(false);
  },
);

it.each([
  ["exception", "until", "only after"],
  ["necessary", "only if", "only if"],
  ["temporal", "after", "only after"],
  ["sufficient", "if", "unless"],
] as const)("a refusal keeps its condition whatever the relation is said to be: %s by “%s” is “%s”", (relation, tie, expected) => {
  const { statement } = drafted("REFUSAL", relation, tie);
  expect(statement.kind === "condition" && statement.conditions.map(({ connective }) => connective)).toEqual([expected]);
});

it("a condition that is only part of a demand's own words needs no finding", () => {
  const text = "Ghana demanded that Togo rebuild the bridges before the talks resume.";
  expect(draftEntries(read(text)[0]!, { report: reportOf(text), existing: [] }).findings).toBeUndefined();
});
