import { describe, expect, it } from "vitest";
import { answer, standUnder } from "#analysis";
import { layMatrix, sayAnswer } from "#briefing";
import { parse } from "#language";
import type { Dossier } from "#model";

const CIRCLE = `affair ferry "The ferry"
member NO "Norland"
member SU "United Sund"
report g-1 "Gazette" 2031-03-01
report c-1 "Courier" 2031-03-02
decision SU.consent "Sund consents"
body ferry "The ferry line" needs NO.boats and SU.crews
pledge NO.boats  NO will send 2 boats to ferry
  only after SU.crews
  says g-1 p1, grade B2
pledge SU.crews  SU will send crews to ferry
  only after NO.boats
  says c-1 p1, grade C3
condition g.consent ferry only if SU.consent
  says g-1 p2
goal sails "The ferry sails" needs ferry deployed
`;

function read(text: string): Dossier {
  const { dossier, diagnostics } = parse(text);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return dossier;
}

function say(text: string): string {
  const dossier = read(text);
  return sayAnswer(answer(dossier), dossier)
    .map((phrase) => phrase.text)
    .join("");
}

describe("the paragraph", () => {
  it("says standing, circle, who can stop it, what that rests on and what opens it", () => {
    const said = say(CIRCLE);
    expect(said).toContain("“The ferry sails” is not assured. It is possible only if somebody waives the order: ");
    expect(said).toContain("waits for");
    expect(said).toContain("The United Sund can prevent it alone.");
    expect(said).toContain("by “Sund consents” rests on one origin: Gazette, 2031-03-01.");
    expect(said).toMatch(/It opens if .+ no longer waits for/);
  });

  it("carries the grounds of every clause about a goal", () => {
    const dossier = read(CIRCLE);
    for (const phrase of sayAnswer(answer(dossier), dossier)) {
      expect([phrase.text, phrase.goal === null || phrase.grounds.length > 0]).toEqual([phrase.text, true]);
      expect(new Set(phrase.grounds.map(({ statement }) => statement)).size).toBe(phrase.grounds.length);
    }
  });

  it("says which commitment somebody can stop by more than a word of their own, and of how many", () => {
    const pledges = ["NO will send 2 boats\n  only if SU.consent", "NO will send crews", "NO will pay fees\n  only if DK.nod"];
    const texts = pledges.map((pledge, n) => `pledge NO.p${n} ${pledge}\n  says g-1 p${n + 1}\n`);
    const head = CIRCLE.slice(0, CIRCLE.indexOf("body ferry")).replace(
      "report g-1",
      'member DK "Dane"\ndecision DK.nod "Dane nods"\nreport g-1',
    );
    const said = say(head + texts.join(""));
    expect(said).toContain("3 commitments stand");
    expect(said).toMatch(
      /Breaking one’s own word aside, the United Sund can stop one of them alone \(Norland’s pledge to send boats\); Dane one of them \(/,
    );
    const both = say(head + texts.join("").replace("send crews", "send crews\n  only if SU.consent"));
    expect(both).toContain("the United Sund can stop 2 of them alone; Dane one of them (Norland’s pledge to pay fees).");
  });

  it("says commitments together where no goal is named", () => {
    const said = say(CIRCLE.replace(/goal .*\n/, "").replace("body ferry", "body ferry"));
    expect(said).toMatch(/^2 commitments stand: /);
    expect(said).toContain("wait in a circle");
  });

  it("says plainly that there is nothing yet", () => {
    expect(say('affair empty "Empty"\n')).toBe("Nothing has been pledged yet, so there is nothing to answer.");
  });

  it("says what is assured and what is out of reach", () => {
    const sure = 'affair a "A"\nmember NO "Norland"\npledge NO.boats  NO will send boats\ngoal g "Boats come" needs NO.boats\n';
    expect(say(sure)).toBe("“Boats come” is assured. It falls without Norland, by breaking its own pledge.");
    const lost = `${sure}refusal NO.no  NO will not send boats\n  refuses NO.boats\n`;
    expect(say(lost)).toMatch(/^“Boats come” is out of reach as things stand\./);
  });
});

describe("the matrix", () => {
  const pledges = (dossier: Dossier): string[] => dossier.entries.filter(({ kind }) => kind === "pledge").map(({ id }) => id);

  it("puts what every pledge waits for first and counts origins", () => {
    const dossier = read(CIRCLE);
    const matrix = layMatrix(dossier, answer(dossier, { goals: pledges(dossier) }).goals);
    expect(matrix.columns[0]).toMatchObject({ ref: "SU.consent", reach: "veto" });
    expect(matrix.summary).toBe("Every pledge here waits for “Sund consents”; none stands above “stated”.");
    const boats = matrix.rows.find(({ id }) => id === "NO.boats")!;
    expect(boats.cells).toContainEqual({ ref: "SU.crews", mark: "only if", first: true, negated: false });
    expect(boats).toMatchObject({ actor: "Norland", deed: "will send 2 boats", grades: ["B2"], origins: ["g-1"], possible: "waiver" });
  });

  it("marks where a condition lies on an unnamed part that the pledge may belong to", () => {
    const text = CIRCLE.replace("decision", 'group line "The line"\n  at least 5 members\n  including NO\ndecision').replace(
      "ferry only if",
      "some of line to ferry only if",
    );
    const dossier = read(text);
    const matrix = layMatrix(dossier, answer(dossier, { goals: pledges(dossier) }).goals);
    expect(matrix.columns).toContainEqual({ ref: "SU.consent", title: "Sund consents", reach: "part" });
    expect(matrix.rows.map(({ id, partial }) => [id, partial])).toEqual(
      expect.arrayContaining([
        ["NO.boats", ["SU.consent"]],
        ["SU.crews", []],
      ]),
    );
  });

  it("shows only what stands under the frame", () => {
    const dossier = read(CIRCLE);
    const frame = { without: ["g-1"] };
    const standing = standUnder(dossier, frame);
    const matrix = layMatrix(standing, answer(dossier, { ...frame, goals: pledges(standing) }).goals);
    expect(matrix.rows.map(({ id }) => id)).toEqual(["SU.crews"]);
    expect(matrix.columns.map(({ ref }) => ref)).toEqual(["NO.boats"]);
  });
});
