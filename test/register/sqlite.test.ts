import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRegister } from "#register";
import { afterAll } from "vitest";
import { registerSuite } from "../shared/register-suite.ts";

const folders: string[] = [];

registerSuite("SQLite", {
  open: async () => {
    folders.push(await mkdtemp(join(tmpdir(), "register-")));
    return openRegister({ folder: folders.at(-1)! });
  },
  reopen: () => openRegister({ folder: folders.at(-1)! }),
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
