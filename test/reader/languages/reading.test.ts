import { describe, expect, it, test } from "vitest";
import { draftEntries, propose, unreadLanguage } from "#reader";
import { parse, printEntry } from "#language";
import { reportOf } from "../score.ts";
import { agreementOn } from "./passages.ts";

const readIn = (language: string | null, text: string) =>
  propose({ report: { ...reportOf(text), language }, attributions: [], quotations: [] });

describe.each(["fr", "uk"])("the labelled passages in %s", (language) => {
  test.each(["a", "b"] as const)("of half %s are read as labelled", async (half) => {
    const { found, missed, false: wrong, actors, relations, sources, amiss } = await agreementOn(language, half);
    console.log(`${language} ${half}: found ${String(found)}, missed ${String(missed)}, false ${String(wrong)}`, amiss);
    expect([missed, wrong]).toEqual([0, 0]);
    for (const { right, of } of [actors, relations, sources]) expect(right).toBe(of);
  });

  test.each(["c", "d"] as const)("of half %s are found as labelled, one condition and one source short at most", async (half) => {
    const { missed, false: wrong, actors, relations, sources, amiss } = await agreementOn(language, half);
    expect([missed, wrong, actors.right], amiss.join("\n")).toEqual([0, 0, actors.of]);
    for (const { right, of } of [relations, sources]) expect(of - right, amiss.join("\n")).toBeLessThanOrEqual(1);
  });
});

describe("a report in several languages", () => {
  const english =
    "Ghana pledged to send 400 soldiers to the mission, and the minister said that they would be there by the end of the year.";
  const french =
    "La Belgique a promis d'envoyer 200 soldats au Liban, à condition que le Parlement donne son accord, a déclaré mardi le ministre.";
  const ukrainian =
    "Польща пообіцяла передати літаки, як тільки це дозволить парламент, і про це в понеділок заявив міністр оборони країни.";
  const turkish =
    "Türkiye, barış gücüne asker göndermeyi ancak Almanya onay verirse kabul edeceğini açıkladı ve bakan bunu dün akşam söyledi.";
  const all = [turkish, ukrainian, english, french].join("\n\n");

  it.each(["en", "fr", "tr", null])("is read paragraph by paragraph, whatever language it is said to be in (%s)", (language) => {
    const proposals = readIn(language, all);
    expect(proposals.map(({ act, actor }) => [act, ...actor.ids])).toEqual([
      ["PLEDGE", "PL"],
      ["PLEDGE", "GH"],
      ["PLEDGE", "BE"],
    ]);
    for (const { span } of proposals) expect(all.slice(span.start, span.end)).toBe(span.exact);
  });

  it("names the language that nothing was read of", () => {
    expect(unreadLanguage({ text: turkish, language: "tr" })).toEqual({ language: "Turkish", inPart: false });
    expect(unreadLanguage({ text: all, language: "tr" })).toEqual({ language: "Turkish", inPart: true });
    expect(unreadLanguage({ text: french, language: "fr-BE" })).toBeNull();
    expect(unreadLanguage({ text: english, language: null })).toBeNull();
  });
});

