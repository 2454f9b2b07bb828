import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { receivedShape } from "#wire";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const PAGE =
  "<html><head><title>Strike</title></head><body><article><p>The owners &amp; the union met on Monday.</p></article></body></html>";

it("tells where words stand in the document as it came, and writes that document out", async () => {
  const papers = join(folder, "papers");
  mkdirSync(papers);
  writeFileSync(join(papers, "page.html"), PAGE);
  const store = ["--store", join(folder, "store")];
  await runProviso(["read", papers, "--affair", "quarry", ...store]);
  const { reports } = JSON.parse((await runProviso(["origins", "--json", ...store])).out) as { reports: { id: string }[] };
  const id = reports[0]!.id;
  const place = receivedShape.parse(JSON.parse((await runProviso(["received", id, "owners & the union", "--json", ...store])).out));
  const start = PAGE.indexOf("owners");
  expect(place).toEqual({ by: "source", place: { start, end: start + "owners &amp; the union".length }, exact: "owners &amp; the union" });
  expect((await runProviso(["received", id, "owners & the union", ...store])).out).toContain(`Characters ${String(start)} to`);
  await runProviso(["received", id, "--out", join(folder, "again.html"), ...store]);
  expect(readFileSync(join(folder, "again.html"), "utf8")).toBe(PAGE);
}, 90_000);

it.each([
  [["nobody", "words"], /no report “nobody”/],
  [["nobody"], /not said what is wanted/],
])(
  "refuses %j with a way on",
  async (asked, told) => {
    const { code, err } = await runProviso(["received", ...asked, "--affair", "quarry", "--store", join(folder, "store")]);
    expect([code, err]).toEqual([2, expect.stringMatching(told)]);
  },
  90_000,
);
