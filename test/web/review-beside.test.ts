import { describe, expect, it } from "vitest";
import type { PointedDraft } from "#wire";
import { namesOf } from "../../src/web/names/use-names.ts";
import { readBeside, readBesides } from "../../src/web/review/read-beside.ts";
import { missedFields } from "../../src/web/review/spans/fields.ts";
import { bodyOf, filledBody } from "../../src/web/review/spans/fields-body.ts";

const names = namesOf([{ kind: "member", id: "NV", title: "Nordvik", also: [] }]);
const words = { start: 0, end: 7, exact: "Nordvik" };
const read: PointedDraft["fields"] = {
  act: null,
  span: { start: 0, end: 24, exact: "Nordvik will send ships." },
  actor: { ...words, ids: ["NV"] },
  addressee: null,
  object: null,
  conditions: [{ ...words, connective: "only if", relation: "necessary", holders: ["NV"], topic: null, absent: false }],
  attribution: [
    { ...words, kind: "named" },
    { ...words, exact: "an envoy", kind: "named" },
  ],
  hedge: null,
};
const missed = missedFields({ start: 0, end: 24 });

describe("what is read beside what was pointed out", () => {
  it("names words where none were pointed out, and whom those denote that were", () => {
    expect(readBeside("actor", missed, read, names)).toBe("read: “Nordvik”, held as Nordvik");
    const pointed = { ...missed, actor: { start: 0, end: 7, ids: [] } };
    expect(readBeside("actor", pointed, read, names)).toBe("read as Nordvik");
    expect(readBeside("actor", { ...pointed, actor: { start: 0, end: 7, ids: ["NV"] } }, read, names)).toBe("");
    expect(readBeside("actor", pointed, { ...read, actor: { ...words, ids: [] } }, names)).toBe("nobody named yet");
    expect(readBeside("actor", missed, { ...read, actor: { start: 0, end: 0, exact: "", ids: [] } }, names)).toMatch(/^nobody is read/);
    expect(readBeside("object", missed, read, names)).toBe("");
  });

  it("tells conditions and sources that nobody pointed out, and no longer once somebody did", () => {
    expect(readBesides(missed, read)).toEqual([
      "condition: only if “Nordvik”, needed, though not enough by itself",
      "on whose word: “Nordvik”, who quotes “an envoy”",
    ]);
    const own = { start: 0, end: 7, relation: "sufficient" as const, connective: "", holders: [] };
    const pointed = { ...missed, conditions: [own], attribution: [{ start: 0, end: 7, kind: "named" as const }] };
    expect(readBesides(pointed, read)).toEqual([]);
    expect(readBeside("condition 0", pointed, read, names)).toBe("to be satisfied by Nordvik");
  });
});

describe("fields on their way to the server", () => {
  it("leave out what nobody said of a missed statement, and say of an edit that it is taken away", () => {
    expect(filledBody(missed)).toEqual({ span: { start: 0, end: 24 } });
    expect(filledBody({ ...missed, act: "THREAT" })).toEqual({ span: { start: 0, end: 24 }, act: "THREAT" });
    expect(bodyOf({ ...missed, act: "THREAT" })).toMatchObject({ act: "THREAT", object: null, addressee: null, conditions: [] });
  });
});
