import { describe, expect, it } from "vitest";
import { check, parse, print, printEntry } from "#language";
import type { Entry } from "#model";
import { type Draft, draftEntries } from "#reader";
import { read, reportOf } from "./score.ts";

/** What the first proposal of a text drafts beside what is held. */
function drafted(text: string, existing: readonly Entry[] = []): Draft {
  return draftEntries(read(text)[0]!, { report: reportOf(text), existing });
}

function bodies({ declarations }: Draft): readonly string[] {
  return declarations.flatMap((entry) => (entry.kind === "body" ? [printEntry(entry).trim().replace(/\s+/g, " ")] : []));
}

const FIVE = "Decisions of the Basin Council require the consent of all five members: Aldova, Breska, Corvia, Dunmar and Elesia.";

describe("a rule of a body", () => {
  it.each([
    [FIVE, 'body basin-council "Basin Council" decides by unanimity of Aldova, Breska, Corvia, Dunmar, Elesia'],
    [
      "Any decision of the Gulf League requires the agreement of all its members, Oman, Qatar and Kuwait.",
      'body gulf-league "Gulf League" decides by unanimity of OM, QA, KW',
    ],
    [
      "Admission to the Lake Union requires a unanimous vote of Kenya, Uganda and Tanzania.",
      'body lake-union "Lake Union" decides by unanimity of KE, UG, TZ',
    ],
    [
      "The budget of the Harbour Authority needs a two-thirds majority of its members: Ghana, Togo, Benin and Mali.",
      'body harbour-authority "Harbour Authority" decides by quota 3 votes of GH, TG, BJ, ML',
    ],
  ])("is the body with those who vote, where they are named: %s", (text, expected) => {
    const draft = drafted(text);
    expect(bodies(draft)).toEqual([expected]);
    expect(draft.findings).toBeUndefined();
  });

  it("is cited in a condition on what depends, and each voter can stop that", () => {
    const { statement, declarations } = drafted(FIVE);
    const vote = declarations.find((entry) => entry.kind === "decision")!;
    expect(vote).toMatchObject({ by: "basin-council", title: "the consent of all five members is given" });
    expect(statement).toMatchObject({ kind: "condition", conditions: [{ connective: "only if", condition: { ref: vote.id } }] });
    expect(statement.says[0]?.selector?.exact).toContain("require the consent of all five members");
  });

  it("keeps a place for voters that nobody names, with a finding", () => {
    const draft = drafted("Amendments to the charter of the Lake Union need the approval of all seven member states.");
    expect(bodies(draft)[0]).toMatch(/decides by unanimity of \S+members$/);
    expect(draft.findings?.join()).toContain("Who votes");
  });

  it("says where fewer are named than the words count", () => {
    const { findings } = drafted("Decisions of the Basin Council require the consent of all five members: Ghana, Togo and Benin.");
    expect(findings?.join()).toContain("5 members by the words, and 3 are named");
  });

  it("takes a body that is held and decides alike, and another one where it decides otherwise", () => {
    const { declarations } = drafted(FIVE);
    const again = "A mandate of the Basin Council requires the consent of all members.";
    expect(bodies(drafted(again, declarations))).toEqual([]);
    const fees = "The fees of the Basin Council need a majority of its members: Ghana, Togo and Benin.";
    expect(bodies(drafted(fees, declarations))[0]).toMatch(/^body basin-council-2 "Basin Council, by majority"/);
  });

  it("passes the checker and reads back the same", () => {
    const { statement, declarations } = drafted(FIVE);
    const dossier = { affair: { id: "a", title: "A" }, entries: [...declarations, statement] };
    expect(check(dossier).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(parse(print(dossier)).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is none where somebody else's consent is asked for, or no body is named", () => {
    for (const text of ["The deployment requires the consent of Togo.", "The mission requires the consent of all members."])
      expect(bodies(drafted(text))).toEqual([]);
  });
});
