import type { Command } from "commander";
import { answerQuestion, checkExpectations, draftDossier, holdDossier, readDossier, Refusal, sayDossier } from "#desk";
import { readGrade, STAGES } from "#model";
import type { Dossier, Question, Stage } from "#model";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { showAnswer, showSaid } from "../show-answer.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { heading, plain, quiet, TERMINAL, wrap } from "../terminal.ts";
import { givenOf } from "../given-of.ts";
import { readText } from "./exchange.ts";
import { collect, withJson, withStore } from "./store-options.ts";

interface AskOptions extends StoreOptions {
  readonly goal: readonly string[];
  readonly given: readonly string[];
  readonly refusing: readonly string[];
  readonly without: readonly string[];
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly stage?: string;
  readonly grade?: string;
  readonly limit: string;
  readonly json?: boolean;
  readonly unreviewed?: boolean;
}

/** `proviso check` and `proviso answer`. */
export function addQuestions(program: Command, scene: Scene): void {
  program
    .command("check")
    .description("check a dossier and test its expectations; exit 1 where one fails")
    .argument("<file>", "a dossier, or - for standard input")
    .option("--json", "print diagnostics and expectations as JSON")
    .action((file: string, options: { json?: boolean }) => check(file, options.json === true, scene));
  const answer = program
    .command("answer")
    .description("what holds, who can stop it, what it would take, where it is stuck")
    .argument("[file]", "a dossier; without it, what the register holds")
    .option("--goal <id>", "only this goal or commitment (repeatable)", collect, [])
    .option("--given <facts>", "fix decisions and events: RU.consent=no,US.backstop=yes", collect, [])
    .option("--refusing <actor>", "a member or group that says no to all it controls (repeatable)", collect, [])
    .option("--without <origin>", "do not believe this origin (repeatable)", collect, [])
    .option("--as-of <date>", "valid time: what stood on that day")
    .option("--known-on <instant>", "recorded time: what we held then")
    .option("--stage <stage>", `only pledges at this stage and above: ${STAGES.join(", ")}`)
    .option("--grade <grade>", "only citations of this grade and better, as in B3")
    .option("--limit <n>", "sets shown per list", "20")
    .option("--unreviewed", "take every open proposal as if it were accepted; nothing is written down");
  withJson(withStore(answer)).action((file: string | undefined, options: AskOptions) => ask(file, options, scene));
}

async function check(file: string, json: boolean, scene: Scene): Promise<void> {
  const text = await readText(file);
  const { dossier, diagnostics } = readDossier(text, file);
  const expectations = checkExpectations(dossier);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const failed = expectations.filter(({ holds }) => !holds);
  if (json) {
    const told = expectations.map(({ id, text: line, holds, found, entry }) => ({
      id,
      text: line,
      holds,
      found,
      line: entry.place?.line ?? null,
    }));
    TERMINAL.out(JSON.stringify({ diagnostics, expectations: told }, null, 1));
  } else {
    if (diagnostics.length > 0) TERMINAL.out(showDiagnostics(diagnostics, text));
    for (const { entry, text: line, found } of failed) {
      TERMINAL.out(
        `${file}:${entry.place?.line ?? 1}: ${heading("expectation fails")}: ${plain(line)}\n${wrap(`found: ${plain(found)}`, "  ")}`,
      );
    }
    const warnings = diagnostics.length - errors;
    const held = expectations.length - failed.length;
    TERMINAL.out(
      quiet(`${count(errors, "error")}, ${count(warnings, "warning")}; ${held} of ${count(expectations.length, "expectation")} hold`),
    );
  }
  scene.setExit(errors > 0 || failed.length > 0 ? 1 : 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

async function ask(file: string | undefined, options: AskOptions, scene: Scene): Promise<void> {
  const question = questionOf(options);
  if (file !== undefined) {
    const text = await readText(file);
    const { dossier, diagnostics } = readDossier(text, file);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      TERMINAL.err(
        `${showDiagnostics(errors, text)}\n\nMend this first: an answer from a faulty dossier could claim more than its text says.`,
      );
      scene.setExit(1);
      return;
    }
    tell(dossier, question, options.json === true);
    return;
  }
  await atAffair(options, async (desk, affair) => {
    if (!options.unreviewed) return tell(await holdDossier(desk, affair, options.knownOn), question, options.json === true);
    const { dossier, unreviewed } = await draftDossier(desk, affair);
    TERMINAL.err(quiet(`Taking ${unreviewed} unreviewed proposals as if they were accepted.`));
    tell(dossier, question, options.json === true);
  });
}

function tell(dossier: Dossier, question: Question, json: boolean): void {
  if (json) TERMINAL.out(JSON.stringify(answerQuestion(dossier, question), null, 1));
  else TERMINAL.out(`${showSaid(sayDossier(dossier, question))}\n\n${showAnswer(answerQuestion(dossier, question))}`);
}

function questionOf(options: AskOptions): Question {
  const { goal, refusing, without, asOf, knownOn } = options;
  const leastGrade = options.grade === undefined ? undefined : readGrade(options.grade);
  if (leastGrade === null)
    throw new Refusal("invalid-grade", `“${options.grade!}” is no grade.`, "A grade is a letter A-F and a number 1-6, as in B3.");
  const stage = STAGES.find((each) => each === options.stage);
  if (options.stage !== undefined && !stage)
    throw new Refusal("unknown-stage", `There is no stage “${options.stage}”.`, `There are: ${STAGES.join(", ")}.`);
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Refusal("invalid-limit", `“${options.limit}” is no number of sets.`, "Say a whole number from 1.");
  const given = givenOf(options.given);
  return {
    limit,
    ...(goal.length > 0 ? { goals: goal } : {}),
    ...(Object.keys(given).length > 0 ? { given } : {}),
    ...(refusing.length > 0 ? { refusing } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(stage ? { leastStage: stage satisfies Stage } : {}),
    ...(leastGrade ? { leastGrade } : {}),
  };
}
