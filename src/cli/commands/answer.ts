import type { Command } from "commander";
import { answerQuestion, sayDossier } from "#desk";
import type { Dossier, Question } from "#model";
import type { Scene } from "../doors.ts";
import { showAnswer, showSaid } from "../show-answer.ts";
import { TERMINAL } from "../terminal.ts";
import { onDossier, questionOf, withFrame } from "./frame-options.ts";
import type { FrameOptions } from "./frame-options.ts";
import { withJson, withStore } from "./store-options.ts";

/** `proviso answer`. */
export function addAnswer(program: Command, scene: Scene): void {
  const answer = program
    .command("answer")
    .description("what holds, who can stop it, what it would take, where it is stuck")
    .argument("[file]", "a dossier; without it, what the register holds");
  withJson(withStore(withFrame(answer))).action((file: string | undefined, options: FrameOptions) => {
    const question = questionOf(options);
    return onDossier({ file, options, scene, question }, (dossier, asked) => tell(dossier, asked, options.json === true));
  });
}

function tell(dossier: Dossier, question: Question, json: boolean): void {
  if (json) TERMINAL.out(JSON.stringify(answerQuestion(dossier, question), null, 1));
  else TERMINAL.out(`${showSaid(sayDossier(dossier, question))}\n\n${showAnswer(answerQuestion(dossier, question))}`);
}
