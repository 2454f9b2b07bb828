import { describe, expect, it } from "vitest";
import { EVERYWHERE, holderOf, keyName } from "../../src/web/shell/keys.ts";
import type { Key, KeyGroup } from "../../src/web/shell/keys.ts";

const key = (name: string, own: string): Key => ({ name, key: own, does: `do ${name}`, run: () => undefined });
const accept = key("review.accept", "a");
const reject = key("review.reject", "r");
const add = key("edit.add", "a");
const help = key("all.help", "?");
const review: KeyGroup = { title: "Review", keys: [accept, reject] };
const edit: KeyGroup = { title: "Edit", keys: [add], rests: true };
const everywhere: KeyGroup = { title: EVERYWHERE, keys: [help] };
const all = [everywhere, review, edit];

describe("a key that somebody chooses", () => {
  it("is refused where another of its group has it, or one that works everywhere", () => {
    expect(holderOf("r", accept, review, all)).toBe(reject);
    expect(holderOf("?", accept, review, all)).toBe(help);
  });

  it("may be the key of a group that never works at the same time, unless it shall work everywhere", () => {
    expect(holderOf("a", reject, { ...review, keys: [reject] }, all)).toBe(accept);
    expect(holderOf("r", add, edit, all)).toBeNull();
    expect(holderOf("r", help, everywhere, all)).toBe(reject);
  });

  it("may be the one it has already", () => {
    expect(holderOf("a", accept, review, all)).toBeNull();
  });
});

describe("the name of a key that is no character", () => {
  it("tells shift, which moves by character where the key alone moves by word", () => {
    const press = (shiftKey: boolean) => keyName({ key: "ArrowLeft", ctrlKey: false, metaKey: false, shiftKey });
    expect([press(false), press(true)]).toEqual(["ArrowLeft", "shift+ArrowLeft"]);
  });
});
