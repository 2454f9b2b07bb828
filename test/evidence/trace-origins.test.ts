import type { Report } from "#model";
import { describe, expect, it } from "vitest";
import { TraceMemory, traceInSteps, traceOrigins } from "#evidence";
import { report } from "./make-report.ts";

/** Reports by origin, as "label: a b". */
function groups(reports: readonly Report[]): string[] {
  return traceOrigins(reports).origins.origins.map((origin) => `${origin.label}: ${origin.reports.join(" ")}`);
}

const FUND = {
  reuters:
    "Arvand will pay into the northern bridge fund only if Selmark opens its harbour first, three officials told Reuters.\n\nThe fund, agreed in the spring, would pay for two patrol ships and a radar station on the cape. Arvand has promised forty million crowns.\n\nSelmark's finance ministry declined to comment. A vote in the Selmark assembly is expected in June.",
  retold:
    "Arvand makes its payment to the bridge fund depend on Selmark opening its harbour, Reuters reports, citing three officials.\n\nThe fund is to pay for patrol ships and a radar station. According to the agency, Arvand had promised forty million crowns in the spring. The assembly of Selmark votes in June.",
  copied:
    "Northern bridge: no harbour, no money\n\nArvand will pay into the northern bridge fund only if Selmark opens its harbour first. The fund, agreed in the spring, would pay for two patrol ships and a radar station on the cape. A vote in the Selmark assembly is expected in June.",
  passing:
    "The price of herring rose for the third week in Arvand's markets, and the fishing fleets stayed in port because of the storm that has closed the sound since Sunday.\n\nTraders said that they had never seen the like. The port expects to open again next week, when the wind turns, and fishermen hope for a better month.\n\nOlder people remember the storm of the year of the fire, when half of the fleet was lost and the market stayed shut until Easter.\n\nAccording to Reuters, Arvand makes its payment to the bridge fund depend on the harbour.",
  other:
    "Bridge fund auditors found eleven missing invoices, Reuters reported on Friday.\n\nThe auditors looked into contracts for cement and steel that went to a builder in Oskel without a tender. Prosecutors have opened an inquiry, and the fund's treasurer has resigned.",
};

