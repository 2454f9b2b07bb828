import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";
import { accessFaults, settled, sidewaysScroll } from "./faults-of.ts";
import { BROWSER_IS_ABSENT, openBrowser } from "./open-browser.ts";
import { serveStore } from "./serve-store.ts";
import type { Served } from "./serve-store.ts";

const EXAMPLE = join(ROOT, "examples", "kessary-strait");
const AFFAIR = "kessary-strait";

/** Every screen by its address below the affair; `open` is pressed before the screen is looked at. */
const SCREENS: readonly { readonly name: string; readonly path: string; readonly open?: string }[] = [
  { name: "the list of affairs", path: "/?all" },
  { name: "Affair", path: `/a/${AFFAIR}` },
  { name: "the grounds beside it", path: `/a/${AFFAIR}`, open: ".phrase" },
  { name: "the frame's controls", path: `/a/${AFFAIR}`, open: ".bar .say >> nth=1" },
  { name: "Reports", path: `/a/${AFFAIR}/reports` },
  { name: "the retelling graph", path: `/a/${AFFAIR}/reports?view=graph&report=so-0512` },
  { name: "what moved", path: `/a/${AFFAIR}/reports?view=drift` },
  { name: "the quotations", path: `/a/${AFFAIR}/reports?view=quotations` },
  { name: "two reports side by side", path: `/a/${AFFAIR}/reports?compare=so-0512` },
  { name: "a report with what it rests on to be corrected", path: `/a/${AFFAIR}/reports/so-0512?correct` },
  { name: "Review", path: `/a/${AFFAIR}/review` },
  { name: "Register", path: `/a/${AFFAIR}/register` },
  { name: "Answers", path: `/a/${AFFAIR}/answers?over=actors` },
  { name: "Dossier", path: `/a/${AFFAIR}/dossier` },
  { name: "the dossier's editor", path: `/a/${AFFAIR}/dossier`, open: "button[aria-pressed]" },
  { name: "History", path: `/a/${AFFAIR}/history` },
  { name: "an unknown address", path: "/nowhere" },
];

describe.skipIf(BROWSER_IS_ABSENT !== null)(`every screen${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`, () => {
  const store = temporaryFolder();
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    const filled = [
      await runProviso(["import", join(EXAMPLE, "dossier.proviso"), "--store", store]),
      await runProviso(["read", join(EXAMPLE, "reports"), "--store", store, "--affair", AFFAIR]),
    ];
    expect(filled.map(({ code, err }) => (code === 0 ? "" : err))).toEqual(["", ""]);
    served = await serveStore(store);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  for (const colorScheme of ["light", "dark"] as const)
    it(`has no serious fault of access in ${colorScheme}`, async () => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme, reducedMotion: "reduce" });
      for (const { name, path, open } of SCREENS) {
        await page.goto(new URL(path, served.address).href);
        await settled(page);
        if (open !== undefined) await page.locator(open).first().click();
        expect(await accessFaults(page), `${name} in ${colorScheme}`).toEqual([]);
      }
      await page.close();
    }, 240_000);

  it("is as wide as a small telephone, without scrolling sideways", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    for (const { name, path, open } of SCREENS) {
      await page.goto(new URL(path, served.address).href);
      await settled(page);
      if (open !== undefined) await page.locator(open).first().click();
      expect(await sidewaysScroll(page), name).toBeLessThanOrEqual(0);
    }
    await page.close();
  }, 120_000);

  it("has a title of its own and one heading of the first rank", async () => {
    const page = await browser.newPage();
    const titles = new Set<string>();
    const plain = SCREENS.filter(({ open }) => open === undefined);
    for (const { name, path } of plain) {
      await page.goto(new URL(path, served.address).href);
      await settled(page);
      expect(await page.locator("h1").count(), name).toBe(1);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(plain.length);
    await page.close();
  }, 60_000);

  it("asks nobody but its own server", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    for (const { path } of SCREENS) {
      await page.goto(new URL(path, served.address).href);
      await settled(page);
    }
    expect([...new Set(asked)].filter((origin) => origin !== "null")).toEqual([new URL(served.address).origin]);
    await page.close();
  }, 60_000);
});
