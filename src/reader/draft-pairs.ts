import { resolveNames } from "./names.ts";

/** Two who are named together, each by an id or by a name that no dictionary has. */
interface Pair {
  readonly parties: readonly string[];
  /** True for "either X or Y", one of whom is enough. */
  readonly either: boolean;
}

const JOINTS: Readonly<Record<string, string>> = { neither: " nor ", both: " and ", either: " or ", "": " and " };

/**
 * The two whom "neither X nor Y", "both X and Y", "either X or Y" or "X and Y" names; null where the words name no two, and where a name in them holds the joint itself ("Bosnia and Herzegovina"). Without the leading word each must be a single word.
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
  return first in JOINTS ? first : "";
}

/** The one id that a name resolves to as a whole, else the name itself where it is a proper name; null for anything else. */
function partyIn(name: string, led: boolean): string | null {
  const found = resolveNames(name);
  const [id] = found[0]?.ids ?? [];
  if (id !== undefined)
    return found.length === 1 &&
      found[0]!.ids.length === 1 &&
      found[0]!.start === 0 &&
      found[0]!.end === name.length &&
      !id.startsWith("group:")
      ? id
      : null;
  const proper = name.replace(/^the /i, "").split(" ");
  return (led || proper.length === 1) && proper.every((word) => /^\p{Lu}[\p{L}\p{N}'-]+$/u.test(word)) ? proper.join(" ") : null;
}
