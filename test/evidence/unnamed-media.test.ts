import { describe, expect, it } from "vitest";
import { traceOrigins } from "#evidence";
import { report } from "./make-report.ts";

const CREDITED =
  "Selmark will send three minesweepers to the northern strait after a truce is signed, Hürriyet reported on Sunday, citing sources in the ministry.\n\nThe crews would train in Oskel for six weeks. The ships would be led from Oskel, and a vote of the assembly is needed before they sail.";
const OTHER =
  "Selmark will ask the assembly to pay for three minesweepers in the northern strait, Reuters reported on Sunday, citing the treasurer.\n\nThe vote on the ships is expected in June. Oskel would lend the money at four per cent.";
const RETOLD =
  "Selmark sends minesweepers to the strait, {media}.\n\nThree minesweepers will be stationed in the northern strait, and their crews are to train for six weeks in Oskel, from where the ships will be led. The assembly only has to nod.";

/** The origin of a retelling that credits such media, beside a story of a Turkish newspaper and one of a British agency. */
function originOf(media: string): string | null {
  const reports = [
    report({ id: "a", outlet: "Harbour Voice", published: "2031-05-04", text: CREDITED }),
    report({ id: "b", outlet: "Cape Letter", published: "2031-05-04", text: OTHER }),
    report({ id: "c", outlet: "Strait Post", published: "2031-05-05", text: RETOLD.replace("{media}", media) }),
  ];
  return traceOrigins(reports).origins.reports[2]!.origin;
}

describe("media that a report credits without a name", () => {
  it.each(["Turkish media report", "this follows from a document seen by Turkish journalists", "an influential Turkish newspaper says"])(
    "joins the story that an outlet of that country broke: %s",
    (media) => {
      expect(originOf(media)).toMatch(/^hu-rriyet/);
    },
  );

  it("joins no story of another country's outlets", () => {
    expect(originOf("Brazilian media report")).toBeNull();
  });

  it("takes no words to the press for a press report", () => {
    expect(originOf("the minister told Turkish journalists")).toBeNull();
  });

  it("does not take a nationality for the name of a newspaper", () => {
    const text =
      "Selmark sends ships. This was reported by Ukrinform with reference to the Turkish newspaper Hürriyet.\n\nThe crews train in Oskel.";
    expect(traceOrigins([report({ id: "a", text })]).origins.reports[0]).toMatchObject({ origin: "hu-rriyet", via: ["Ukrinform"] });
  });

  it("goes with the media where a report adds sources of its own further down", () => {
    const added = `${RETOLD.replace("{media}", "Turkish media report")}\n\nFishermen are worried. "The strait is narrow," the head of the harbour guild told Strait Post on the phone.`;
    const reports = [
      report({ id: "a", outlet: "Harbour Voice", published: "2031-05-04", text: CREDITED }),
      report({ id: "c", outlet: "Strait Post", published: "2031-05-05", text: added }),
    ];
    expect(traceOrigins(reports).origins.reports[1]!.origin).toMatch(/^hu-rriyet/);
    expect(traceOrigins([reports[1]!]).origins.reports[0]).toMatchObject({ relation: "original" });
  });

  it("knows a story again by a short quotation that went through two hands", () => {
    const told = `${CREDITED}\n\n"If Oskel blinks, Arvand gets to blink as well," said one of the people.`;
    const rewritten =
      'The harbour plan is in doubt after it emerged that Arvand may drop out, according to a press report.\n\nShips of the ministry would stay in port. "If Oskel blinks, Arvand will blink," a person was quoted as saying.';
    const reports = [
      report({ id: "a", outlet: "Harbour Voice", published: "2031-05-04", text: told }),
      report({ id: "b", outlet: "Cape Letter", published: "2031-05-05", text: rewritten }),
    ];
    const other = { ...reports[1]!, text: rewritten.replace("If Oskel blinks, Arvand will blink", "If Oskel pays, nobody else will") };
    expect(traceOrigins(reports).origins.reports[1]!.origin).toMatch(/^hu-rriyet/);
    expect(traceOrigins([reports[0]!, other]).origins.reports[1]!.origin).toBeNull();
  });
});