describe("traceOrigins by credit", () => {
  it("counts ten retellings once", () => {
    const reports = Array.from({ length: 10 }, (_, i) =>
      report({ id: `r${i}`, outlet: `Outlet ${i}`, text: FUND.retold.replace("forty", `some forty-${i}`) }),
    );
    expect(groups(reports)).toEqual([`Reuters: ${reports.map((item) => item.id).join(" ")}`]);
  });

  it("gives the original and its retelling one origin, with the original's date", () => {
    const reports = [
      report({ id: "original", outlet: "Reuters", published: "2031-05-04", text: FUND.reuters }),
      report({ id: "retold", outlet: "Harbour Voice", published: "2031-05-05", text: FUND.retold }),
    ];
    expect(groups(reports)).toEqual(["Reuters, 2031-05-04: original retold"]);
    const { origins } = traceOrigins(reports);
    expect(origins.reports.map((item) => item.relation)).toEqual(["original", "retelling"]);
    expect(origins.retellings).toMatchObject([{ report: "retold", of: "original", to: "report", via: [] }]);
    expect(origins.origins.map(({ kind }) => kind)).toEqual(["exclusive"]);
  });

  it("does not take a mention in the last paragraph for the origin", () => {
    expect(traceOrigins([report({ id: "a", text: FUND.passing })]).origins.reports[0]).toMatchObject({ origin: null, relation: "unknown" });
  });

  it("reads the credit of a headline that is not in the text", () => {
    const [place] = traceOrigins([report({ id: "a", title: "Bloomberg: no harbour, no money", text: FUND.copied })]).origins.reports;
    expect(place).toMatchObject({ origin: "bloomberg" });
  });

  it("puts a report that credits two outlets with the one whose story is told at hand", () => {
    const story = "The harbour council of Oskel weighs the sale of forty grey barges to the guild, and nobody asked the ferrymen.";
    const one = report({ id: "a", text: `${story}\n\nThe Wall Street Journal reports this, citing two people.` });
    const both = report({
      id: "b",
      text: `${story} Both The Wall Street Journal and The Associated Press reported on the barges, with an Associated Press source less sure.`,
    });
    const { reports } = traceOrigins([one, both]).origins;
    expect(reports[1]!.origin).toBe(reports[0]!.origin);
    expect(traceOrigins([both]).origins.reports[0]!.origin).toBe("associated-press");
  });

  it("keeps two stories of one outlet apart", () => {
    const reports = [
      report({ id: "fund", published: "2031-05-04", text: FUND.retold }),
      report({ id: "audit", published: "2031-05-30", text: FUND.other }),
    ];
    const found = traceOrigins(reports).origins.origins;
    expect(found.map((origin) => origin.reports)).toEqual([["fund"], ["audit"]]);
    expect(new Set(found.map((origin) => origin.label)).size).toBe(2);
  });

  it("looks through an outlet that cites another", () => {
    const twice = FUND.retold.replace("Reuters reports, citing three officials", "Ukrinform reports, citing Reuters");
    const [place] = traceOrigins([report({ id: "a", text: FUND.retold }), report({ id: "b", text: twice })]).origins.reports.slice(1);
    expect(place).toMatchObject({ origin: "reuters", via: ["Ukrinform"] });
  });

  it("looks through an outlet whose own report, at hand, credits another", () => {
    const third = FUND.retold
      .replace("Reuters reports, citing three officials", "Ukrinform reports")
      .replace("According to the agency", "It adds that");
    const reports = [
      report({ id: "relay", outlet: "Ukrinform", text: FUND.retold }),
      report({ id: "third", outlet: "Harbour Voice", text: third }),
    ];
    expect(traceOrigins(reports).origins.reports[1]).toMatchObject({ origin: "reuters", via: ["Ukrinform"] });
  });

  it("keeps conflicting credits apart even where the wording is the same", () => {
    const other = FUND.retold.replace("Reuters reports", "Bloomberg reports");
    expect(groups([report({ id: "a", text: FUND.retold }), report({ id: "b", text: other })])).toEqual(["Reuters: a", "Bloomberg: b"]);
  });

  it("joins a Russian retelling with an English one", () => {
    const russian =
      "Арванд внесёт деньги в фонд северного моста только после открытия гавани Сельмарка. Об этом сообщает Reuters со ссылкой на чиновников.\n\nФонд должен оплатить патрульные корабли.";
    expect(groups([report({ id: "en", text: FUND.retold }), report({ id: "ru", language: "ru", text: russian })])).toEqual([
      "Reuters: en ru",
    ]);
  });

  it("believes a declared retelling", () => {
    const reports = [report({ id: "a", text: FUND.retold }), report({ id: "b", retells: "a", text: "A note in other words altogether." })];
    expect(groups(reports)).toEqual(["Reuters: a b"]);
    const declared = traceOrigins([report({ id: "d", retells: "Joint declaration of Arvand", text: "Words." })]).origins;
    expect(declared.origins).toMatchObject([{ kind: "document", label: "Joint declaration of Arvand", outlet: null }]);
    expect(declared.retellings).toMatchObject([{ report: "d", of: "Joint declaration of Arvand", to: "document" }]);
    expect(groups([report({ id: "c", retells: "The Daily Telegraph", text: "Words." })])).toEqual(["The Telegraph: c"]);
  });
});

