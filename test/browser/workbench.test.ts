import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { settled } from "./faults-of.ts";
import { BROWSER_IS_ABSENT, openBrowser } from "./open-browser.ts";
import { serveStore } from "./serve-store.ts";
import type { Served } from "./serve-store.ts";

const REPORT = `---
outlet: Harbour Gazette
published: 2026-05-04
language: en
---
Norway will send two patrol ships to the fishing grounds only if Iceland agrees, its foreign minister said on Monday.

Denmark has pledged 300 sailors for the joint patrol after a quota agreement is signed, officials in Copenhagen said.

Sweden refuses to take part in any patrol, the government in Stockholm said.

Ireland demands that Norway stop fishing near its coast.
`;

const HOSTILE = `<html><head><title>Patrol talks</title></head><body><article><h1>Patrol talks go on</h1>
<p>Finland will provide a radar aircraft if the patrol is agreed, a spokesman said.</p>
<script>document.title = "taken over"; globalThis.takenOver = true;</script>
<p>Talks continue &lt;img src=x onerror="globalThis.takenOver = true"&gt; on Friday.</p></article></body></html>`;

describe.skipIf(BROWSER_IS_ABSENT !== null)(
  `the workbench from an empty store${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`,
  () => {
    const store = temporaryFolder();
    const faults: string[] = [];
    let served: Served;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      served = await serveStore(store);
      browser = await openBrowser();
      page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
      page.setDefaultTimeout(10_000);
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("response", async (answer) => {
        if (answer.status() >= 500) faults.push(`${answer.url()}: ${await answer.text().catch(String)}`);
      });
    });
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
    });

    /** How many proposals are decided, and of how many, as the meter says it. */
    const meter = async (): Promise<readonly [number, number]> => {
      const words = await page.getByText(/\d+ of \d+ decided/).innerText();
      const [, decided, all] = /(\d+) of (\d+)/.exec(words)!;
      return [Number(decided), Number(all)];
    };
    const decided = (count: number) => page.getByText(new RegExp(`^${count} of \\d+ decided`)).waitFor();

    it("opens an affair", async () => {
      await page.goto(served.address);
      await page.getByText("No affair is open yet").waitFor();
      await page.getByLabel("A new affair").fill("Patrol of the fishing grounds");
      await page.getByRole("button", { name: "Open it" }).click();
      await page.getByText("No report is here yet.").waitFor();
      expect(new URL(page.url()).pathname).toBe("/a/patrol-of-the-fishing-grounds/reports");
    });

    it("reads a pasted report and says what became of it", async () => {
      await page.getByLabel("Name").fill("gazette.txt");
      await page.getByLabel("The report, with outlet and date").fill(REPORT);
      await page.getByRole("button", { name: "Read this text" }).click();
      const closing = page.getByRole("region", { name: "What came of it" });
      await closing.getByText("gazette.txt").waitFor();
      await expect.poll(() => closing.innerText()).toContain("1 report");
      await page.getByText("Harbour Gazette").first().waitFor();
    });

    it("reads files, names the one it cannot read, and runs nothing that is in them", async () => {
      await page.getByLabel("Files").setInputFiles([
        { name: "talks.html", mimeType: "text/html", buffer: Buffer.from(HOSTILE) },
        { name: "picture.txt", mimeType: "text/plain", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2, 0, 3]) },
      ]);
      const closing = page.getByRole("region", { name: "What came of it" });
      await closing.getByText("picture.txt").waitFor();
      await expect.poll(() => closing.innerText()).toContain("1 failed");
      await page.getByRole("link", { name: /Patrol talks/ }).click();
      await page.getByText("Finland will provide").waitFor();
      expect(await page.evaluate(() => "takenOver" in globalThis)).toBe(false);
      await expect.poll(() => page.title()).not.toContain("taken over");
    });

    it("accepts one proposal, edits one, rejects one by key, and takes the last back", async () => {
      await page.goto(new URL("/a/patrol-of-the-fishing-grounds/review", served.address).href);
      await settled(page);
      const report = page.getByLabel("Report", { exact: true });
      await report.selectOption({ index: await indexOf(page, "gazette.txt") });
      const [before, all] = await meter();
      expect(before).toBe(0);
      expect(all).toBeGreaterThanOrEqual(4);
      await page.getByText("only if Iceland agrees").first().waitFor();

      await page.locator(".draft .draft-sentence").waitFor();
      await page.keyboard.press("a");
      await decided(1);
      await page.keyboard.press("d");
      const editor = page.getByLabel("The statement in the dossier's words");
      const draft = await editor.inputValue();
      expect(draft).toMatch(/^pledge DK\./);
      await editor.fill(`${draft}\n  stage formal`);
      await page.keyboard.press("Control+Enter");
      await decided(2);
      await page.keyboard.press("r");
      await page.getByLabel("Why, if you like").fill("a stand, and a far from clear one");
      await expect.poll(async () => (await meter())[0]).toBe(2);
      await page.keyboard.press("Enter");
      await decided(3);
      await page.keyboard.press("u");
      await decided(2);
      await page.getByText(/^Taken back: reject/).waitFor();
      await page.keyboard.press("Control+Shift+Z");
      await decided(3);
      await page.keyboard.press("Control+z");
      await decided(2);
    });

    it("says what is wrong with an edit and keeps it from entering", async () => {
      await page.getByRole("button", { name: /As text/ }).click();
      const editor = page.getByLabel("The statement in the dossier's words");
      await editor.fill("pledge nonsense nonsense nonsense");
      await page.locator(".findings li").first().waitFor();
      await page.getByRole("button", { name: /Accept as edited/ }).click();
      await page.getByRole("alert").waitFor();
      await expect.poll(async () => (await meter())[0]).toBe(2);
      await page.keyboard.press("Escape");
    });

    it("shows what was accepted in the register, with its words behind it", async () => {
      await page.getByRole("link", { name: "Register" }).click();
      const matrix = page.getByRole("region", { name: "Pledges and their conditions" });
      await matrix.getByText("Norway").first().waitFor();
      await matrix.getByText("Denmark").first().waitFor();
      await expect.poll(() => matrix.getByText("formal").count()).toBe(1);
      await matrix.getByText("Norway").first().click();
      const grounds = page.getByRole("complementary", { name: "Grounds" });
      await grounds.getByText("only if Iceland agrees").waitFor();
      await page.keyboard.press("Escape");
      await grounds.waitFor({ state: "detached" });
    });

    it("answers under a scenario that stands in the address", async () => {
      await page.getByRole("link", { name: "Answers" }).click();
      await settled(page);
      await page.getByLabel(/^Pledge/).selectOption({ label: await optionWith(page, "Norway") });
      await page.locator(".verdict .grade.yes").waitFor();
      const group = page.getByRole("group", { name: /Iceland/ }).first();
      await group.getByText("no", { exact: true }).click();
      await page.locator(".verdict > span:nth-child(2) .grade.no").waitFor();
      expect(page.url()).toMatch(/given=IS\.[^&]*(:|%3A)no/);
      await page.reload();
      await page.locator(".verdict > span:nth-child(2) .grade.no").waitFor();
      await page.getByText("open everything").click();
      await page.locator(".verdict > span:nth-child(2) .grade.yes").waitFor();
    });

    it("names who can stop a pledge, down to the quoted words", async () => {
      const stop = page.locator(".stop li").filter({ hasText: "Iceland" });
      await stop.getByRole("button").first().click();
      await page.getByRole("complementary", { name: "Grounds" }).getByText("only if Iceland agrees").waitFor();
      await page
        .getByRole("link", { name: /Open the report/ })
        .first()
        .click();
      await page.locator("mark.now").getByText("Iceland").waitFor();
    });

    it("goes anywhere from the palette and says the keys of a page", async () => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: /Go to/ }).fill("histo");
      await page.keyboard.press("Enter");
      await page.getByText("What was done here").waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys here" }).getByText("take the last act back").first().waitFor();
      await page.keyboard.press("Escape");
    });

    it("takes dossier text in, sound lines kept and faulty ones named", async () => {
      await page.getByRole("link", { name: "Dossier" }).click();
      await page.getByRole("button", { name: "Write" }).click();
      await page.getByRole("textbox", { name: "Dossier text" }).press("Control+End");
      await page.keyboard.insertText(`\ngoal patrol "Two patrol ships at sea"\n  needs NO.nothing\n\nevent calm "The sea is calm"\n`);
      await page.getByRole("button", { name: "Check and enter" }).click();
      await page.getByText(/taken in/).waitFor();
      await expect.poll(() => page.locator(".findings li.error").first().innerText()).toContain("NO.nothing");
    });

    it("says that an unknown address leads nowhere, and an unknown affair is unknown", async () => {
      await page.goto(new URL("/b/elsewhere", served.address).href);
      await page.getByText("There is nothing at this address.").waitFor();
      const before = faults.length;
      await page.goto(new URL("/a/no-such-affair", served.address).href);
      await page.getByRole("alert").first().waitFor();
      faults.splice(before);
    });

    it("stops a long read when asked, and keeps what was read", async () => {
      await page.goto(new URL("/?all", served.address).href);
      await page.getByLabel("A new affair").fill("Many reports");
      await page.getByRole("button", { name: "Open it" }).click();
      await page.getByText("No report is here yet.").waitFor();
      const files = Array.from({ length: 300 }, (_, n) => ({
        name: `round-${n}.txt`,
        mimeType: "text/plain",
        buffer: Buffer.from(`Norway will send ${n} ships to the strait in round ${n} of the talks, its minister said.`),
      }));
      await page.getByLabel("Files").setInputFiles(files);
      await page.getByRole("button", { name: "Stop" }).click();
      await page.getByText("Stopped; what was read stays").waitFor();
      await page.getByRole("link", { name: /^History/ }).click();
      await page.getByText("What was done here").waitFor();
      await page.getByRole("link", { name: /^Reports/ }).click();
      await page.getByText("Stopped; what was read stays").waitFor();
      await page.getByRole("button", { name: "Close the table" }).click();
      await page.getByText(/^\d+ reports?, \d+ origin/).waitFor();
    });

    it("throws no error on the way", () => {
      expect(faults.filter((fault) => !/status of 4\d\d/.test(fault))).toEqual([]);
    });
  },
);

/** The place of a report in the switcher, by a part of its name. */
async function indexOf(page: Page, part: string): Promise<number> {
  const options = await page.getByLabel("Report", { exact: true }).locator("option").allInnerTexts();
  return options.findIndex((option) => option.includes(part));
}

/** The whole label of the first choice that holds a word. */
async function optionWith(page: Page, word: string): Promise<string> {
  const options = await page.locator(".goal-select option").allInnerTexts();
  return options.find((option) => option.includes(word)) ?? "";
}
