import { expect, it } from "vitest";
import { showSaid } from "../../src/cli/show-answer.ts";

const ground = (n: number) => ({ statement: `s${n}`, kind: "pledge", words: `Statement ${n}`, citations: [], origins: [] });
const phrase = (count: number) => ({
  text: "So it is. ",
  goal: null,
  grounds: Array.from({ length: count }, (_, n) => ground(n + 1)),
  origins: [],
});

it("says how many statements a clause rests on beyond those it names, and where all of them are", () => {
  const cut = showSaid([phrase(13)]);
  expect(cut).toContain("So it is.[1,2,3,4,5 and 8 more]");
  expect(cut).toContain("--json has all of them.");
  expect(showSaid([phrase(5)])).not.toMatch(/more|json/);
});
