// Affairs of a stated size: processor time of each answer by itself, warm, and of the whole.
import { answer, compile, howLikely, whatChanged, whatIsLeft, whatToFindOut, whomToPersuade } from "../dist/analysis/index.js";
import { coreOf, Without } from "../dist/analysis/core.js";
import { findDeadlocks } from "../dist/analysis/find-deadlocks.js";
import { groundsOf, statementsUnder } from "../dist/analysis/grounds.js";
import { loadBearing } from "../dist/analysis/load-bearing.js";
import { blockingActors, blockingFacts, sufficientActors, sufficientFacts } from "../dist/analysis/set-answer.js";
import { standingsOf } from "../dist/analysis/standings.js";
import { parse } from "../dist/language/index.js";
import { entangled, judged, sixtyMembers, twoHundredMembers } from "./invented-affairs.mjs";

const LIMIT = 20;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Processor milliseconds of an act: the first time, and the median of `times` more. */
function timed(act, times) {
  const run = () => {
    const start = cpuMs();
    act();
    return cpuMs() - start;
  };
  const first = run();
  return { firstMs: first, warmMs: median(Array.from({ length: times }, run)) };
}

/** The answers one may ask for by themselves; each compiles the dossier anew. */
function answersOf(dossier, goal, actor) {
  const model = () => compile(dossier, {}, [goal]);
  const dates = ["2026-04-10", "2026-04-20"];
  return {
    "what holds": () => standingsOf(model(), goal),
    "what holds, a scenario switched": () => standingsOf(compile(dossier, { refusing: [actor] }, [goal]), goal),
    "who can stop it alone": () => coreOf(model(), goal),
    "blocking sets of facts": () => blockingFacts(model(), goal, LIMIT),
    "blocking sets of actors": () => blockingActors(model(), goal, LIMIT),
    "sufficient sets of facts": () => sufficientFacts(model(), goal, "upper", LIMIT),
    "sufficient sets of actors": () => sufficientActors(model(), goal, "upper", LIMIT),
    "assuring sets of facts": () => sufficientFacts(model(), goal, "lower", LIMIT),
    "where is it stuck": () => {
      const solved = model();
      findDeadlocks(solved, goal, standingsOf(solved, goal).possible, LIMIT);
    },
    "load-bearing origins": () => {
      const solved = model();
      const core = coreOf(solved, goal);
      const grounds = groundsOf(solved.system.held, statementsUnder(solved.system, goal));
      loadBearing(solved.system.held, core, new Without(dossier, {}, [goal]).cores(solved, goal, core, grounds));
    },
    "what is left without one": () => whatIsLeft(dossier, actor),
    "what changed": () => whatChanged(dossier, { asOf: dates[0] }, { asOf: dates[1] }, [goal]),
    "the whole answer, all goals": () => answer(dossier),
  };
}

/** The answers about chances, of an affair in which every choice is judged and has a cost. */
function chancesOf(dossier, goal) {
  const goals = [goal];
  return {
    "how likely": () => howLikely(dossier, { goals }),
    "what to find out": () => whatToFindOut(dossier, { goals }),
    "whom to persuade": () => whomToPersuade(dossier, { goals }),
  };
}

/** Measures every answer of every affair, telling each row as it comes. */
export function benchAffairs(tell, times = 5) {
  const affairs = [
    ["60 members", sixtyMembers(), "deployable", "M0"],
    ["200 members", twoHundredMembers(), "deployable", "M0"],
    ["40 entangled", entangled(), "enough", "M0"],
  ];
  return affairs.flatMap(([affair, text, goal, actor]) => {
    const { dossier } = parse(text, { file: `${affair}.proviso` });
    const { dossier: weighed } = parse(judged(text), { file: `${affair}, judged.proviso` });
    return Object.entries({ ...answersOf(dossier, goal, actor), ...chancesOf(weighed, goal) }).map(([what, act]) => {
      const row = { affair, what, ...timed(act, times) };
      tell(row);
      return row;
    });
  });
}
