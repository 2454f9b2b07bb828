import type { Entry } from "#model";
import { gistOf } from "./gist.ts";
import { membersMeant, memberVariants, type MemberVariants } from "./member-variants.ts";

/**
 * The names in some entries that nothing bears but that are known variants of exactly one member, each with the name it stands for: `Britain` for
 * `GB`, and `Britain.troops` for `GB.troops` where that is an entry or may be a vote. `lost` names are left alone.
 */
export function standIns(entries: readonly Entry[], lost: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Set(lost);
  for (const { id } of entries) ids.add(id);
  const found = new Map<string, string>();
  let variants: MemberVariants | undefined;
  for (const entry of entries) {
    for (const { name, kinds } of gistOf(entry).uses) {
      if (ids.has(name) || found.has(name)) continue;
      const [word = ""] = name.split(" ", 1);
      if (ids.has(word)) continue;
      variants ??= memberVariants(entries);
      const whole = kinds.includes("member") ? only(name, variants) : undefined;
      if (whole !== undefined) found.set(name, whole);
      const dot = word.indexOf(".");
      const owner = dot < 0 || ids.has(word.slice(0, dot)) ? undefined : only(word.slice(0, dot), variants);
      if (owner === undefined) continue;
      const meant = owner + word.slice(dot);
      if (ids.has(meant) || kinds.includes("vote")) found.set(word, meant);
    }
  }
  return found;
}

/** The one member that a name stands for. */
function only(name: string, variants: MemberVariants): string | undefined {
  const [member, other] = membersMeant(name, variants);
  return other ? undefined : member?.id;
}
