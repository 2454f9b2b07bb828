/** An arithmetic expression of the Open-PSA format, as it stands in the file. `argument` is a value or a parameter's name. */
export interface Expression {
  readonly operator: string;
  readonly argument: string;
  readonly operands: readonly Expression[];
}

const OPERATORS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  add: (values) => values.reduce((sum, value) => sum + value, 0),
  sub: ([first = NaN, ...rest]) => rest.reduce((left, value) => left - value, first),
  mul: (values) => values.reduce((product, value) => product * value, 1),
  div: ([first = NaN, ...rest]) => rest.reduce((left, value) => left / value, first),
  neg: ([value = NaN]) => -value,
  exp: ([value = NaN]) => Math.exp(value),
  log: ([value = NaN]) => Math.log(value),
  sqrt: ([value = NaN]) => Math.sqrt(value),
  pow: ([base = NaN, power = NaN]) => base ** power,
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  // A deviate counts as its mean: what is told is a point value.
  "uniform-deviate": ([low = NaN, high = NaN]) => (low + high) / 2,
  "normal-deviate": ([mean = NaN]) => mean,
  "lognormal-deviate": ([mean = NaN]) => mean,
  "gamma-deviate": ([shape = NaN, scale = NaN]) => shape * scale,
  "beta-deviate": ([alpha = NaN, beta = NaN]) => alpha / (alpha + beta),
  Weibull: ([scale = NaN, shape = NaN, start = NaN, time = NaN]) => (time <= start ? 0 : -Math.expm1(-(((time - start) / scale) ** shape))),
  GLM: ([demand = NaN, failure = NaN, repair = NaN, time = NaN]) =>
    (failure - (failure - demand * (failure + repair)) * Math.exp(-(failure + repair) * time)) / (failure + repair),
  exponential: ([rate = NaN, time = NaN]) => -Math.expm1(-rate * time),
};

/** Names of expressions and operators that {@link evaluate} knows, for a message's way on. */
export const KNOWN_EXPRESSIONS = ["float", "int", "bool", "parameter", "pi", ...Object.keys(OPERATORS)] as const;

/** A value, or why there is none: the finding and what it is about. */
export type Evaluated =
  | { readonly value: number }
  | { readonly fault: "unknown-parameter" | "unsupported-expression" | "circular-parameter" | "invalid-number"; readonly what: string };

/** Deepest nesting of expressions and parameters that is followed; real models stay below ten. */
const DEEPEST = 1000;

/** Parameters by name, each evaluated once however often it is read: else a chain of doublings would take for ever. */
export class Parameters {
  readonly defined = new Map<string, Expression>();
  private readonly known = new Map<string, Evaluated>();

  /** The value of the parameter of this name. */
  value(name: string, depth: number): Evaluated {
    const known = this.known.get(name);
    if (known) return known;
    const meant = this.defined.get(name);
    const value: Evaluated = meant ? evaluate(meant, this, depth) : { fault: "unknown-parameter", what: name };
    this.known.set(name, value);
    return value;
  }
}

/** The value of an expression, parameters looked up by name. Never throws: what cannot be evaluated is a fault with its name. */
export function evaluate(expression: Expression, parameters: Parameters, depth = 0): Evaluated {
  const { operator, argument, operands } = expression;
  if (depth > DEEPEST) return { fault: "circular-parameter", what: argument || operator };
  if (operator === "parameter") return parameters.value(argument, depth + 1);
  if (operator === "pi") return { value: Math.PI };
  if (operator === "bool") return { value: argument === "true" ? 1 : 0 };
  if (operator === "float" || operator === "int") {
    const value = argument.trim() === "" ? NaN : Number(argument);
    return Number.isFinite(value) ? { value } : { fault: "invalid-number", what: argument };
  }
  const operation = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (!operation) return { fault: "unsupported-expression", what: operator };
  const values: number[] = [];
  for (const operand of operands) {
    const result = evaluate(operand, parameters, depth + 1);
    if ("fault" in result) return result;
    values.push(result.value);
  }
  return { value: operation(values) };
}
