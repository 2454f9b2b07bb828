import { Command, CommanderError } from "commander";
import { asRefusal } from "#desk";
import { addAnalyse } from "./commands/analyse.ts";
import { addCheck } from "./commands/check.ts";
import { addChances } from "./commands/chances.ts";
import { addConsulted } from "./commands/consulted.ts";
import { addCorrect } from "./commands/correct.ts";
import { addDecisions } from "./commands/decide.ts";
import { addDrift } from "./commands/drift.ts";
import { addExchange } from "./commands/exchange.ts";
import { addGold } from "./commands/gold.ts";
import { addImport } from "./commands/import.ts";
import { addLanguageServer } from "./commands/language-server.ts";
import { addLists } from "./commands/list.ts";
import { addPower } from "./commands/power.ts";
import { addAnswer } from "./commands/answer.ts";
import { addRead } from "./commands/read.ts";
import { addServe } from "./commands/serve.ts";
import { addStart } from "./commands/start.ts";
import { addRename } from "./commands/rename.ts";
import { addReceived } from "./commands/received.ts";
import { addVersions } from "./commands/versions.ts";
import type { Doors, ExitCode, Scene } from "./doors.ts";
import { VERSION } from "./project.ts";
import { TERMINAL } from "./terminal.ts";

const AFTER_HELP = `
Exit codes: 0 done · 1 a check failed, or something could not be read · 2 the command line or the store says no · 130 interrupted
Everything goes to one store (--store, default ./.proviso); PROVISO_STORE and PROVISO_USER set the store and the name in the log.
PROVISO_MODEL names a language model that \`read\` asks beside the rules (docs/model-reader.md); without it nothing is sent anywhere.`;

/** Runs one command line and gives its exit code. Refusals are told on standard error with a way on; programmer's mistakes are thrown. */
export async function runCommandLine(args: readonly string[], doors: Doors): Promise<ExitCode> {
  let code: ExitCode = 0;
  const scene: Scene = { doors, setExit: (given) => (code = given) };
  const program = assemble(scene);
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const refusal = asRefusal(error);
    if (!refusal) throw error;
    TERMINAL.err(`${refusal.message}\n${refusal.way}`);
    return 2;
  }
}

function assemble(scene: Scene): Command {
  const program = new Command("proviso")
    .description("Who has promised what, on what condition, on whose word - and who can stop it?")
    .version(VERSION)
    .showSuggestionAfterError()
    .addHelpText("after", AFTER_HELP)
    .exitOverride();
  addStart(program, scene);
  addRead(program, scene);
  addLists(program);
  addRename(program);
  addConsulted(program);
  addDrift(program);
  addCorrect(program);
  addVersions(program);
  addReceived(program);
  addDecisions(program, scene);
  addGold(program);
  addCheck(program, scene);
  addAnswer(program, scene);
  addChances(program, scene);
  addPower(program, scene);
  addAnalyse(program, scene);
  addExchange(program, scene);
  addImport(program, scene);
  addServe(program, scene);
  addLanguageServer(program, scene, VERSION);
  for (const command of program.commands) command.exitOverride();
  return program;
}
