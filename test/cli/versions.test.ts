import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { versionsShape } from "#wire";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const HEAD = "---\noutlet: Quarry News\npublished: 2021-03-02\nurl: https://quarry.example/a\n---\n";
const TEXT = "Strike ends\n\nThe union will end its strike only if wages rise. The owners met on Monday.\n";

it("tells the versions of a report and what was silently changed", async () => {
  const papers = join(folder, "papers");
  mkdirSync(papers);
  writeFileSync(join(papers, "1.txt"), HEAD + TEXT);
  writeFileSync(join(papers, "2.txt"), HEAD + TEXT.replace("only if", "if"));
  const store = ["--store", join(folder, "store")];
  await runProviso(["read", papers, "--affair", "quarry", ...store]);
  const { out } = await runProviso(["versions", "qn-0302", ...store]);
  expect(out).toMatch(
    /the first version held[^]*replaces qn-0302[^]*- The union[^]*only if wages rise\.[^]*\+ The union[^]* if wages rise\./,
  );
  const { versions } = versionsShape.parse(JSON.parse((await runProviso(["versions", "qn-0302-2", "--json", ...store])).out));
  expect(versions.map(({ report, replaces, changes }) => [report, replaces, changes.length])).toEqual([
    ["qn-0302", null, 0],
    ["qn-0302-2", "qn-0302", 1],
  ]);
  const { code, err } = await runProviso(["versions", "nothing", ...store]);
  expect([code, err]).toEqual([2, expect.stringMatching(/no report “nothing”/)]);
});
