import type { Denotation, Group, Member, Proposal, Report } from "#model";
import { resolveNames } from "#reader";
import type { Desk } from "./desk.ts";
import { Refusal } from "./refusal.ts";

/** The affair's own members and groups. */
export async function namesKnown(desk: Desk, affair: string): Promise<readonly (Member | Group)[]> {
  const held = await desk.register.entries(affair);
  return held.map(({ entry }) => entry).filter((entry): entry is Member | Group => entry.kind === "member" || entry.kind === "group");
}

/** Whom a report and its affair name, by the ids that proposals use. */
export class NamesKnown {
  /** The names that the dictionary and the report itself give, in reading order. */
  readonly found: readonly Denotation[];
  readonly known: readonly (Member | Group)[];
  readonly #report: Report;
  readonly #ids: ReadonlySet<string>;

  constructor(report: Report, known: readonly (Member | Group)[], proposals: readonly Proposal[]) {
    this.#report = report;
    this.known = known;
    this.found = resolveNames(report.text);
    this.#ids = new Set([
      ...known.map(({ kind, id }) => (kind === "group" ? `group:${id}` : id)),
      ...this.found.flatMap(({ ids }) => ids),
      ...proposals.flatMap(idsIn),
    ]);
  }

  /** Ids that a person gives, each once. Refuses one that nobody is known under; `field` says where in the request it stands. */
  checked(ids: readonly string[], field: string): readonly string[] {
    for (const id of ids) if (!this.#isKnown(id)) throw this.#unknown(id, field);
    return [...new Set(ids)];
  }

  #isKnown(id: string): boolean {
    if (this.#ids.has(id)) return true;
    if (id.startsWith("person:")) return id.length > "person:".length && this.#report.text.includes(id.slice("person:".length));
    return spellings(id).some((name) => resolveNames(name).some(({ ids }) => ids.includes(id)));
  }

  #unknown(id: string, field: string): Refusal {
    const some = [...this.#ids].slice(0, NAMED).join(", ");
    const way = `Known here are: ${some === "" ? "the states by their two letters" : some}. Enter a member in the dossier to give it an id.`;
    return new Refusal("invalid-name", `${field}: nobody is known here as “${id}”.`, way, { field });
  }
}

/** How many ids a refusal names. */
const NAMED = 12;

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Names under which the dictionary may have an id. */
function spellings(id: string): readonly string[] {
  if (id.startsWith("group:")) return [`the ${id.slice("group:".length)}`, `all ${id.slice("group:".length)}`];
  const region = /^[A-Z]{2}$/.test(id) ? REGIONS.of(id) : undefined;
  return region === undefined ? [id] : [id, region];
}

function idsIn({ actor, addressee, conditions }: Proposal): readonly string[] {
  return [...actor.ids, ...(addressee?.ids ?? []), ...conditions.flatMap(({ holders }) => holders)];
}
