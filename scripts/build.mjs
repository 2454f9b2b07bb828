// `npm run build`: sets up what is stale, nothing more.
import { say, setUp } from "./set-up.mjs";

setUp();
say("Built.");
