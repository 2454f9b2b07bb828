import type { Draft } from "#wire";
import { counted } from "../names/dates.ts";
import type { Title } from "../names/words.ts";
import type { Fields } from "./spans/fields.ts";

/** What one key links: a leaf of a condition to what is held, or what is held and waits to this statement. `isTaken` where that is so already. */
export interface LinkChoice {
  readonly words: string;
  /** The id of what the leaf is; of what waits, where it is the statement that is linked to. */
  readonly to: string;
  readonly way: "names" | "awaits";
  readonly why: string;
  /** As dossier text; empty where the link is to nothing that would be offered now. */
  readonly text: string;
  /** Statements whose conditions wait. */
  readonly waiting: number;
  readonly isTaken: boolean;
}

/** As many as have a key of their own. */
const MOST = 9;

/** What can be linked in a draft, and what is, in the order of its keys: what its conditions name first, then what waits for it. */
export function linkChoices(draft: Draft | null | undefined): readonly LinkChoice[] {
  const named = (draft?.leaves ?? []).flatMap(({ words, linked, offers }): LinkChoice[] => {
    const isOffered = offers.some(({ id }) => id === linked?.to);
    const kept = linked && !isOffered ? [{ id: linked.to, why: "linked by hand", text: "" }] : [];
    return [...kept, ...offers].map(({ id, why, text }) => ({
      ...{ words, to: id, why, text },
      way: "names",
      waiting: 0,
      isTaken: id === linked?.to,
    }));
  });
  const awaited = (draft?.awaited ?? []).map(({ ref, words, waiting, why, text, met }): LinkChoice => ({
    ...{ words, to: ref, why, text },
    way: "awaits",
    waiting: waiting.length,
    isTaken: met,
  }));
  return [...named, ...awaited].slice(0, MOST);
}

/** Fields with a link taken, or taken away again where it is taken. A leaf is one thing at most. */
export function linkToggled(fields: Fields, { words, to, way, isTaken }: LinkChoice): Fields {
  if (way === "awaits") {
    const others = fields.meets.filter((ref) => ref !== to);
    return { ...fields, meets: isTaken ? others : [...others, to] };
  }
  const others = fields.links.filter((link) => link.words !== words);
  return { ...fields, links: isTaken ? others : [...others, { words, to }] };
}

/** Kinds whose act is somebody's. */
const OWNED: ReadonlySet<string> = new Set(["pledge", "threat", "decision"]);

/** Titles in which what a leaf is linked to goes by the leaf's own words, with what it is behind them. */
export function linkedTitle(title: Title, draft: Draft): Title {
  const words = new Map<string, string>();
  for (const leaf of draft.leaves ?? []) if (leaf.linked) words.set(leaf.ref, `${leaf.words} (${meantWords(leaf.linked)})`);
  return (id) => words.get(id) ?? title(id);
}

function meantWords({ to, kind }: { readonly to: string; readonly kind: string }): string {
  if (kind === "refusal") return `refused: ${to}`;
  return `${OWNED.has(kind) && to.includes(".") ? "its" : "the"} ${kind} ${to}`;
}

/** How the line begins by which a refusal is of a decision. */
const REFUSES = "refuses ";

/** What means a statement from its acceptance on, as somebody said, a sentence for each. */
export function metWords({ awaited = [] }: Draft): readonly string[] {
  return awaited
    .filter(({ met }) => met)
    .map(({ words, waiting, text }) => {
      const is = text.startsWith(REFUSES) ? "is then what this refuses" : "then means this";
      return `“${words}” ${is}; ${counted(waiting.length, "condition")} ${waiting.length === 1 ? "waits" : "wait"} for it.`;
    });
}

/** Whether a declaration only says what waits for a statement, or what a refusal held is of. */
export function isMet({ id, kind }: { readonly id: string; readonly kind: string }, { awaited = [] }: Draft): boolean {
  return kind === "refusal" || awaited.some(({ ref, met }) => met && ref === id);
}

/** The lines that say in the dossier what waits for a statement, where somebody said that it does. */
export function metLines({ awaited = [] }: Draft): readonly string[] {
  return awaited.filter(({ met }) => met).map(({ text }) => text);
}
