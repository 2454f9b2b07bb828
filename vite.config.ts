import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

/** Builds the workbench from src/web into dist/web, from the sources of the parts it stands on. */
export default defineConfig({
  root: "src/web",
  base: "/",
  plugins: [react()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    chunkSizeWarningLimit: 900,
    // Its files only hand names on, so a screen that reads a text does not load what only the editor asks for.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/src\/language\//, sideEffects: false }] } },
  },
});