describe("what a pack reads", () => {
  it("holds the amount with its bounds", () => {
    const amounts = (language: string, text: string) => readIn(language, text).map(({ object }) => object?.quantity);
    expect(amounts("fr", "Le Chili fournira au moins 1 200 casques aux gardes.")).toEqual([
      { low: 1200, best: null, high: null, unit: "troops" },
    ]);
    expect(amounts("fr", "Le Chili versera deux millions d'euros.")).toEqual([{ low: 2e6, best: 2e6, high: 2e6, unit: "EUR" }]);
    expect(amounts("uk", "Чилі передасть близько тридцяти танків і 12 літаків.")).toEqual([
      { low: 12, best: 12, high: 12, unit: "aircraft" },
    ]);
    expect(amounts("uk", "Чилі виділить 2,5 млн євро.")).toEqual([{ low: 2.5e6, best: 2.5e6, high: 2.5e6, unit: "EUR" }]);
  });

  it("tells the chain with the outlet first and the speaker last", () => {
    const [proposal] = readIn("fr", "La Suède livrera douze avions, a déclaré le ministre suédois de la Défense à l'AFP.");
    expect(proposal!.attribution.map(({ exact, kind }) => [exact, kind])).toEqual([
      ["AFP", "outlet"],
      ["le ministre suédois de la Défense", "named"],
    ]);
  });

  it("knows a name that an office has introduced", () => {
    const text =
      "La ministre danoise Anna Kis a visité le port.\nAnna Kis a promis de payer le quai. « Nous paierons aussi la route », a dit Kis.";
    expect(readIn("fr", text).map(({ act, actor }) => [act, ...actor.ids])).toEqual([
      ["PLEDGE", "DK"],
      ["PLEDGE", "DK"],
    ]);
  });

  it.each([
    ["fr", "Malte, Chypre et la Grèce ont promis de payer le quai.", [["PLEDGE", "MT", "CY", "GR"]]],
    ["fr", "Le Conseil de sécurité (quinze membres) exige une trêve.", [["DEMAND", "UN"]]],
    [
      "fr",
      "Malte enverra des navires et Chypre livrera du blé.",
      [
        ["PLEDGE", "MT"],
        ["PLEDGE", "CY"],
      ],
    ],
    ["fr", "Chypre a rejeté le plan, sans promettre de payer le quai.", [["REFUSAL", "CY"]]],
    ["fr", "Chypre doit ouvrir une ambassade, a dit le ministre chypriote.", []],
    ["fr", "Malte n'enverra que 200 soldats.", [["PLEDGE", "MT"]]],
    ["uk", "Виведення військ забезпечить Кіпр.", [["PLEDGE", "CY"]]],
    ["uk", "У Нікосії погрожують закрити порт.", [["THREAT", "CY"]]],
    ["uk", "У Нікосії закрили дві вулиці.", []],
    ["uk", "Пропозицію було відхилено урядом Кіпру.", [["REFUSAL", "CY"]]],
  ])("tells who acts (%s): %s", (language, text, expected) => {
    expect(readIn(language, text).map(({ act, actor }) => [act, ...actor.ids])).toEqual(expected);
  });

  it("knows the holder of an office in the report's year", () => {
    const actors = (published: string | null) =>
      propose({
        report: { ...reportOf("Angela Merkel a promis de payer la route."), language: "fr", published },
        attributions: [],
        quotations: [],
      }).flatMap(({ actor }) => actor.ids);
    expect([actors("2012-05-01"), actors("2024-05-01"), actors(null)]).toEqual([["DE"], [], []]);
  });

  it("names no holder where any one of several would do", () => {
    const holders = (text: string) => readIn("fr", text).flatMap(({ conditions }) => conditions.map((condition) => condition.holders));
    expect(holders("Malte paiera seulement si Chypre et la Grèce paient.")).toEqual([["CY", "GR"]]);
    expect(holders("Malte paiera seulement si Chypre ou la Grèce paie.")).toEqual([[]]);
  });

  it.each([
    ["fr", "La Belgique enverra 200 soldats seulement si le Liban donne son accord."],
    ["uk", "Польща передасть 12 літаків лише за умови, що бойовики припинять вогонь."],
  ])("becomes a dossier that can be read again (%s)", (language, text) => {
    const report = { ...reportOf(text), language };
    const [proposal] = readIn(language, text);
    const { declarations, statement } = draftEntries(proposal!, { report, existing: [] });
    const printed = [...declarations, statement].map((entry) => printEntry(entry)).join("\n");
    const { dossier, diagnostics } = parse(printed);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(dossier.entries.at(-1)).toMatchObject({ id: statement.id, conditions: [{ connective: "only if" }] });
  });

  it.each([
    ["fr", "l'".repeat(60_000)],
    ["fr", "si ".repeat(60_000)],
    ["fr", "ne que si la France a promis de ".repeat(4_000)],
    ["fr", "« ".repeat(60_000)],
    ["uk", "якщо Польща обіцяла не ".repeat(6_000)],
    ["uk", "лише , ".repeat(30_000)],
  ])("takes no more than its time over hostile text (%s %.20s)", (language, text) => {
    const before = process.cpuUsage();
    readIn(language, text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
