import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Desks from "#desk";
import type { Dossier } from "#model";
import { parse } from "#language";

// Threads run the built program, as the server does.
let desk: typeof Desks;
let apart: Desks.Asker;

beforeAll(async () => {
  desk = (await import(new URL("../../dist/desk/index.js", import.meta.url).href)) as typeof Desks;
  apart = desk.askApart();
});
afterAll(() => apart.close());

const dossierOf = (text: string): Dossier => parse(`affair council "A council"\n${text}`).dossier;

const small = dossierOf(`
member AL "Aland"
member BO "Borland"
body council "The council" decides by unanimity of AL, BO
decision loan "The loan" by council
goal paid "The loan is paid"
  needs loan
`);

/** Forty voters whose populations have nothing in common: many seconds, and then refused. */
const long = dossierOf(
  [
    ...Array.from({ length: 40 }, (_, i) => `member M${i} "Member ${i}"`),
    'body council "The council" decides by qualified 55% members 65% population of',
  ].join("\n") + ` ${Array.from({ length: 40 }, (_, i) => `M${i} population ${1_000_003 + 7_919 * i * i + 104_729 * i}`).join(", ")}\n`,
);

describe("questions asked apart", () => {
  it("are answered as here", async () => {
    const here = desk.askHere();
    for (const asker of [here, apart]) {
      const { goals } = await asker.ask("answerQuestion", [small, {}]);
      expect(goals.map(({ id, possible, vetoes }) => [id, possible, vetoes.map(({ actor }) => actor)])).toEqual([
        ["paid", "yes", ["AL", "BO"]],
      ]);
      expect(await asker.ask("measurePower", [small, "council"])).toMatchObject({ power: { winning: 1 } });
    }
  });

  it("are refused as here, with the reason and a way on", async () => {
    for (const asker of [desk.askHere(), apart]) {
      const thrown = await asker.ask("answerLeft", [small, "ZZ", {}]).then(
        () => null,
        (error: unknown) => error,
      );
      expect(thrown).toBeInstanceOf(desk.Refusal);
      expect(thrown).toMatchObject({ code: "unknown-actor", way: "There are: AL, BO." });
    }
  });

  it("leave this thread free, do not wait for a long one, and stop where nobody waits for the answer", async () => {
    const gone = new AbortController();
    let ended = false;
    const asked = apart.ask("measurePower", [long, "council"], gone.signal).finally(() => (ended = true));
    const refused = expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(await apart.ask("measurePower", [small, "council"])).toMatchObject({ power: { winning: 1 } });
    expect(ended).toBe(false);
    gone.abort();
    await refused;
    expect((await apart.ask("answerQuestion", [small, {}])).goals).toHaveLength(1);
  });

  // A thread is stopped for one question while its answer is already on the way: the pool would then hand it the next one and lose that.
  it.each([0, 300])("lose no question to the stopping of another, %i ms after its asker has gone", async (graceMs) => {
    const asker = desk.askApart(graceMs);
    for (let round = 0; round < 4; round++) {
      const gone = new AbortController();
      const leaving = Array.from({ length: 2 }, () => asker.ask("answerQuestion", [small, {}], gone.signal));
      const staying = Array.from({ length: 6 }, () => asker.ask("answerQuestion", [small, {}], new AbortController().signal));
      const left = Promise.allSettled(leaving);
      busyFor(40 * round); // Their answers arrive meanwhile, unheard.
      gone.abort();
      busyFor(3); // So that the stopping comes before the answers are heard.
      for (const { goals } of await Promise.all(staying)) expect(goals).toHaveLength(1);
      for (const each of await left) expect(each).toMatchObject({ status: "rejected", reason: { name: "AbortError" } });
    }
    await asker.close();
  });
});

/** Keeps this thread from hearing anything. */
function busyFor(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
