import type { Diagnostic, Dossier, Entry } from "#model";
import { diagnosticOf } from "./finding.ts";
import { fixOf } from "./telling/fix.ts";
import type { Gist } from "./gist.ts";
import { membersMeant, memberVariants, type MemberVariants } from "./member-variants.ts";
import { linesOf, placesOf } from "./name-places.ts";
import type { Named } from "./named-in.ts";
import { nearestIn, nearNames, type NearNames } from "./near-names.ts";
import { withArticle, writeName } from "./write.ts";

/** The entries of a dossier by name; the first where a name is taken twice. */
export type Names = ReadonlyMap<string, Entry>;

/** A dossier's entries by name. */
export function namesOf(dossier: Dossier): Names {
  const names = new Map<string, Entry>();
  for (const entry of dossier.entries) if (!names.has(entry.id)) names.set(entry.id, entry);
  return names;
}

/** The names of each set of kinds, laid out for near ones when somebody first asks for them, and what was near. */
class NamesByKind {
  readonly entries: readonly Entry[];
  private readonly laidOut = new Map<Named["kinds"], NearNames>();
  private members: MemberVariants | undefined;
  private readonly found = new Map<Named["kinds"], Map<string, readonly string[]>>();

  constructor(names: Names) {
    this.entries = [...names.values()];
  }

  of(kinds: Named["kinds"]): NearNames {
    let index = this.laidOut.get(kinds);
    if (!index) {
      index = nearNames(this.entries.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.id));
      this.laidOut.set(kinds, index);
      this.found.set(kinds, new Map());
    }
    return index;
  }

  variants(): MemberVariants {
    this.members ??= memberVariants(this.entries);
    return this.members;
  }

  named(name: string): Entry | undefined {
    return this.entries.find(({ id }) => id === name);
  }

  near({ name, kinds }: Named): readonly string[] {
    const index = this.of(kinds);
    const known = this.found.get(kinds)!;
    const near = known.get(name) ?? nearestIn(index, name);
    known.set(name, near);
    return near;
  }

  /** True where the entries bear the same names for the same kinds of things. */
  fits(names: Names): boolean {
    if (names.size !== this.entries.length) return false;
    let at = 0;
    for (const entry of names.values()) {
      const own = this.entries[at++]!;
      if (own.id !== entry.id || own.kind !== entry.kind) return false;
      if (own.kind === "member" && entry.kind === "member" && (own.title !== entry.title || own.also !== entry.also)) return false;
    }
    return true;
  }
}

/** The layout asked for last: while somebody types, the names of a dossier seldom change. */
let latest = new NamesByKind(new Map());

function byKindOf(names: Names): NamesByKind {
  if (!latest.fits(names)) latest = new NamesByKind(names);
  return latest;
}

/** Names taken twice, names that nothing bears, and names that stand for the wrong kind of thing. `lost` names are not reported again. */
export function checkNames(
  entries: readonly Entry[],
  gists: readonly Gist[],
  names: Names,
  lost: ReadonlySet<string>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const unknown = new Map<string, Use[]>();
  entries.forEach((entry, at) => {
    const first = names.get(entry.id)!;
    if (first !== entry) found.push(duplicate(entry, first));
    for (const use of gists[at]!.uses) {
      const meant = resolve(use, names);
      if (meant === undefined) {
        if (lost.has(use.name)) continue;
        const known = unknown.get(use.name);
        if (known) known.push({ entry, use });
        else unknown.set(use.name, [{ entry, use }]);
      } else if (meant !== "vote" && !use.kinds.includes(meant.kind)) found.push(wrongKind(entry, use, meant, byKindOf(names)));
    }
  });
  if (unknown.size === 0) return found;
  const byKind = byKindOf(names);
  return [...found, ...[...unknown.values()].map((uses) => unknownName(uses, byKind))];
}

interface Use {
  readonly entry: Entry;
  readonly use: Named;
}

