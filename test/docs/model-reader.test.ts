import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DROP_REASONS } from "#model";
import { runProviso } from "../support/run-proviso.ts";
import { startStubModel, type StubModel } from "../support/stub-model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";

const file = join(ROOT, "docs", "model-reader.md");
const page = readFileSync(file, "utf8");
const blockOf = (kind: string): string => new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, "m").exec(page)![1]!;
const items = JSON.parse(blockOf("json")) as readonly { readonly words: string }[];
const firstColumn = page.split("\n").flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);

let stub: StubModel;
beforeAll(async () => {
  const text = readFileSync(join(ROOT, "docs", "ferry-reports", "1-gazette.txt"), "utf8");
  // Each item is said of the passage that holds its words; what no passage holds is said of the last one.
  const saidOf = (passage: string): readonly object[] =>
    items.filter(({ words }) => (text.includes(words) ? passage.includes(words) : text.trimEnd().endsWith(passage)));
  stub = await startStubModel(({ passage }) => ({ statements: saidOf(passage) }));
});

describe("the page on the model", { timeout: 90_000 }, () => {
  it("prints what it promises", async () => {
    const store = join(temporaryFolder(), "store");
    const env = { PROVISO_MODEL: "ollama:qwen3:8b", PROVISO_MODEL_URL: stub.base };
    const block = blockOf("model");
    let printed = "";
    for (const [, command] of block.matchAll(/^\$ proviso (.+)$/gm)) {
      const { out, err } = await runProviso([...command!.split(" "), "--store", store], { env });
      expect(err).toBe("");
      printed += `$ proviso ${command}\n${out.trimEnd().replace(/[ \t]+$/gm, "")}\n`;
    }
    if (process.env["RESET_DOCS"])
      writeFileSync(
        file,
        page.replace(block, () => printed),
      );
    else expect(printed).toBe(block);
  });

  it("explains every reason for dropping, in order, and every setting that is read", () => {
    expect(firstColumn.filter((word) => !word.startsWith("PROVISO"))).toEqual([...DROP_REASONS]);
    const source = readFileSync(join(ROOT, "src", "desk", "model-endpoint.ts"), "utf8");
    const read = new Set(source.match(/PROVISO_MODEL(_[A-Z]+)?/g));
    expect(new Set(firstColumn.filter((word) => word.startsWith("PROVISO")))).toEqual(read);
  });
});
