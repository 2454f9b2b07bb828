import type { Report } from "#model";
import { describe, expect, it } from "vitest";
import { traceOrigins } from "#evidence";
import { report } from "./make-report.ts";

function originsOf(reports: readonly Report[]): (string | null)[] {
  return traceOrigins(reports).origins.reports.map(({ origin }) => origin);
}

const BRIEFING = {
  announced:
    'Arvand and Selmark have agreed on the lists for an exchange of 1,350 sailors, which may begin before May 20.\n\nSecretary of the Harbour and Defense Council of Arvand Ilse Marn announced this at a briefing in Oskel on Sunday.\n\n"If the guild confirms the names in time, the first ships may sail before May 20," she said.\n\nAccording to Marn, the exchange will be carried out in three stages, and the sick will return first. Marn noted that the guild of Oskel had offered three ships.',
  reporters:
    "Arvand and Selmark agreed on the lists of 1,350 sailors who are to return home, Arvand's chief negotiator said.\n\nSpeaking to reporters, Ilse Marn said that the exchange could start before May 20 if the guild confirmed the names in time. The exchange will take place in three stages, and the sick will return first, Marn said. The guild of Oskel has offered three ships.",
  relayed:
    "Arvand names 1,350 sailors for the exchange\n\nThe lists of 1,350 sailors have been agreed, Ilse Marn told journalists, Reuters reports.\n\nThe exchange could start before May 20 if the guild confirms the names, Marn said, and the sick will return first. The guild of Oskel has offered three ships.",
};

