import type { Command } from "commander";
import { answerQuestion, checkExpectations, readDossier, sayDossier } from "#desk";
import type { Dossier, Question } from "#model";
import type { Scene } from "../doors.ts";
import { showAnswer, showSaid } from "../show-answer.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { heading, plain, quiet, TERMINAL, wrap } from "../terminal.ts";
import { readText } from "./exchange.ts";
import { onDossier, questionOf, withFrame } from "./frame-options.ts";
import type { FrameOptions } from "./frame-options.ts";
import { withJson, withStore } from "./store-options.ts";

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
    .argument("[file]", "a dossier; without it, what the register holds");
  withJson(withStore(withFrame(answer))).action((file: string | undefined, options: FrameOptions) => {
    const question = questionOf(options);
    return onDossier(file, options, scene, (dossier) => tell(dossier, question, options.json === true));
  });
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

function tell(dossier: Dossier, question: Question, json: boolean): void {
  if (json) TERMINAL.out(JSON.stringify(answerQuestion(dossier, question), null, 1));
  else TERMINAL.out(`${showSaid(sayDossier(dossier, question))}\n\n${showAnswer(answerQuestion(dossier, question))}`);
}
