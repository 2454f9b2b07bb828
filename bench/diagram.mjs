// The decision diagrams alone, in processor milliseconds: the questions that an analyst's next click asks of a diagram already made. The
// function is a weighted vote ("items of these weights reach half of the total"), grown item by item until it has the nodes asked for; the
// weights come from a small generator with a fixed seed, so every run measures the same diagram.
import { Diagram } from "../dist/diagram/index.js";

const NODES = 350_000;
const RUNS = 11;
const PAIRS = 14;

/** Numbers from 0 to 1, always the same ones (multiplier and increment of Numerical Recipes). */
function* numbers(seed) {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The processor milliseconds of one call. */
function cost(act) {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of many calls, the first three apart; `act` is told which call it is. */
function warm(act) {
  const costs = Array.from({ length: RUNS + 3 }, (_, i) => cost(() => act(i)));
  return median(costs.slice(3));
}

/** A weighted vote of so many items, alone in its diagram. */
function vote(items, mostWeight, seed) {
  const diagram = new Diagram();
  const random = numbers(seed);
  const names = Array.from({ length: items }, (_, i) => `v${i}`);
  const weighted = names.map((name) => ({ node: diagram.variable(name), weight: 1 + Math.floor(random.next().value * mostWeight) }));
  const half = Math.ceil(weighted.reduce((sum, { weight }) => sum + weight, 0) / 2);
  const [root] = diagram.keep([diagram.weighted(weighted, half)]);
  const chances = Object.fromEntries(names.map((name) => [name, random.next().value]));
  return { diagram, root, names, chances };
}

/** The smallest such vote with this many nodes. */
function largeVote() {
  for (let items = 100; ; items += 10) {
    const made = vote(items, 100, 1);
    if (made.diagram.size >= NODES) return made;
  }
}

function questions({ diagram, root, names, chances }) {
  const given = (i) => ({ [names[i % names.length]]: i % 2 === 0 });
  const [nodes, cold] = [diagram.size, cost(() => diagram.importances(root, chances))];
  return [
    { question: "all importances, the first time", nodes, ms: cold },
    { question: "all importances, warm", nodes, ms: warm((i) => diagram.importances(root, chances, given(i))) },
    { question: "one what-if, warm", nodes, ms: warm((i) => diagram.probability(root, chances, given(i))) },
    { question: "giving back what is not needed", nodes, ms: cost(() => diagram.keep([root])) },
  ];
}

/** One of each of so many pairs, firsts before seconds: 2^n sets, and about as many nodes. */
function families() {
  const diagram = new Diagram();
  const random = numbers(2);
  const firsts = Array.from({ length: PAIRS + 2 }, (_, i) => diagram.variable(`x${i}`));
  const root = diagram.all(firsts.map((x, i) => diagram.or(x, diagram.variable(`y${i}`))));
  const chances = Object.fromEntries(diagram.support(root).map((name) => [name, random.next().value]));
  const even = Object.fromEntries(Object.keys(chances).map((name) => [name, 0.5]));
  const before = diagram.size;
  const ms = cost(() => diagram.minimalSets(root));
  const nodes = diagram.size - before;
  const sets = diagram.minimalSets(root);
  return [
    { question: "minimal sets, made", nodes, ms },
    { question: `${sets.count} of them counted`, nodes, ms: warm(() => sets.unfold(new Map()).count) },
    { question: "the ten likeliest", nodes, ms: warm(() => sets.best(10, { chances })) },
    { question: "the ten likeliest, all equally likely", nodes, ms: cost(() => sets.best(10, { chances: even })) },
    { question: "the ten cheapest, all equally dear", nodes, ms: cost(() => sets.best(10, { costs: even })) },
  ];
}

/** All figures: question, nodes of the diagram asked, median processor milliseconds. */
export function benchDiagram() {
  return [...questions(largeVote()), ...families()];
}

if (import.meta.url === `file://${process.argv[1]}`) {
  for (const { question, nodes, ms } of benchDiagram()) console.log(`${ms.toFixed(2).padStart(10)} ms  ${question} (${nodes} nodes)`);
}
