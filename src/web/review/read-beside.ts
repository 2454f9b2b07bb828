import type { PointedDraft } from "#wire";
import type { Names } from "../names/use-names.ts";
import { amountWords } from "../names/words.ts";
import { heldAs, RELATION_WORDS } from "./proposal-words.ts";
import type { Fields } from "./spans/fields.ts";

type Read = PointedDraft["fields"];

/**
 * What is read of a part beside what was said of it by hand; empty where nothing is. Words that were read for a part without any stand in quotation marks;
 * of whom nobody is known, that is said.
 */
export function readBeside(key: string, fields: Fields, read: Read, names: Names): string {
  const [kind, n] = key.split(" ");
  if (kind === "actor" || kind === "addressee") {
    const named = read[kind];
    if (named === null || (named.exact === "" && named.ids.length === 0)) return kind === "actor" ? "nobody is read from the words" : "";
    const [own, whom] = [fields[kind], heldAs(named.ids, names)];
    if (own !== null && own.ids.length > 0 && own.ids.join() === named.ids.join()) return "";
    if (own === null && named.exact !== "") return `read: “${named.exact}”, ${whom}`;
    return own !== null && own.ids.length > 0 ? whom : whom.replace(/^held as/, "read as");
  }
  if (kind === "object" && read.object) {
    const { exact, quantity } = read.object;
    const parts = [fields.object === null ? `“${exact}”` : "", quantity ? `${amountWords(quantity)} ${quantity.unit ?? ""}`.trim() : ""];
    return parts.some(Boolean) ? `read: ${parts.filter(Boolean).join(", ")}` : "";
  }
  const condition = kind === "condition" ? read.conditions[Number(n)] : undefined;
  return condition && condition.holders.length > 0 ? `to be satisfied by ${condition.holders.map(names.title).join(", ")}` : "";
}

/** Conditions and sources that are read from the words where none was pointed out, a line each. */
export function readBesides(fields: Fields, read: Read): readonly string[] {
  const conditions = fields.conditions.length > 0 ? [] : read.conditions;
  const sources = fields.attribution.length > 0 ? [] : read.attribution;
  return [
    ...conditions.map(({ connective, exact, relation }) => `condition: ${connective} “${exact}”, ${RELATION_WORDS[relation]}`),
    ...(sources.length > 0 ? [`on whose word: ${sources.map(({ exact }) => `“${exact}”`).join(", who quotes ")}`] : []),
  ];
}
