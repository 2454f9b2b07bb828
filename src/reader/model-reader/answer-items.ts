import { type Act, ACTS, type Relation, RELATIONS, SOURCE_KINDS, type SourceKind } from "#model";

/** A condition as a model gives it. */
export interface AnsweredCondition {
  readonly words: string;
  readonly connective: string;
  readonly relation: Relation;
  readonly holders: readonly string[];
}

/** A statement as a model gives it: quotations and ids, nothing of it believed yet. */
export interface AnsweredItem {
  readonly act: Act;
  readonly words: string;
  readonly actor: string;
  readonly actorIds: readonly string[];
  readonly addressee: string;
  readonly addresseeIds: readonly string[];
  readonly object: string;
  readonly numbers: readonly number[];
  readonly negated: boolean;
  readonly conditions: readonly AnsweredCondition[];
  readonly source: string;
  readonly sourceKind: SourceKind;
}

/** The most statements that are taken from one answer. */
const MOST = 40;

/**
 * Reads a model's answer: its items in order, `null` for each that has not the shape asked for. The answer as a whole is `null` where it is no JSON
 * object with a list of statements; words or a fence of code around that object are passed over. What an item leaves out is taken as not said.
 */
export function answerItems(answer: string): readonly (AnsweredItem | null)[] | null {
  const whole = parsed(answer);
  if (!isRecord(whole) || !Array.isArray(whole["statements"])) return null;
  return whole["statements"].slice(0, MOST).map(itemOf);
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer.slice(answer.indexOf("{"), answer.lastIndexOf("}") + 1));
  } catch {
    return null;
  }
}

function itemOf(value: unknown): AnsweredItem | null {
  if (!isRecord(value) || !isOneOf(ACTS, value["act"]) || typeof value["words"] !== "string") return null;
  const { conditions = [], numbers = [], negated = false, sourceKind = "named" } = value;
  const read = Array.isArray(conditions) ? conditions.map(conditionOf) : [null];
  const sound =
    Array.isArray(numbers) && numbers.every((each) => typeof each === "number" && Number.isFinite(each)) && typeof negated === "boolean";
  const [actor, addressee, object, source] = ["actor", "addressee", "object", "source"].map((key) => textOf(value[key]));
  const [actorIds, addresseeIds] = [idsOf(value["actorIds"]), idsOf(value["addresseeIds"])];
  if (!sound || read.some((each) => each === null) || !actorIds || !addresseeIds || !isOneOf(SOURCE_KINDS, sourceKind)) return null;
  if (actor === null || addressee === null || object === null || source === null) return null;
  const words = { actor: actor!, addressee: addressee!, object: object!, source: source! };
  const kept = { act: value["act"], words: value["words"], negated, sourceKind, numbers: numbers as number[] };
  return { ...kept, ...words, actorIds, addresseeIds, conditions: read as AnsweredCondition[] };
}

function conditionOf(value: unknown): AnsweredCondition | null {
  if (!isRecord(value) || typeof value["words"] !== "string" || !isOneOf(RELATIONS, value["relation"])) return null;
  const connective = textOf(value["connective"]);
  const holders = idsOf(value["holders"]);
  return connective === null || holders === null ? null : { words: value["words"], relation: value["relation"], connective, holders };
}

/** A text, or the empty one where none is given; `null` for anything else. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : null;
}

function idsOf(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) && value.every((each) => typeof each === "string") ? [...new Set(value as string[])] : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === "string" && (list as readonly string[]).includes(value);
}
