// What a test file asks of vitest, as far as the tests of the analysis ask it: its cases are collected, and run one at a time, in this process.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Thrown where a test takes many times the steps it should: the fault made it run on and on. */
export class RanOn extends Error {}

/** Collects what test files declare: `vitest` stands in for the package, `collect` gives the cases that a loading file declares. */
export function collector() {
  let cases = [];
  let inside = [];
  const titled = (title) => [...inside, title].join(" > ");
  const test = (title, act) => void cases.push({ title: titled(title), act });
  test.each = (rows) => (title, act) =>
    rows.forEach((row, index) => test(`${title} (${index + 1})`, () => (Array.isArray(row) ? act(...row) : act(row))));
  const describe = (title, declare) => {
    inside.push(title);
    declare();
    inside.pop();
  };
  describe.skipIf = (not) => (not ? () => undefined : describe);
  const unsupported = (name) => () => {
    throw new Error(`unsupported in a test that mutants are tried on: ${name}`);
  };
  const hooks = ["beforeAll", "beforeEach", "afterEach"].map((name) => [name, unsupported(name)]);
  return {
    vitest: { test, it: test, describe, expect: chai.expect, afterAll: () => undefined, ...Object.fromEntries(hooks) },
    async collect(load) {
      cases = [];
      inside = [];
      await load();
      return cases;
    },
  };
}

/** Runs one case within `limit` steps; tells what it threw (or null), its processor milliseconds, and its steps. */
export async function runCase({ act }, state, limit) {
  Object.assign(state, { steps: 0, limit });
  const before = process.cpuUsage();
  let thrown = null;
  try {
    await act();
  } catch (error) {
    thrown = error ?? new Error("thrown: nothing");
  }
  const { user, system } = process.cpuUsage(before);
  if (state.steps > limit) thrown = new RanOn();
  return { thrown, ms: (user + system) / 1000, steps: state.steps };
}
