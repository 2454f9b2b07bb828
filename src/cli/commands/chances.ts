import type { Command } from "commander";
import { answerFindOut, answerLikely, answerPersuade, Refusal } from "#desk";
import { STANDINGS } from "#model";
import type { ChanceQuestion, Dossier } from "#model";
import type { Scene } from "../doors.ts";
import { showFindOut, showLikely, showPersuade } from "../show-chances.ts";
import { TERMINAL } from "../terminal.ts";
import { onDossier, questionOf, withFrame } from "./frame-options.ts";
import type { FrameOptions } from "./frame-options.ts";
import { withJson, withStore } from "./store-options.ts";

interface ChanceOptions extends FrameOptions {
  readonly standing?: string;
  readonly scenarios?: string;
}

/** What one of these commands answers and how that is shown. */
interface Act<T> {
  readonly name: string;
  readonly description: string;
  readonly answer: (dossier: Dossier, question: ChanceQuestion, scenarios?: number) => T;
  /** Whether it takes the number of scenarios that a search may go through. */
  readonly searches?: boolean;
  readonly show: (answer: T) => string;
}

const LIKELY: Act<ReturnType<typeof answerLikely>> = {
  name: "likely",
  description: "how likely each goal is, with all that this hangs on",
  answer: answerLikely,
  show: showLikely,
  searches: true,
};
const FIND_OUT: Act<ReturnType<typeof answerFindOut>> = {
  name: "find-out",
  description: "what to find out next: the open questions by what their answer would tell",
  answer: answerFindOut,
  show: showFindOut,
};
const PERSUADE: Act<ReturnType<typeof answerPersuade>> = {
  name: "persuade",
  description: "whom to persuade: the cheapest yeses that are enough",
  answer: answerPersuade,
  show: showPersuade,
};

/** `proviso likely`, `find-out` and `persuade`. */
export function addChances(program: Command, scene: Scene): void {
  add(program, scene, LIKELY);
  add(program, scene, FIND_OUT);
  add(program, scene, PERSUADE);
}

function add<T>(program: Command, scene: Scene, { name, description, answer, show, searches = false }: Act<T>): void {
  const command = program
    .command(name)
    .description(description)
    .argument("[file]", "a dossier; without it, what the register holds")
    .option("--standing <standing>", "the standing meant: yes, together or waiver; without it the strictest at which a goal is possible");
  if (searches)
    command.option("--scenarios <n>", "where a goal has to be searched for, how many may be gone through: more bring the bounds nearer");
  withJson(withStore(withFrame(command))).action((file: string | undefined, options: ChanceOptions) => {
    const question = chanceQuestionOf(options);
    const scenarios = scenariosOf(options.scenarios);
    return onDossier({ file, options, scene, question }, (dossier, asked) => {
      const found = answer(dossier, asked, scenarios);
      TERMINAL.out(options.json === true ? JSON.stringify(found, null, 1) : show(found));
    });
  });
}

function scenariosOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Refusal("invalid-number", `“${text}” is no number of scenarios.`, "Say a whole number above 0, as in 400000.");
}

function chanceQuestionOf(options: ChanceOptions): ChanceQuestion {
  const question = questionOf(options);
  if (options.standing === undefined) return question;
  const standing = STANDINGS.find((each) => each === options.standing);
  if (standing !== undefined && standing !== "no") return { ...question, standing };
  throw new Refusal("unknown-standing", `“${options.standing}” is no standing that anything holds at.`, "Say yes, together or waiver.");
}
