import { Diagram } from "#diagram";
import { expect, it } from "vitest";

it("a function is split by the first variable of the order on which it depends, and a constant is not", () => {
  const d = new Diagram();
  const [a, b, c] = ["a", "b", "c"].map((name) => d.variable(name));
  expect(d.split(d.or(d.and(a!, b!), c!))).toEqual({ name: "a", no: c, yes: d.or(b!, c!) });
  expect(d.split(d.and(c!, b!))).toEqual({ name: "b", no: d.zero, yes: c });
  expect(d.split(d.not(c!))).toEqual({ name: "c", no: d.one, yes: d.zero });
  expect([d.split(d.zero), d.split(d.one)]).toEqual([null, null]);
  expect(() => d.split(1000)).toThrow("unknown node: 1000");
});
