import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../tidy/sources.ts";

/** The folder of real reports, keys and scorers beside the checkout. Nothing of it is part of the project. */
export const SHARED = join(ROOT, "..", "shared");

/** Why tests on it are skipped; `null` where it is there. */
export const SHARED_IS_ABSENT: string | null = existsSync(join(SHARED, "reports"))
  ? null
  : "skipped: the folder of shared reports is not beside this checkout";
