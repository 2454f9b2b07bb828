// `npm start [-- PATH…]`: sets up what is stale, then runs the main job: read, answer, serve.
import { root, setUp } from "./set-up.mjs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

setUp();
const { main } = await import(pathToFileURL(join(root, "bin", "proviso.mjs")).href);
await main(["start", ...process.argv.slice(2)]);
