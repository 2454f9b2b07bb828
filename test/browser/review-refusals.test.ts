import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { accessFaults, settled, sidewaysScroll } from "./faults-of.ts";
import { BROWSER_IS_ABSENT, openBrowser } from "./open-browser.ts";
import { serveStore } from "./serve-store.ts";
import type { Served } from "./serve-store.ts";

const COURIER = `---
outlet: Bay Courier
published: 2026-05-04
language: en
---
Norway will send two tugs to the bay only if Iceland agrees, its foreign minister said on Monday.

Denmark has pledged 40 divers for the search after a treaty is signed, officials in Copenhagen said.

Sweden refuses to take part in any search, the government in Stockholm said.

The harbour has two berths.
`;

const LEDGER = `---
outlet: Bay Ledger
published: 2026-05-05
language: en
---
Poland will provide two tankers, the minister said. Portugal will provide a frigate, the minister said.
`;

const AFFAIR = "search";

describe.skipIf(BROWSER_IS_ABSENT !== null)(
  `what a review shows before it counts${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`,
  () => {
    let browser: Browser;
    let served: Served;
    let context: BrowserContext;
    let page: Page;
    const faults: string[] = [];

    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterEach(() => expect(faults.splice(0)).toEqual([]));
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
    });
    beforeEach(async () => {
      await context?.close();
      await served?.stop();
      const store = temporaryFolder();
      const files = [join(temporaryFolder(), "courier.txt"), join(temporaryFolder(), "ledger.txt")] as const;
      writeFileSync(files[0], COURIER);
      writeFileSync(files[1], LEDGER);
      expect((await runProviso(["read", ...files, "--store", store, "--affair", AFFAIR])).err).not.toMatch(/^error/m);
      served = await serveStore(store);
      ({ context, page } = await open("Anna"));
    });

    const open = async (name: string) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.addInitScript((who) => localStorage.setItem("proviso:reviewer", JSON.stringify({ name: who, asked: true })), name);
      const { reports } = await asked<{ reports: { id: string; outlet: string }[] }>("/reports");
      const id = reports.find(({ outlet }) => outlet === "Bay Courier")!.id;
      await page.goto(new URL(`/a/${AFFAIR}/review?report=${id}`, served.address).href);
      await settled(page);
      await page.locator(".draft .draft-sentence").waitFor();
      return { context, page };
    };
    const asked = async <T>(path: string): Promise<T> =>
      (await fetch(new URL(`/api/affairs/${AFFAIR}${path}`, served.address))).json() as T;
    const held = async (actor: string) =>
      (await asked<{ proposals: Held[] }>("/proposals")).proposals.find(({ proposal }) => proposal.actor.exact === actor)!;
    /** Begins another statement in words that are proposed already. */
    const anew = async (): Promise<void> => {
      await page.getByRole("button", { name: /^Another statement stands in these words/ }).press("Enter");
      await page.locator(".edit-fields").waitFor();
    };
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const card = () => page.locator(".desk .card");
    const current = () => page.locator(".draft .draft-sentence").waitFor();
    const dry = () => card().getByRole("region", { name: "What it would enter" });
    const on = (words: string | RegExp) => card().getByText(words).filter({ visible: true }).first().waitFor();
    const said = (words: string | RegExp) => page.locator(".toast").getByText(words).waitFor();
    /** The server refuses every edit, as where it knows nobody by a name. */
    const refuseEdits = () =>
      page.route("**/*", (route) =>
        route.request().method() === "PUT" ? route.fulfill({ status: 422, json: REFUSAL }) : route.continue(),
      );
    const refuseOneEdit = async () => {
      await refuseEdits();
      await press("e", "i");
      await page.keyboard.type("Ostra");
      await press("Enter");
      await on(/It also names Ostra/);
      await press("Enter");
      await card().getByRole("alert").getByText("nobody is known here as Ostra").waitFor();
    };

    it("reads an edit again before it can be accepted, and shows no older sentence meanwhile", async () => {
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      const before = await page.locator(".draft-sentence").innerText();
      await page.route(/\/draft$/, async (route) => {
        await gate;
        await route.continue();
      });
      await press("e", "Tab", "ArrowLeft");
      await dry().getByText("Norway will send two only if Iceland consents.").waitFor();
      await expect.poll(() => card().innerText()).not.toContain(before);
      await press("Control+Enter");
      await expect.poll(async () => (await held("Norway")).amended).toBe(true);
      await card()
        .getByText(/Asking for the sentence/)
        .waitFor();
      await expect.poll(() => card().innerText()).not.toContain(before);
      await expect.poll(() => page.getByRole("button", { name: /^Accept/ }).isDisabled()).toBe(true);
      await press("a");
      await said(/still asked for/);
      await expect.poll(async () => (await held("Norway")).state).toBe("open");
      letGo();
      await current();
      await press("a");
      await on("Denmark");
      await expect.poll(async () => (await held("Norway")).state).toBe("accepted");
    });

    it("accepts nothing unseen, and has the next sentence there before it is looked for", async () => {
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      const asked: string[] = [];
      page.on("request", (request) => request.url().endsWith("/draft") && asked.push(request.url()));
      await page.route(/\/draft$/, async (route) => {
        await gate;
        await route.continue();
      });
      await page.reload();
      await on("Iceland agrees");
      await expect.poll(() => page.getByRole("button", { name: /^Accept/ }).isDisabled()).toBe(true);
      await press("a");
      await said(/still asked for/);
      await expect.poll(async () => (await held("Norway")).state).toBe("open");
      letGo();
      await current();
      // The one in focus and the two behind it; the first of the next report may be among them.
      await expect.poll(() => new Set(asked).size, { timeout: 8_000 }).toBeGreaterThanOrEqual(3);
      await page.waitForLoadState("networkidle");
      await page.unrouteAll({ behavior: "wait" });
      await page.route(/\/draft$/, (route) => route.abort());
      await press("a");
      await on("Denmark");
      await expect.poll(() => page.locator(".draft .draft-sentence").innerText()).toMatch(/Denmark/);
      await press("a");
      await on("Sweden");
      await expect.poll(() => page.locator(".draft .draft-sentence").innerText()).toMatch(/Sweden/);
      await press("a");
      for (const actor of ["Norway", "Denmark", "Sweden"])
        await expect.poll(async () => (await held(actor)).state, { timeout: 8_000 }).toBe("accepted");
      await page.unrouteAll({ behavior: "wait" });
    });

    it("shows what an edit would enter while it is made, and keeps nothing", async () => {
      const acts = async () => (await asked<{ acts: unknown[] }>("/log")).acts.length;
      const before = await acts();
      await press("e");
      await dry()
        .getByText(/^pledge NO\.\S+ NO will send two tugs/)
        .waitFor();
      await card().getByText("to be satisfied by Iceland", { exact: true }).waitFor();
      await press("Tab", "ArrowLeft");
      await dry()
        .getByText(/^Norway will send/)
        .waitFor();
      await press("Shift+Tab", "i");
      await page.keyboard.type("qq");
      await press("Enter");
      await dry()
        .getByText(/^Not as it stands: .*nobody is known here as “qq”/)
        .waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await press("Escape");
      expect([await acts(), (await held("Norway")).amended]).toEqual([before, undefined]);
    });

    it("asks once for a row of quick changes, and calls a superseded question off", async () => {
      const bodies: string[] = [];
      const gone: string[] = [];
      let isSlow = true;
      page.on("requestfailed", (request) => request.url().endsWith("/reading") && gone.push(request.postData()!));
      await page.route(/\/reading$/, async (route) => {
        bodies.push(route.request().postData()!);
        if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue().catch(() => undefined);
      });
      await press("e");
      await dry().getByText("Unknown yet").waitFor();
      await expect.poll(() => bodies.length).toBe(1);
      isSlow = false;
      await press("Tab", "ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowLeft", "ArrowLeft");
      await dry()
        .getByText(/^pledge NO\./)
        .waitFor();
      // Five changes: on a busy machine some keys may come further apart than the rest that is waited for, never all of them.
      expect(bodies.length).toBeLessThan(6);
      expect(gone[0]).toBe(bodies[0]);
      const { start, end } = (JSON.parse(bodies.at(-1)!) as { object: { start: number; end: number } }).object;
      expect(COURIER.slice(COURIER.indexOf("Norway")).slice(start, end).trim()).toBe("two");
      await page.unrouteAll({ behavior: "wait" });
      await page.route(/\/reading$/, (route) => route.abort());
      await press("ArrowRight");
      await dry().getByText("Unknown while the server does not answer.").waitFor();
      await page.unrouteAll({ behavior: "wait" });
    });

    it("reads a missed statement before it is put forward, and asks for the act that its words do not tell", async () => {
      await press("m", "ArrowDown", "ArrowDown", "ArrowDown", "Enter");
      await card().getByText("the words do not tell which; choose with T").waitFor();
      await dry().getByText("Unknown: the words do not tell what kind of act it is.").waitFor();
      await press("Enter");
      await said(/choose it first/);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("edit-act");
      await press("Escape");
      await press("t");
      await dry()
        .getByText(/^pledge /)
        .waitFor();
      await page.getByRole("button", { name: "Drop it" }).click();
      await press("m", "Enter");
      await anew();
      await card().getByText("read as PLEDGE; change with T").waitFor();
      await card().getByText("read: “Norway”, held as Norway").waitFor();
      await dry().getByText("condition: only if “Iceland agrees”").waitFor();
    });

    it("shows a refusal on its card, keeps what was typed, and holds acceptance back until it is dropped", async () => {
      await refuseOneEdit();
      const box = card().getByRole("alert");
      const { y, height } = (await box.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(900);
      await press("a");
      await said(/not taken here/);
      await expect.poll(async () => (await held("Norway")).state).toBe("open");
      await press("e", "i");
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("Ostra");
      await press("Escape", "Escape", "x");
      await box.waitFor({ state: "detached" });
      await press("e", "i");
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).not.toBe("Ostra");
      await press("Escape", "Escape", "a");
      await expect.poll(async () => (await held("Norway")).state).toBe("accepted");
    });

    it("leads back to a refused edit from another report, follows onto no other screen, and is settled by an edit that is taken", async () => {
      await refuseOneEdit();
      await press("Escape", "e", "Enter"); // refused once more: one box, not two
      await card().getByRole("alert").waitFor();
      await expect.poll(() => page.getByRole("alert").count()).toBe(1);
      await press("n");
      await on("Poland");
      await expect.poll(() => page.getByRole("alert").count()).toBe(0);
      await page.getByRole("link", { name: /^History/ }).press("Enter");
      await page.getByText("What was done here").waitFor();
      await expect.poll(() => page.getByText("Not taken").count()).toBe(0);
      await page.goBack();
      await page.unrouteAll({ behavior: "wait" });
      await page.getByRole("button", { name: "Go to it" }).press("Enter");
      await page.locator(".edit-fields").waitFor();
      await press("Tab", "ArrowLeft", "Shift+Tab", "i");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Norway");
      await press("Control+Enter");
      await current();
      await expect.poll(() => page.getByRole("alert").count()).toBe(0);
      await expect.poll(async () => (await held("Norway")).amended).toBe(true);
    });

    it("keeps a grade over undo, and makes what was begun the first thing to go on with", async () => {
      await press("g", "b", "3", "a");
      await on("Denmark");
      await expect.poll(async () => (await held("Norway")).state).toBe("accepted");
      await press("u");
      await on("usually reliable · possibly true");
      await press("e", "Tab", "ArrowLeft", "Escape");
      await expect.poll(() => page.locator(".card .button.main").innerText()).toContain("Go on editing");
      await page.reload();
      await current();
      await on("Norway");
      await expect.poll(() => page.locator(".card .button.main").innerText()).toContain("Go on editing");
    });

    it("gives the keys back to the desk after a press on a row, and goes on behind the last proposal", async () => {
      await page.locator(".proposal-list").getByText("Sweden").click();
      await press("m", "Enter");
      await anew();
      await page.getByText("A statement that the reader missed").waitFor();
      await press("Escape");
      await on("Sweden");
      await press("j");
      await on("Poland");
      await said(/^The next report: ledger\.txt/);
      await press("k");
      await said("This is the report's first proposal.");
    });

    it("rejects many with the reason that is written, by Enter", async () => {
      await press("b");
      const dialog = page.getByRole("dialog", { name: "Decide on many at once" });
      await dialog.getByText(/in this report/).click();
      await dialog.getByText("All 3 sentences stand above.").waitFor();
      await page.waitForTimeout(300); // keys that come at once were meant for the desk
      await press("Tab", "Tab"); // over the list, which is scrolled by key
      await page.keyboard.type("a rumour, no more");
      await dialog.getByRole("button", { name: /^Reject 3 proposals Enter/ }).waitFor();
      await press("Enter");
      await expect.poll(async () => (await held("Denmark")).reason).toBe("a rumour, no more");
      await press("u");
      await expect.poll(async () => (await held("Denmark")).state).toBe("open");
    });

    it("splits between words alone, and leaves two words on either side", async () => {
      const whole = (await held("Norway")).proposal.span.exact;
      await press("s");
      for (let n = 0; n < 40; n += 1) await press("ArrowRight", "Shift+ArrowRight");
      await press("Enter");
      await said(/^Split: /);
      const { proposals } = await asked<{ proposals: Held[] }>("/proposals");
      const parts = proposals.map(({ proposal }) => proposal.span.exact).filter((words) => words !== whole && whole.includes(words));
      expect(parts).toHaveLength(2);
      for (const part of parts) expect(part).toMatch(/^\p{L}{2,}.* ./u);
    });

    it("returns to the card whose edit is taken back, and offers nobody else's act to be taken back", async () => {
      await press("a");
      await on("Denmark");
      await press("e", "Tab", "ArrowLeft", "Enter");
      await expect.poll(async () => (await held("Denmark")).amended).toBe(true);
      await press("j", "u");
      await on("Denmark");
      await expect.poll(async () => (await held("Denmark")).amended).toBeUndefined();
      const boris = await open("Boris");
      await boris.page.getByText("You decide as Boris").waitFor();
      await expect.poll(() => boris.page.getByRole("button", { name: /take back/ }).count()).toBe(0);
      await boris.page.keyboard.press("u");
      await boris.page.locator(".toast").getByText("There is nothing to take back.").waitFor();
      await expect.poll(async () => (await held("Norway")).state).toBe("accepted");
      await boris.context.close();
    });

    it("takes back and does again one's own decision where another reviewer decided since, and says who is in the way", async () => {
      await press("a");
      await on("Denmark");
      await expect.poll(async () => (await held("Norway")).state).toBe("accepted");
      const boris = await open("Boris");
      const theirs = async (...keys: readonly string[]) => {
        for (const key of keys) await boris.page.keyboard.press(key);
      };
      await theirs("r", "2");
      await expect.poll(async () => (await held("Denmark")).state).toBe("rejected");
      await said(/^Boris: reject/);
      await press("u");
      await expect.poll(async () => (await held("Norway")).state).toBe("open");
      await expect.poll(async () => (await held("Denmark")).state).toBe("rejected");
      await on("Iceland agrees");
      await page.getByRole("button", { name: /again “accept/ }).waitFor();
      await press("y");
      await expect.poll(async () => (await held("Norway")).state).toBe("accepted");
      await press("u");
      await expect.poll(async () => (await held("Norway")).state).toBe("open");
      await boris.page.getByText("1 of 5 decided").waitFor();
      await boris.page.locator(".card").getByText("Sweden").filter({ visible: true }).first().waitFor();
      await theirs("r", "1");
      await expect.poll(async () => (await held("Sweden")).state).toBe("rejected");
      await page.getByText(/^Boris acted since: “accept .*” cannot be done again \(reject proposal/).waitFor();
      await press("y");
      await said(/^Nothing was done again\. Boris’s act “reject .*” came after you took “accept .*” back\./);
      await expect.poll(async () => (await held("Norway")).state).toBe("open");
      await boris.context.close();
    });

    it("names chains, relations and rules in plain words, and the key that does again", async () => {
      const words = await card().innerText();
      expect(words).not.toMatch(/not resolved|never assures|rules 0/);
      expect(words).toContain("held as Norway");
      expect(words).toContain("needed, though not enough by itself");
      await expect
        .poll(() => card().locator(".sure [title]").first().getAttribute("title"))
        .toMatch(/^found by the rule “.+”; .* about \d+ of 100$/);
      await press("a");
      await expect.poll(async () => (await held("Norway")).state).toBe("accepted");
      await press("u");
      const again = page.getByRole("button", { name: /again “/ });
      await again.waitFor();
      await expect.poll(() => again.locator("kbd").allInnerTexts()).toEqual(["Y"]);
    });

    it("says what it says in the foot, where no text is, and leaves the text where it stands", async () => {
      const top = async () => (await page.locator(".desk").boundingBox())!.y;
      const before = await top();
      await press("a");
      await said(/^Accepted/);
      await page.getByRole("button", { name: /take back/ }).waitFor();
      await expect.poll(() => top()).toBe(before);
      const toast = (await page.locator(".toast p").boundingBox())!;
      const aside = (await page.locator(".desk > aside").boundingBox())!;
      expect(aside.y + aside.height).toBeLessThanOrEqual(toast.y);
    });

    it("has no serious fault of access and never scrolls sideways with a refusal on the card", async () => {
      await refuseOneEdit();
      for (const [width, colorScheme] of [
        [1440, "dark"],
        [390, "light"],
      ] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        expect(await accessFaults(page), `at ${width}`).toEqual([]);
        expect(await sidewaysScroll(page), `at ${width}`).toBeLessThanOrEqual(0);
      }
    });

    it("names on the affair's page what no goal uses, with the way to it", async () => {
      await press("a");
      await on("Denmark");
      await press("j");
      await on("Sweden");
      await current();
      await press("a");
      await expect.poll(async () => (await held("Sweden")).state).toBe("accepted");
      await page.getByRole("link", { name: /^Affair/ }).press("Enter");
      const also = page.getByRole("region", { name: "Also said" });
      await also.getByText(/^Sweden will not/).waitFor();
      await also.getByRole("link", { name: /Register/ }).press("Enter");
      await page.getByRole("heading", { name: /^Refusals/ }).waitFor();
    });
  },
);

const REFUSAL = {
  type: "unknown-name",
  title: "That name is not known",
  status: 422,
  detail: "nobody is known here as Ostra",
  way: "Declare it first, or take a name that is held.",
};

/** A proposal as the API answers it, as far as it is looked at here. */
interface Held {
  readonly state: string;
  readonly reason?: string;
  readonly amended?: true;
  readonly proposal: { readonly actor: { readonly exact: string }; readonly span: { readonly exact: string } };
}
