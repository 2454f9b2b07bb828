import type { Bound, Chance, ChanceQuestion, Dossier, FindOut, GoalQuestions, OpenQuestion } from "#model";
import { middle } from "#model";
import { titleOf } from "../reading-of.ts";
import type { Asked } from "./ask-goals.ts";
import { askGoals, inputOf, isOpen, mentioned, middlesOf, vagueIn } from "./ask-goals.ts";
import type { Enclosed } from "./bound-chance.ts";
import { common } from "./bound-chance.ts";
import { chanceAt, chanceWith, importancesAt } from "./chance-at.ts";
import { middleOf } from "./find-sensitivities.ts";
import { functionsOf } from "./goal-functions.ts";
import type { Odd } from "./odds.ts";
import { entropy, leastTold } from "./told-bits.ts";
import type { Weighable } from "./weighable.ts";

/** How likely a goal is assured and possible, as two numbers. */
type Both = OpenQuestion["ifYes"];

/**
 * What to find out next: for each goal the open questions by what their answer would tell about it, in bits. All chances stand at the middle
 * of their intervals, for a bit needs one number; which they were is told in `findings`.
 */
export function whatToFindOut(dossier: Dossier, question: ChanceQuestion = {}): FindOut {
  const asked = askGoals(dossier, question);
  const goals = asked.goals.map((goal) => goalQuestions(asked, goal));
  const matter = goals.flatMap(({ questions }) => questions.map(({ id }) => id));
  const { unknown, wide } = vagueIn(asked, matter);
  if (unknown.length > 0) {
    asked.findings.push(`No likelihood is given for ${unknown.join(", ")}: taken at even chances here, which nobody claimed.`);
  }
  if (wide.length > 0) asked.findings.push(`Intervals are taken at their middle for ${wide.join(", ")}.`);
  return { frame: asked.frame, goals, findings: [...new Set(asked.findings)] };
}

function goalQuestions(asked: Asked, goal: string): GoalQuestions {
  const { model, odds } = asked;
  const standing = asked.standingOf(goal);
  const functions = functionsOf({ model, goal, odds, standing });
  const [assured, possible] = [functions.assured.at[standing], functions.possible.at[standing]].map((each) => outcomesOf(asked, each));
  const outcomes = { assured: assured!, possible: possible! };
  const exact = assured!.exact && possible!.exact;
  if (!exact) {
    asked.findings.push(
      `The chance of “${goal}” is bounded, not met: what a yes and a no leave is told by its ends, and bits are the least certain.`,
    );
  }
  const found = askable(asked, goal)
    .filter(isOpen)
    .map((odd) => openQuestion(asked, odd, outcomes, exact))
    .filter((question) => worthOf(question).some((worth) => worth > 1e-12))
    .sort((one, other) => byWorth(one, other) || (one.id < other.id ? -1 : 1));
  const title = titleOf(goal, model.system.held.entries);
  const now = { assured: assured!.now.low, possible: possible!.now.high };
  return { id: goal, title, standing, now, questions: found.slice(0, asked.limit), cut: found.length > asked.limit, exact };
}

/** What a question is ordered by: the bits it tells; where none are certain, how far its two answers lie apart. */
function worthOf({ bits, ifYes, ifNo }: OpenQuestion): readonly [number, number] {
  return [bits.both, Math.abs(ifYes.assured - ifNo.assured) + Math.abs(ifYes.possible - ifNo.possible)];
}

function byWorth(one: OpenQuestion, other: OpenQuestion): number {
  const [[bits, apart], [otherBits, otherApart]] = [worthOf(one), worthOf(other)];
  return otherBits - bits || otherApart - apart;
}

/** What a goal's equations mention, and what goes together with that: its answer tells something too. */
function askable(asked: Asked, goal: string): readonly Odd[] {
  const own = mentioned(asked, goal);
  const names = new Set(own.map(({ name }) => name));
  const linked = asked.odds.links.filter(({ members }) => members.some((name) => names.has(name))).flatMap(({ members }) => members);
  return [...own, ...linked.filter((name) => !names.has(name)).map((name) => asked.odds.of.get(name)!)];
}

