import { resolveNames } from "./names.ts";
import { withoutArticle } from "./shape.ts";

/** Two who are named together, each by an id or by a name that no dictionary has. */
interface Pair {
  readonly parties: readonly string[];
  /** True for "either X or Y", one of whom is enough. */
  readonly either: boolean;
}

const JOINTS: Readonly<Record<string, string>> = { neither: " nor ", both: " and ", either: " or ", "": " and " };

/**
 * The two whom "neither X nor Y", "both X and Y", "either X or Y" or "X and Y" names; null where the words name no two, and where a name in them holds
 * the joint itself ("Bosnia and Herzegovina"). Without the leading word an unlisted name must be a single word.
 */
export function pairIn(words: string): Pair | null {
  const lead = leadOf(words);
  const rest = words.slice(lead === "" ? 0 : lead.length + 1);
  const parts = rest.split(JOINTS[lead]!);
  if (parts.length !== 2 || resolveNames(rest).some(({ start, end }) => start < parts[0]!.length && end > parts[0]!.length)) return null;
  const parties = parts.map((part) => partyIn(part.trim(), lead !== ""));
  return parties.every((each) => each !== null) && parties[0] !== parties[1] ? { parties, either: lead === "either" } : null;
}

/** Words without the "neither of", "both of" or "either of" before them. */
export function unpaired(words: string): string {
  const lead = leadOf(words);
  const of = `${lead} of `;
  return lead !== "" && words.toLowerCase().startsWith(of) ? words.slice(of.length) : words;
}

function leadOf(words: string): string {
  const first = words.split(" ", 1)[0]!.toLowerCase();
  return Object.hasOwn(JOINTS, first) ? first : "";
}

/** The one id that a name resolves to as a whole, else the name itself where it is a proper name; null for anything else. */
function partyIn(name: string, led: boolean): string | null {
  const [first, ...more] = resolveNames(name);
  if (first !== undefined) return more.length === 0 && first.start === 0 && first.end === name.length ? memberIn(first.ids) : null;
  const proper = withoutArticle(name).split(" ");
  return (led || proper.length === 1) && proper.every((word) => /^\p{Lu}[\p{L}\p{N}'-]+$/u.test(word)) ? proper.join(" ") : null;
}

function memberIn(ids: readonly string[]): string | null {
  const [id] = ids;
  return id !== undefined && ids.length === 1 && !id.startsWith("group:") ? id : null;
}
