import { expect, test } from "vitest";
import { scorePassages } from "./passage-score.ts";

const percent = (right: number, of: number): number => Math.round((1000 * right) / of) / 10;

test("statements of the first half of the labelled passages are found, mostly with their actor and source", async () => {
  const { found, false: wrong, missed, actors, sources } = await scorePassages("half-a");
  const precision = percent(found, found + wrong);
  const recall = percent(found, found + missed);
  const [actor, source] = [percent(actors.right, actors.of), percent(sources.right, sources.of)];
  console.log(`half-a: statements P ${String(precision)} R ${String(recall)}, actor ${String(actor)}, innermost source ${String(source)}`);
  expect(precision).toBeGreaterThanOrEqual(93);
  expect(recall).toBeGreaterThanOrEqual(90);
  expect(actor).toBeGreaterThanOrEqual(80);
  expect(source).toBeGreaterThanOrEqual(80);
});

test("statements of the third set of labelled passages are found, mostly with their actor and source", async () => {
  const { found, false: wrong, missed, actors, sources } = await scorePassages("half-c");
  const precision = percent(found, found + wrong);
  const recall = percent(found, found + missed);
  const [actor, source] = [percent(actors.right, actors.of), percent(sources.right, sources.of)];
  console.log(`half-c: statements P ${String(precision)} R ${String(recall)}, actor ${String(actor)}, innermost source ${String(source)}`);
  expect(precision).toBeGreaterThanOrEqual(90);
  expect(recall).toBeGreaterThanOrEqual(80);
  expect(actor).toBeGreaterThanOrEqual(78);
  expect(source).toBeGreaterThanOrEqual(90);
});

test("statements of the fourth set of labelled passages are found, mostly with their actor and source", async () => {
  const { found, false: wrong, missed, actors, sources } = await scorePassages("half-d");
  const precision = percent(found, found + wrong);
  const recall = percent(found, found + missed);
  const [actor, source] = [percent(actors.right, actors.of), percent(sources.right, sources.of)];
  console.log(`half-d: statements P ${String(precision)} R ${String(recall)}, actor ${String(actor)}, innermost source ${String(source)}`);
  expect(precision).toBeGreaterThanOrEqual(95);
  expect(recall).toBeGreaterThanOrEqual(86);
  expect(actor).toBeGreaterThanOrEqual(83);
  expect(source).toBeGreaterThanOrEqual(90);
});
