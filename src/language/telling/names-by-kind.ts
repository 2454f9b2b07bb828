import type { Entry } from "#model";
import type { Named } from "../named-in.ts";
import type { Names } from "../names.ts";
import { nearestIn, nearNames, type NearNames } from "../near-names.ts";

/** The names of each set of kinds, laid out for near ones when somebody first asks for them, and what was near. */
export class NamesByKind {
  readonly entries: readonly Entry[];
  private readonly laidOut = new Map<Named["kinds"], NearNames>();
  private readonly found = new Map<Named["kinds"], Map<string, readonly string[]>>();

  constructor(names: Names) {
    this.entries = [...names.values()];
  }

  /** The names of entries of some kinds. */
  of(kinds: Named["kinds"]): NearNames {
    let index = this.laidOut.get(kinds);
    if (!index) {
      index = nearNames(this.entries.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.id));
      this.laidOut.set(kinds, index);
      this.found.set(kinds, new Map());
    }
    return index;
  }

  /** The names near to one that was used, of the kinds that it may stand for. */
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
    }
    return true;
  }
}

/** The layout asked for last, and the names that it was asked for: while somebody types, the names of a dossier seldom change. */
let latest = new NamesByKind(new Map());
let asked: Names | undefined;

/** The names of a dossier by their kinds. */
export function byKindOf(names: Names): NamesByKind {
  if (names !== asked && !latest.fits(names)) latest = new NamesByKind(names);
  asked = names;
  return latest;
}
