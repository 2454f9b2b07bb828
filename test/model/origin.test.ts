import { completeOrigins } from "#model";
import { originsShape } from "#wire";
import { describe, expect, it } from "vitest";

const WRITTEN = {
  reports: [
    {
      id: "a",
      path: "a.txt",
      outlet: null,
      published: null,
      language: null,
      origin: "gazette",
      relation: "retelling",
      via: [],
      reasons: ["credits The Gazette"],
    },
  ],
  origins: [
    { id: "gazette", label: "The Gazette", outlet: "The Gazette", published: null, reports: ["a"] },
    { id: "first", label: "Unknown first source", outlet: null, published: null, reports: [] },
  ],
};

describe("a trace written down before it knew kinds, parts, retellings and circles", () => {
  it("is read with what is missing filled in", () => {
    const read = completeOrigins(WRITTEN);
    expect(read).toMatchObject(WRITTEN);
    expect(read.origins.map(({ kind }) => kind)).toEqual(["exclusive", "unknown"]);
    expect([read.reports[0]!.parts, read.retellings, read.circles]).toEqual([[], [], []]);
  });

  it("is taken over the wire as well, and a present one unchanged", () => {
    const read = originsShape.parse(completeOrigins(WRITTEN));
    expect(read).toEqual(completeOrigins(WRITTEN));
    expect(originsShape.parse(read)).toEqual(read);
  });
});
