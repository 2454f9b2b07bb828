import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { titleFrom } from "../../src/cli/title-from.ts";

it.each([
  [join("/", "work", "sarn-mission", "reports"), "Sarn mission"],
  [join("/", "work", "sarn-mission", "Reports", "texts"), "Sarn mission"],
  [join("/", "work", "harbour_dues.txt"), "Harbour dues"],
  [join("/", "work", "reports on dues"), "Reports on dues"],
  [join("/", "reports"), "Affair"],
  [join(homedir(), "Downloads"), "Affair"],
  [join(tmpdir(), "reports"), "Affair"],
  ["-", "Affair"],
  ["https://paper.example/reports", "Affair"],
])("calls an affair that nobody named after what its reports lie in: %s", (path, title) => {
  expect(titleFrom(path)).toBe(title);
});
