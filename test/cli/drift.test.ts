import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { comparisonShape, driftShape, utterancesShape } from "#wire";
import { runProviso } from "../support/run-proviso.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { ROOT } from "../tidy/sources.ts";

const store = ["--store", join(temporaryFolder(), "store"), "--affair", "kessary-strait"];

beforeAll(async () => {
  const { code } = await runProviso(["read", join(ROOT, "examples", "kessary-strait", "reports"), ...store]);
  expect(code).toBe(0);
});

async function json(args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await runProviso([...args, ...store, "--json"]);
  expect([args[0], code, err]).toEqual([args[0], 0, ""]);
  return JSON.parse(out);
}

describe("drift on the command line", () => {
  it("tells every pair that was compared, as data and as text", async () => {
    const drift = driftShape.parse(await json(["drift"]));
    expect(drift.compared.map(({ earlier, later }) => `${earlier} ${later}`)).toContain("hg-0512 so-0512");
    const { out } = await runProviso(["drift", ...store]);
    expect(out).toMatch(/^ {2}hg-0512 → so-0512 {2}keeps \d+%, wholly made from it/m);
    expect(out).toMatch(/^no longer necessary hg-0512 → kt-0513$/m);
    const cut = (await runProviso(["drift", ...store, "--limit", "1"])).out;
    expect(cut).toContain(`1 of ${drift.found} shown; --limit shows more`);
    expect(cut).toContain(`1 of ${drift.compared.length} pairs shown; --limit shows more`);
  });

  it("sets two reports side by side, and one beside what it retells", async () => {
    const named = comparisonShape.parse(await json(["drift", "hg-0512", "so-0512"]));
    expect(comparisonShape.parse(await json(["drift", "so-0512"]))).toEqual(named);
    expect(named.pairs.some(({ form }) => form === "same" || form === "near-verbatim")).toBe(true);
    const { out } = await runProviso(["drift", "so-0512", ...store]);
    expect(out).toContain(`Put in ${named.added!.length} sentences`);
    expect(out).toContain(`Left out ${named.omitted!.length} sentences`);
  });

  it("says no with a way on", async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [["hg-0512"], /retells no report that is at hand\.\nThese rest on the same origin: so-0512/],
      [["nowhere"], /There is no report “nowhere” here/],
      [["hg-0512", "hg-0512"], /set beside itself/],
      [["--limit", "none"], /no number of moves/],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = await runProviso(["drift", ...args, ...store]);
      expect([args.join(" "), code, out]).toEqual([args.join(" "), 2, ""]);
      expect(err).toMatch(message);
    }
  });
});

describe("origins and quotations on the command line", () => {
  it("names kinds, what each report retells, parts, and with --why the reasons", async () => {
    const { out } = await runProviso(["origins", ...store]);
    expect(out).toMatch(/^Nordvik Courier, 2026-05-13 nordvik-courier-2026-05-13 · an outlet's own story$/m);
    expect(out).toMatch(/^ {2}so-0515 +Strait Observer +2026-05-15 +retelling of mw-0514 +0\.\d\d$/m);
    expect(out).not.toContain("because");
    const why = await runProviso(["origins", "--why", ...store]);
    expect(why.out).toContain("because credits Nordvik Courier");
  });

  it("tells utterances with their forms beside the quotations", async () => {
    const told = (await json(["quotes"])) as { quotes: unknown[] };
    const { utterances } = utterancesShape.parse(told);
    const forms = utterances.flatMap((utterance) => utterance.forms);
    expect(told.quotes.length).toBeGreaterThan(0);
    expect(forms.length).toBeGreaterThanOrEqual(utterances.length);
    const { out } = await runProviso(["quotes", ...store]);
    expect(out).toContain(`${forms.length} quotations of ${utterances.length} utterance`);
  });
});