describe("traceOrigins without credit", () => {
  it("joins an uncredited copy with the text it copies", () => {
    const reports = [
      report({ id: "original", outlet: "Reuters", text: FUND.reuters }),
      report({ id: "copy", outlet: "Harbour Voice", text: FUND.copied }),
    ];
    expect(groups(reports)).toEqual(["Reuters: original copy"]);
  });

  it("does not join two reports of one event that share no wording", () => {
    const one =
      "The council of Arvand sat until midnight on Monday over the bridge fund. The mayor left early, and no vote was held before the lamps went out.";
    const two =
      "No vote on the fund for the bridge: after hours of talk, Arvand's councillors went home on Monday night without their mayor, who had gone before.";
    expect(
      traceOrigins([report({ id: "a", text: one }), report({ id: "b", text: two })]).origins.reports.map((item) => item.origin),
    ).toEqual([null, null]);
  });

  it("takes a report with sources of its own for an origin", () => {
    const [place] = traceOrigins([report({ id: "a", outlet: "Reuters", published: "2031-05-04", text: FUND.reuters })]).origins.reports;
    expect(place).toMatchObject({ origin: "reuters-2031-05-04", relation: "original" });
  });

  it("answers for nothing and for one empty-handed report", () => {
    expect(traceOrigins([]).origins).toEqual({ reports: [], origins: [], retellings: [], circles: [] });
    expect(traceOrigins([report({ id: "a", text: "Rain." })]).origins.origins).toEqual([]);
  });
});

const SPEECH = {
  tass: "ARVAND, May 4. /TASS/. Fourteen countries are ready to guard the northern bridge, President Ilse Marn announced after a meeting in Arvand. She named no figures for the ships. Marn added that Selmark would join once the treaty is signed.",
  reuters:
    "Fourteen countries stand ready to guard the northern bridge, Ilse Marn told reporters in Arvand on Sunday, Reuters reported. Marn said that Selmark would join after the treaty is signed, and gave no figures for ships.",
  bare: "President Ilse Marn told a news conference in Arvand that fourteen countries are ready to guard the northern bridge. Selmark would join once the treaty is signed, Marn said, without giving figures for the ships.",
};

describe("traceOrigins of public words", () => {
  it("takes a statement that several agencies pass on for the origin", () => {
    const reports = Object.entries(SPEECH).map(([id, text]) => report({ id, text, published: "2031-05-04" }));
    expect(groups(reports)).toEqual(["Ilse Marn, public statement: tass reuters bare"]);
    expect(traceOrigins(reports).origins.reports.map((item) => item.via)).toEqual([["TASS"], ["Reuters"], []]);
  });

  it("keeps statements of different weeks apart", () => {
    const later = SPEECH.bare
      .replace("fourteen countries", "sixteen states")
      .replace("guard the northern bridge", "pay for the harbour wall");
    const reports = [
      report({ id: "a", text: SPEECH.bare, published: "2031-05-04" }),
      report({ id: "b", text: later, published: "2031-05-25" }),
    ];
    expect(traceOrigins(reports).origins.origins).toHaveLength(2);
  });

  it("leaves an interview to the outlet that held it", () => {
    const interview =
      "Selmark will never join the bridge treaty, its chancellor Oto Lind said in an interview with Le Monde.\n\nLind told Le Monde that the price was too high.";
    expect(groups([report({ id: "a", text: interview })])).toEqual(["Le Monde: a"]);
  });

  it("looks through an agency's dateline and through the one that reports an interview", () => {
    const dateline =
      "ARVAND, May 4. /TASS/. Arvand makes its payment to the bridge fund depend on the harbour, Bloomberg reported, citing officials. Nothing is signed.";
    const interview =
      "Selmark will never join the bridge treaty, chancellor Oto Lind said in an interview with Le Monde, Ukrinform reports. The price was too high, Lind said.";
    expect(groups([report({ id: "a", text: dateline })])).toEqual(["Bloomberg: a"]);
    expect(groups([report({ id: "b", text: interview })])).toEqual(["Le Monde: b"]);
  });

  it("keeps a denial apart from what it denies", () => {
    const denial =
      "Arvand's government spokesman Per Holt on Monday denied a Reuters report that it makes its payment to the bridge fund depend on the harbour.\n\n“That report is false,” Holt told reporters. “Arvand will pay forty million crowns.”";
    const reports = [report({ id: "story", text: FUND.retold }), report({ id: "denial", text: denial })];
    expect(groups(reports)).toEqual(["Reuters: story", "Per Holt, denial: denial"]);
  });
});

