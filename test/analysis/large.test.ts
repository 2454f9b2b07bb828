import { answer } from "#analysis";
import { Diagram } from "#diagram";
import { expect, test } from "vitest";
import { usual } from "./large-affairs.ts";

test("a large affair is answered exactly: as many sufficient sets as a function written by hand has", () => {
  const diagram = new Diagram();
  const [stops, kyiv, backstop] = ["M0.stops", "M1.stop", "M2.backstop"].map((name) => diagram.variable(name));
  const armies = Array.from({ length: 35 }, (_, index) => index + 5).map((i) => {
    const own = [diagram.variable(`keep ${i}`), ...(i % 2 === 0 ? [diagram.variable(`parliament ${i}`)] : [])];
    return { node: diagram.all([stops!, kyiv!, backstop!, ...own]), weight: 250 + (i % 7) * 250 };
  });
  // Kyiv stops only once America backs it, so that every army waits for the backstop though only some say so.
  const byHand = diagram.minimalSets(diagram.weighted(armies, 15000));
  const { goals, findings } = answer(usual(), { limit: 3 });
  expect(findings).toEqual([]);
  expect(goals[0]).toMatchObject({ id: "g", assured: "no", possible: "waiver" });
  expect(goals[0]!.sufficientSets.count).toBe(Number(byHand.count));
  expect(goals[0]!.sufficientSets).toMatchObject({ cut: true, sets: { length: 3 } });
  expect(goals[0]!.vetoes.map(({ actor, over }) => `${actor} ${over}`)).toEqual([
    "M0 possible",
    "M1 possible",
    "M2 possible",
    "M0 assured",
  ]);
});
