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
  /** Whom proposals name, with their words. */
  readonly #seen: readonly Denotation[];

  constructor(report: Report, known: readonly (Member | Group)[], proposals: readonly Proposal[]) {
    this.#report = report;
    this.known = known;
    this.found = resolveNames(report.text);
    this.#seen = proposals.flatMap(({ actor, addressee }) => (addressee === null ? [actor] : [actor, addressee]));
    this.#ids = new Set([
      ...known.map(({ kind, id }) => (kind === "group" ? `group:${id}` : id)),
      ...this.found.flatMap(({ ids }) => ids),
      ...proposals.flatMap(idsIn),
    ]);
  }

  /**
   * Ids that a person gives, each once. A title or other name of somebody known stands for the id, and the proper name of somebody unknown for a member
   * that accepting would declare. Refuses what is neither; `field` says where in the request it stands.
   */
  checked(ids: readonly string[], field: string): readonly string[] {
    return [...new Set(ids.flatMap((id) => this.#meant(id.trim(), field)))];
  }

  #meant(id: string, field: string): readonly string[] {
    if (this.#isKnown(id)) return [id];
    const name = bareName(id);
    const named = this.known.find((entry) =>
      [entry.title, ...(entry.kind === "member" ? entry.also : [])].some((each) => bareName(each) === name),
    );
    if (named !== undefined) return [named.kind === "group" ? `group:${named.id}` : named.id];
    const seen = this.#seen.find(({ exact, ids }) => ids.length > 0 && bareName(exact) === name) ?? wholly(id);
    if (seen !== undefined) return seen.ids;
    if (this.#isProper(id)) return [id.replace(ARTICLE, "")];
    throw this.#unknown(id, field);
  }

  /** A name in a name's spelling; one in capitals alone looks like a code, and must stand in the report. */
  #isProper(id: string): boolean {
    return PROPER.test(id) && id.length <= LONGEST_NAME && (/\p{Ll}/u.test(id.replace(ARTICLE, "")) || this.#report.text.includes(id));
  }

  #isKnown(id: string): boolean {
    if (this.#ids.has(id)) return true;
    if (id.startsWith("person:")) return id.length > "person:".length && this.#report.text.includes(id.slice("person:".length));
    return spellings(id).some((name) => resolveNames(name).some(({ ids }) => ids.includes(id)));
  }

  #unknown(id: string, field: string): Refusal {
    const some = [...this.#ids].slice(0, NAMED).join(", ");
    const way = `Known here are: ${some === "" ? "the states by their two letters" : some}. Or write the name as the report has it: it becomes a member.`;
    return new Refusal("invalid-name", `${field}: nobody is known here as “${id}”.`, way, { field });
  }
}

const ARTICLE = /^the\s+/i;
const PROPER = /^(?:[Tt]he\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’. -]*\p{L}$/u;
/** Characters that a name has at most. */
const LONGEST_NAME = 80;

function bareName(name: string): string {
  return name.replace(ARTICLE, "").toLowerCase();
}

/** Somebody whom the dictionary has by the whole of a name. */
function wholly(name: string): Denotation | undefined {
  return resolveNames(name).find(({ exact }) => bareName(exact) === bareName(name));
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