describe("traceOrigins of mixed and circular reports", () => {
  const mixed = `${FUND.retold}\n\nBloomberg reported on Friday that auditors of the bridge fund had found eleven missing invoices for cement and steel, and that prosecutors have opened an inquiry.`;
  const audit = FUND.other.replace("Reuters reported", "Bloomberg reported");

  it("shows the paragraph of a report that rests on another origin", () => {
    const { origins } = traceOrigins([report({ id: "mixed", text: mixed }), report({ id: "audit", text: audit })]).origins;
    const { reports } = traceOrigins([report({ id: "mixed", text: mixed }), report({ id: "audit", text: audit })]).origins;
    expect(origins.map((origin) => origin.id)).toEqual(["reuters", "bloomberg"]);
    expect(reports[0]!.parts.map((part) => [mixed.slice(part.start, part.start + 18), part.origin])).toEqual([
      ["Bloomberg reported", "bloomberg"],
    ]);
    expect(reports[1]!.parts).toEqual([]);
  });

  it("sees no part where another story of the credited outlet is told", () => {
    const strange = mixed
      .replace("Bloomberg reported on Friday that auditors", "Bloomberg reported on Friday that divers")
      .replace(/eleven.*$/, "seals");
    expect(traceOrigins([report({ id: "a", text: strange }), report({ id: "b", text: audit })]).origins.reports[0]!.parts).toEqual([]);
  });

  it("flags two outlets that credit each other for one story", () => {
    const back = FUND.retold.replace("Reuters reports", "Harbour Voice reports");
    const reports = [report({ id: "a", outlet: "Harbour Voice", text: FUND.retold }), report({ id: "b", outlet: "Reuters", text: back })];
    expect(traceOrigins(reports).origins.circles).toMatchObject([
      {
        steps: [
          { report: "a", outlet: "Harbour Voice", credits: "Reuters" },
          { report: "b", outlet: "Reuters", credits: "Harbour Voice" },
        ],
      },
    ]);
  });

  it("flags a report that credits itself by way of another, and none that does not", () => {
    const self = FUND.retold.replace("Reuters reports, citing three officials", "Ukrinform reports, citing Reuters");
    const [circle] = traceOrigins([report({ id: "a", outlet: "Reuters", text: self })]).origins.circles;
    expect(circle!.steps.map(({ outlet, credits }) => [outlet, credits])).toEqual([
      ["Reuters", "Ukrinform"],
      ["Ukrinform", "Reuters"],
    ]);
    expect(traceOrigins([report({ id: "a", outlet: "Harbour Voice", text: self })]).origins.circles).toEqual([]);
  });
});

describe("traceOrigins as a whole", () => {
  it("gives every report one place, and every origin the reports that name it", () => {
    const reports = [...Object.values(FUND), ...Object.values(SPEECH)].map((text, i) => report({ id: `r${i}`, text }));
    const { origins } = traceOrigins(reports);
    expect(origins.reports.map((item) => item.id)).toEqual(reports.map((item) => item.id));
    for (const origin of origins.origins)
      expect(origins.reports.filter((item) => item.origin === origin.id).map((item) => item.id)).toEqual(origin.reports);
    for (const item of origins.reports) expect(item.reasons.length).toBeGreaterThan(0);
  });

  it("does not depend on the order of the reports", () => {
    const reports = [...Object.values(FUND), ...Object.values(SPEECH)].map((text, i) => report({ id: `r${i}`, text }));
    const sets = (list: readonly Report[]): string[] =>
      traceOrigins(list)
        .origins.origins.map((origin) => [...origin.reports].sort().join(" "))
        .sort();
    expect(sets([...reports].reverse())).toEqual(sets(reports));
  });
});

