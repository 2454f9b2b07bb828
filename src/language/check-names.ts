import type { Entry } from "#model";
import type { Tell } from "./finding.ts";
import type { Gist } from "./gist.ts";
import { membersMeant, memberVariants } from "./member-variants.ts";
import type { Named } from "./named-in.ts";
import type { Names } from "./names.ts";
import type { Use } from "./telling/finding-words.ts";

/** Names taken twice, names that stand for the wrong kind of thing, and names that nothing bears. `lost` names are not reported again. */
export function checkNames(
  entries: readonly Entry[],
  gists: readonly Gist[],
  names: Names,
  lost: ReadonlySet<string>,
  tellOf: (entry: Entry) => Tell,
): void {
  const unknown = new Map<string, Use[]>();
  entries.forEach((entry, at) => {
    // The first bearer keeps the name; each later one is told, beside the first. Two equal expectations are harmless.
    const first = names.get(entry.id)!;
    if (first !== entry) tellOf(entry)(entry.kind === "expect" ? "repeated-expectation" : "duplicate-name", undefined, first);
    for (const use of gists[at]!.uses) {
      const { name } = use;
      const meant = resolve(use, names);
      if (meant === undefined) {
        if (lost.has(name)) continue;
        const known = unknown.get(name);
        if (known) known.push({ entry, use });
        else unknown.set(name, [{ entry, use }]);
      } else if (meant !== "vote" && !use.kinds.includes(meant.kind)) tellOf(entry)("wrong-kind", name, use, meant, names);
    }
  });
  if (unknown.size > 0) tellUnknown(unknown, names, tellOf);
}

/** Unknown names, each once, at its first use. One that several members go by is told as that. */
function tellUnknown(unknown: ReadonlyMap<string, readonly Use[]>, names: Names, tellOf: (entry: Entry) => Tell): void {
  const variants = memberVariants([...names.values()]);
  for (const [name, uses] of unknown) {
    const { entry, use } = uses[0]!;
    const members = use.kinds.includes("member") ? membersMeant(name, variants) : [];
    if (members.length > 1) tellOf(entry)("ambiguous-name", name, name, members);
    else tellOf(entry)("unknown-name", name, uses, names);
  }
}

/**
 * What a name stands for. Where something may be fixed, a name may also be a vote (`HU.package`: what HU says in the body that decides
 * `package`) or a pledge at a stage (`GB.troops formal`).
 */
function resolve(use: Named, names: Names): Entry | "vote" | undefined {
  const found = names.get(use.name);
  if (found || !use.kinds.includes("vote")) return found;
  const space = use.name.indexOf(" ");
  const pledge = space < 0 ? undefined : names.get(use.name.slice(0, space));
  if (pledge?.kind === "pledge") return pledge;
  return isVote(use.name, names) ? "vote" : undefined;
}

/** `MEMBER.DECISION`, tried at every dot, since either name may have dots of its own. */
function isVote(name: string, names: Names): boolean {
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const decision = names.get(name.slice(dot + 1));
    if (decision?.kind === "decision" && names.get(name.slice(0, dot))?.kind === "member") return true;
  }
  return false;
}
