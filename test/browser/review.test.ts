import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
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
Norway will send two patrol ships to the fishing grounds only if Iceland agrees, its foreign minister said on Monday.

Denmark has pledged 300 sailors for the joint patrol after a quota agreement is signed, officials in Copenhagen said.

Sweden refuses to take part in any patrol, the government in Stockholm said. Finland will provide a radar aircraft, and Estonia will provide ten divers.

Ireland demands that Norway stop fishing near its coast. The quay at Reykjavik, the harbour master added, stays at the disposal of the Danish fleet.
`;

const TRIBUNE = `---
outlet: Fjord Tribune
published: 2026-05-05
language: en
---
Norway will send two patrol ships to the fishing grounds only if Iceland agrees, the prime minister of Norway said on Tuesday.

Latvia will send forty soldiers if the patrol is agreed, a spokesman in Riga said.

Poland will provide two tankers, the minister said. Portugal will provide a frigate, the minister said.
`;

const AFFAIR = "patrol";

/** A desk opened by one person, in a browser of their own. */
interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
}

describe.skipIf(BROWSER_IS_ABSENT !== null)(`the review desk by keyboard${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`, () => {
  const faults: string[] = [];
  let browser: Browser;
  let served: Served;
  let store: string;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  /** A fresh store with both reports read, served. */
  const freshStore = async (): Promise<void> => {
    await served?.stop();
    store = temporaryFolder();
    const [gazette, tribune] = [join(temporaryFolder(), "gazette.txt"), join(temporaryFolder(), "tribune.txt")];
    writeFileSync(gazette, GAZETTE);
    writeFileSync(tribune, TRIBUNE);
    expect((await runProviso(["read", gazette, tribune, "--store", store, "--affair", AFFAIR])).err).not.toMatch(/^error/m);
    served = await serveStore(store);
  };

  const openDesk = async (name: string, report = "Harbour Gazette"): Promise<Opened> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.addInitScript((who) => localStorage.setItem("proviso:reviewer", JSON.stringify({ name: who, asked: true })), name);
    await page.goto(new URL(`/a/${AFFAIR}/review?report=${await reportOf(report)}`, served.address).href);
    await settled(page);
    await page.locator(".desk .card").waitFor();
    return { context, page };
  };

  const asked = async <T>(path: string): Promise<T> => (await fetch(new URL(`/api/affairs/${AFFAIR}${path}`, served.address))).json() as T;
  const reportOf = async (outlet: string): Promise<string> =>
    (await asked<{ reports: { id: string; outlet: string }[] }>("/reports")).reports.find((one) => one.outlet === outlet)!.id;
  const held = async (): Promise<readonly Held[]> => (await asked<{ proposals: Held[] }>("/proposals")).proposals;
  const heldOf = async (actor: string): Promise<Held> =>
    (await held()).find(({ proposal }) => proposal.actor.exact === actor && proposal.path.includes("gazette"))!;
  const decided = (page: Page, count: number) => page.getByText(new RegExp(`^${count} of \\d+ decided`)).waitFor();
  const inFocus = (page: Page, words: string | RegExp) =>
    page.locator(".card").getByText(words).filter({ visible: true }).first().waitFor();
  /** Accepts what stands on the card, once it stands there. */
  const accept = async (page: Page): Promise<void> => {
    await page.locator(".draft .draft-sentence").waitFor();
    await press(page, "a");
  };
  /** Begins another statement in words that are proposed already. */
  const anew = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: /^Another statement stands in these words/ }).press("Enter");
    await page.locator(".edit-fields").waitFor();
  };
  const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  describe("one reviewer", () => {
    let page: Page;
    beforeAll(async () => {
      await freshStore();
      ({ page } = await openDesk("Anna"));
    });

    it("accepts with a grade of two keys, and the next comes into focus", async () => {
      await inFocus(page, "Iceland agrees");
      await press(page, "g", "b", "3");
      await inFocus(page, "usually reliable · possibly true");
      await accept(page);
      await inFocus(page, "Denmark");
      await decided(page, 1);
      await expect.poll(async () => (await heldOf("Norway")).state).toBe("accepted");
      const norway = await heldOf("Norway");
      expect(norway.decidedBy).toBe("Anna");
      const { entries } = await asked<{ entries: { entry: { id: string; says?: { grade?: unknown }[] } }[] }>("/entries");
      const entry = entries.find(({ entry: { id } }) => id === norway.statement);
      expect(entry?.entry.says?.[0]?.grade).toEqual({ reliability: "B", credibility: 3 });
    });

    it("moves the ends of a part by word and by character, and keeps the amended proposal", async () => {
      await press(page, "e", "Tab");
      const hand = page.locator(".part.in-hand");
      await expect.poll(() => hand.innerText()).toContain("300 sailors");
      const before = (await heldOf("Denmark")).proposal.object!;
      await press(page, "ArrowRight", "Shift+ArrowLeft", "ArrowUp", "ArrowRight");
      await press(page, "Enter");
      await page.locator(".edit-fields").waitFor({ state: "detached" });
      await expect.poll(async () => (await heldOf("Denmark")).amended).toBe(true);
      const after = (await heldOf("Denmark")).proposal.object!;
      const next = GAZETTE.indexOf(before.exact) + before.exact.length;
      const word = /^\s*\w+/.exec(GAZETTE.slice(next))![0];
      expect(after.exact).toBe(`${before.exact}${word}`.replace(/^\S+\s/, "").slice(0, -1));
      await expect.poll(async () => (await heldOf("Denmark")).state).toBe("open");
    });

    it("rejects with a reason under a number, and with one in own words", async () => {
      await accept(page);
      await inFocus(page, "Sweden");
      await press(page, "r", "2");
      await inFocus(page, "Finland");
      await press(page, "r", "w");
      await page.keyboard.type("a jest");
      await press(page, "Enter");
      await decided(page, 4);
      await expect.poll(async () => (await heldOf("Finland")).reason).toBe("a jest");
      await expect.poll(async () => (await heldOf("Sweden")).reason).toBe("wrong actor");
    });

    it("takes back, returns to what was decided, and does it again", async () => {
      await press(page, "u");
      await decided(page, 3);
      await inFocus(page, "Finland");
      await press(page, "y");
      await decided(page, 4);
      await press(page, "Control+z");
      await decided(page, 3);
      await expect.poll(async () => (await heldOf("Finland")).state).toBe("open");
    });

    it("splits a statement at a place gone to by key", async () => {
      const count = (await held()).length;
      await press(page, "s", "ArrowLeft", "ArrowRight", "Enter");
      await expect.poll(async () => (await held()).length).toBeGreaterThan(count);
      await page.getByText(/^Split: /).waitFor();
      await press(page, "u");
      await expect.poll(async () => (await held()).length).toBe(count);
    });

    it("puts a missed statement forward from a sentence gone to by key", async () => {
      await press(page, "m", "ArrowDown", "ArrowDown");
      await page.locator("mark.edge-before").waitFor();
      while (!(await caretAt(page)).startsWith("The")) await press(page, "ArrowDown");
      await press(page, "Enter");
      await page.getByText("A statement that the reader missed").waitFor();
      await page.getByText("the words do not tell which; choose with T").waitFor();
      await press(page, "Enter");
      await page.getByText(/choose it first/).waitFor();
      await press(page, "Escape");
      await expect.poll(async () => (await held()).some(({ proposal }) => proposal.reader === "analyst")).toBe(false);
      await press(page, "t", "Enter");
      await expect.poll(async () => (await held()).some(({ proposal }) => proposal.reader === "analyst")).toBe(true);
      const missed = (await held()).find(({ proposal }) => proposal.reader === "analyst")!;
      expect(missed.proposal.span.exact).toMatch(/^The quay at Reykjavik.*fleet\.?$/);
      await inFocus(page, "put forward by hand");
      expect(missed.proposal.act).toBe("PLEDGE");
    });

    it("reads what kind of act a missed statement is, and says as what it was read", async () => {
      await page.locator(".proposal-list").getByText("Estonia").click();
      await press(page, "m", "Enter");
      await anew(page);
      await press(page, "Enter");
      await page.getByText(/^Put forward, read as PLEDGE; change with E\./).waitFor();
      await press(page, "u");
      await expect.poll(async () => (await held()).filter(({ proposal }) => proposal.reader === "analyst").length).toBe(1);
    });

    it("takes words selected with the mouse for the part in hand, and for a missed statement", async () => {
      await page.locator(".proposal-list").getByText("Ireland").click();
      await press(page, "e");
      await page.locator(".part.in-hand").getByText("Ireland", { exact: true }).waitFor();
      await page
        .locator(".paper mark")
        .getByText("Norway stop fishing")
        .dblclick({ position: { x: 20, y: 12 } });
      await page.locator(".part.in-hand").getByText("Norway", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Undo these changes" }).click();
      await page.locator(".paper").getByText("Reykjavik").first().dblclick();
      await press(page, "m");
      await anew(page);
      await page.getByText("A statement that the reader missed").waitFor();
      await page.getByRole("button", { name: "Drop it" }).click();
      await page.getByRole("button", { name: "A statement was missed" }).waitFor();
    });

    it("never acts on what is typed into a field, nor on what is being composed", async () => {
      const before = (await page.getByText(/\d+ of \d+ decided/).innerText()).slice(0, 3);
      await page.evaluate(() => {
        for (const init of [
          { key: "a", isComposing: true },
          { key: "a", keyCode: 229 },
          { key: "a", repeat: true },
        ])
          document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...init } as KeyboardEventInit));
      });
      await press(page, "r", "w");
      await page.keyboard.type("aaa 1 2 3");
      await press(page, "Escape", "Escape");
      await expect.poll(async () => (await page.getByText(/\d+ of \d+ decided/).innerText()).slice(0, 3)).toBe(before);
    });

    it("keeps what was begun over a reload", async () => {
      await page.waitForTimeout(300); // the address follows the focus a little behind
      await page.reload();
      await settled(page);
      await page.locator(".desk .card").waitFor();
      await press(page, "r");
      await expect.poll(() => page.getByLabel("Why, if you like").inputValue()).toBe("aaa 1 2 3");
      await press(page, "Escape");
    });

    it("gives an act another key, and refuses one that is taken", async () => {
      await press(page, "?");
      const change = page.getByRole("button", { name: "Change the key: accept as it stands" });
      await change.focus();
      await press(page, "Enter", "r");
      await page.getByText("R already does “reject”").waitFor();
      await press(page, "q");
      await page.getByText("Q now does “accept as it stands”").waitFor();
      await press(page, "Escape");
      await page.reload();
      await settled(page);
      await page.locator(".desk .card").waitFor();
      const before = Number(/\d+/.exec(await page.getByText(/\d+ of \d+ decided/).innerText())![0]);
      await page.locator(".draft .draft-sentence").waitFor();
      await press(page, "a", "q");
      await decided(page, before + 1);
      await press(page, "u");
      await decided(page, before);
      await press(page, "?");
      await page.getByRole("button", { name: "Set every key back" }).press("Enter");
      await press(page, "Escape");
      await accept(page);
      await decided(page, before + 1);
    });

    it("adds a statement told again to the one that is held, by one key", async () => {
      await page.goto(new URL(`/a/${AFFAIR}/review?report=${await reportOf("Fjord Tribune")}`, served.address).href);
      await inFocus(page, "Held already?");
      await inFocus(page, /^says the same, of (the same|another) origin/);
      await inFocus(page, /^with you \d+ of \d+ as it stood \(likely \d+–\d+ in 100\)/);
      await press(page, "1");
      await inFocus(page, "Latvia");
      const told = async () =>
        (await held()).find(({ proposal }) => proposal.actor.exact === "Norway" && proposal.path.includes("tribune"))!;
      await expect.poll(async () => (await told()).state).toBe("accepted");
      await expect.poll(() => told()).toMatchObject({ merged: true, statement: (await heldOf("Norway")).statement });
    });

    it("decides on many at once, and one undo takes all of it back", async () => {
      const before = Number(/\d+/.exec(await page.getByText(/\d+ of \d+ decided/).innerText())![0]);
      await press(page, "b", "a", "Escape");
      await decided(page, before);
      await press(page, "b");
      const dialog = page.getByRole("dialog", { name: "Decide on many at once" });
      await dialog.getByText(/found by the same rule/).waitFor();
      await press(page, "ArrowDown", "ArrowDown");
      await dialog.getByText("Accept 3 proposals").waitFor();
      const list = dialog.getByRole("region", { name: "What would enter" });
      await list.getByText(/^Latvia will send/).waitFor();
      await list.getByText("tribune.txt").first().waitFor();
      await dialog.getByText("All 3 sentences stand above.").waitFor();
      await page.waitForTimeout(300); // keys that come at once were meant for the desk
      await press(page, "a");
      await decided(page, before + 3);
      await page.getByText(/3 accepted/).waitFor();
      await page.locator(".meter-undo").getByText("accept 3 of report tribune.txt").waitFor();
      await press(page, "u");
      await decided(page, before);
    });

    it("throws no error on the way", () => expect(faults).toEqual([]));
  });

  describe("a connection that drops", () => {
    let opened: Opened;
    beforeAll(async () => {
      await freshStore();
      opened = await openDesk("Anna");
    });

    it("lets the review go on, and says how many decisions wait", async () => {
      const { context, page } = opened;
      await inFocus(page, "Iceland agrees");
      await page.locator(".draft .draft-sentence").waitFor();
      await context.setOffline(true);
      await press(page, "a");
      await inFocus(page, "Denmark");
      await press(page, "r", "1");
      await inFocus(page, "Sweden");
      await press(page, "r", "2");
      await page.getByText("3 decisions wait for the connection").waitFor();
      await decided(page, 3);
      await expect.poll(async () => (await held()).filter(({ state }) => state !== "open")).toEqual([]);
      await press(page, "u");
      await page.getByText("2 decisions wait for the connection").waitFor();
      await inFocus(page, "Sweden");
    });

    it("sends them in order when it is back", async () => {
      const { context, page } = opened;
      await context.setOffline(false);
      await page.getByText(/decisions? waits? for the connection/).waitFor({ state: "detached" });
      await expect.poll(async () => (await heldOf("Denmark")).state).toBe("rejected");
      await expect.poll(async () => (await heldOf("Norway")).state).toBe("accepted");
      await expect.poll(async () => (await heldOf("Sweden")).state).toBe("open");
    });

    it("keeps them over a reload, and never sends one twice whose answer was lost", async () => {
      const { page } = opened;
      let heard = 0;
      await page.route(/\/(reject|accept)$/, async (route) => {
        heard += 1;
        if (heard === 1) await route.fetch(); // the server hears it, the answer gets lost
        await route.abort();
      });
      await press(page, "r", "3");
      await page.getByText("1 decision waits for the connection").waitFor();
      await page.reload();
      await settled(page);
      await page.getByText("1 decision waits for the connection").waitFor();
      await page.unroute(/\/(reject|accept)$/);
      await page.getByText(/decisions? waits? for the connection/).waitFor({ state: "detached" });
      await expect.poll(async () => (await heldOf("Sweden")).reason).toBe("wrong words taken");
      const { acts } = await asked<{ acts: { act: string }[] }>("/log");
      expect(acts.filter(({ act }) => act.includes("wrong words taken"))).toHaveLength(1);
      await expect.poll(() => page.getByRole("alert").count()).toBe(0);
      await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    });
  });

  describe("an answer that is lost", () => {
    it("makes nobody take back twice, nor put the same statement forward twice", { timeout: 60_000 }, async () => {
      await freshStore();
      const { page, context } = await openDesk("Anna");
      const lost = new Set<string>();
      const lose = async (route: Route): Promise<void> => {
        const url = route.request().url();
        if (!lost.has(url)) await route.fetch(); // the server hears it, the answer gets lost
        lost.add(url);
        await route.abort();
      };
      const losing = (end: RegExp) => page.route("**/*", (route) => (isTold(route, end) ? lose(route) : route.continue()));
      const isTold = (route: Route, end: RegExp) => route.request().method() === "POST" && end.test(route.request().url());
      const gone = () => page.getByText("1 decision waits for the connection").waitFor({ state: "detached" });
      await accept(page);
      await inFocus(page, "Denmark");
      await accept(page);
      await expect.poll(async () => (await heldOf("Denmark")).state).toBe("accepted");
      await losing(/\/undo\?own=true$/);
      await press(page, "u");
      await page.getByText("1 decision waits for the connection").waitFor();
      await page.unrouteAll({ behavior: "wait" });
      await gone();
      expect([(await heldOf("Denmark")).state, (await heldOf("Norway")).state]).toEqual(["open", "accepted"]);
      await losing(/\/proposals$/);
      await press(page, "m", "ArrowDown", "Enter");
      await anew(page);
      await press(page, "Enter");
      await page.getByText("1 decision waits for the connection").waitFor();
      await page.unrouteAll({ behavior: "wait" });
      await gone();
      await expect.poll(async () => (await held()).filter(({ proposal }) => proposal.reader === "analyst")).toHaveLength(1);
      await context.close();
    });
  });

  describe("two reviewers", () => {
    let [anna, boris]: [Opened, Opened] = [] as never;
    beforeAll(async () => {
      await freshStore();
      anna = await openDesk("Anna");
      boris = await openDesk("Борис");
    });

    it("are asked for their name once", async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(new URL(`/a/${AFFAIR}/review`, served.address).href);
      await page.getByLabel("Your name, for the record").fill("Clara");
      await press(page, "Enter");
      await page.getByText("You decide as Clara").waitFor();
      await page.reload();
      await page.getByText("You decide as Clara").waitFor();
      await expect.poll(() => page.getByLabel("Your name, for the record").count()).toBe(0);
      await context.close();
    });

    it("see each other's decisions within some seconds", async () => {
      await accept(anna.page);
      await decided(boris.page, 1);
      await boris.page.getByText(/^Anna: accept/).waitFor();
    });

    it("are asked where one was quicker, and nothing is overwritten", async () => {
      const late = boris.page;
      await late.route(/\/log/, (route) => route.abort());
      await late.route(/\/reports\//, (route) => route.abort());
      await press(late, "j");
      await inFocus(late, "Denmark");
      await inFocus(anna.page, "Denmark");
      await press(anna.page, "r", "1");
      await expect.poll(async () => (await heldOf("Denmark")).state).toBe("rejected");
      await accept(late);
      const dialog = late.getByRole("dialog", { name: "Somebody else was quicker" });
      await dialog.getByText("Anna rejected it before you").waitFor();
      await expect.poll(() => dialog.innerText()).toContain("no commitment");
      expect(await accessFaults(late)).toEqual([]);
      await press(late, "Enter");
      await dialog.waitFor({ state: "detached" });
      await expect.poll(() => heldOf("Denmark")).toMatchObject({ state: "rejected", decidedBy: "Anna" });
    });

    it("put theirs instead only when they say so", async () => {
      const late = boris.page;
      await inFocus(anna.page, "Sweden");
      await inFocus(late, "Sweden");
      await press(anna.page, "r", "2");
      await expect.poll(async () => (await heldOf("Sweden")).state).toBe("rejected");
      await accept(late);
      const dialog = late.getByRole("dialog", { name: "Somebody else was quicker" });
      await dialog.waitFor();
      await press(late, "Tab", "Enter");
      await dialog.waitFor({ state: "detached" });
      await expect.poll(async () => (await heldOf("Sweden")).state).toBe("accepted");
      await expect.poll(async () => (await heldOf("Sweden")).decidedBy).toBe("Борис");
    });
  });

  it("has no serious fault of access in any mode, and never scrolls sideways on a small telephone", async () => {
    await freshStore();
    for (const [width, colorScheme] of [
      [1440, "light"],
      [390, "dark"],
    ] as const) {
      const { context, page } = await openDesk("Anna");
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      for (const key of ["j", "e", "r", "g", "m", "s", "b", "d", "?"]) {
        await press(page, key);
        await page.waitForTimeout(150);
        expect(await accessFaults(page), `${key} at ${width}`).toEqual([]);
        expect(await sidewaysScroll(page), `${key} at ${width}`).toBeLessThanOrEqual(0);
        await press(page, "Escape");
      }
      await context.close();
    }
  }, 120_000);
});

/** A proposal as the API answers it, as far as it is looked at here. */
interface Held {
  readonly state: string;
  readonly reason?: string;
  readonly statement?: string;
  readonly amended?: true;
  readonly merged?: true;
  readonly decidedBy?: string;
  readonly proposal: {
    readonly path: string;
    readonly reader: string;
    readonly act: string;
    readonly span: { readonly exact: string };
    readonly actor: { readonly exact: string };
    readonly object: { readonly exact: string } | null;
  };
}

/** The words behind the caret. */
async function caretAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const mark = document.querySelector(".paper mark.edge-before");
    return `${mark?.textContent ?? ""}${mark?.nextSibling?.textContent ?? ""}`;
  });
}
