import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ToldComparison, ToldDrift, ToldMove, Utterance } from "#wire";
import { runProviso } from "../support/run-proviso.ts";
import { SHARED, SHARED_IS_ABSENT } from "../support/shared-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";
import { accessFaults, settled, sidewaysScroll } from "./faults-of.ts";
import { BROWSER_IS_ABSENT, openBrowser } from "./open-browser.ts";
import { serveStore } from "./serve-store.ts";
import type { Served } from "./serve-store.ts";

const HOSTILE = `<img src=x onerror="globalThis.takenOver = true">`;

/** Puts something made up in place of a part of the server's answer, in the same shape. */
async function answerWith<T>(route: Route, change: (answer: T) => void): Promise<void> {
  const answer = (await (await route.fetch()).json()) as T;
  change(answer);
  await route.fulfill({ json: answer });
}

/** A move over the first words of two sentences. */
function moveIn({ earlier, later }: ToldComparison["pairs"][number]): ToldMove {
  const [before, after] = [earlier[0]!, later[0]!].map(({ start, exact }) => ({ start, end: start + 8, exact: exact.slice(0, 8) }));
  return {
    scale: "necessity",
    direction: "softer",
    words: "no longer necessary",
    earlier: before!,
    later: after!,
    grounds: HOSTILE,
  };
}

