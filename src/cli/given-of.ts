import { Refusal } from "#desk";

/** What `--given` fixes: NAME=yes or NAME=no, Refuses what says neither, and what says both of one name. */
export function givenOf(items: readonly string[]): Readonly<Record<string, boolean>> {
  const given: Record<string, boolean> = {};
  for (const item of items) {
    const match = /^(.+)=(yes|no)$/.exec(item);
    if (!match) throw new Refusal("invalid-given", `“${item}” fixes nothing.`, "Say NAME=yes or NAME=no, as in RU.consent=no.");
    const [name, value] = [match[1]!, match[2] === "yes"];
    if (Object.hasOwn(given, name) && given[name] !== value) {
      throw new Refusal("contradictory-given", `“${name}” is given as yes and as no.`, "Leave one of them out, or ask twice.");
    }
    given[name] = value;
  }
  return given;
}
