// How light a review is: 200 proposals of invented reports, decided by keyboard alone in Chromium. `node scripts/measure/review.mjs [COUNT]` tells the
// keystrokes, and per decision the time from the last key to the next proposal drawn (median, 95th of 100), with the time that the page itself worked.
// Nothing is accepted before its sentence stands on the card: how often it did not at once, and for how long, is told beside it. `[COUNT] [PACE]` waits PACE
// ms before each decision, as a person who reads does.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PROGRAM = join(ROOT, "bin", "proviso.mjs");
const CHROMIUM = [process.env.PROVISO_CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const SENTENCES = 21;
const AFFAIR = "measured";
const ACTORS = "Norway Iceland Denmark Sweden Finland Estonia Latvia Poland Portugal Spain Italy Greece Ireland Canada Japan".split(" ");
const THINGS = ["patrol ships", "radar aircraft", "divers", "field hospitals", "engineers", "tankers", "mine hunters"];
const CONDITIONS = ["only if Iceland agrees", "after a quota agreement is signed", "unless Denmark objects", "if the patrol is agreed"];

/** No key: what was edited is read anew before it can be accepted. */
const READ = "";
const ACCEPT = "a";

/** What is done with the proposals in turn: most are taken or turned down at once, some graded first, few edited. */
const TURNS = [
  { does: "accept", keys: ["a"] },
  { does: "reject for a common reason", keys: ["r", "2"] },
  { does: "accept", keys: ["a"] },
  { does: "grade and accept", keys: ["g", "b", "3", "a"] },
  { does: "accept", keys: ["a"] },
  { does: "reject for a common reason", keys: ["r", "1"] },
  { does: "accept", keys: ["a"] },
  { does: "move one end by a word, keep, read, accept", keys: ["e", "Tab", "ArrowLeft", "Enter", READ, "a"] },
  { does: "grade as last and accept", keys: ["g", "g", "a"] },
  { does: "reject without a reason", keys: ["r", "Enter"] },
];

/** One invented report: sentences that each promise something, in paragraphs of three. */
function invented(n) {
  const sentences = Array.from({ length: SENTENCES }, (_, s) => {
    const of = (list, step) => list[(n * 7 + s * step) % list.length];
    const condition = s % 2 === 0 ? ` ${of(CONDITIONS, 3)}` : "";
    return `${of(ACTORS, 1)} will send ${3 + ((n * 31 + s * 17) % 90)} ${of(THINGS, 5)} to the strait${condition}, its minister said in round ${n + 1}.`;
  });
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(" "));
  return `---\noutlet: Gazette ${n + 1}\npublished: 2031-05-${String(1 + n).padStart(2, "0")}\nlanguage: en\n---\n${paragraphs.join("\n\n")}\n`;
}

const start = (...args) =>
  spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, PROVISO_USER: "measure" } });

function ended(child) {
  child.stdout.resume();
  child.stderr.resume();
  return new Promise((resolve) => child.on("close", resolve));
}

function addressOf(child) {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (text) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", hear);
    child.on("close", () => reject(new Error(`invalid start: ${said}`)));
  });
}

/** In the page: from each key to the drawing in which another proposal is in focus. */
function watchFocus() {
  const measured = (globalThis.measured = []);
  let pressed = 0;
  const focus = () => {
    const all = [...document.querySelectorAll(".proposal-list button")];
    return all.findIndex((button) => button.getAttribute("aria-current") === "true");
  };
  let before = focus();
  addEventListener("keydown", () => (pressed = performance.now()), { capture: true });
  const changed = () => {
    const now = focus();
    if (now === before || now < 0) return;
    before = now;
    const at = pressed;
    requestAnimationFrame(() => setTimeout(() => measured.push(performance.now() - at)));
  };
  new MutationObserver(changed).observe(document.querySelector("main"), { subtree: true, childList: true, attributes: true });
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];

/** How long the sentence of the proposal in focus was not there, in ms; 0 where it was. */
async function sentenceOn(page) {
  const sentence = page.locator(".draft .draft-sentence");
  if ((await sentence.count()) > 0) return 0;
  const began = performance.now();
  await sentence.waitFor();
  return performance.now() - began;
}

