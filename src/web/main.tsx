import { config } from "zod";

// The server forbids evaluating text as code, which the shapes would else try once each in order to be faster. It must be said before any
// shape is made, and shapes are made as soon as their module is loaded; so the workbench itself is loaded after it.
config({ jitless: true });
await import("./workbench.tsx");
