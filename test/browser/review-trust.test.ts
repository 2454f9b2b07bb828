import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { accessFaults, settled } from "./faults-of.ts";
import { BROWSER_IS_ABSENT, openBrowser } from "./open-browser.ts";
import { serveStore } from "./serve-store.ts";
import type { Served } from "./serve-store.ts";

const LEDGER = `---
outlet: Quay Ledger
published: 2026-06-02
language: en
---
Morvia will send three tugs to the lock only if Tessaly agrees, its envoy said on Monday.

Brant will provide a dredger, the mayor said. Corland will provide two cranes, the mayor said.

Sund refuses to open the lock, its government said.
`;
const AFFAIR = "lock";

describe.skipIf(BROWSER_IS_ABSENT !== null)(
  `what the review desk says of itself${BROWSER_IS_ABSENT ? ` (${BROWSER_IS_ABSENT})` : ""}`,
  () => {
    const faults: string[] = [];
    let browser: Browser;
    let served: Served;
    let page: Page;

    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      expect(faults).toEqual([]);
    });
    beforeEach(async () => {
      const [store, ledger] = [temporaryFolder(), join(temporaryFolder(), "ledger.txt")];
      writeFileSync(ledger, LEDGER);
      expect((await runProviso(["read", ledger, "--store", store, "--affair", AFFAIR])).err).not.toMatch(/^error/m);
      served = await serveStore(store);
      page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" })).newPage();
      page.setDefaultTimeout(10_000);
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.addInitScript(() => localStorage.setItem("proviso:reviewer", JSON.stringify({ name: "Anna", asked: true })));
      await page.goto(new URL(`/a/${AFFAIR}/review`, served.address).href);
      await settled(page);
      await page.locator(".draft .draft-sentence").waitFor();
      return async () => {
        await page.context().close();
        await served.stop();
      };
    });

    const asked = async <T>(path: string): Promise<T> =>
      (await fetch(new URL(`/api/affairs/${AFFAIR}${path}`, served.address))).json() as T;
    const held = async (): Promise<readonly Held[]> => (await asked<{ proposals: Held[] }>("/proposals")).proposals;
    const heldOf = async (actor: string): Promise<Held> => (await held()).find(({ proposal }) => proposal.actor.exact === actor)!;
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const undoLine = () => page.locator(".meter-undo");
    const goTo = async (actor: string): Promise<void> => {
      await page.locator(".proposal-list").getByText(actor).first().click();
      await page.locator(".card .fields").getByText(actor).first().waitFor();
    };

    it("says at once what undo would take back, while the server has not heard it yet", async () => {
      const { statement } = await asked<{ statement: { id: string } }>(`/proposals/${(await heldOf("Morvia")).proposal.id}/draft`);
      let open: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      await page.route("**/accept", async (route) => (await gate, route.continue()));
      await press("a");
      await undoLine().getByText(`accept statement ${statement.id}`).waitFor({ timeout: 500 });
      expect((await heldOf("Morvia")).state).toBe("open");
      open();
      await expect.poll(async () => (await heldOf("Morvia")).state).toBe("accepted");
      expect(await undoLine().innerText()).toContain(`accept statement ${statement.id}`);
    });

    it("lists what a batch would enter, goes on to the next open card, and is named in History by what it was", async () => {
      await goTo("Brant");
      const rule = (await heldOf("Brant")).proposal.pattern!;
      const alike = (await held()).filter(({ proposal }) => proposal.pattern === rule);
      await press("b");
      const dialog = page.getByRole("dialog", { name: "Decide on many at once" });
      await expect.poll(() => dialog.locator(".batch-list li").count()).toBe(alike.length);
      await dialog.getByText(/^Brant will provide/).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.waitForTimeout(300); // keys that come at once were meant for the desk
      await press("a");
      await page.locator(".card .fields").getByText("Sund").first().waitFor();
      const words = `accept ${alike.length} of rule ${rule}`;
      await undoLine().getByText(words).waitFor();
      await expect.poll(async () => (await heldOf("Brant")).state).toBe("accepted");
      await press("u");
      await expect.poll(async () => (await heldOf("Brant")).state).toBe("open");
      await page.goto(new URL(`/a/${AFFAIR}/history`, served.address).href);
      await page.getByText(new RegExp(`^undo act \\d+: ${words}`)).waitFor();
    });

    it("shows the sentence of a text as it is typed, and its faults at lines that the box has", async () => {
      await press("d");
      const box = page.locator(".edit textarea");
      const typed = (await box.inputValue()).replace("three tugs", "nine tugs");
      await box.fill(typed);
      await page
        .locator(".edit .dry-sentence")
        .getByText(/^Morvia will send nine tugs to the lock/)
        .waitFor();
      expect(await page.locator(".edit .findings .error, .edit .dry-refused").allInnerTexts()).toEqual([]);
      expect(await page.locator(".card .draft-sentence").count()).toBe(0);
      await box.fill(`${typed}\nbody council "The council" decides by unanimity of Morvia`);
      await page.locator(".edit .dry").getByText("With it: body “The council”").waitFor();
      await box.fill(`${typed}\nbody council "The council" decides by magic`);
      const last = typed.split("\n").length + 1;
      await page
        .locator(".edit .findings code")
        .getByText(new RegExp(`^${last}:`))
        .waitFor();
      expect(await page.locator(".edit .dry-sentence").count()).toBe(0);
      await box.fill(`${typed}\npledge Sund.lock Sund will open "the lock"`);
      await page.locator(".edit .findings").getByText("found a second statement").waitFor();
      await press("Control+Enter");
      await page.locator(".card").getByText("is a second statement; one proposal enters one").waitFor();
      expect((await held()).every(({ state }) => state === "open")).toBe(true);
    });

    it("reads names while they are typed, and shows no older sentence meanwhile", async () => {
      await goTo("Brant");
      await press("e");
      await page.locator(".dry-sentence").getByText("Brant will provide").waitFor();
      await press("i");
      await page.keyboard.type("Sund");
      expect(await page.locator(".dry").innerText()).not.toContain("Brant");
      await page.locator(".dry-sentence").getByText("Sund will provide").waitFor({ timeout: 3000 });
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    });

    it("says under whom words are held once they are", async () => {
      const who = page.locator(".card .fields dd").first();
      await who.getByText("new: Morvia, named with it").waitFor();
      await press("a");
      await page.locator(".card .fields").getByText("Brant").first().waitFor();
      await press("k");
      await who.getByText("held as Morvia").waitFor();
    });

    it("calls the affair otherwise, and History takes that back", async () => {
      await press("a");
      await undoLine().getByText("accept statement").waitFor();
      await page.getByRole("button", { name: "rename" }).click();
      await page.getByLabel("What is the affair called?").fill("The lock at Sund");
      await press("Enter");
      await page.locator(".rail .affair").getByText("The lock at Sund").waitFor();
      await page.locator(".card .fields").getByText("Brant").first().waitFor();
      await page.goto(new URL(`/a/${AFFAIR}/history`, served.address).href);
      await page.getByRole("button", { name: /^Take back “call the affair “The lock at Sund””/ }).waitFor();
      await press("u");
      await page.locator(".rail .affair").getByText(AFFAIR, { exact: true }).waitFor();
      expect((await heldOf("Morvia")).state).toBe("accepted");
    });

    it("says that words are proposed or held already, leads there, and asks before what was begun is dropped", async () => {
      await press("a");
      await page.locator(".card .fields").getByText("Brant").first().waitFor();
      await expect.poll(async () => (await heldOf("Morvia")).state).toBe("accepted");
      await press("m", "ArrowUp", "Enter");
      const dialog = page.getByRole("dialog", { name: "Before a statement is begun" });
      await dialog.getByText("These words are proposed already").waitFor();
      await dialog.getByText(/^held as Morvia\./).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await press("Enter");
      await page.locator(".card .decided").getByText("accepted").waitFor();
      await press("m", "Enter");
      await dialog.getByRole("button", { name: /^Another statement stands in these words/ }).press("Enter");
      await page.locator(".edit-fields").waitFor();
      await press("Escape");
      await page.locator(".paper").getByText("government").first().dblclick();
      await press("m");
      await dialog.getByText("Begun before and not put forward:").waitFor();
      await dialog.getByText(/“Morvia will send three tugs/).waitFor();
      await dialog.getByRole("button", { name: "Keep it and go on with it" }).press("Enter");
      await page
        .locator(".edit-fields .part")
        .getByText(/^Morvia will send three tugs/)
        .waitFor();
      await press("Escape");
      await page.locator(".paper").getByText("government").first().dblclick();
      await press("m");
      await dialog.getByRole("button", { name: "Drop it and begin with the words selected" }).press("Enter");
      await page.locator(".edit-fields .part").getByText("government", { exact: true }).waitFor();
      expect((await held()).some(({ proposal }) => proposal.reader === "analyst")).toBe(false);
    });
  },
);

interface Held {
  readonly state: string;
  readonly proposal: {
    readonly id: string;
    readonly pattern?: string;
    readonly reader: string;
    readonly span: { readonly exact: string };
    readonly actor: { readonly exact: string };
  };
}