/** The first bearer keeps the name; each later one is told, beside the first. Two equal expectations are harmless. */
function duplicate(entry: Entry, first: Entry): Diagnostic {
  const { id } = entry;
  if (entry.kind === "expect") {
    const beside = [{ message: "the same expectation", entry: first }];
    const lines = linesOf(entry);
    const fix = lines.length > 0 ? { fix: fixOf("", lines) } : {};
    return diagnosticOf(entry, { code: "repeated-expectation", message: "found an expectation that was said before", ...fix, beside });
  }
  const message = `found a second entry named \`${id}\`; the first is ${withArticle(first.kind)}`;
  const beside = [{ message: `the first \`${id}\``, entry: first }];
  return diagnosticOf(entry, { code: "duplicate-name", message, accepted: ["a name that is not taken"], beside });
}

/** An unknown name, once, at its first use, with its other uses beside it. */
function unknownName([first, ...others]: readonly Use[], byKind: NamesByKind): Diagnostic {
  const { entry, use } = first!;
  const elsewhere = new Set(others.map((other) => other.entry));
  elsewhere.delete(entry);
  const near = byKind.near(use);
  const meant = near.length === 1 && isSlip(use.name, near[0]!) ? byKind.named(near[0]!) : undefined;
  const fits = meant && others.every((other) => other.use.kinds.includes(meant.kind));
  const several = use.kinds.includes("member") ? membersMeant(use.name, byKind.variants()) : [];
  if (several.length > 1) return ambiguous(entry, use.name, several);
  const places = fits ? [entry, ...elsewhere].flatMap((each) => placesOf(each, use.name)) : [];
  return diagnosticOf(entry, {
    code: "unknown-name",
    message: `found \`${use.name}\` where the name of ${use.what} should stand; nothing is called that`,
    accepted: nearOrNew(use, byKind),
    at: use.name,
    ...(places.length > 0 ? { fix: fixOf(writeName(near[0]!), places) } : {}),
    beside: [...elsewhere].map((other) => ({ message: `\`${use.name}\` is used here too`, entry: other, at: use.name })),
  });
}

/** A name that several members go by. */
function ambiguous(entry: Entry, name: string, members: readonly Entry[]): Diagnostic {
  const ids = members.map(({ id }) => id);
  const message = `found \`${name}\`, which may stand for ${ids.map((id) => `\`${id}\``).join(" or ")}`;
  const beside = members.map((member) => ({ message: `it may be \`${member.id}\``, entry: member }));
  return diagnosticOf(entry, { code: "ambiguous-name", message, accepted: ids, at: name, beside });
}

/** A name that only begins like another is near it, but no slip of the pen. */
function isSlip(name: string, near: string): boolean {
  return Math.abs(name.length - near.length) < 2;
}

/** Near names of the right kind; where none is near, the way to bring the name into being. */
function nearOrNew(use: Named, byKind: NamesByKind): readonly string[] {
  const near = byKind.near(use);
  const instead = use.instead === undefined ? [] : [use.instead];
  return near.length > 0 ? [...near, ...instead] : [...instead, `an entry that names it: ${use.kinds[0]} ${use.name} …`];
}

/** A name that is borne by something that cannot stand there, with the thing shown. */
function wrongKind(entry: Entry, use: Named, meant: Entry, byKind: NamesByKind): Diagnostic {
  const message = `found \`${use.name}\` where the name of ${use.what} should stand; it is ${withArticle(meant.kind)}`;
  const beside = [{ message: `\`${use.name}\` is named here`, entry: meant }];
  const acts = meant.kind === "group" && "actor" in entry && "member" in entry.actor && entry.actor.member === use.name;
  const put = acts ? { put: `all of ${writeName(use.name)}` } : {};
  return diagnosticOf(entry, { code: "wrong-kind", message, accepted: rightWay(use, meant, byKind), at: use.name, ...put, beside });
}

/** A group in a member's place most often lacks its count. */
function rightWay(use: Named, found: Entry, byKind: NamesByKind): readonly string[] {
  if (found.kind === "group" && use.kinds.includes("member"))
    return [`all of ${use.name}`, `some of ${use.name}`, `at least 5 of ${use.name}`];
  const near = byKind.near(use);
  const right = byKind.of(use.kinds).names;
  return near.length > 0 ? near : right.length > 0 ? right.slice(0, 5) : [`an entry that names it: ${use.kinds[0]} …`];
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
