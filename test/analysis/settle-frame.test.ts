import { describe, expect, it } from "vitest";
import { settleFrame } from "#analysis";
import { parse } from "#language";

const { dossier } = parse(`affair a "A"
member TO "Torrin" also "Torrinia"
member VE "Veland"
member VI "Torrin"
report c1 "The Courier" 2031-03-01
report c2 "The Courier" 2031-03-02
report p1 "Post" 2031-03-02
body council "Council" decides by unanimity of TO, VE
decision fees "Fees" by council
decision TO.consent "Torrin agrees"
pledge VE.ships VE will provide 3 ships, says p1, origin rumour
`);

describe("the names in a question's frame", () => {
  it("are those of the dossier, whatever a person calls them", () => {
    const asked = {
      given: { "TO.consent": true, "VE.ships formal": true, "TO.fees": false },
      refusing: ["torrinia", "VE"],
      without: ["Post", "rumour", "the courier, 2031-03-02"],
      goals: ["VE.ships"],
    };
    expect(settleFrame(dossier, asked)).toEqual({ frame: { ...asked, refusing: ["TO", "VE"], without: ["p1", "rumour", "c2"] } });
    expect(settleFrame(dossier, {})).toEqual({ frame: {} });
  });

  it("are refused where they mean nothing, with the way on, or several things", () => {
    const refused = (frame: Parameters<typeof settleFrame>[1]) => {
      const found = settleFrame(dossier, frame);
      return "refused" in found ? [found.refused.code, found.refused.way] : null;
    };
    expect(refused({ given: { "TO.consnet": true } })).toEqual(["unknown-fact", "Near names: TO.consent."]);
    expect(refused({ given: { "XX.fees": true } })![0]).toBe("unknown-fact");
    expect(refused({ refusing: ["Nobody at all, ever"] })).toEqual(["unknown-actor", "There are: TO, VE, VI, council."]);
    expect(refused({ refusing: ["Torrin"] })![0]).toBe("ambiguous-name");
    expect(refused({ without: ["The Courier"] })![0]).toBe("ambiguous-name");
    expect(refused({ without: ["TO"] })![0]).toBe("unknown-origin");
  });
});
