import { describe, expect, it } from "vitest";
import { textClues } from "../../../src/evidence/intake/text-clues.ts";
import { writtenDate } from "../../../src/evidence/intake/written-date.ts";

const STORY =
  "The council of Arvand met on Monday to speak about the bridge, and no decision was taken, the clerk said after it.\n\nA third session follows.";

describe("what a text gives away of itself", () => {
  it("stands in labelled lines of its head", () => {
    expect(
      textClues(
        `Headline: Arvand stalls again\nPublication: Harbour Voice\nLoad-Date: May 4, 2031\nByline: Mira Sol; Jon Petrak\n\n${STORY}`,
      ),
    ).toEqual({
      title: "Arvand stalls again",
      outlet: "Harbour Voice",
      published: "2031-05-04",
      bylines: ["Mira Sol", "Jon Petrak"],
    });
  });

  it("stands in a line of nothing but an outlet, or a body that gives it out, and a date", () => {
    const date = { published: "2031-05-04" };
    for (const line of ["The Arvand Courier, 4 May 2031", "Arvand Courier | May 4, 2031"])
      expect(textClues(`Arvand stalls on the bridge\n\n${line}\nBy Mira Sol\n\n${STORY}`)).toMatchObject({
        ...date,
        outlet: line.split(/, | \|/)[0],
        title: "Arvand stalls on the bridge",
      });
    expect(textClues(`Strait Council, press release, 4 May 2031\n\n${STORY}`)).toEqual({ ...date, outlet: "Strait Council" });
  });

  it("names no place, meeting or headline with a date as its outlet", () => {
    for (const line of ["Arvand, 4 May 2031", "The Hague, 4 May 2031", "Council Meeting, 4 May 2031", "Talks stall in Arvand, 4 May 2031"])
      expect(textClues(`${line}\n\n${STORY}`)).not.toHaveProperty("outlet");
  });

  it("stands in a line that names the publisher, and in an address alone on its line", () => {
    expect(
      textClues(`Arvand stalls on the bridge\nhttps://voice.example/a\n${STORY}\nPublished by the Harbour Voice on 4 May 2031`),
    ).toEqual({
      title: "Arvand stalls on the bridge",
      url: "https://voice.example/a",
      outlet: "Harbour Voice",
      published: "2031-05-04",
    });
  });

  it("stands in a dateline that has its year", () => {
    expect(textClues(`ARVAND, Norland, May 4, 2031 (HV) — ${STORY}`).published).toBe("2031-05-04");
    expect(textClues(`Arvand, 4 May 2031 - ${STORY}`).published).toBe("2031-05-04");
    expect(textClues(`ARVAND, May 4 (HV) — ${STORY}`).published).toBeUndefined();
  });

  it("stands before the text on one line with it, where a word marks it", () => {
    expect(textClues(`date 2031-05-04 ${STORY}`).published).toBe("2031-05-04");
  });

  it("stands in bylines of several languages", () => {
    for (const line of [
      "By Mira Sol and Jon Petrak",
      "Von Mira Sol und Jon Petrak",
      "PAR Mira Sol et Jon Petrak",
      "Автор: Mira Sol, Jon Petrak",
    ])
      expect(textClues(`Arvand stalls on the bridge\n\n${line}\n\n${STORY}`).bylines, line).toEqual(["Mira Sol", "Jon Petrak"]);
  });

  it("is not taken from running sentences, nor from labels of other things", () => {
    const running = [
      "Published by the Harbour Voice on 4 May 2031, the letter asked the council for an answer before the end of the month, and for money, which nobody had expected so early in the year after such a long dispute.",
      "Minister: we will not go, neither on 4 May 2031 nor on any other day of the coming spring, whatever they say.",
      "Von der Leyen will meet the council of Arvand next week to speak about the northern bridge, a spokesman said.",
      "Source: Harbour Voice and others, all of whom had heard of the plan from the same man, as it turned out.",
    ];
    for (const line of running) expect(textClues(`${line}\n${STORY}`), line).toEqual({});
  });

  it("costs little in a text of one line without end", () => {
    const began = process.cpuUsage();
    for (const line of [
      "By Aa ".repeat(200_000),
      "Aa, ".repeat(300_000),
      "A ".repeat(500_000),
      "1.".repeat(500_000),
      "Published by ".repeat(90_000),
    ])
      textClues(`${line}\n${line}`);
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });
});

describe("a written date", () => {
  it("is read in figures, and with a month by name in nine languages", () => {
    const written = {
      "2031-05-04T10:00:00Z": "2031-05-04",
      "2031/5/4": "2031-05-04",
      "04.05.2031, 12:02": "2031-05-04",
      "Sun, 04 May 2031 23:30:00 +0300": "2031-05-04",
      "May 4th, 2031": "2031-05-04",
      "4. März 2031": "2031-03-04",
      "le 1er août 2031": "2031-08-01",
      "4 de enero de 2031": "2031-01-04",
      "4 dicembre 2031": "2031-12-04",
      "4 października 2031": "2031-10-04",
      "4 Ağustos 2031": "2031-08-04",
      "4 травня 2031 року": "2031-05-04",
      "4 листопада 2031": "2031-11-04",
      "4 июля 2031 г.": "2031-07-04",
    };
    expect(Object.fromEntries(Object.keys(written).map((text) => [text, writtenDate(text)]))).toEqual(written);
  });

  it("is none where the calendar has no such day or the words no month", () => {
    for (const text of ["31.02.2031", "32 May 2031", "4 Monday 2031", "2031-13-01", "4 ships 2031", "12345.01.2031", ""])
      expect(writtenDate(text), text).toBeNull();
  });
});
