import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Command } from "commander";
import {
  chooseModel,
  draftDossier,
  findOrigins,
  gatherDocuments,
  holdDossier,
  listEntries,
  listProposals,
  openAffair,
  overviewAll,
  sayDossier,
  slug,
} from "#desk";
import type { Desk, Haul, ModelEndpoint } from "#desk";
import { atDesk } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { PROJECT } from "../project.ts";
import { loadFile } from "../read-text.ts";
import { showSaid } from "../show-answer.ts";
import { showRead } from "../show-read.ts";
import { heading, plain, quiet, TERMINAL } from "../terminal.ts";
import { titleFrom } from "../title-from.ts";
import { enterDossier, readHaul, refuseNothing } from "./read.ts";
import { DEFAULT_PORT, portOf, serve } from "./serve.ts";
import { withStore } from "./store-options.ts";

/** The example that is opened first. */
const FIRST_EXAMPLE = "coalition-of-the-willing";

/** `proviso start [PATH…]`: the main job. Reads, answers, serves. */
export function addStart(program: Command, scene: Scene): void {
  const command = program
    .command("start")
    .description("the main job: read reports and dossiers, say the answer, serve the workbench")
    .argument("[path...]", "reports, folders and dossiers; without them the bundled examples")
    .option("--port <n>", "the port; a busy one gives way to the next", `${DEFAULT_PORT}`)
    .option("--no-serve", "end after the answer");
  withStore(command).action(async (paths: string[], options: StoreOptions & { port: string; serve: boolean }) => {
    const port = portOf(options.port);
    await atDesk(options.store, async (desk) => {
      const first = paths.length > 0 ? await takeOwn(desk, paths, options.affair, scene) : await takeExamples(desk);
      if (options.serve) await serve(desk, port, scene, `a/${encodeURIComponent(first)}`);
    });
  });
}

async function takeOwn(desk: Desk, paths: readonly string[], named: string | undefined, scene: Scene): Promise<string> {
  const model = chooseModel(process.env, undefined);
  const haul = await gatherDocuments(paths);
  refuseNothing(haul);
  let affair = named;
  for (const file of haul.dossiers) {
    TERMINAL.out(`Loading ${plain(file)} …`);
    const loaded = await enterDossier(desk, file, named);
    if (loaded.errors > 0) scene.setExit(1);
    affair ??= loaded.affair;
  }
  if (affair === undefined) {
    const title = titleFrom(paths[0]!);
    affair = (await openAffair(desk, { id: slug(title), title })).id;
  } else if (named !== undefined && !(await overviewAll(desk)).some(({ id }) => id === named)) {
    await openAffair(desk, { id: named, title: titleFrom(paths[0]!) });
  }
  const failed = await readAndTell(desk, affair, { ...haul, dossiers: [] }, model);
  if (failed > 0) scene.setExit(1);
  await sayAffair(desk, affair);
  return affair;
}

async function readAndTell(desk: Desk, affair: string, haul: Haul, model: ModelEndpoint | null = null): Promise<number> {
  if (haul.documents.length > 0) TERMINAL.out(`Reading ${haul.documents.length} report${haul.documents.length === 1 ? "" : "s"} …`);
  const { progress, interrupted } = await readHaul(desk, affair, haul, model);
  const open = (await listProposals(desk, affair, { state: "open" })).length;
  TERMINAL.out(showRead(progress, await findOrigins(desk, affair), open, interrupted));
  return progress.failed.length;
}

/** The bundled examples, the first one last so that its answer stands nearest to the prompt. Gives the first one's affair. */
async function takeExamples(desk: Desk): Promise<string> {
  const folder = join(PROJECT, "examples");
  const names = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory()).map(({ name }) => name);
  const others = names.filter((name) => name !== FIRST_EXAMPLE).sort();
  for (const name of others) await takeExample(desk, join(folder, name));
  const first = await takeExample(desk, join(folder, FIRST_EXAMPLE));
  await sayAffair(desk, first);
  return first;
}

async function takeExample(desk: Desk, folder: string): Promise<string> {
  const path = relative(process.cwd(), folder) || ".";
  TERMINAL.out(heading(`\nExample ${path}`));
  const dossier = join(path, "dossier.proviso");
  const affair = await loadOnce(desk, dossier);
  await readAndTell(desk, affair, await gatherDocuments([join(path, "reports")]));
  return affair;
}

/** Loads an example's dossier where its affair holds nothing yet: what a person changed in it stays. */
async function loadOnce(desk: Desk, file: string): Promise<string> {
  const { dossier } = await loadFile(file);
  const open = (await overviewAll(desk)).some(({ id }) => id === dossier.affair.id);
  const held = open ? await listEntries(desk, dossier.affair.id) : [];
  if (held.length > 0) return dossier.affair.id;
  TERMINAL.out(`Loading ${file} …`);
  return (await enterDossier(desk, file)).affair;
}

async function sayAffair(desk: Desk, affair: string): Promise<void> {
  const held = await holdDossier(desk, affair);
  const hasCommitments = held.entries.some(({ kind }) => kind === "goal" || kind === "pledge");
  TERMINAL.out(heading(`\n${plain(held.affair.title)}`));
  if (hasCommitments) {
    TERMINAL.out(`${showSaid(sayDossier(held, {}))}\n`);
    return;
  }
  const { dossier, unreviewed } = await draftDossier(desk, affair);
  if (unreviewed === 0) {
    TERMINAL.out("No pledge was found in these reports.\n");
    return;
  }
  TERMINAL.out(quiet(`Unreviewed: this takes all ${unreviewed} proposals as if they were accepted. Review them in the workbench.`));
  TERMINAL.out(`${showSaid(sayDossier(dossier, {}))}\n`);
}
