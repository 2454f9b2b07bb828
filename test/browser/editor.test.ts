import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL } from "../language/editor/caret.ts";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { accessFaults, settled, sidewaysScroll } from "./faults-of.ts";
import { BROWSER_IS_ABSENT, openBrowser } from "./open-browser.ts";
import { serveStore } from "./serve-store.ts";
import type { Served } from "./serve-store.ts";

describe.skipIf(BROWSER_IS_ABSENT !== null)(`the dossier's editor${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`, () => {
  const folder = temporaryFolder();
  const store = join(folder, "store");
  let served: Served;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    const file = join(folder, "halm.proviso");
    writeFileSync(file, SMALL);
    const { code, err } = await runProviso(["import", file, "--store", store]);
    expect(code, err).toBe(0);
    served = await serveStore(store);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1200, height: 900 }, reducedMotion: "reduce" });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(new URL("/a/halm/dossier", served.address).href);
    await settled(page);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const box = () => page.getByRole("textbox", { name: "Dossier text" });
  /** The text of the editor, line by line as it is in sight. */
  const text = async (): Promise<string> => (await page.locator(".cm-line").allInnerTexts()).join("\n");
  /** Puts the caret at the end of a line and writes on. */
  const writeAfter = async (line: string, more: string): Promise<void> => {
    await page.locator(".cm-line", { hasText: line }).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(more);
  };
  const undoAll = async (): Promise<void> => {
    const before = await text();
    for (let n = 0; n < 12; n++) await page.keyboard.press("Control+z");
    await expect.poll(() => text()).not.toBe(before);
  };

  it("is loaded only where somebody writes", async () => {
    expect(asked.filter((url) => url.includes("dossier-editor"))).toEqual([]);
    await page.getByRole("button", { name: "Write" }).click();
    await box().waitFor();
    expect(asked.filter((url) => url.includes("dossier-editor")).length).toBeGreaterThan(0);
  });

  it("colours names, words and texts", async () => {
    await page.locator(".t-entry", { hasText: "pledge" }).first().waitFor();
    await expect.poll(() => page.locator(".t-own").allInnerTexts()).toContain("AL.ships");
    await expect.poll(() => page.locator(".t-name").allInnerTexts()).toContain("AL.consent");
    await expect.poll(() => page.locator(".t-text").first().innerText()).toMatch(/^".*"$/);
  });

  it("completes what fits, by key", async () => {
    await writeAfter("unless fees", " and tha");
    const option = page.getByRole("option", { name: /thaw/ });
    await option.waitFor();
    await expect.poll(() => page.locator(".cm-tooltip-autocomplete li[aria-selected]").innerText()).toContain("event · The ice is gone");
    await page.waitForTimeout(150); // a list that has just come up takes no key yet
    await page.keyboard.press("Enter");
    await expect.poll(() => text()).toContain("unless fees and thaw");
    await undoAll();
  });

  it("shows what stands under the pointer", async () => {
    await page.locator(".t-name", { hasText: "AL.ships" }).first().hover();
    const told = page.locator(".told");
    await told.waitFor();
    await expect.poll(() => told.innerText()).toContain("pledge AL.ships AL will provide 4..6 ships to patrol");
    await expect.poll(() => told.innerText()).toContain("Aland will provide 4–6 ships to The patrol");
    await page.mouse.move(0, 0);
    await page.locator(".t-name", { hasText: "open" }).first().hover();
    await page.locator(".told", { hasText: "As it is held now: assured no" }).waitFor();
    await page.mouse.move(0, 0);
  });

  it("goes to the definition, and lights up every use", async () => {
    await page.locator(".t-name", { hasText: "AL.consent" }).first().click();
    await page.keyboard.press("F12");
    await expect.poll(() => page.locator(".cm-activeLine").innerText()).toContain('decision AL.consent "Aland agrees"');
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator(".t-lit").count()).toBeGreaterThanOrEqual(3);
  });

  it("renames everywhere, refuses with the reason, and takes it back", async () => {
    await page.locator(".t-own", { hasText: "thaw" }).first().click();
    await page.keyboard.press("F2");
    const name = page.getByLabel("Rename thaw to");
    await name.fill("fees");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("fees is taken").waitFor();
    await name.fill("melt");
    await page.keyboard.press("Enter");
    await expect.poll(() => text()).toContain("if melt and not AL.consent");
    await expect.poll(() => text()).not.toContain("thaw");
    await page.keyboard.press("Control+z");
    await expect.poll(() => text()).not.toContain("melt");
  });

  it("marks what is wrong, and goes there by key", async () => {
    await writeAfter("unless fees", " and nobody");
    await page.keyboard.press("Escape");
    await page.locator(".cm-lintRange-error", { hasText: "nobody" }).waitFor();
    await expect.poll(() => page.locator(".cm-lint-marker-error").count()).toBe(1);
    await page.keyboard.press("Control+Home");
    for (let n = 0; n < 20 && (await page.locator(".cm-tooltip-lint .cm-diagnostic-error").count()) === 0; n++)
      await page.keyboard.press("F8");
    await expect.poll(() => page.locator(".cm-diagnostic-error").first().innerText()).toContain("nothing is called that");
    await undoAll();
  });

  it("folds an entry", async () => {
    const lines = await page.locator(".cm-line").count();
    await page.locator(".cm-line", { hasText: "pledge AL.ships" }).click();
    await page.keyboard.press("Control+Shift+BracketLeft");
    await page.locator(".cm-foldPlaceholder").waitFor();
    await expect.poll(() => page.locator(".cm-line").count()).toBeLessThan(lines);
    // A press may fall into the moment in which the line is drawn anew.
    const unfold = async (): Promise<number> => {
      for (const placeholder of await page.locator(".cm-foldPlaceholder").all()) await placeholder.click();
      return page.locator(".cm-line").count();
    };
    await expect.poll(unfold).toBe(lines);
  });

  it("formats by key and by button", async () => {
    await writeAfter("decision fees", '\nevent    late    "Late"');
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Alt+F");
    await expect.poll(() => text()).toContain('event late "Late"');
    await page.keyboard.press("Control+z");
    await expect.poll(() => text()).toContain("event    late");
    await page.getByRole("button", { name: "Format" }).click();
    await expect.poll(() => text()).toContain('event late "Late"');
    await box().focus();
    await undoAll();
  });

  it("finds", async () => {
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByRole("textbox", { name: "Find" }).pressSequentially("consent");
    await page.locator(".cm-searchMatch").nth(2).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".cm-search").waitFor({ state: "detached" });
  });

  it("is left by Escape and Tab, and Tab alone indents", async () => {
    await box().focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Tab");
    await expect.poll(() => box().evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect.poll(() => box().evaluate((node) => node === document.activeElement)).toBe(false);
    await expect.poll(() => box().getAttribute("aria-describedby")).toBe("editor-keys");
    await expect.poll(() => page.locator("#editor-keys").innerText()).toMatch(/Esc\s*then\s*Tab\s*leaves the editor/);
  });

  it("has no serious fault of access with a list and a message open, and does not make a telephone scroll sideways", async () => {
    await writeAfter("unless fees", " and n");
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-tooltip-autocomplete").waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });

  it("went without an error", () => expect(faults).toEqual([]));
});
