import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrame, writeFrame } from "#wire";
import type { Frame } from "#model";
import { changeFrame, changeGiven, frameOnly, queryWith, toggleIn } from "../../src/web/route/frame.ts";

const id = fc.stringMatching(/^[A-Z]{2}\.[a-z]{1,6}$/);
const frames: fc.Arbitrary<Frame> = fc
  .record({
    given: fc.dictionary(id, fc.boolean(), { maxKeys: 4 }),
    refusing: fc.uniqueArray(id, { maxLength: 3 }),
    without: fc.uniqueArray(id, { maxLength: 3 }),
    asOf: fc.constantFrom(undefined, "2026-02-24"),
    knownOn: fc.constantFrom(undefined, "2026-03-01"),
  })
  .map((parts) => changeFrame({}, parts));

describe("the frame in the address", () => {
  it("comes back as it was put in, beside every other parameter", () => {
    fc.assert(
      fc.property(frames, frames, (before, frame) => {
        const old = queryWith(new URLSearchParams({ goal: "g", over: "actors" }), before);
        const query = queryWith(old, frame);
        expect(readFrame(query)).toEqual({ frame, findings: [] });
        expect([query.get("goal"), query.get("over")]).toEqual(["g", "actors"]);
      }),
    );
  });

  it("is carried to another screen without the parameters of this one", () => {
    const query = new URLSearchParams("goal=g&without=tg&given=RU.consent:no&filter=x");
    expect(`${frameOnly(query)}`).toBe(`${writeFrame({ given: { "RU.consent": false }, without: ["tg"] })}`);
  });

  it("loses a part that is emptied", () => {
    expect(changeFrame({ asOf: "2026", without: ["a"] }, { asOf: undefined, without: [] })).toEqual({});
    expect(changeGiven({ given: { "A.x": true } }, "A.x", null)).toEqual({});
  });

  it("fixes a decision to yes or no and opens it again", () => {
    const fixed = changeGiven({ given: { "A.x": true } }, "B.y", false);
    expect(fixed).toEqual({ given: { "A.x": true, "B.y": false } });
    expect(changeGiven(fixed, "B.y", null)).toEqual({ given: { "A.x": true } });
  });

  it("takes an origin out and puts it in again by the same switch", () => {
    const out = toggleIn({}, "without", "tg");
    expect(out).toEqual({ without: ["tg"] });
    expect(toggleIn(out, "without", "tg")).toEqual({});
  });
});
