import { Tinypool } from "tinypool";
import { expect, it } from "vitest";
import { putAgain } from "../../src/desk/put-again.ts";

const open = (): boolean => false;

/** Something put that fails with each of the given messages in turn, and then is answered. */
function putFailing(...messages: readonly string[]): () => Promise<number> {
  let tries = 0;
  return () => {
    const message = messages[tries++];
    return message === undefined ? Promise.resolve(tries) : Promise.reject(new Error(message));
  };
}

it("puts a question again whose thread was stopped under it, as often as that happens", async () => {
  expect(await putAgain(putFailing("Terminating worker thread", "Terminating worker thread"), open)).toBe(3);
});

it("throws any other fault at once", async () => {
  await expect(putAgain(putFailing("invalid body"), open)).rejects.toThrow("invalid body");
});

it("ends with the asker", async () => {
  await expect(putAgain(putFailing("Terminating worker thread"), () => true)).rejects.toThrow("Terminating");
});

it("knows the words of the pool as it is now", async () => {
  const endless = new URL("data:text/javascript,export default () => new Promise(() => setInterval(() => {}, 1000))").href;
  const pool = new Tinypool({ filename: endless, minThreads: 1, maxThreads: 1 });
  let tries = 0;
  const put = (): Promise<number> => (++tries === 1 ? (pool.run(null) as Promise<number>) : Promise.resolve(tries));
  const asked = putAgain(put, open);
  await pool.destroy();
  expect(await asked).toBe(2);
});
