import { describe, expect, it } from "vitest";
import { check, parse, print } from "#language";
import type { Entry, Statement } from "#model";
import { type Draft, draftEntries } from "#reader";
import { read, reportOf } from "./score.ts";

/** What the first proposal of a text drafts. */
function drafted(text: string): Draft {
  const [proposal] = read(text);
  if (!proposal) throw new Error(`missing proposal: ${text}`);
  return draftEntries(proposal, { report: reportOf(text), existing: [] });
}

/** The statement as "will rebuild the port", without its actor. */
function deed(text: string): string {
  const { statement } = drafted(text);
  if (!("deed" in statement)) throw new Error(`no deed: ${statement.kind}`);
  const force = statement.kind === "refusal" ? "will not" : statement.force;
  return [force, statement.deed.verb, statement.deed.object].join(" ").trim();
}

/** The title of what a refusal with a condition is laid on, and by which connective. */
function refusedUntil(text: string): readonly string[] {
  const { statement, declarations } = drafted(text);
  if (statement.kind !== "condition" || !("ref" in statement.on)) throw new Error(`no condition: ${statement.kind}`);
  return [titled(declarations, statement.on.ref), ...statement.conditions.map(({ connective }) => connective)];
}

/** What a claimed dependency is laid on and how, by the titles. */
function depends(text: string): string {
  const { statement, declarations } = drafted(text);
  if (statement.kind !== "condition" || !("ref" in statement.on)) throw new Error(`no dependency: ${statement.kind}`);
  const title = (ref: string) => titled(declarations, ref);
  const ties = statement.conditions.map(
    ({ connective, condition }) => `${connective} ${condition.op === "holds" ? title(condition.ref) : condition.op}`,
  );
  return [title(statement.on.ref), ...ties].join(" | ");
}

function titled(entries: readonly Entry[], id: string): string {
  const entry = entries.find((each) => each.id === id);
  return entry !== undefined && "title" in entry ? entry.title : id;
}

