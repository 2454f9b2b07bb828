import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that the program is installed in: two above its compiled commands. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The program's version, as it tells it. */
export const VERSION = "0.1.0";
