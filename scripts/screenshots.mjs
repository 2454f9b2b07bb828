// Photographs every screen of the workbench, wide and narrow, light and dark:  node scripts/screenshots.mjs ADDRESS FOLDER [AFFAIR]
// ADDRESS is that of a running `proviso serve`; without AFFAIR the first affair that has statements is taken. ONLY=graph,compare photographs these alone.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const BROWSERS = [process.env.PROVISO_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const [address, folder, wanted] = process.argv.slice(2);
if (!address || !folder) {
  console.error("Two arguments are needed: the address of a running server, and a folder for the pictures.");
  process.exit(2);
}
const executablePath = BROWSERS.find((path) => path && existsSync(path));
if (!executablePath) {
  console.error("There is no Chromium here. Install it, or name one in PROVISO_CHROMIUM.");
  process.exit(2);
}

const asked = async (path) => (await fetch(new URL(path, address))).json();
const { affairs } = await asked("/api/affairs");
const affair = wanted ?? affairs.find(({ statements }) => statements > 0)?.id ?? affairs[0]?.id;
if (!affair) {
  console.error("The store has no affair to photograph.");
  process.exit(2);
}
const { reports, origins } = await asked(`/api/affairs/${affair}/reports`);
const retelling = origins.retellings.find(({ to }) => to === "report") ?? origins.retellings[0];
const { compared } = await asked(`/api/affairs/${affair}/drift`);
const { goals } = await asked(`/api/affairs/${affair}/answer`);
const stopped = goals.find(({ vetoes }) => vetoes.length > 0);
const stopper = stopped?.vetoes.find(({ ways }) => ways.some(({ through }) => through !== "pledge")) ?? stopped?.vetoes[0];

const SCREENS = {
  start: "/?all",
  affair: `/a/${affair}`,
  reports: `/a/${affair}/reports`,
  graph: `/a/${affair}/reports?view=graph${retelling ? `&report=${retelling.report}` : ""}`,
  drift: `/a/${affair}/reports?view=drift`,
  quotations: `/a/${affair}/reports?view=quotations`,
  compare: compared[0] ? `/a/${affair}/reports?compare=${compared[0].earlier}..${compared[0].later}` : null,
  correct: retelling ? `/a/${affair}/reports/${retelling.report}?correct` : null,
  report: reports[0] ? `/a/${affair}/reports/${reports[0].id}?paragraph=1` : null,
  review: `/a/${affair}/review`,
  register: `/a/${affair}/register`,
  answers: `/a/${affair}/answers?over=actors${stopper ? `&goal=${stopped.id}&left=${stopper.actor}` : ""}`,
  dossier: `/a/${affair}/dossier`,
  history: `/a/${affair}/history`,
  unknown: "/nowhere",
};

const only = (process.env.ONLY ?? "").split(",").filter(Boolean);
const wantedScreens = Object.entries(SCREENS).filter(([name, path]) => path && (only.length === 0 || only.includes(name)));

/** Opens one screen and takes its picture; where it is the answer, a second one with its grounds open. */
async function photograph(page, name, path, suffix) {
  await page.goto(new URL(path, address).href);
  await page.waitForSelector("h1", { state: "attached" });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (width > 0) console.warn(`${name} ${suffix}: the page scrolls sideways by ${width} px`);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}-${suffix}.png`), fullPage: process.env.FULL !== "no" });
  if (name === "compare") await photographPair(page, suffix);
  if (name === "dossier") await photographEditor(page, suffix);
  if (name !== "affair" || (await page.locator(".phrase").count()) === 0) return;
  await page.locator(".phrase").first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `grounds-${suffix}.png`) });
}

/** Two reports with a pair of sentences held. */
async function photographPair(page, suffix) {
  await page.locator("[data-pair]").first().waitFor();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("j");
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `pair-${suffix}.png`) });
}

/** The editor with a fault in its text and what fits there. */
async function photographEditor(page, suffix) {
  await page.getByRole("button", { name: "Write" }).click();
  const box = page.getByRole("textbox", { name: "Dossier text" });
  await box.press("Control+End");
  await page.keyboard.insertText('goal new "Something new" needs nobody and ');
  await page.waitForTimeout(800);
  await page.keyboard.press("Control+Space");
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `editor-${suffix}.png`) });
  await page.keyboard.press("Escape");
  await page.locator(".cm-lint-marker").last().hover();
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(folder, `message-${suffix}.png`) });
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("textbox", { name: "Find" }).pressSequentially("consent");
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `find-${suffix}.png`) });
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
for (const colorScheme of ["light", "dark"]) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
    page.on("pageerror", (error) => console.error(`${size} ${colorScheme}: ${error}`));
    page.on("console", (message) => message.type() === "error" && console.error(`${size} ${colorScheme}: ${message.text()}`));
    for (const [name, path] of wantedScreens) await photograph(page, name, path, `${size}-${colorScheme}`);
    await page.close();
  }
}
await browser.close();
console.log(`The pictures are in ${folder}.`);
