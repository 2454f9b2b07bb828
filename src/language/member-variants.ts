import type { Entry, Member } from "#model";
import { ALPHA_3, VARIANTS } from "./data/member-variants.ts";

/** The members of a dossier by every name that they may go by, in folded form. */
export type MemberVariants = ReadonlyMap<string, readonly Member[]>;

/**
 * The members by their ids, titles and other names, by the English name and three-letter code of the state whose two-letter code is their id
 * (ISO 3166-1; the names are those of CLDR), and by the variants in common use of any of these.
 */
export function memberVariants(entries: readonly Entry[]): MemberVariants {
  const variants = new Map<string, readonly Member[]>();
  for (const entry of entries) {
    if (entry.kind !== "member") continue;
    for (const name of namesOf(entry)) variants.set(name, [...(variants.get(name) ?? []), entry]);
  }
  return variants;
}

/** The members that a name may stand for: one where it is clear, several where it is not. */
export function membersMeant(name: string, variants: MemberVariants): readonly Member[] {
  return variants.get(folded(name)) ?? [];
}

let codesByName: ReadonlyMap<string, string> | undefined;

/** The two-letter code of the state that goes by a name: its English name, one of its codes or a variant in common use; undefined where none does. */
export function stateCalled(name: string): string | undefined {
  codesByName ??= new Map([...namesOfStates()].filter(([each]) => each !== ""));
  return codesByName.get(folded(name));
}

function* namesOfStates(): Iterable<readonly [string, string]> {
  for (const code of tablesOnce().codes.keys()) for (const each of [code, ...stateNames(code)]) yield [folded(each), code];
  for (const row of VARIANTS) {
    const [code = "", ...names] = row;
    if (/^[A-Z]{2}$/.test(code)) for (const each of names) yield [folded(each), code];
  }
}

/** The three-letter code of each state by its two-letter code. */
function alphaCodes(): ReadonlyMap<string, string> {
  const codes = new Map(ALPHA_3.other.split(" ").map((pair) => [pair.slice(0, 2), pair.slice(2)]));
  for (const [kept, words] of [ALPHA_3.second, ALPHA_3.third].entries()) {
    for (const [first = "", ...rest] of words.split(" ")) {
      for (let at = 0; at < rest.length; at += 2) codes.set(first + rest[at + kept]!, first + rest[at]! + rest[at + 1]!);
    }
  }
  return codes;
}

/** Made when a member is first asked for: naming regions takes longer to set up than to ask. */
let tables: ReturnType<typeof makeTables> | undefined;

function makeTables() {
  const rows: ReadonlyMap<string, readonly string[]> = new Map(
    VARIANTS.flatMap((row) => row.map((name) => [folded(name), row.map(folded)] as const)),
  );
  return { rows, codes: alphaCodes(), regions: new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }) };
}

function tablesOnce(): ReturnType<typeof makeTables> {
  tables ??= makeTables();
  return tables;
}

const known = new WeakMap<Member, ReadonlySet<string>>();

function namesOf(member: Member): ReadonlySet<string> {
  const before = known.get(member);
  if (before) return before;
  const { rows } = tablesOnce();
  const state = /^[A-Z]{2}$/.test(member.id) ? stateNames(member.id) : [];
  const own = [member.id, member.title, ...member.also, ...state].map(folded);
  const names = new Set([...own, ...own.flatMap((name) => rows.get(name) ?? [])]);
  names.delete("");
  known.set(member, names);
  return names;
}

/** Asking for a region's name takes longer than to read its line; there are 676 codes at most. */
const states = new Map<string, readonly string[]>();

/** The English name and the three-letter code of a two-letter code; empty ones where no state has it. */
function stateNames(alpha2: string): readonly string[] {
  const known = states.get(alpha2);
  if (known) return known;
  const { regions, codes } = tablesOnce();
  const names = [regions.of(alpha2) ?? "", codes.get(alpha2) ?? ""];
  states.set(alpha2, names);
  return names;
}

/** A name in small letters without accents, marks and a leading article, so that `Great-Britain` is `the Great Britain`. */
function folded(name: string): string {
  const base = /^[\x20-\x7e]*$/.test(name) ? name.replaceAll(/[.']/g, "") : name.normalize("NFD").replace(/\p{M}+|[.'’]/gu, "");
  return base
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/^the /, "")
    .trim();
}
