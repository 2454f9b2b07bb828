import type { Dossier, Entry, Frame } from "#model";
import { nearNames } from "./near-names.ts";

/** Why a name in a frame means nothing: what was said, and a way on. `code` is stable, kebab-case. */
interface FrameRefused {
  readonly code: "unknown-fact" | "unknown-actor" | "unknown-origin" | "ambiguous-name";
  readonly message: string;
  readonly way: string;
}

/**
 * A frame with every name that a person typed in it as the dossier has it: members and groups by their titles and other names too, origins and
 * reports by what they are called. Refused where a name means nothing, or several things: the question would be answered as if it had not been
 * said.
 */
export function settleFrame<F extends Frame>(dossier: Dossier, frame: F): { readonly frame: F } | { readonly refused: FrameRefused } {
  const settling = new Settling(dossier);
  const { given, refusing, without } = frame;
  const settled: Frame = {
    ...(given ? { given: Object.fromEntries(Object.entries(given).map(([name, value]) => [settling.fact(name), value])) } : {}),
    ...(refusing ? { refusing: refusing.map((name) => settling.actor(name)) } : {}),
    ...(without ? { without: without.map((name) => settling.origin(name)) } : {}),
  };
  return settling.refused ? { refused: settling.refused } : { frame: { ...frame, ...settled } };
}

class Settling {
  refused: FrameRefused | null = null;
  private readonly dossier: Dossier;

  constructor(dossier: Dossier) {
    this.dossier = dossier;
  }

  /** A fact's own name: an entry, a pledge or body at a stage, or a member's vote. */
  fact(name: string): string {
    const ids = new Set(this.dossier.entries.map(({ id }) => id));
    const [first = ""] = name.split(" ", 1);
    const isVote = [...first.matchAll(/\./g)].some(({ index }) => ids.has(first.slice(0, index)) && ids.has(first.slice(index + 1)));
    return ids.has(first) || isVote ? name : this.unknown("unknown-fact", "fact", name, [...ids]);
  }

  actor(name: string): string {
    return this.named(name, ["member", "group", "body"], "unknown-actor", "member or group");
  }

  /** Origins that no report of ours is are named by citations alone. */
  origin(name: string): string {
    const cited = this.dossier.entries.some((entry) => "says" in entry && entry.says.some(({ origin }) => origin === name));
    return cited ? name : this.named(name, ["origin", "report"], "unknown-origin", "origin or report");
  }

  private named(name: string, kinds: readonly Entry["kind"][], code: FrameRefused["code"], what: string): string {
    const bearers = this.dossier.entries.filter(({ kind }) => kinds.includes(kind));
    if (bearers.some(({ id }) => id === name)) return name;
    const folded = name.toLowerCase();
    const [found, ...others] = bearers.filter((entry) => namesOf(entry).some((each) => each.toLowerCase() === folded)).map(({ id }) => id);
    if (found === undefined)
      return this.unknown(
        code,
        what,
        name,
        bearers.map(({ id }) => id),
      );
    if (others.length > 0)
      this.refuse({ code: "ambiguous-name", message: `“${name}” may be ${[found, ...others].join(" or ")}.`, way: "Name it by its id." });
    return found;
  }

  private unknown(code: FrameRefused["code"], what: string, name: string, known: readonly string[]): string {
    const near = nearNames(name, known);
    const all =
      known.length === 0 ? "The dossier names none." : `There are: ${known.slice(0, 10).join(", ")}${known.length > 10 ? ", …" : ""}.`;
    this.refuse({ code, message: `There is no ${what} “${name}”.`, way: near.length > 0 ? `Near names: ${near.join(", ")}.` : all });
    return name;
  }

  private refuse(why: FrameRefused): void {
    this.refused ??= why;
  }
}

/** What an entry is called on screen, beside its id. */
function namesOf(entry: Entry): readonly string[] {
  if (entry.kind === "report") return [entry.outlet, [entry.outlet, entry.published].filter(Boolean).join(", ")];
  return [...("title" in entry ? [entry.title] : []), ...("also" in entry ? entry.also : [])];
}
