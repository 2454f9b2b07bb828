import type { Condition } from "#model";
import fc from "fast-check";
import { body, decision, dossier, goal, member, on, pledge, some, threat, tied } from "./affairs.ts";

const CHOICES = ["A.v", "A.w", "B.x", "B.y", "C.z", "C.s", "C.t"];

/** Conditions over choices that are asked for and denied by turns. */
const torn = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: "medium" },
    fc.constantFrom(...CHOICES, ...CHOICES.map((name) => `not ${name}`)).map(on),
    fc.array(tie("condition"), { minLength: 2, maxLength: 3 }).map((of): Condition => ({ op: "all", of })),
    fc.array(tie("condition"), { minLength: 2, maxLength: 3 }).map((of): Condition => ({ op: "any", of })),
    fc.array(tie("condition"), { minLength: 3, maxLength: 4 }).map((of): Condition => ({ op: "atLeast", count: 2, of })),
  ),
})).condition;

/** Affairs in which many choices work either way: through circles of every grade, and through a force that a threat answers. */
export const tornAffairs = fc.tuple(torn, torn, torn, torn, torn).map(([first, second, third, fourth, last]) =>
  dossier(
    ...["A", "B", "C"].map(member),
    ...CHOICES.map((id) => decision(id)),
    body("force"),
    pledge("A.p", [tied("if", some("B.p", first))], { to: "force" }),
    pledge("B.p", [tied("after", some("A.p", second))], { to: "force" }),
    pledge("C.p", [tied("if", some("A.p", third))]),
    threat("C.strike", [tied("if", { op: "all", of: [on("force"), fourth] })]),
    goal("g", {
      op: "all",
      of: [
        { op: "any", of: [on("C.p"), last] },
        { op: "any", of: [on("not C.strike"), first] },
      ],
    }),
  ),
);