describe("remarks made in public", () => {
  it("are one origin, whoever carries them and however the speaker is introduced", () => {
    const reports = Object.entries(BRIEFING).map(([id, text]) => report({ id, text, published: "2031-05-04" }));
    expect(new Set(originsOf(reports))).toEqual(new Set(["ilse-marn-public-statement"]));
  });

  it("are no origin where the speaker has little of the text", () => {
    const passing = `The port of Oskel stays shut. ${"Fishermen wait for the wind to turn, and traders count their losses. ".repeat(8)}The council sat on Sunday; Ilse Marn was there. At a briefing, Marn said that the port would open.`;
    expect(originsOf([report({ id: "a", text: passing, published: "2031-05-04" })])).toEqual([null]);
  });

  it("are joined across languages by office, country and day", () => {
    const french =
      "Otages : le Qatar juge les discussions fragiles\n\nLe Qatar a estimé mercredi que les discussions étaient fragiles.\n\n« Nous n'avons pas de réponse », a déclaré le porte-parole du ministère qatari lors de son point de presse à Doha. Les contacts avec Washington et Rafah sont quotidiens, a-t-il dit.";
    const english =
      'Doha: The Official Spokesperson for the Ministry affirmed that the State of Qatar will host talks.\n\nAddressing the weekly media briefing in Doha on Wednesday, the Official Spokesperson said that contacts with Washington and Rafah were daily. "We do not have an answer," the Official Spokesperson said.';
    const day = "2031-05-04";
    const [one, other] = originsOf([
      report({ id: "a", language: "fr", text: french, published: day }),
      report({ id: "b", text: english, published: day }),
    ]);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
    const elsewhere = english.replaceAll("Qatar", "Norway").replaceAll("Doha", "Oslo").replaceAll("Washington and Rafah", "the guild");
    const [here, apart] = originsOf([
      report({ id: "a", language: "fr", text: french, published: day }),
      report({ id: "b", text: elsewhere, published: day }),
    ]);
    expect(apart).not.toBe(here);
  });

  it("stand behind an agency that is named as the source of the whole report", () => {
    const text =
      'No decision has been taken on the harbour fund.\n\nSource: Reuters, citing a spokesperson for the ministry of Arvand\n\nQuote: "Figures in the press do not reflect a decision of our ministry."\n\nDetails: Ilse Marn, the spokesperson, told a weekly briefing that plans are made for all cases. Marn added that the fund could be widened later, and that the guild of Oskel would be heard first.';
    expect(traceOrigins([report({ id: "a", text, published: "2031-05-04" })]).origins.reports[0]).toMatchObject({
      origin: "ilse-marn-public-statement",
      via: ["Reuters"],
    });
  });

  it("are public where a sentence that takes the speaker up says so, and not where another one is up", () => {
    const words = '"We can give forty ships, and nothing without a truce," Marn said. The ships may sail in May, according to Marn.';
    const open = `Arvand is ready to send forty ships, Harbour Minister Ilse Marn said.\n\n${words} The minister told journalists so after a council.`;
    expect(originsOf([report({ id: "a", text: open, published: "2031-05-04" })])).toEqual(["ilse-marn-public-statement"]);
    const other = `Arvand is ready to send forty ships, Harbour Minister Ilse Marn said.\n\n${words} Oskar Brandt said that he had told journalists nothing.`;
    expect(originsOf([report({ id: "a", text: other, published: "2031-05-04" })])).toEqual([null]);
  });

  it("are known by the name behind the office", () => {
    const text = `Arvand could send forty ships.\n\nHarbour Minister Ilse Marn said this in Oskel on Sunday, following a meeting of the council.\n\nThe ships would clear mines.`;
    expect(originsOf([report({ id: "a", text, published: "2031-05-04" })])).toEqual(["ilse-marn-public-statement"]);
  });

  it("are no story of the media that they answer", () => {
    const text =
      'The timetable of the harbour fund has not changed, Ilse Marn has said.\n\n"We see no delay," she said at a press conference in Oskel, commenting on reports in American media. Marn added that the accounts were open.';
    const story =
      "The first meeting of the harbour fund is put off until autumn, Axios reports.\n\nThe accounts were to be opened in May, two people told Axios. There is a delay, and the timetable has changed.";
    const reports = [report({ id: "a", text: story, published: "2031-05-03" }), report({ id: "b", text, published: "2031-05-04" })];
    expect(originsOf(reports)).toEqual(["axios", "ilse-marn-public-statement"]);
  });

  it("are no story of the outlet that they answer, either", () => {
    const text =
      'Arvand has received no plan for the harbour, Ilse Marn told reporters.\n\nAsked about a Bloomberg report, Marn said: "We have received nothing." She would not respond to the Bloomberg article further. Talks go on, Marn said.';
    expect(originsOf([report({ id: "a", text, published: "2031-05-04" })])).toEqual(["ilse-marn-public-statement"]);
    const told = text.replace("Ilse Marn told reporters", "Bloomberg reports, citing two people").replaceAll("Marn", "one of them");
    expect(originsOf([report({ id: "a", text: told, published: "2031-05-04" })])).toEqual(["bloomberg"]);
  });

  it("are the root where they open a report, though an outlet is credited for what they are about", () => {
    const text =
      'Governor Ilse Marn claimed Monday that no ship will leave Oskel.\n\nThe claim contradicts the plan, the details of which were reported by Axios on Sunday. "No ship will leave," Marn wrote on Telegram.\n\nTwo people with knowledge of the plan told Axios that forty ships would leave.';
    expect(originsOf([report({ id: "a", text, published: "2031-05-05" })])).toEqual(["ilse-marn-public-statement"]);
    const interview = text.replace("Two people with knowledge of the plan", "Marn");
    expect(originsOf([report({ id: "a", text: interview, published: "2031-05-05" })])).toEqual(["axios-2031-05-04"]);
  });

  it("are read behind a place in Russian, and joined with an agency's that is credited", () => {
    const texts = [
      "Губернатор Арванда позвонил мэру Оскела после обмена, сообщил на брифинге пресс-секретарь губернатора Арванда Дмитрий Линник. По его словам, мэр Оскела получил 1350 писем.\n\nРанее мэр заявил, что писем нет.",
      "Линник: мэр Оскела получил 1350 писем\n\nМэр Оскела получил 1350 писем после обмена. Об этом заявил пресс-секретарь губернатора Арванда Дмитрий Линник, сообщает ТАСС.",
    ];
    const reports = texts.map((text, i) => report({ id: `r${i}`, text, language: "ru", published: "2031-05-05" }));
    const found = originsOf(reports);
    expect(found[0]).toMatch(/public-statement$/);
    expect(found[1]).toBe(found[0]);
  });

  it("may be a body's, in a statement that agencies and papers of two languages carry", () => {
    const english =
      'No list has been agreed with Selmark, the Coordination Headquarters for the Prisoners of War of Ukraine said on Sunday.\n\n"We welcome what Oskel does, but there is no list," the statement on Telegram read.';
    const french =
      "L'Ukraine dément un accord\n\n« Nous saluons Oskel, mais il n'existe pas de liste avec Selmark », a indiqué le Quartier général de coordination dans un communiqué publié sur Telegram et cité par l'AFP. L'Ukraine appelle les familles à la patience.";
    const [one, other] = originsOf([
      report({ id: "a", text: english, published: "2031-05-04" }),
      report({ id: "b", language: "fr", text: french, published: "2031-05-04" }),
    ]);
    expect(one).toMatch(/^coordination-headquarters-for-the-prisoners/);
    expect(other).toBe(one);
  });

  it("are one of many matters in a long report that says more than the speaker does", () => {
    const rest = "The harbour has waited for years. Ships lie at the quay, and traders count what they lose each week. ".repeat(35);
    const said = 'Ilse Marn told reporters that forty ships would sail. "We can do it," Marn said.';
    const published = "2031-05-04";
    expect(originsOf([report({ id: "a", text: `${said}\n\n${rest}`, published })])).toEqual([null]);
    expect(originsOf([report({ id: "a", text: `${said}\n\n${rest.slice(0, 900)}`, published })])).toEqual(["ilse-marn-public-statement"]);
  });

  it("belong to the one who opens the report, and not to the one whose words are answered", () => {
    const text =
      "Harbour spokesman Tor Lind on Tuesday declined to comment directly on Governor Ilse Marn's claim that Oskel would take foreign pilots.\n\n“There is a position on that, and I have nothing to add,” Lind said at a press conference.\n\nMarn said on Monday that Oskel would take them. “They will accept that,” Marn said.";
    expect(originsOf([report({ id: "a", text, published: "2031-05-04" })])).toEqual(["tor-lind-public-statement"]);
  });

  it("may be given out by several together", () => {
    const published = "2031-05-04";
    const texts = [
      "Ukraine is ready for a pause of thirty days in the harbours, says a joint statement after talks between Ukraine and Poland in Oskel. Both will name negotiators and exchange the lists of pilots.",
      "Ukraine has agreed to pause for thirty days in the harbours, according to a joint statement by Ukraine and Poland. Both sides will name negotiators at once and exchange the lists of pilots.",
    ];
    const { origins } = traceOrigins(texts.map((text, i) => report({ id: `r${i}`, text, published }))).origins;
    expect(origins.map(({ label, reports }) => [label, reports.length])).toEqual([["Joint statement", 2]]);
  });

  it("are passed on by an outlet that is credited just before them, unless it has them from somebody unnamed", () => {
    const text =
      "Arvand turned down a force of foreign pilots in the harbour of Oskel, Politico has reported.\n\nDuring a press conference on Monday, harbour spokesman Tor Lind said that there would be no foreign pilots. Lind said that the guild had been told.";
    expect(originsOf([report({ id: "a", text, published: "2031-05-04" })])).toEqual(["tor-lind-public-statement"]);
    const unnamed = text.replace("Politico has reported", "Politico has reported, citing two diplomats");
    expect(originsOf([report({ id: "a", text: unnamed, published: "2031-05-04" })])).toEqual(["politico"]);
  });

  it("are labelled with the country that the text gives", () => {
    const text =
      "Poland keeps its harbours shut, the country's transport minister told reporters on Monday.\n\nNo ship will sail before the autumn, the minister said.";
    expect(traceOrigins([report({ id: "a", text, published: "2031-05-04" })]).origins.origins[0]?.label).toBe(
      "Poland's transport minister, public statement",
    );
  });
});
