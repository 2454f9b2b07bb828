import type { Command } from "commander";
import { draftDossier, holdDossier, Refusal, settleQuestion } from "#desk";
import { readGrade, STAGES } from "#model";
import type { Dossier, Question, Stage } from "#model";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { givenOf } from "../given-of.ts";
import { loadFile } from "../read-text.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { quiet, TERMINAL } from "../terminal.ts";
import { collect } from "./store-options.ts";

/** What every question to a dossier may say: its goals, its scenario, its belief. */
export interface FrameOptions extends StoreOptions {
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

/** Adds the options of a question. */
export function withFrame(command: Command): Command {
  return withScenario(command.option("--goal <id>", "only this goal or commitment (repeatable)", collect, []));
}

/** Adds the options of a question about something already named: its scenario, its belief, how much is listed. */
export function withScenario(command: Command): Command {
  return command
    .option("--given <facts>", "fix decisions and events: RU.consent=no,US.backstop=yes", collect, [])
    .option("--refusing <actor>", "a member or group that says no to all it controls (repeatable)", collect, [])
    .option("--without <origin>", "do not believe this origin (repeatable)", collect, [])
    .option("--as-of <date>", "valid time: what stood on that day")
    .option("--known-on <instant>", "recorded time: what we held then")
    .option("--stage <stage>", `only pledges at this stage and above: ${STAGES.join(", ")}`)
    .option("--grade <grade>", "only citations of this grade and better, as in B3")
    .option("--limit <n>", "sets shown per list", "20")
    .option("--unreviewed", "take every open proposal as if it were accepted; nothing is written down");
}

/**
 * Finds the dossier asked about, in a file or in the register, and hands it on with the question, its names as the dossier has them. A file at
 * fault is not answered from: exit 1.
 */
export async function onDossier<Q extends Question>(
  { file, options, scene, question }: { file: string | undefined; options: FrameOptions; scene: Scene; question: Q },
  tell: (dossier: Dossier, question: Q) => void,
): Promise<void> {
  const settled = (dossier: Dossier): void => tell(dossier, settleQuestion(dossier, question));
  if (file !== undefined) {
    const { dossier, diagnostics, texts } = await loadFile(file);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      TERMINAL.err(
        `${showDiagnostics(errors, texts)}\n\nMend this first: an answer from a faulty dossier could claim more than its text says.`,
      );
      scene.setExit(1);
      return;
    }
    settled(dossier);
    return;
  }
  await atAffair(options, async (desk, affair) => {
    if (!options.unreviewed) return settled(await holdDossier(desk, affair, options.knownOn));
    const { dossier, unreviewed } = await draftDossier(desk, affair);
    TERMINAL.err(quiet(`Taking ${unreviewed} unreviewed proposals as if they were accepted.`));
    settled(dossier);
  });
}

/** The question that the options ask. Refuses what cannot be read. */
export function questionOf(options: FrameOptions): Question {
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