/** Reviews until enough is decided; the answer is what each kind of decision took, and how long sentences were waited for before they were accepted. */
async function review(page, session, count, pace) {
  const taken = [];
  const unread = [];
  let keystrokes = 0;
  const workOf = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value;
  while (taken.length < count) {
    const turn = TURNS[taken.length % TURNS.length];
    const left = await page.locator(".proposal-list .state.open").count();
    const known = await page.evaluate(() => globalThis.measured.length);
    if (pace > 0) await page.waitForTimeout(pace);
    const worked = await workOf();
    for (const key of turn.keys) {
      if (key === READ) await sentenceOn(page);
      if (key === ACCEPT) unread.push(await sentenceOn(page));
      if (key !== READ) await page.keyboard.press(key);
    }
    const keys = turn.keys.filter((key) => key !== READ).length;
    keystrokes += keys;
    if (left > 1) {
      await page.waitForFunction((count) => globalThis.measured.length > count, known);
      const ms = (await page.evaluate(() => globalThis.measured.at(-1))) ?? 0;
      taken.push({ ms, worked: ((await workOf()) - worked) * 1000, keys, does: turn.does });
      continue;
    }
    taken.push({ ms: null, worked: ((await workOf()) - worked) * 1000, keys, does: turn.does });
    await page.getByRole("button", { name: /^Next report/ }).waitFor();
    await page.keyboard.press("n");
    keystrokes += 1;
    await page.waitForFunction(() => document.querySelectorAll(".proposal-list .state.open").length > 1);
    await page.evaluate(watchFocus);
  }
  return { taken, keystrokes, unread };
}

const FRAME = "untuned";

/** Rows of what a review took: by kind of decision, then of all. */
function rowsOf({ taken, keystrokes, unread }, seconds, behind) {
  const waited = unread.filter((ms) => ms > 0);
  const timed = taken.filter(({ ms }) => ms !== null);
  const row = (name, rows) => {
    const [ms, work] = [rows.map((each) => each.ms), rows.map((each) => each.worked)];
    const [median, late, page] = [quantile(ms, 0.5), quantile(ms, 0.95), quantile(work, 0.5)].map((value) => value.toFixed(0));
    return [`review, ${name} (${rows.length}): key to next drawn, median; 95th; page's work, ms`, `${median}; ${late}; ${page}`, FRAME];
  };
  const kinds = [...new Set(TURNS.map((turn) => turn.does))];
  return [
    ...kinds.map((does) =>
      row(
        does,
        timed.filter((each) => each.does === does),
      ),
    ),
    row("all", timed),
    [
      "review: decisions; keystrokes; keystrokes a decision",
      `${taken.length}; ${keystrokes}; ${(keystrokes / taken.length).toFixed(2)}`,
      FRAME,
    ],
    [
      "review: accepted; of these the sentence was not there at once; for how long, median; longest, ms",
      `${unread.length}; ${waited.length}; ${(quantile(waited, 0.5) ?? 0).toFixed(0)}; ${Math.max(0, ...waited).toFixed(0)}`,
      FRAME,
    ],
    ["review: seconds; held in the store; refused; still on their way, for s", `${seconds.toFixed(0)}; ${behind}`, FRAME],
  ];
}

/** Opens the review of an affair in a page, ready to be decided by keyboard. */
async function openReview(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => localStorage.setItem("proviso:reviewer", JSON.stringify({ name: "Anna", asked: true })));
  await page.goto(new URL(`/a/${AFFAIR}/review`, address).href);
  await page.locator(".proposal-list button").first().waitFor();
  await page.evaluate(watchFocus);
  return page;
}

async function measured(browser, address, count, pace) {
  const page = await openReview(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const began = performance.now();
  const reviewed = await review(page, session, count, pace);
  const seconds = (performance.now() - began) / 1000;
  const waiting = () => page.evaluate((affair) => JSON.parse(localStorage.getItem(`proviso:waiting:${affair}`) ?? "[]").length, AFFAIR);
  const behind = await waiting();
  for (let rounds = 0; (await waiting()) > 0 && rounds < 600; rounds += 1) await page.waitForTimeout(100);
  const caughtUp = (performance.now() - began) / 1000 - seconds;
  const { proposals } = await (await fetch(new URL(`/api/affairs/${AFFAIR}/proposals`, address))).json();
  const held = proposals.filter(({ state }) => state !== "open").length;
  const refused = await page.getByRole("alert").count();
  return rowsOf(reviewed, seconds, `${held}; ${refused}; ${behind}, ${caughtUp.toFixed(1)}`);
}

/** Rows of what was measured, the figure, and whether it was tuned. */
export async function measure({ count = 200, pace = 0 } = {}) {
  const executablePath = CHROMIUM.find((path) => path && existsSync(path));
  if (executablePath === undefined) return [["review: there is no Chromium here", "not measured", FRAME]];
  const folder = mkdtempSync(join(tmpdir(), "proviso-review-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  let server;
  try {
    const store = join(folder, "store");
    const files = Array.from({ length: Math.ceil(count / (SENTENCES - 1)) + 1 }, (_, n) => {
      const file = join(folder, `report-${String(n + 1).padStart(2, "0")}.txt`);
      writeFileSync(file, invented(n));
      return file;
    });
    await ended(start("read", ...files, "--store", store, "--affair", AFFAIR));
    server = start("serve", "--store", store, "--port", "0");
    return await measured(browser, await addressOf(server), count, pace);
  } finally {
    await browser.close();
    server?.kill("SIGINT");
    if (server) await new Promise((resolve) => server.on("close", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename)
  for (const row of await measure(process.argv[2] ? { count: Number(process.argv[2]), pace: Number(process.argv[3] ?? 0) } : {}))
    console.log(row.join("  "));
