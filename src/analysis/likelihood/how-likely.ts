import type { Chance, ChanceBounds, ChanceQuestion, Dossier, GoalLikelihood, Likely, Reaching } from "#model";
import { coveringWords } from "#model";
import { compile } from "../compile.ts";
import { groundsOf, originsOfGrounds, statementsUnder } from "../grounds.ts";
import { originLabel } from "../origins-of.ts";
import { titleOf } from "../reading-of.ts";
import { HOLDING } from "../solve.ts";
import type { Asked } from "./ask-goals.ts";
import { askGoals, inputOf, isOpen, leastConfidence, mentioned, middlesOf, vagueIn } from "./ask-goals.ts";
import { boundGoal, findSensitivities, wholeRange } from "./find-sensitivities.ts";
import type { GoalBounder } from "./find-sensitivities.ts";
import { engineOf, exactFunctionsOf, functionsOf, supportOf } from "./goal-functions.ts";
import type { ChanceEffort, GoalFunctions } from "./goal-functions.ts";
import type { Odd, Odds } from "./odds.ts";
import { oddsOf } from "./odds.ts";

/** What asking without every origin may cost, in nodes: each asks the whole question anew. */
const ORIGINS_BUDGET = 25_000;
/** What it costs at least, whatever the size: reading the dossier anew. */
const LEAST_COST = 1500;

/**
 * How likely each goal is: the exact least chance that it is assured and greatest that it is possible, over the likelihoods that stand
 * under the frame, with all they rest on. Where neither a diagram nor a sum of parts holds a goal's functions, the ends are certified by a search
 * instead. Never throws on what a user wrote.
 */
export function howLikely(dossier: Dossier, question: ChanceQuestion = {}, effort: ChanceEffort = {}): Likely {
  const asked = askGoals(dossier, question);
  const goals = asked.goals.map((goal) => goalLikelihood(asked, goal, effort));
  const matter = goals.flatMap(({ inputs }) => inputs.filter(({ matters }) => matters));
  const { unknown } = vagueIn(
    asked,
    matter.map(({ id }) => id),
  );
  if (unknown.length > 0) {
    asked.findings.push(`No likelihood is given for ${unknown.join(", ")}: taken as anything from 0 to 100%; unknown is never guessed.`);
  }
  return { frame: asked.frame, goals, findings: [...new Set(asked.findings)] };
}

function goalLikelihood(asked: Asked, goal: string, effort: ChanceEffort): GoalLikelihood {
  const { odds } = asked;
  const standing = asked.standingOf(goal);
  const inputs = mentioned(asked, goal);
  const functions = functionsOf({ model: asked.model, goal, odds, standing, effort });
  const bounders = boundersOf(functions, odds);
  const at = { yes: bounded(bounders.yes), together: bounded(bounders.together), waiver: bounded(bounders.waiver) };
  const likelihood = wholeRange(at[standing]);
  const { assured, possible } = bounders[standing];
  const exact = assured.now.exact && possible.now.exact;
  if (!exact) asked.findings.push(`The chance of “${goal}” is bounded, not met: the true ends lie within those told.`);
  const support = supportOf(functions);
  const matter = inputs.filter((odd) => isOpen(odd) && support.has(odd.name));
  const shown = inputs.map((odd) => inputOf(asked, odd, matter.includes(odd)));
  const weighed = shown.filter(({ matters }) => matters);
  return {
    id: goal,
    title: titleOf(goal, asked.model.system.held.entries),
    standing,
    likelihood,
    at,
    words: { "ICD 203": coveringWords("ICD 203", likelihood), PHIA: coveringWords("PHIA", likelihood) },
    confidence: leastConfidence(weighed.map(({ confidence }) => confidence).filter((confidence) => confidence !== null)),
    withoutConfidence: weighed.filter(({ confidence }) => confidence === null).map(({ id }) => id),
    inputs: shown,
    links: linksOf(asked, inputs),
    sensitivities: findSensitivities({ functions, standing, odds, middles: middlesOf(odds), bounder: bounders[standing] }, matter),
    without: withoutEach(asked, goal, { standing, now: likelihood, cost: Math.max(functions.assured.size, functions.possible.size) }),
    exact,
    engine: engineOf(functions),
  };
}

function boundersOf(functions: GoalFunctions, odds: Odds): Readonly<Record<Reaching, GoalBounder>> {
  const [yes, together, waiver] = HOLDING.map((standing) => boundGoal(functions, standing, odds));
  return { yes: yes!, together: together!, waiver: waiver! };
}

function bounded({ assured, possible }: GoalBounder): ChanceBounds {
  const plain = ({ low, high }: Chance): Chance => ({ low, high });
  return { assured: plain(assured.now), possible: plain(possible.now) };
}

function linksOf({ odds, model }: Asked, inputs: readonly Odd[]): GoalLikelihood["links"] {
  const names = new Set(inputs.map(({ name }) => name));
  return odds.links
    .filter(({ members }) => members.filter((name) => names.has(name)).length > 1)
    .map(({ members, degree, statement }) => ({ members, degree, grounds: groundsOf(model.system.held, [statement]) }));
}

/** An answer that is to be compared, and what it costs to find one like it. */
interface Compared {
  readonly standing: Reaching;
  readonly now: Chance;
  readonly cost: number;
}

/** The likelihood without each origin that it rests on, where it is another one then; as many origins as can be afforded. */
function withoutEach(asked: Asked, goal: string, { standing, now, cost }: Compared): GoalLikelihood["without"] {
  const { dossier, frame } = asked;
  const origins = originsUnder(asked, goal);
  const most = Math.floor(ORIGINS_BUDGET / Math.max(LEAST_COST, cost));
  if (origins.length > most) {
    const tried = most === 0 ? "it is too large to be asked again without each" : `it was asked again without the first ${most} only`;
    asked.findings.push(`“${goal}” rests on ${origins.length} origins; ${tried}. Leave out one that matters.`);
  }
  return origins.slice(0, most).flatMap((origin) => {
    const other = compile(dossier, { ...frame, without: [...(frame.without ?? []), origin] }, [goal]);
    if (other.paradoxes.has(goal)) return [];
    const odds = oddsOf(other);
    const functions = exactFunctionsOf({ model: other, goal, odds, standing });
    if (functions === null) return [];
    const likelihood = wholeRange(bounded(boundGoal(functions, standing, odds)));
    const same = Math.abs(likelihood.low - now.low) < 1e-12 && Math.abs(likelihood.high - now.high) < 1e-12;
    return same ? [] : [{ origin, label: originLabel(dossier, origin), likelihood }];
  });
}

/** The origins with which some statement falls that the answer rests on. */
function originsUnder(asked: Asked, goal: string): readonly string[] {
  const { model, odds } = asked;
  const { held } = model.system;
  const judgements = mentioned(asked, goal).flatMap(({ statements }) => statements);
  const links = odds.links.map(({ statement }) => statement);
  const grounds = groundsOf(held, [...statementsUnder(model.system, goal), ...judgements, ...links]);
  const known = new Set(grounds.map(({ statement }) => statement));
  const statements = held.statements.filter(({ id }) => known.has(id));
  return originsOfGrounds(grounds).filter((origin) => statements.some((statement) => held.falls(statement, origin)));
}
