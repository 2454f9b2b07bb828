import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, parse } from "#language";
import { nearest } from "#text";

/** Names short enough that no more than four edits are near, of few letters, so that many are alike. */
const name = fc.stringMatching(/^[aAbc][ab1]{0,3}([.-][a1b]{1,4})?$/);

describe("near names", () => {
  test("are those that comparing with every name finds, nearest first", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 40 }), name, (names, wanted) => {
        fc.pre(!names.includes(wanted));
        const members = names.map((each) => `event ${each} "${each}"\n`).join("");
        const [found] = check(parse(`affair x "X"\n${members}goal some-goal "G" needs ${wanted}\n`).dossier);
        const near = nearest(wanted, [...names, "some-goal"]);
        expect(found?.accepted).toEqual(near.length > 0 ? near : [`an entry that names it: decision ${wanted} …`]);
      }),
      { numRuns: 400 },
    );
  });
});
