/** Numbers written as words. Lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    "two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,thirteen 13,fourteen 14,fifteen 15,sixteen 16,seventeen 17,eighteen 18,nineteen 19," +
    "twenty 20,thirty 30,forty 40,fifty 50,sixty 60,seventy 70,eighty 80,ninety 90,dozen 12,half 0.5"
  )
    .split(",")
    .map((pair) => [pair.split(" ")[0]!, Number(pair.split(" ")[1])] as const),
);

/** Words that multiply the number before them. Lower case. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

/** Words for a number without giving it, with the range they are used for. Lower case. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dozens", [24, 999]],
  ["scores", [40, 999]],
  ["hundreds", [200, 9_999]],
  ["thousands", [2_000, 999_999]],
  ["millions", [2e6, 9.99e8]],
  ["billions", [2e9, 9.99e11]],
]);

/** Words beside a number that are not what is counted. Lower case. */
export const UNIT_FILLERS: ReadonlySet<string> = new Set(
  "of the a an per more other additional new further different such these those about".split(" "),
);

/** Phrases that limit a statement to a time, a place or a manner. Lower case. */
export const LIMITS: readonly string[] =
  "on a permanent basis|in peacetime|in wartime|for the time being|in most cases|where possible|on paper|as far as possible|on a temporary basis|on its own territory|in exceptional cases|outside combat zones|away from the front line|far from the front line|for defensive purposes|in self-defence|in self-defense".split(
    "|",
  );
