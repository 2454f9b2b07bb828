import { isKeyword, isPlainName } from "../words.ts";
import { withArticle, writeName } from "../write.ts";
import { mentionAt, mentionsOf, type Mention } from "./mentions.ts";
import type { Heading, OpenText } from "./open-text.ts";
import type { Position, TextEdit } from "./position.ts";

/** The edits of a renaming, or why there is none. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** Kinds whose name begins the names of what belongs to them. */
const OWNERS: ReadonlySet<string> = new Set(["member", "group", "body", "instrument"]);

/** The name at a point that can be given another; null where there is none, or where it names nothing of this text. */
export function renameable(open: OpenText, at: Position): Mention | null {
  const mention = mentionAt(open, at);
  return mention && open.byName.has(mention.name) ? mention : null;
}

/**
 * Gives what is named at a point another name, everywhere. What belongs to a member, group, body or instrument is named after it, and follows:
 * with `AL`, `AL.ships` and the vote `AL.fees` change too, or a decision would lose its owner and a clause its instrument. With a decision,
 * every vote on it changes. Refuses a name that is taken, would be taken by what follows, or is none; the reason is a sentence.
 */
export function rename(open: OpenText, at: Position, to: string): Renaming {
  const mention = renameable(open, at);
  if (!mention) return { refused: "There is no name here that this text defines." };
  if (isKeyword(to)) return { refused: `\`${to}\` is a word of the language, and would have to stand in quotes everywhere.` };
  if (!isPlainName(to)) return { refused: `\`${to}\` is no name: letters of any script, digits, \`_\`, and single dots or dashes inside.` };
  const renamed = newNames(open, open.byName.get(mention.name)!, to);
  const taken = takenBy(open, renamed);
  if (taken) return { refused: `\`${taken.id}\` is taken: line ${taken.first + 1} has ${withArticle(taken.kind)} of that name.` };
  const mentions = mentionsOf(open, [mention.name], (name) => renamed(name) !== name);
  return { edits: mentions.map(({ name, range }) => ({ range, text: writeName(renamed(name)) })) };
}

/** What a name is called after the renaming. */
function newNames(open: OpenText, target: Heading, to: string): (name: string) => string {
  return (name) => {
    if (name === target.id) return to;
    if (OWNERS.has(target.kind) && name.startsWith(`${target.id}.`)) return `${to}${name.slice(target.id.length)}`;
    if (target.kind !== "decision" || open.byName.has(name) || !name.endsWith(`.${target.id}`)) return name;
    const voter = name.slice(0, -target.id.length - 1);
    return open.byName.get(voter)?.kind === "member" ? `${voter}.${to}` : name;
  };
}

/** An entry that keeps a name which another is about to get. */
function takenBy(open: OpenText, renamed: (name: string) => string): Heading | null {
  for (const [name] of open.byName) {
    const next = renamed(name);
    const there = next === name ? undefined : open.byName.get(next);
    if (there && renamed(next) === next) return there;
  }
  return null;
}
