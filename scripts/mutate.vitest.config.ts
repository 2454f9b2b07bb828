import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";
import usual from "../vitest.config.ts";

/** Slow files last: the first failure ends a mutant. */
const LAST = ["known", "left-and-changed", "chance-bounds", "semantics", "sets", "differential", "laws"];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => LAST.findIndex((name) => moduleId.includes(`/${name}`));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

/** The tests that mutants of the analysis are tried against: all but those of fault trees, of voting weights and of sheer size. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ["test/analysis/*.test.ts"],
    exclude: [
      "test/analysis/{fault-tree,power-affairs,large,dualise,likelihood,second-solver,shared-cases,chance-bounds,never-stuck}*.test.ts",
      "test/analysis/power.test.ts",
    ],
    setupFiles: ["test/support/no-shrinking.ts"],
    maxWorkers: 1,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