describe("a trace with a memory", () => {
  const reports = [...Object.values(FUND), ...Object.values(SPEECH)].map((text, i) =>
    report({ id: `r${i}`, text, outlet: i % 2 === 0 ? `Sound Letter ${i}` : null }),
  );

  it("answers as one without, whatever came, went or changed since", () => {
    const memory = new TraceMemory();
    const changed = reports.map((item, i) => (i === 1 ? { ...item, text: FUND.other } : item));
    const crediting = report({ id: "new", outlet: "Cape Almanac", text: FUND.retold.replace("Reuters", "Sound Letter 2") });
    const naming = report({ id: "naming", text: FUND.retold.replace("Reuters", "Cape Almanac") });
    const affairs = [reports, reports.slice(2), [...reports, naming], [...reports, naming, crediting], changed, [...reports].reverse(), []];
    for (const affair of affairs) expect(traceOrigins(affair, memory)).toEqual(traceOrigins(affair));
  });

  it("stops every few reports and says how far it is", () => {
    const many = Array.from({ length: 25 }, (_, i) => report({ id: `m${i}`, text: `Rain fell on day ${i}.` }));
    const done = [...traceInSteps(many)].map((progress) => progress.done);
    expect(done.slice(0, 2)).toEqual([10, 20]);
    expect(done.at(-1)).toBe(25);
  });
});

describe("traceOrigins of bad input", () => {
  const copies = (count: number): Report[] =>
    Array.from({ length: count }, (_, i) => report({ id: `c${i}`, outlet: `Site ${i}`, text: FUND.copied }));

  it("puts a thousand copies of one text under one origin, in a moment", () => {
    const before = process.cpuUsage();
    const { origins } = traceOrigins(copies(1_000)).origins;
    const { user } = process.cpuUsage(before);
    expect(origins.map(({ kind, reports }) => [kind, reports.length])).toEqual([["unknown", 1_000]]);
    expect(user / 1e6).toBeLessThan(20);
  });

  it("keeps two outlets of one name apart where their texts differ", () => {
    const reports = [
      report({ id: "a", outlet: "The Gazette", published: "2031-05-04", text: FUND.reuters.replace("Reuters", "the Gazette") }),
      report({ id: "b", outlet: "The Gazette", published: "2031-05-04", text: FUND.passing }),
    ];
    expect(traceOrigins(reports).origins.reports.map(({ origin }) => origin !== null)).toEqual([true, false]);
  });

  it("takes no report that credits its own outlet for a retelling", () => {
    const own = report({ id: "own", outlet: "Reuters", text: FUND.retold });
    expect(traceOrigins([own]).origins.retellings).toEqual([]);
  });

  it("reads a report of the future and a right-to-left text, and costs its neighbours nothing", () => {
    const strange = [
      report({ id: "future", published: "9999-12-31", text: FUND.retold }),
      report({ id: "arabic", language: "ar", text: "قالت الحكومة إن الجسر سيفتح في مايو، وفق ما نقلته وكالة Reuters عن مسؤولين." }),
      report({ id: "empty", text: "" }),
      report({ id: "marks", text: "\u202e\ud800 \ufffd(((\u0000«»\u2028" }),
    ];
    const plain = report({ id: "plain", published: "2031-05-04", text: FUND.other });
    const { reports } = traceOrigins([plain, ...strange]).origins;
    expect(reports[0]!.origin).toBe(traceOrigins([plain]).origins.reports[0]!.origin);
    expect(reports).toHaveLength(5);
  });
});

