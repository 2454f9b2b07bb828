import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page, serious and critical alone, each with the first place where it is so. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<Results> } };
    return (await axe.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`);
}

interface Results {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** By how many pixels a page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Waits until a screen has all its answers. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("h1", { state: "attached", timeout: 30_000 });
  await page.waitForFunction(() => document.querySelector(".loading") === null, undefined, { timeout: 30_000 });
}
