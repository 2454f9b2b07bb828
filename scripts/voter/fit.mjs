// A multinomial logistic model over hashed features, by stochastic steps with AdaGrad, deterministic by its seed.
import { ACTS } from "../../dist/model/index.js";
import { bucketOf } from "../../dist/reader/voter.js";
import { VOTER } from "../../dist/reader/data/voter-weights.js";

const COLUMNS = ACTS.length + 1;
const [EPOCHS, RATE, RIDGE, SEED] = [20, 0.3, 1e-3, 7];

/** Numbers from 0 to 1, always the same for a seed. */
function lots(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The shares of the columns for some buckets. */
export function shares(weights, buckets) {
  const scores = Array.from({ length: COLUMNS }, (_, column) => {
    let sum = 0;
    for (const bucket of buckets) sum += weights[bucket * COLUMNS + column];
    return sum / Math.sqrt(buckets.length);
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

/** The shares that a model gives a list of features. */
export const sharesFor = (weights, features) => shares(weights, features.map(bucketOf));

function step({ weights, squares }, { buckets, columns, weight }) {
  const given = shares(weights, buckets);
  const right = columns.reduce((sum, column) => sum + given[column], 0);
  const scale = weight / Math.sqrt(buckets.length);
  for (let column = 0; column < COLUMNS; column++) {
    const wanted = columns.includes(column) ? given[column] / right : 0;
    const slope = (given[column] - wanted) * scale;
    for (const bucket of buckets) {
      const at = bucket * COLUMNS + column;
      const full = slope + RIDGE * weights[at];
      squares[at] += full * full;
      weights[at] -= (RATE * full) / Math.sqrt(squares[at]);
    }
  }
}

/** Weights by bucket and column, fitted to examples. Of an example with several right acts each counts as far as the model holds it likely. */
export function fitted(examples) {
  const model = { weights: new Float32Array(VOTER.buckets * COLUMNS), squares: new Float32Array(VOTER.buckets * COLUMNS).fill(1e-6) };
  const rows = examples.map(({ features, acts, weight }) => ({
    buckets: features.map(bucketOf),
    columns: acts.length === 0 ? [ACTS.length] : [...new Set(acts)].map((act) => ACTS.indexOf(act)),
    weight,
  }));
  const lot = lots(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(lot() * (i + 1));
      [rows[i], rows[j]] = [rows[j], rows[i]];
    }
    for (const row of rows) step(model, row);
  }
  return model.weights;
}
