import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
const APPS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A Chromium on this machine: the one named in PROVISO_CHROMIUM, else one at a usual place; `null` where there is none. */
export function findBrowser(): string | null {
  return [process.env["PROVISO_CHROMIUM"] ?? "", ...PLACES, ...APPS].find((path) => path !== "" && existsSync(path)) ?? null;
}

/** Why the tests in a browser are skipped; `null` where there is one, and in CI, where a missing browser is a failure. */
export const BROWSER_IS_ABSENT: string | null =
  findBrowser() !== null || process.env["CI"] ? null : "skipped: no Chromium on this machine; install one or name it in PROVISO_CHROMIUM";

/** Opens the browser. Throws where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("missing browser: install chromium or set PROVISO_CHROMIUM");
  return chromium.launch({ executablePath, args: QUIET });
}
