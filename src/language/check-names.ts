import { nearest } from "#text";
import type { Diagnostic, Dossier, Entry } from "#model";
import { placeOf } from "./name-places.ts";
import { namedIn, type Named } from "./named-in.ts";
import { withArticle } from "./write.ts";

/** The entries of a dossier by name; the first where a name is taken twice. */
export type Names = ReadonlyMap<string, Entry>;

/** A dossier's entries by name. */
export function namesOf(dossier: Dossier): Names {
  const names = new Map<string, Entry>();
  for (const entry of dossier.entries) if (!names.has(entry.id)) names.set(entry.id, entry);
  return names;
}

/** Names taken twice, names that nothing bears, and names that stand for the wrong kind of thing. `lost` names are not reported again. */
export function checkNames(dossier: Dossier, names: Names, lost: ReadonlySet<string>): readonly Diagnostic[] {
  return [...duplicates(dossier, names), ...unknownNames(dossier, names, lost), ...wrongKinds(dossier, names)];
}

/** The first bearer keeps the name; each later one is told, beside the first. Two equal expectations are harmless. */
function duplicates(dossier: Dossier, names: Names): readonly Diagnostic[] {
  return dossier.entries.flatMap((entry): readonly Diagnostic[] => {
    const first = names.get(entry.id);
    if (!first || first === entry) return [];
    const place = ownPlace(entry);
    if (entry.kind === "expect") {
      const related = [{ message: "the same expectation", place: ownPlace(first) }];
      return [{ severity: "warning", code: "repeated-expectation", message: "found an expectation that was said before", place, related }];
    }
    const message = `found a second entry named \`${entry.id}\`; the first is ${withArticle(first.kind)}`;
    const related = [{ message: `the first \`${entry.id}\``, place: ownPlace(first) }];
    return [{ severity: "error", code: "duplicate-name", message, place, accepted: ["a name that is not taken"], related }];
  });
}

function ownPlace(entry: Entry): Diagnostic["place"] {
  return entry.kind === "expect" ? (entry.place ?? placeOf(entry, "")) : placeOf(entry, entry.id);
}

/** Each unknown name once, at its first use, with its other uses beside it. */
function unknownNames(dossier: Dossier, names: Names, lost: ReadonlySet<string>): readonly Diagnostic[] {
  const uses = new Map<string, { readonly entry: Entry; readonly use: Named }[]>();
  for (const entry of dossier.entries) {
    for (const use of namedIn(entry)) {
      if (resolve(use, names) || lost.has(use.name)) continue;
      uses.set(use.name, [...(uses.get(use.name) ?? []), { entry, use }]);
    }
  }
  return [...uses].map(([name, [first, ...others]]) => {
    const { entry, use } = first!;
    const elsewhere = new Set(others.map((other) => other.entry).filter((other) => other !== entry));
    const related = [...elsewhere].map((other) => ({ message: `\`${name}\` is used here too`, place: placeOf(other, name) }));
    return {
      severity: "error",
      code: "unknown-name",
      message: `found \`${name}\` where the name of ${use.what} should stand; nothing is called that`,
      place: placeOf(entry, name),
      accepted: nearOrNew(use, names),
      ...(related.length > 0 ? { related } : {}),
    };
  });
}

/** Near names of the right kind; where none is near, the way to bring the name into being. */
function nearOrNew(use: Named, names: Names): readonly string[] {
  const right = [...names.values()].filter((entry) => use.kinds.includes(entry.kind)).map((entry) => entry.id);
  const near = nearest(use.name, right, 3);
  const instead = use.instead === undefined ? [] : [use.instead];
  return near.length > 0 ? [...near, ...instead] : [...instead, `an entry that names it: ${use.kinds[0]} ${use.name} …`];
}

/** Names that are borne by something that cannot stand there, with the thing shown. */
function wrongKinds(dossier: Dossier, names: Names): readonly Diagnostic[] {
  return dossier.entries.flatMap((entry) =>
    namedIn(entry).flatMap((use): readonly Diagnostic[] => {
      const found = resolve(use, names);
      if (!found || found === "vote" || use.kinds.includes(found.kind)) return [];
      const message = `found \`${use.name}\` where the name of ${use.what} should stand; it is ${withArticle(found.kind)}`;
      const related = [{ message: `\`${use.name}\` is named here`, place: placeOf(found, found.id) }];
      return [
        { severity: "error", code: "wrong-kind", message, place: placeOf(entry, use.name), accepted: rightWay(use, found, names), related },
      ];
    }),
  );
}

/** A group in a member's place most often lacks its count. */
function rightWay(use: Named, found: Entry, names: Names): readonly string[] {
  if (found.kind === "group" && use.kinds.includes("member"))
    return [`all of ${use.name}`, `some of ${use.name}`, `at least 5 of ${use.name}`];
  const right = [...names.values()].filter((entry) => use.kinds.includes(entry.kind)).map((entry) => entry.id);
  const near = nearest(use.name, right, 3);
  return near.length > 0 ? near : right.length > 0 ? right.slice(0, 5) : [`an entry that names it: ${use.kinds[0]} …`];
}

/**
 * What a name stands for. Where something may be fixed, a name may also be a vote (`HU.package`: what HU says in the body that decides
 * `package`) or a pledge at a stage (`GB.troops formal`).
 */
function resolve(use: Named, names: Names): Entry | "vote" | undefined {
  const found = names.get(use.name);
  if (found || !use.kinds.includes("vote")) return found;
  const [pledge = "", stage] = use.name.split(" ");
  if (stage !== undefined && names.get(pledge)?.kind === "pledge") return names.get(pledge);
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
