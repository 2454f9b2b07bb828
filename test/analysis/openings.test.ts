import { expect, test } from "vitest";
import { answer } from "#analysis";
import { parse } from "#language";

test("a circle whose promise is ruled out by its own deed is told without an opening", () => {
  const { dossier } = parse(`affair a "A"
member A "Aland"
body force "The force"
pledge A.p A will provide troops to force
  if A.p
condition q A.p promised unless A.p
goal g "Troops" needs troops >= 1 in force
`);
  const [goal] = answer(dossier).goals;
  expect(goal).toMatchObject({ id: "g", assured: "no" });
});
