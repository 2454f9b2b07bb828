import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 120_000, maxWorkers: 2 },
});