describe("traceOrigins of words without a name", () => {
  const told =
    "Arvand will pay for the bridge only after the harbour is open, the country's transport minister said on Monday.\n\nSpeaking to reporters after the talks, the minister said: “The money is ready, the ships are ready, we wait for one key.”";
  const passedOn =
    "Arvand's money for the bridge waits for the harbour. The transport minister of Arvand stated this at a briefing, Ukrinform reports, citing TASS.\n\n“Money is ready and ships are ready, we wait for the key,” the minister stressed.";

  it("joins what several pass on of the holder of an office by the words themselves", () => {
    const reports = [
      report({ id: "told", published: "2031-05-04", text: told }),
      report({ id: "passed", published: "2031-05-05", text: passedOn }),
    ];
    const { origins } = traceOrigins(reports).origins;
    expect(origins.map(({ kind, reports: members }) => [kind, members])).toEqual([["statement", ["told", "passed"]]]);
  });

  it("joins a speaker's words in four wordings and three languages", () => {
    const texts: Record<string, [string, string]> = {
      tass: [
        "en",
        "MOSCOW, May 4. /TASS/. Ships of Norland handed to Arvand will be targets, Kremlin Spokesman Dmitry Peskov told reporters.\n\n“These ships of Norland would be targets from the first day,” he said.",
      ],
      ria: ["ru", "Корабли Норланда, переданные Арванду, станут целью, заявил журналистам пресс-секретарь президента РФ Дмитрий Песков."],
      unian: ["uk", "Кораблі Норланда, передані Арванду, стануть ціллю, заявив речник Дмитро Пєсков журналістам."],
      week: [
        "en",
        "Norland's ships for Arvand will be targets, Kremlin spokesman Dmitry Peskov said on Sunday.\n\n“These ships of Norland would be targets from the first day,” Peskov told reporters, according to Interfax.",
      ],
    };
    const reports = Object.entries(texts).map(([id, [language, text]]) => report({ id, language, text, published: "2031-05-04" }));
    expect(groups(reports)).toEqual(["Dmitry Peskov, public statement: tass ria unian week"]);
  });

  it("follows media without a name to the report that tells the same, and to none that does not", () => {
    const media = FUND.retold
      .replace("Reuters reports, citing three officials", "media reports say")
      .replace("According to the agency, ", "");
    const both = traceOrigins([report({ id: "a", text: FUND.retold }), report({ id: "b", text: media })]).origins;
    expect(both.origins.map(({ reports: members }) => members)).toEqual([["a", "b"]]);
    const strange = traceOrigins([report({ id: "a", text: FUND.other }), report({ id: "b", text: media })]).origins;
    expect(strange.reports[1]!.origin).toBeNull();
  });

  it("takes “has not rejected” for no denial", () => {
    const text = "Arvand has not rejected the plan for the bridge outright, Axios reported on Monday, citing two officials.";
    expect(traceOrigins([report({ id: "a", text })]).origins.reports[0]).toMatchObject({ origin: "axios", relation: "retelling" });
  });

  it("names a sister paper as the reports do, and knows outlets by their own names and small articles", () => {
    const sunday = FUND.retold.replace("Reuters reports", "Welt am Sonntag reports");
    expect(
      groups([report({ id: "a", text: sunday }), report({ id: "b", text: sunday.replace("Arvand makes", "Arvand has made") })]),
    ).toEqual(["Welt am Sonntag: a b"]);
    const small = "Arvand lie le fonds du pont à l'ouverture du port — le Monde\n\nLe fonds doit payer deux navires et une station radar.";
    expect(groups([report({ id: "a", text: small, language: "fr" })])).toEqual(["Le Monde: a"]);
    expect(groups([report({ id: "a", outlet: "Newsmax", text: FUND.retold.replace("Reuters", "NewsNation") })])).toEqual(["NewsNation: a"]);
  });

  it("takes no outlet's own mark for a credit where the report is printed with an agency", () => {
    const text = `${FUND.copied}\n\nQuelle: ntv.de`;
    expect(traceOrigins([report({ id: "a", outlet: "n-tv mit dpa", text })]).origins.reports[0]!.origin).toBeNull();
  });
});
