import { describe, expect, it } from "vitest";
import { readDossier } from "#desk";
import { isStatement } from "#model";
import type { Origins, Statement } from "#model";
import { likeStatements } from "../../src/desk/like-statements.ts";

const FRAME = [
  'affair a "A"',
  'member NL "Norland"',
  'member VE "Vesta"',
  'group both "Norland and Vesta"',
  "  including NL, VE",
  'group others "Norland and Ostia"',
  "  including NL, OS",
  'member OS "Ostia"',
  'decision mandate "The assembly adopts the mandate"',
  'decision vote "A mandate is adopted by the assembly"',
  'event truce "A truce on the river"',
  "",
].join("\n");

const BOTH_IF = "pledge a1  NL will send 3 ships\n  if mandate\n  only if truce";
const BOTH_ONLY_IF = "pledge a2  NL will send 3 ships\n  only if mandate\n  only if truce";

const NOTHING: Origins = { reports: [], origins: [], retellings: [], circles: [] };

/** Whether a statement is offered as saying the same as another, each written as dossier text; the same both ways round. */
function isOffered(one: string, other: string): boolean {
  const { dossier, diagnostics } = readDossier(`${FRAME}${one}\n${other}\n`, "a");
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [first, second] = dossier.entries.filter(isStatement) as [Statement, Statement];
  const frame = dossier.entries.filter((entry) => !isStatement(entry));
  const [there, back] = [
    [first, second],
    [second, first],
  ].map(([statement, held]) =>
    likeStatements({ statement: statement!, declarations: [], held: [...frame, held!], origins: NOTHING }).some(
      ({ statement: id }) => id === held!.id,
    ),
  );
  expect(there).toBe(back);
  return there!;
}

describe("a statement held that may say the same", () => {
  it.each([
    ["in other words", "pledge a1  NL will send 3 ships\n  if mandate", "pledge a2  NL will provide 3 ships\n  if vote"],
    ["without the condition", "pledge a1  NL will send 3 ships\n  if mandate", "pledge a2  NL will send 3 ships"],
    ["of a group that the actor is in", "pledge a1  NL will send ships", "pledge a2  all of both will deploy ships"],
    ["as a threat", "pledge a1  NL will close the river\n  if mandate", "threat a2  NL may close the river\n  if vote"],
    [
      "with the exception told as a need",
      "pledge a1  NL will send ships\n  unless truce",
      "pledge a2  NL will send ships\n  only if not truce",
    ],
    ["with one condition more", "pledge a1  NL will send ships\n  if mandate\n  unless truce", "pledge a2  NL will send ships\n  if vote"],
    ["with a verb that fits many deeds", "pledge a1  NL will open the port of Ost", "pledge a2  NL will provide the port of Ost"],
    ["as the same refusal", "refusal a1  NL will not send ships", "refusal a2  NL will not provide ships"],
  ])("is offered: %s", (_, one, other) => {
    expect(isOffered(one, other)).toBe(true);
  });

  it.each([
    ["only if for if", "pledge a1  NL will send 3 ships\n  if mandate", "pledge a2  NL will send 3 ships\n  only if mandate"],
    ["only after for after", "pledge a1  NL will send 3 ships\n  after truce", "pledge a2  NL will send 3 ships\n  only after truce"],
    ["only if for if, in other words", "pledge a1  NL will send 3 ships\n  if mandate", "pledge a2  NL will send 3 ships\n  only if truce"],
    ["only if for if, beside a condition that both have", BOTH_IF, BOTH_ONLY_IF],
    ["the contrary condition", "pledge a1  NL will send 3 ships\n  if truce", "pledge a2  NL will send 3 ships\n  if not truce"],
    ["a need for its exception", "pledge a1  NL will send 3 ships\n  only if truce", "pledge a2  NL will send 3 ships\n  unless truce"],
    ["a refusal for a pledge", "pledge a1  NL will send 3 ships", "refusal a2  NL will not send 3 ships"],
    ["the contrary deed", "pledge a1  NL will send ships", "pledge a2  NL will withdraw ships"],
    [
      "another deed on one condition",
      "pledge a1  NL will withdraw troops\n  if truce",
      "pledge a2  NL will open the river crossing\n  if truce",
    ],
    ["another actor", "pledge a1  NL will send 3 ships", "pledge a2  VE will send 3 ships"],
    ["a group with somebody else in it", "pledge a1  all of others will send ships", "pledge a2  all of both will send ships"],
    ["a no for a yes", "taken a1  NL decides yes on mandate", "taken a2  NL decides no on mandate"],
  ])("is not offered: %s", (_, one, other) => {
    expect(isOffered(one, other)).toBe(false);
  });
});