describe.skipIf(BROWSER_IS_ABSENT !== null)(`retellings in the workbench${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`, () => {
  const store = temporaryFolder();
  const faults: string[] = [];
  let served: Served;
  let browser: Browser;
  let page: Page;
  const go = async (path: string) => {
    await page.goto(new URL(path, served.address).href);
    await settled(page);
  };
  const asked = (name: string) => new URL(page.url()).searchParams.get(name);

  beforeAll(async () => {
    const affairs = [
      ["strait", join(ROOT, "examples", "kessary-strait", "reports")],
      ...(SHARED_IS_ABSENT === null ? [["coalition", join(SHARED, "reports", "coalition")]] : []),
    ] as const;
    for (const [affair, folder] of affairs)
      expect(await runProviso(["read", folder!, "--store", store, "--affair", affair!])).toMatchObject({ code: 0 });
    served = await serveStore(store);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it("draws every report, and walks from one to another by key with the address in step", async () => {
    await go("/a/strait/reports");
    await page.getByText("Graph", { exact: true }).click();
    await page.locator("[data-report]").first().waitFor();
    await expect.poll(() => page.locator("[data-report]").count()).toBe(14);
    expect(asked("view")).toBe("graph");
    await page.locator('[data-report="hg-0512"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/report=(?!hg-0512)/);
    const child = asked("report")!;
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-report"))).toBe(child);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/report=hg-0512/);
    const detail = page.getByRole("complementary", { name: "The report in focus" });
    await page.locator('[data-report="so-0515"]').hover();
    await detail.getByText(/credits Nordvik Courier/).waitFor();
    await detail
      .getByText(/by way of Meridian Wire/)
      .first()
      .waitFor();
  });

  it("opens a comparison by key, lights both sentences of a pair and holds its address", async () => {
    await go("/a/strait/reports?view=graph&report=so-0512");
    await page.keyboard.press("c");
    await page.waitForURL(/compare=so-0512/);
    await page.locator("[data-pair]").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const lit = page.locator(".pair.lit");
    await expect.poll(() => lit.count()).toBeGreaterThanOrEqual(2);
    const sides = await lit.evaluateAll((all) => new Set(all.map((one) => one.closest("section")!.getAttribute("aria-label"))).size);
    expect(sides).toBe(2);
    const other = page.getByRole("region", { name: "The earlier report" }).locator("[data-pair]").last();
    await other.hover();
    await expect
      .poll(async () => page.locator(`.pair.lit[data-pair="${await other.getAttribute("data-pair")}"]`).count())
      .toBeGreaterThanOrEqual(2);
    await page.getByRole("link", { name: /other way round/ }).click();
    await page.waitForURL(/compare=so-0512\.\.hg-0512/);
    await page.getByText(/^The later report keeps \d+%/).waitFor();
  });

  it("marks what moved in the wording, says unknown where a text is cut short, and runs nothing that is in them", async () => {
    await page.route("**/comparison?*", (route) =>
      answerWith<ToldComparison>(route, (answer) => {
        answer.pairs[0]!.moves = [moveIn(answer.pairs[0]!)];
        answer.omitted = null;
      }),
    );
    await go("/a/strait/reports?compare=hg-0512..mw-0512");
    await page.getByText("What was left out is unknown").waitFor();
    await expect.poll(() => page.locator(".only.omitted").count()).toBe(0);
    await expect.poll(() => page.locator(".only.added").count()).toBeGreaterThan(0);
    const later = page.getByRole("region", { name: "The later report" });
    await expect.poll(() => later.locator("mark.moved").first().innerText()).toHaveLength(8);
    await later.getByText("no longer necessary").waitFor();
    await page.getByRole("button", { name: "Show the sentences" }).first().click();
    await page.getByRole("status").getByText(HOSTILE).waitFor();
    expect(await page.evaluate(() => "takenOver" in globalThis)).toBe(false);
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute("**/comparison?*");
  });

  it("lists the gravest moves, says what is cut, and leads from one to its two reports", async () => {
    const compared = await (await fetch(new URL("/api/affairs/strait/comparison?later=so-0512", served.address))).json();
    const { earlier, later, pairs } = compared as ToldComparison;
    await page.route("**/drift", (route) =>
      answerWith<ToldDrift>(route, (answer) => {
        const many = pairs.slice(0, 15).map((pair) => ({ earlier, later, move: moveIn(pair), sentences: pair }));
        Object.assign(answer, { items: [...many, ...many, ...many], found: 99, pairsLeftOut: 3 });
      }),
    );
    await go("/a/strait/reports?view=drift");
    await page.getByText("25 of 99 shown.").waitFor();
    await page.getByText("3 pairs of reports could not be compared here").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText("45 of 99 shown.").waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page
      .getByRole("link", { name: /Strait Observer.*side by side/ })
      .first()
      .click();
    await page.waitForURL(/compare=hg-0512\.\.so-0512/);
    await page.unroute("**/drift");
  });

  it("shows one quotation through all its forms, with its differences marked", async () => {
    await page.route("**/quotations", (route) =>
      answerWith<{ utterances: Utterance[] }>(route, ({ utterances }) => {
        const form = (report: string, how: "first" | "edited", exact: string) => ({
          ...{ report, how, words: how === "first" ? "first known form" : how, grounds: "two words differ", moves: [] },
          span: { start: 0, end: exact.length, exact },
        });
        const said = [form("hg-0512", "first", "We sail only if they agree."), form("so-0512", "edited", "We sail if all of them agree.")];
        utterances.unshift({ speaker: "the planner", forms: said });
      }),
    );
    await go("/a/strait/reports?view=quotations");
    const utterance = page.locator(".utterance").filter({ hasText: "the planner in 2 forms" });
    await expect.poll(() => utterance.locator("del").allInnerTexts()).toEqual(["only", "they"]);
    await expect.poll(() => utterance.locator("ins").allInnerTexts()).toEqual(["all of them"]);
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute("**/quotations");
  });

  it("says by hand what a report rests on, and takes it back with one press", async () => {
    await go("/a/strait/reports/kt-0514");
    const rests = page.getByRole("region", { name: "What it rests on" });
    const traced = await rests.locator("b").first().innerText();
    await rests.getByRole("button", { name: "Correct" }).press("Enter");
    await rests.getByLabel("An origin that is not here yet").check();
    await rests.getByLabel("What it is called").fill("The broadcast of 14 May");
    await rests.getByLabel("Why, if you like").fill("the editor told us");
    await rests.getByRole("button", { name: "Enter by hand" }).click();
    await rests.getByText("The broadcast of 14 May", { exact: true }).waitFor();
    await expect.poll(() => rests.locator(".by-hand-word").count()).toBe(1);
    await rests.getByRole("button", { name: "Undo" }).click();
    await rests.getByText(traced, { exact: true }).first().waitFor();
    await expect.poll(() => rests.locator(".by-hand-word").count()).toBe(0);
    await rests.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  });

  it("marks what was entered by hand in the graph", async () => {
    await go("/a/strait/reports/kt-0513?correct");
    const rests = page.getByRole("region", { name: "What it rests on" });
    await rests.getByLabel("Which").selectOption("nc-0513");
    await rests.getByRole("button", { name: "Enter by hand" }).click();
    await rests.locator(".by-hand-word").waitFor();
    await rests.getByRole("link", { name: "In the graph" }).click();
    await page.locator(".graph-edge.by-hand").waitFor();
    await expect.poll(() => page.locator('[data-report="kt-0513"]').getAttribute("aria-label")).toMatch(/by hand.*retells Nordvik Courier/);
  });

  it("fits a small telephone, graph and sides alike", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ["/a/strait/reports?view=graph", "/a/strait/reports?compare=so-0512"]) {
      await go(path);
      await page.locator("[data-report], [data-pair]").first().waitFor();
      expect(await sidewaysScroll(page), path).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it.skipIf(SHARED_IS_ABSENT !== null)("draws real reports and sets two of them side by side", async () => {
    await go("/a/coalition/reports?view=graph");
    await page.locator("[data-report]").first().waitFor();
    await expect.poll(() => page.locator("[data-report]").count()).toBe(5);
    await page.locator("[data-report]").nth(1).click();
    await page.getByRole("link", { name: "Compare" }).click();
    await page.locator("[data-pair]").first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
  });

  it("throws no error on the way", () => {
    expect(faults).toEqual([]);
  });
});
