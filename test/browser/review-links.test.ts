import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { accessFaults, settled, sidewaysScroll } from "./faults-of.ts";
import { BROWSER_IS_ABSENT, openBrowser } from "./open-browser.ts";
import { serveStore } from "./serve-store.ts";
import type { Served } from "./serve-store.ts";

const GAZETTE = `---
outlet: Harbour Gazette
published: 2026-05-04
language: en
---
Norway will send two patrol ships to the fishing grounds only after Iceland opens its ports, its foreign minister said on Monday.

Iceland will open its ports only after Norway sends patrol ships, the government in Reykjavik said.

Denmark will send sailors if Norway does not send patrol ships, officials in Copenhagen said.
`;
const AFFAIR = "patrol";

describe.skipIf(BROWSER_IS_ABSENT !== null)(`conditions linked by keyboard${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`, () => {
  const faults: string[] = [];
  let browser: Browser;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    const [store, gazette] = [temporaryFolder(), join(temporaryFolder(), "gazette.txt")];
    writeFileSync(gazette, GAZETTE);
    expect((await runProviso(["read", gazette, "--store", store, "--affair", AFFAIR])).err).not.toMatch(/^error/m);
    [browser, served] = await Promise.all([openBrowser(), serveStore(store)]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" })).newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.addInitScript(() => localStorage.setItem("proviso:reviewer", JSON.stringify({ name: "Anna", asked: true })));
    await page.goto(new URL(`/a/${AFFAIR}/review`, served.address).href);
    await settled(page);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const sentence = () => page.locator(".draft .draft-sentence");
  const links = () => page.getByRole("region", { name: "Is it held already?" });
  const says = (words: string | RegExp) => sentence().filter({ hasText: words }).waitFor();
  const LINKED = "only after Norway sends patrol ships (its pledge NO.ships)";

  it("offers nothing where nothing is held, and says so", async () => {
    await says("Norway will send");
    await press("h");
    await page.getByText("Nothing held is like what its conditions name.").waitFor();
    expect(await links().count()).toBe(0);
    await press("a");
  });

  it("offers the pledge that a condition names, and what waits for the statement", async () => {
    await says("Iceland will open its ports only after Norway sends patrol ships.");
    await links().getByText("“Norway sends patrol ships” could be").waitFor();
    await links().getByText("the same actor and deed; what is held says more").waitFor();
    await links().getByText("1 condition waits for “Iceland opens its ports”").waitFor();
    expect(await accessFaults(page)).toEqual([]);
  });

  it("links by a figure, takes it away by the same, and takes that back", async () => {
    await press("1");
    expect(await links().getByRole("button", { pressed: true }).count()).toBe(0);
    await press("h", "1");
    await says(LINKED);
    expect(await page.locator(".draft pre").textContent()).toContain("only after NO.ships");
    await press("h", "1");
    await says("only after Norway sends patrol ships.");
    await press("u");
    await says(LINKED);
    await press("u");
    await says("only after Norway sends patrol ships.");
  });

  it("links while a statement is edited, and shows what it would enter before it is kept", async () => {
    await press("e");
    await page.locator(".dry-sentence").filter({ hasText: "only after Norway sends patrol ships." }).waitFor();
    await press("1");
    await page.locator(".dry-sentence").filter({ hasText: LINKED }).waitFor();
    await press("2");
    await page.locator(".dry pre").filter({ hasText: 'fact IS.iceland-opens-ports "Iceland opens its ports" when IS.ports' }).waitFor();
    await press("Enter");
    await says(LINKED);
  });

  it("fits a narrow screen", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await links().getByText("linked; again takes it away").first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  it("leaves the contrary alone, and ends in a circle that the answer shows", async () => {
    await press("a");
    await says("Denmark will send sailors if Norway does not send patrol ships.");
    expect(await links().count()).toBe(0);
    await page.goto(new URL(`/a/${AFFAIR}/answers`, served.address).href);
    await settled(page);
    await page
      .getByText(/order circle/i)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
});
