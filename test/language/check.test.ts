import { describe, expect, test } from "vitest";
import type { Dossier } from "#model";
import { check, parse, placed, print } from "#language";

const HEAD = `affair locks "The locks"
member AR "Ardel"
member BE "Beltor"
group banks "Both banks"
  exactly 4 members
  including AR, BE
report tide "The Tide" 2026-05-01
origin speech "A speech"
decision BE.signs "Beltor signs"
event flood "The river floods"
body crew "The crew"
body council "The council" decides by unanimity of AR, BE
decision tolls "Tolls are waived" by council
pledge AR.keepers AR will send 10..20 keepers to crew if BE.signs and tolls, says tide
goal open "The locks open" needs crew and not flood
`;

function codes(text: string): string[] {
  const { dossier, diagnostics } = parse(HEAD + text);
  expect(diagnostics).toEqual([]);
  return check(dossier).map((diagnostic) => diagnostic.code);
}

describe("the checker", () => {
  test("finds nothing in a sound dossier", () => expect(codes("")).toEqual([]));

  test.each([
    ["a vote", 'scenario s "S" given BE.tolls no'],
    ["a pledge at a stage", 'scenario s "S" given AR.keepers formal yes'],
    ["a pledge kept", 'scenario s "S" given AR.keepers no'],
    ["an event", "expect open is not possible given flood yes"],
    ["a veto by a vote", "expect BE is a veto for open by BE.tolls in law"],
    ["a report as an origin", "expect open is possible yes without tide, speech"],
    ["a commitment in place of a goal", "expect AR.keepers is possible yes"],
    ["as many of a group as it has", "pledge b.all at least 4 of banks will help, says tide"],
    ["a body that takes its own decision", "taken t council decides yes on tolls, says tide"],
  ])("takes %s", (_what, line) => expect(codes(`${line}\n`)).toEqual([]));

  test.each([
    ["a vote of nobody", 'scenario s "S" given XX.tolls no', ["unknown-name"]],
    ["a vote on nothing", 'scenario s "S" given BE.bridge no', ["unknown-name"]],
    ["a member as a goal", "expect AR is possible yes", ["wrong-kind"]],
    ["more of a group than it has", "pledge b.all at least 5 of banks will help, says tide", ["too-many-members"]],
    ["more of a group than it has, in a condition", "condition c at least 5 of banks only if BE.signs, says tide", ["too-many-members"]],
    ["a stage on an event", "condition c flood deployed only if BE.signs, says tide", ["stage-without-ladder"]],
    ["an interval without ends", "pledge p AR will help since ../.., says tide", ["faulty-date"]],
    ["a sum of another body", 'body other "Other"\ngoal g "G" needs keepers >= 2 in other', ["unknown-unit"]],
  ])("finds %s", (_what, lines, expected) => expect(codes(`${lines}\n`)).toEqual(expected));

  test("lets a pledge be named that was withdrawn once and stands again", () => {
    const moves = "movement m1 AR.keepers moves to withdrawn, says tide\nmovement m2 AR.keepers moves to formal, says tide\n";
    expect(codes(`${moves}goal g "G" needs AR.keepers\n`)).toEqual([]);
  });

  test("takes a withdrawal that is over for no withdrawal", () => {
    const move = "movement m1 AR.keepers moves to withdrawn, until 2026-06, says tide\n";
    expect(codes(`${move}goal g "G" needs AR.keepers\n`)).toEqual([]);
  });

  test("warns of `only if` alone where somebody seems bound, not where nobody is", () => {
    expect(codes("pledge p AR will help only if BE.signs, says tide\n")).toEqual(["never-assured"]);
    expect(codes("pledge p AR may help only if BE.signs, says tide\n")).toEqual([]);
    expect(codes("pledge p AR will help only if BE.signs, after flood, says tide\n")).toEqual([]);
  });

  test("places a name on the line it stands on, also where a condition goes over several", () => {
    const [diagnostic] = check(parse(`${HEAD}goal g "G"\n  needs BE.signs\n  and BE.sings or\n  crew\n`).dossier);
    expect(diagnostic?.place).toEqual({ file: "", line: 18, column: 7, length: 8 });
  });

  test("shows the near names of the right kind first", () => {
    const [diagnostic] = check(parse(`${HEAD}goal g "G" needs BE.sings\n`).dossier);
    expect(diagnostic).toMatchObject({ code: "unknown-name", accepted: ["BE.signs"], place: { line: 16, column: 18, length: 8 } });
  });

  test("tells an unknown name once, with its other uses", () => {
    const found = check(parse(`${HEAD}goal g "G" needs lift\ngoal h "H" needs lift or lift\n`).dossier);
    expect(found).toHaveLength(1);
    expect(found[0]?.related).toEqual([{ message: "`lift` is used here too", place: { file: "", line: 17, column: 18, length: 4 } }]);
  });

  test("suggests quotes where the name after `to` may have been a common word", () => {
    const [diagnostic] = check(parse(`${HEAD}pledge p AR will give access to everybody, says tide\n`).dossier);
    expect(diagnostic?.accepted).toContain('the object in quotes: "access to everybody"');
  });

  test("checks a dossier that never was a text, with the places of its canonical text", () => {
    const dossier: Dossier = {
      affair: { id: "a", title: "A" },
      entries: [
        { kind: "member", id: "AR", title: "Ardel", also: [] },
        { kind: "decision", id: "AR.signs", title: "Ardel signs" },
        { kind: "fact", id: "f", title: "F", when: { op: "holds", ref: "AR.sign" } },
      ],
    };
    const [unused, unknown] = check(placed(dossier));
    expect(unused).toMatchObject({ code: "unused-decision", place: { line: 6 } });
    expect(unknown).toMatchObject({ code: "unknown-name", accepted: ["AR.signs"], place: { line: 8 } });
  });

  test("keeps the places of entries that were read beside entries that were not", () => {
    const held = parse(HEAD).dossier.entries.map(({ place: _, ...entry }) => entry as Dossier["entries"][number]);
    const { dossier } = parse("pledge AR.more AR will help if BE.sings, says tide\n", { file: "edited" });
    const found = check(placed({ affair: { id: "locks", title: "The locks" }, entries: [...held, ...dossier.entries] }));
    expect(found).toMatchObject([{ code: "unknown-name", accepted: ["BE.signs"], place: { file: "edited", line: 1, column: 32 } }]);
  });

  test("tells what it finds in the order of the text", () => {
    const found = check(parse('fact b "B" when x\nmember A "A"\nmember A "A"\nfact c "C" when y\n').dossier);
    const lines = found.map((diagnostic) => diagnostic.place.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(found.map((diagnostic) => diagnostic.code)).toEqual(expect.arrayContaining(["unknown-name", "duplicate-name"]));
  });
});

describe("dates", () => {
  const faulty = (date: string): boolean => {
    const { dossier } = parse(`origin o "O" "${date}"\n`);
    return check(dossier).some((diagnostic) => diagnostic.code === "faulty-date");
  };
  const good =
    "2026 2026-02 2026-02-28 2024-02-29 2000-02-29 2026-04~ 2026-04? 2026-04% 2026-21 202X 20XX 2026-XX 2026-02-XX XXXX-12-25 2025/2026 2025-11/.. ../2026 2025-11/ /2026 [2025,2026] {2025..2026-03} [..2026] -0044-03-15 Y-17000 Y17E7 2026-?02 2026~-02-?24 2026-02-24T10:00:00Z 2026-02-24T10:00:00.250+02:00";
  const bad =
    "tomorrow 26 2026-13 2026-00 2026-02-30 2025-02-29 1900-02-29 2026-2-4 24.02.2026 2026/ab ../.. / 2026-02-24T25:00:00Z 2026--02 [2025 [] 2026..2027 2026-22-03";

  test.each(good.split(" "))("%s is one", (date) => expect(faulty(date)).toBe(false));
  test.each(bad.split(" "))("%s is none", (date) => expect(faulty(date)).toBe(true));

  /** What levels 0 and 1 of the format offer, with the words of its standard. */
  const levels = {
    "a day, month or year": ["2026-04-12", "2026-04", "2026"],
    "an instant": ["2026-04-12T23:20:30Z", "2026-04-12T23:20:30-04:00"],
    "an interval of two dates": ["2026/2028", "2026-04/2028-06", "2026-04-12/2028-06-15", "2026-04-12/2028"],
    "a year of more than four digits": ["Y170000002", "Y-170000002"],
    "a season": ["2026-21", "2026-22", "2026-23", "2026-24"],
    "an uncertain, approximate, or uncertain and approximate date": ["2026?", "2026-04~", "2026-04-12%"],
    "unspecified digits from the right": ["202X", "20XX", "2026-XX", "2026-04-XX", "2026-XX-XX"],
    "an interval with an open or unknown end": ["2026-03/..", "../2026-03", "2026-03/", "/2026-03", "2026?/2028~", "2026-21/2026-23"],
    "a year before the first": ["-0044", "-0043-03"],
  };

  test.each(Object.entries(levels))("say %s, and keep it as it was written", (_what, dates) => {
    for (const date of dates) {
      expect(faulty(date), date).toBe(false);
      const { dossier, diagnostics } = parse(
        `affair a "A"\nreport r "R" ${date}\npledge p r will help since ${date} until ${date}, says r\n`,
      );
      expect(diagnostics, date).toEqual([]);
      expect(dossier.entries, date).toMatchObject([{ published: date }, { since: date, until: date }]);
      expect(parse(print(dossier)).dossier, date).toMatchObject({ entries: [{ published: date }, { since: date, until: date }] });
    }
  });
});