/** The chance that the goal holds, as it is and after either answer to a question; two equal ends where it is known. */
interface Outcomes {
  readonly exact: boolean;
  readonly now: Chance;
  given(odd: Odd): { readonly yes: Chance; readonly no: Chance };
}

function outcomesOf(asked: Asked, { inner, outer, also }: Enclosed): Outcomes {
  const own = outcomesBetween(asked, inner, outer);
  return also === undefined ? own : narrower(own, outcomesOf(asked, also));
}

/** Where both enclose the same, so does what they have in common. */
function narrower(one: Outcomes, other: Outcomes): Outcomes {
  return {
    exact: one.exact || other.exact,
    now: common(one.now, other.now),
    given: (odd) => {
      const [own, others] = [one.given(odd), other.given(odd)];
      return { yes: common(own.yes, others.yes), no: common(own.no, others.no) };
    },
  };
}

function outcomesBetween(asked: Asked, inner: Weighable, outer: Weighable): Outcomes {
  const least = chancesGiven(asked, inner);
  const most = outer === inner ? least : chancesGiven(asked, outer);
  return {
    exact: inner === outer,
    now: { low: least.now, high: most.now },
    given: (odd) => {
      const [low, high] = [least.given(odd.name), most.given(odd.name)];
      return { yes: { low: low.yes, high: high.yes }, no: { low: low.no, high: high.no } };
    },
  };
}

interface ChancesGiven {
  readonly now: number;
  given(name: string): { readonly yes: number; readonly no: number };
}

/** From the chances that a function holds, and that it holds together with the question's yes. */
function chancesGiven({ odds }: Asked, of: Weighable): ChancesGiven {
  const chances = middlesOf(odds);
  const drawn = middleOf(of, odds, chances);
  const now = chanceAt(of, drawn);
  const rises = importancesAt(of, drawn);
  const linked = new Set(odds.links.flatMap(({ members }) => members));
  const joint = (name: string): number => {
    const chance = chances[name]!;
    if (!linked.has(name)) return chance * (now + (1 - chance) * (rises.get(name) ?? 0));
    const { links } = middleOf({ support: [...of.support, name] }, odds, chances);
    return chanceWith(of, { chances, links }, name);
  };
  return {
    now,
    given: (name) => {
      const [chance, both] = [chances[name]!, joint(name)];
      return { yes: within(both / chance, now), no: within((now - both) / (1 - chance), now) };
    },
  };
}

function openQuestion(asked: Asked, odd: Odd, outcomes: Readonly<Record<Bound, Outcomes>>, exact: boolean): OpenQuestion {
  const { id, title, grounds, chance: judged } = inputOf(asked, odd, true);
  const chance = middle(judged);
  const [assured, possible] = [outcomes.assured.given(odd), outcomes.possible.given(odd)];
  const ifYes = { assured: assured.yes.low, possible: possible.yes.high };
  const ifNo = { assured: assured.no.low, possible: possible.no.high };
  const least = { assured: leastTold(chance, assured), possible: leastTold(chance, possible) };
  const now = { assured: outcomes.assured.now.low, possible: outcomes.possible.now.high };
  const three = (at: Both): readonly number[] => [at.assured, at.possible - at.assured, 1 - at.possible];
  const told = entropy(three(now)) - chance * entropy(three(ifYes)) - (1 - chance) * entropy(three(ifNo));
  // Whoever knows which of the three it is knows more than whether it is assured, or possible, alone.
  const both = exact ? Math.max(0, told) : Math.max(least.assured, least.possible);
  return { id, title, chance, bits: { ...least, both }, ifYes, ifNo, grounds };
}

/** Rounding may carry a quotient a hair out of its range, or off a nought. */
function within(chance: number, now: number): number {
  return chance <= now * 1e-12 ? 0 : Math.min(1, chance);
}
