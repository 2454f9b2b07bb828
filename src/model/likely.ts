import type { Ground, LoadBearingOrigin } from "./answer.ts";
import type { Chance, Confidence } from "./chance.ts";
import type { Frame, Question } from "./question.ts";
import type { Standing } from "./standing.ts";
import type { YardstickName } from "./yardstick.ts";

/** A standing at which something holds at all. */
export type Reaching = Exclude<Standing, "no">;

/** A question about chances: a {@link Question} and the standing that is meant; without it the strictest at which a goal is possible. */
export interface ChanceQuestion extends Question {
  readonly standing?: Reaching;
}

/**
 * Something that an answer's chance hangs on. `judged`: a likelihood says how probable; `unknown`: none does, so it may be anything from 0 to
 * 1; `decided` and `kept` are certain, by a decision taken or because a pledge is taken as kept. `said` is the word it was judged with and its
 * yardstick, or that it was a number or a range.
 */
export interface ChanceInput {
  readonly id: string;
  readonly title: string;
  readonly basis: "judged" | "unknown" | "decided" | "kept";
  readonly chance: Chance;
  readonly said: string | null;
  readonly confidence: Confidence | null;
  /** True where the answer moves with it. */
  readonly matters: boolean;
  readonly grounds: readonly Ground[];
}

/** Choices that go together to a degree. */
export interface ChanceLink {
  readonly members: readonly string[];
  readonly degree: Chance;
  readonly grounds: readonly Ground[];
}

/** How likely something is assured, and how likely it is possible. Whatever is assured is possible. */
export interface ChanceBounds {
  readonly assured: Chance;
  readonly possible: Chance;
}

/**
 * How far an answer hangs on one input. `importance`: how far its chance rises from this input's no to its yes, all others at the middle of
 * their intervals (Birnbaum 1969); `null` where chances are only bounded. `atLow`, `atHigh`: the answer with this input at either end of its interval; `swing` is how far the
 * answer's ends move between the two.
 */
export interface Sensitivity {
  readonly input: string;
  readonly importance: { readonly assured: number; readonly possible: number } | null;
  readonly atLow: Chance;
  readonly atHigh: Chance;
  readonly swing: number;
}

/**
 * How likely one goal is. `likelihood` runs from the least chance that it is assured to the greatest that it is possible, at `standing`;
 * `at` tells both apart at every standing. Confidence is not part of it: it is the least that an input which matters was judged with.
 */
export interface GoalLikelihood {
  readonly id: string;
  readonly title: string;
  readonly standing: Reaching;
  readonly likelihood: Chance;
  readonly at: Readonly<Record<Reaching, ChanceBounds>>;
  readonly words: Readonly<Record<YardstickName, string>>;
  readonly confidence: Confidence | null;
  /** Inputs that matter and were judged without a confidence, or not at all. */
  readonly withoutConfidence: readonly string[];
  readonly inputs: readonly ChanceInput[];
  readonly links: readonly ChanceLink[];
  /** What moves the answer most comes first. */
  readonly sensitivities: readonly Sensitivity[];
  /** Origins without which the likelihood is another one, each with what it then is. */
  readonly without: readonly (Omit<LoadBearingOrigin, "changes"> & { readonly likelihood: Chance })[];
  /** False where the ends are certified to lie outside the true ones, and may be wider. */
  readonly exact: boolean;
  /** What found it: one diagram of all scenarios; a sum over parts, each on a diagram; or a search that asks scenario after scenario. */
  readonly engine: "diagram" | "sum" | "search";
}

/** How likely each goal is. `findings` are what was unknown, and what could not be found exactly. */
export interface Likely {
  readonly frame: Frame;
  readonly goals: readonly GoalLikelihood[];
  readonly findings: readonly string[];
}

/**
 * An open question and what its answer would be worth: the mutual information, in bits, between it and whether the goal is assured, whether
 * it is possible, and both together (Shannon 1948). All chances are taken at the middle of their intervals.
 */
export interface OpenQuestion {
  readonly id: string;
  readonly title: string;
  readonly chance: number;
  readonly bits: { readonly assured: number; readonly possible: number; readonly both: number };
  readonly ifYes: { readonly assured: number; readonly possible: number };
  readonly ifNo: { readonly assured: number; readonly possible: number };
  readonly grounds: readonly Ground[];
}

/**
 * What to find out next about one goal, most telling question first; `now` is its chance at the middle of all intervals. Where it is not `exact`
 * chances of assured are at least those told and of possible at most, and bits are the least that is certain; questions of which none is
 * are ordered by how far their two answers lie apart.
 */
export interface GoalQuestions {
  readonly id: string;
  readonly title: string;
  readonly standing: Reaching;
  readonly now: { readonly assured: number; readonly possible: number };
  readonly questions: readonly OpenQuestion[];
  readonly cut: boolean;
  readonly exact: boolean;
}

/** What to find out next. */
export interface FindOut {
  readonly frame: Frame;
  readonly goals: readonly GoalQuestions[];
  readonly findings: readonly string[];
}

/** Somebody's yes and what it costs; `given` is false where no cost is said and 1 is taken. */
export interface PersuasionCost {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly cost: number;
  readonly given: boolean;
  /** True where the owner has decided no, and would have to be turned. */
  readonly against: boolean;
  readonly grounds: readonly Ground[];
}

/** A set of yeses that is enough, all else being no but what is kept or decided; `needs` are events that must happen besides. */
export interface Persuasion {
  readonly yeses: readonly string[];
  readonly actors: readonly string[];
  readonly needs: readonly string[];
  readonly cost: number;
}

/**
 * Sets of yeses, cheapest first, none holding another; `cheapest` of those told cost the same least. `cut`: there are, or may be, more, but none
 * that costs less than `below` (`null` where none is missing at all): so what costs more than that may not be the cheapest there is. Of sets
 * told over one set of actors, `byActors` keeps the cheapest.
 */
export interface Persuasions {
  readonly cheapest: number;
  readonly sets: readonly Persuasion[];
  readonly byActors: readonly Persuasion[];
  readonly cut: boolean;
  readonly below: number | null;
  readonly engine: "diagram" | "search";
}

/** Whom to persuade so that one goal is possible, or assured, at `standing`. */
export interface GoalPersuasion {
  readonly id: string;
  readonly title: string;
  readonly standing: Reaching;
  readonly possible: Persuasions;
  readonly assured: Persuasions;
  readonly costs: readonly PersuasionCost[];
}

/** Whom to persuade; `unit` is what costs are counted in, where the dossier says it. */
export interface Persuade {
  readonly frame: Frame;
  readonly unit: string | null;
  readonly goals: readonly GoalPersuasion[];
  readonly findings: readonly string[];
}
