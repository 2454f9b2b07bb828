import { useMemo } from "react";
import type { Entry } from "#model";
import { useEntries } from "../ask/questions.ts";
import { dateWords } from "./dates.ts";
import { actorWords, deedWords, entryWords } from "./words.ts";

/** What the ids of an affair are called on screen. Unknown ids are shown as they are. */
export interface Names {
  /** The title of a member, goal, decision …; for a statement a short line of words. */
  readonly title: (id: string) => string;
  /** A fact as sets name it, `not X` included. */
  readonly fact: (literal: string) => string;
  /** A sentence in which ids stand as words, with titles in their place. Not for sentences that hold titles already. */
  readonly spell: (sentence: string) => string;
  /** The entry behind an id. */
  readonly entry: (id: string) => Entry | undefined;
  /** Every entry held. */
  readonly entries: readonly Entry[];
}

/** Makes names of entries. Titles of statements within titles stay ids, so that no two statements can name each other forever. */
export function namesOf(entries: readonly Entry[]): Names {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const plain = (id: string): string => {
    const entry = byId.get(id);
    if (entry?.kind === "report") return [entry.outlet, entry.published && dateWords(entry.published)].filter(Boolean).join(", ");
    return entry && "title" in entry && entry.title ? entry.title : id;
  };
  const title = (id: string): string => {
    const entry = byId.get(id);
    if (!entry) return composed(id);
    if (entry.kind === "pledge" || entry.kind === "threat") return `${actorWords(entry.actor, plain)}: ${deedWords(entry.deed, plain)}`;
    return "title" in entry || entry.kind === "report" ? plain(id) : entryWords(entry, plain);
  };
  /** `GB.troops formal` is a pledge at a stage, `HU.council.package` a member's vote, and either may have both. */
  const composed = (id: string): string => {
    const [, ref, stage] = /^(\S+) (\S+)$/.exec(id) ?? [];
    if (ref !== undefined && title(ref) !== ref) return `${title(ref)}, ${stage}`;
    const dot = id.indexOf(".");
    const [member, decision] = [id.slice(0, dot), id.slice(dot + 1)];
    return dot > 0 && byId.has(member) && byId.has(decision) ? `${plain(member)}’s vote: ${plain(decision)}` : id;
  };
  const fact = (literal: string): string => (literal.startsWith("not ") ? `not “${title(literal.slice(4))}”` : title(literal));
  const spell = (sentence: string): string => sentence.replace(/[\p{L}\d][\p{L}\d._-]*[\p{L}\d]/gu, (word) => spelled(word));
  const spelled = (word: string): string => {
    const kind = byId.get(word)?.kind;
    const words = title(word);
    return words === word || kind === "member" || kind === "group" || kind === "origin" ? words : `“${words}”`;
  };
  return { title, fact, spell, entry: (id) => byId.get(id), entries };
}

/** The names of an affair; bare ids until its entries have come. */
export function useNames(affair: string): Names {
  const { data } = useEntries(affair);
  return useMemo(() => namesOf((data?.entries ?? []).map(({ entry }) => entry)), [data]);
}
