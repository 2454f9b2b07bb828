import { Refusal } from "#desk";

/** What `--given` fixes: NAME=yes or NAME=no, each name once. Refuses what says neither. */
export function givenOf(items: readonly string[]): Readonly<Record<string, boolean>> {
  const given: Record<string, boolean> = {};
  for (const item of items) {
    const match = /^(.+)=(yes|no)$/.exec(item);
    if (!match) throw new Refusal("invalid-given", `“${item}” fixes nothing.`, "Say NAME=yes or NAME=no, as in RU.consent=no.");
    given[match[1]!] = match[2] === "yes";
  }
  return given;
}