describe("a deed", () => {
  it.each([
    ["Ghana will rebuild the port.", "will rebuild the port"],
    ["Ghana would greenlight the sale if Togo agrees.", "will greenlight the sale"],
    ["Ghana refused on Friday to initial the annex.", "will not initial the annex"],
    ["Ghana will return to the talks once the sanctions are lifted.", "will return to the talks"],
    ["Ghana warned it would marry off the hostages.", "may marry off the hostages"],
    ["Ghana promised to do so until 2028.", "will do so until 2028"],
    ["Ghana stands by its promise to refit the dock.", "will refit the dock"],
  ])("is named by the words of the text, be its verb known or not: %s", (text, expected) => {
    expect(deed(text)).toBe(expected);
  });

  it("done to something names what it is done to, and nobody who is not told to act", () => {
    expect(refusedUntil("No base would be opened until Togo signs the treaty.")).toEqual(["any base is opened", "only after"]);
    expect(drafted("No base would be opened until Togo signs the treaty.").declarations).toContainEqual(
      expect.objectContaining({ kind: "member", title: "unresolved: No base" }),
    );
    expect(deed("The money would be restored if Togo agrees.")).toBe("will restore the money");
  });

  it("is never turned round by a verb of refusing or a denied object", () => {
    expect(deed("Ghana excluded any sale of land.")).toBe("will not accept any sale of land");
    expect(deed("Ghana protested against the deal.")).toBe("will not accept the deal");
    expect(deed("Ghana will sign nothing that splits the map.")).toBe("will not sign anything that splits the map");
    expect(deed("Ghana undertook not to base the aircraft in Togo.")).toBe("will refrain from basing the aircraft in Togo");
  });

  it.each([
    ["Ghana said it would vote against any treaty.", "will not accept any treaty"],
    ["Ghana's parliament will vote the treaty down.", "will not accept the treaty"],
    ["Iran will contest the judgment.", "will not accept the judgment"],
    ["Manila turned the offer down.", "will not accept the offer"],
    ["Canada quickly shot down the idea.", "will not accept the idea"],
    ["Hanoi will go on blocking the text.", "will not accept the text"],
    ["Rabat has repudiated the accord.", "will not accept the accord"],
    ["The Swiss minister gave short shrift to the offer.", "will not accept the offer"],
    ["Georgia boycotted the conference.", "will not take part in the conference"],
    ["Ghana will stay out of the alliance.", "will not join the alliance"],
    ["Ghana will abstain from sending troops.", "will not send troops"],
    ["Ghana will refrain from blocking the mandate.", "will refrain from blocking the mandate"],
    ["Ghana will avoid signing the treaty.", "will avoid signing the treaty"],
  ])("of somebody who opposes or refrains is what they do not do: %s", (text, expected) => {
    expect(deed(text)).toBe(expected);
  });

  it("of a refusal that is told by what somebody does, in words that no list has, is never that it is left undone", () => {
    expect(deed("The junta in Mali showed the monitors the door.")).toBe("will not … (showed the monitors the door)");
  });

  it.each([
    ["Ghana will vote against the treaty unless Togo disarms the rebels.", ["Ghana accepts the treaty", "only if"]],
    ["Ghana will not send a single engineer to the dam until the arrears are paid.", ["Ghana sends any engineer to the dam", "only after"]],
    ["Ghana is unwilling to guarantee anything before the winter.", ["Ghana guarantees anything", "only after"]],
    ["Hanoi will go on blocking the text until May.", ["Vietnam accepts the text", "only after"]],
    ["Ghana and Togo will not send troops unless Benin consents.", ["Ghana and Togo send troops", "only if"]],
    ["Not one battalion would leave the bank until the mines are cleared.", ["any battalion leaves the bank", "only after"]],
  ])("that is refused until something is the actor's own decision, and no pledge: %s", (text, expected) => {
    expect(refusedUntil(text)).toEqual(expected);
    const { statement, declarations } = drafted(text);
    expect([statement.kind, ...declarations.map(({ kind }) => kind)]).not.toContain("pledge");
  });

  it("that is refused until something is laid on a pledge of the same deed that is held", () => {
    const text = "Ghana will not send troops until Togo consents.";
    const held = { ...drafted("Ghana will send troops.").statement, id: "GH.given" };
    const { statement } = draftEntries(read(text)[0]!, { report: reportOf(text), existing: [held] });
    expect(statement).toMatchObject({ kind: "condition", on: { ref: "GH.given" } });
  });

  it("keeps what goes with its object, and leaves out the condition and the day it was said", () => {
    expect(deed("Ghana will not give guarantees for the reparations loan.")).toBe("will not give guarantees for the reparations loan");
    expect(deed("Ghana shall not permit any state to build on the islands.")).toBe("will not permit any state to build on the islands");
    expect(deed("Ghana would back a partial suspension in exchange for a moratorium.")).toBe("will back a partial suspension");
    expect(deed("Ghana rejected on Tuesday a request to stop exports.")).toBe("will not accept a request to stop exports");
  });

  it.each([
    ["Ghana will open the crossing to the observers unless Togo attacks.", "will open the crossing to the observers"],
    ["Ghana will lift its ban on beef from Togo.", "will lift its ban on beef from Togo"],
    ["Ghana will return the bronze statues to Togo on Monday.", "will return the bronze statues to Togo"],
    ["Ghana will stop dredging at the reef if Togo agrees.", "will stop dredging at the reef"],
    ["Ghana promised not to lay down its arms.", "will refrain from laying down its arms"],
  ])("keeps to whom, from whom and where it is done, and never turns into what ends: %s", (text, expected) => {
    expect(deed(text)).toBe(expected);
  });

  it.each([
    ["Ghana will send 400 observers to the mission.", "400 observers", "observers to the mission"],
    ["Ghana will send four radar ships to Togo.", "4 ships", "radar ships to Togo"],
    ["Ghana will send 300 sailors.", "300 sailors", "sailors"],
    ["Ghana will send 600 soldiers to Togo.", "600 troops", "soldiers to Togo"],
    ["Ghana has promised Togo a loan of 4 million dollars.", "4000000 USD", "dollars, as loan to Togo"],
    ["Ghana pledged 5 million dollars and 20 advisers to the patrol.", "5000000 USD", "dollars and 20 advisers to the patrol"],
  ])("names what it counts by the words of the report: %s", (text, counted, object) => {
    const { statement } = drafted(text);
    if (statement.kind !== "pledge") throw new Error(`no pledge: ${statement.kind}`);
    const { low, unit } = statement.deed.quantity!;
    expect([`${String(low)} ${unit}`, statement.deed.object]).toEqual([counted, object]);
  });

  it("counts no amount that is only part of what is done", () => {
    expect(deed("Ghana will finance the repair of the port with two million euros.")).toBe(
      "will finance the repair of the port with two million euros",
    );
  });

  it("keeps the bound and the time limit of an amount", () => {
    const { statement } = drafted("Ghana will send up to 30,000 troops by the end of June if parliament agrees.");
    expect(statement).toMatchObject({
      deed: { verb: "send", quantity: { low: null, high: 30000, unit: "troops" }, object: "troops by the end of June" },
    });
  });

  it("leaves the actor free where the words do", () => {
    expect(deed("Ghana signalled it could part with its batteries if Togo replaced them first.")).toBe("may part with its batteries");
    expect(deed("Ghana did not exclude supporting the bid.")).toMatch(/^may support/);
  });

  it("that the words do not tell is a place to fill with a finding, and nothing invented", () => {
    for (const text of ["Ghana is against.", "Ghana has so far refused."]) {
      const { findings = [], statement } = drafted(text);
      expect(findings.join()).toContain("do not tell the deed");
      expect(statement).toMatchObject({ kind: "refusal", deed: { verb: "…" } });
    }
    expect(drafted("Ghana will rebuild the port.").findings).toBeUndefined();
  });

  it("in a place to fill passes the checker and reads back the same", () => {
    const { statement, declarations } = drafted("Ghana is against.");
    const entries = [...declarations, statement];
    const dossier = { affair: { id: "a", title: "A" }, entries };
    expect(check(dossier).filter(({ severity }) => severity === "error")).toEqual([]);
    const again = parse(print(dossier)).dossier.entries.find(({ id }) => id === statement.id);
    expect((again as Extract<Statement, { kind: "refusal" }>).deed).toEqual((statement as Extract<Statement, { kind: "refusal" }>).deed);
  });
});

describe("a claimed dependency", () => {
  it.each([
    [
      "The early closure of the units is conditional on concessional loans.",
      "The early closure of the units comes about | only if there are concessional loans",
    ],
    ["Ghana supplies the medics as long as Togo pays.", "Ghana supplies the medics | only if Togo pays"],
    [
      "Ghana has tied the fate of the sailors to the return of the plane.",
      "the fate of the sailors comes about | only if the return of the plane takes place",
    ],
    ["The deployment requires the approval of the Bundestag.", "The deployment comes about | only if Germany's Bundestag consents"],
  ])("is laid on what depends and not on the whole sentence: %s", (text, expected) => {
    expect(depends(text)).toBe(expected);
  });

  it("on what comes about without a thing holds unless that is there", () => {
    expect(depends("Without Togo's consent the plan is dead.")).toBe("the plan is dead | unless Togo consents");
    expect(depends("Ghana cannot send troops without the consent of Togo.")).toBe("Ghana can send troops | only if Togo consents");
    expect(depends("The talks will be fruitless unless Togo agrees to cease hostilities.")).toBe(
      "The talks will be fruitless | unless Togo agrees to a ceasefire",
    );
  });

  it("until something ends with it, in a pledge as well", () => {
    expect(drafted("Ghana said it would shield the assets until a deal is done.").statement).toMatchObject({
      kind: "pledge",
      conditions: [{ connective: "unless" }],
    });
  });

  it("of which the words do not tell what depends leaves a place with a finding", () => {
    const { findings = [], declarations } = drafted("Togo's consent is crucial.");
    expect(findings.join()).toContain("do not tell what depends");
    expect(declarations.some((entry) => entry.kind === "event" && entry.title.startsWith("…"))).toBe(true);
  });
});

it.each([
  [
    "Ghana will open the port subject to a ceasefire between Togo and the Tarn Front.",
    "there is a ceasefire between Togo and the Tarn Front",
  ],
  ["Ghana will free the crew in exchange for the release of the pilots.", "the release of the pilots takes place"],
  ["Ghana will free the crew subject to guarantees from the owners.", "there are guarantees from the owners"],
  ["Ghana will not fish there without the consent of its people.", "the consent of its people is given"],
  ["Ghana will not sign before the winter.", "the winter comes"],
  ["Ghana will open the port once the arrears have been paid.", "the arrears have been paid"],
  ["Ghana will free the crew in exchange for a halt to missile tests by the rebels.", "there is a halt to missile tests by the rebels"],
  ["Should the embargo be tightened, Ghana will close the strait.", "the embargo is tightened"],
])("a condition that is a noun gets its verb, and one that has a verb keeps it: %s", (text, expected) => {
  const titles = drafted(text).declarations.flatMap((entry) => (entry.kind === "event" || entry.kind === "decision" ? [entry.title] : []));
  expect(titles).toContain(expected);
});

it("names a crowd by its words and a charge by what is charged", () => {
  expect(drafted("African negotiators refused to sign the annex.").declarations).toContainEqual(
    expect.objectContaining({ kind: "member", title: "African negotiators" }),
  );
  expect(drafted("Japan charges that South Korea has dumped steel plate since 2022.").statement).toMatchObject({
    kind: "accusation",
    against: ["KR"],
    words: "South Korea has dumped steel plate since 2022",
  });
});
