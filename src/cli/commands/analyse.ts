import type { Command } from "commander";
import { analyseModelApart, Refusal } from "#desk";
import type { AnalysedModel, ApartOptions } from "#desk";
import type { Scene } from "../doors.ts";
import { givenOf } from "../given-of.ts";
import { onInterrupt } from "../interrupt.ts";
import { readText } from "../read-text.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { heading, plain, quiet, table, TERMINAL } from "../terminal.ts";
import { collect, withJson } from "./store-options.ts";

interface AnalyseOptions {
  readonly top?: string;
  readonly list: string;
  readonly likeliest?: boolean;
  readonly pathSets?: boolean;
  readonly importance?: boolean;
  readonly given: readonly string[];
  readonly nodes?: string;
  readonly json?: boolean;
}

type Answer = NonNullable<AnalysedModel["answer"]>;
type Sets = NonNullable<Answer["cutSets"]>;
type TreeProgress = Parameters<NonNullable<ApartOptions["onProgress"]>>[0];

/** `proviso analyse`: a fault tree of another tool, answered by the same engine. */
export function addAnalyse(program: Command, scene: Scene): void {
  const command = program
    .command("analyse")
    .description("minimal cut sets, probability and importance of a fault tree (Open-PSA format)")
    .argument("<model>", "an XML file, or - for standard input")
    .option("--top <gate>", "the top gate, where several are read by no other")
    .option("--list <n>", "how many sets to list, smallest first", "0")
    .option("--likeliest", "list the likeliest sets instead, each with its chance")
    .option("--path-sets", "also the minimal path sets")
    .option("--importance", "also Birnbaum's importance of every event")
    .option("--given <events>", "fix events, house events or gates: pump=yes,valve=no", collect, [])
    .option("--nodes <n>", "most nodes of a diagram; 24 million (about a gigabyte) where not said");
  withJson(command).action((model: string, options: AnalyseOptions) => analyse(model, options, scene));
}

async function analyse(model: string, options: AnalyseOptions, scene: Scene): Promise<void> {
  const text = await readText(model);
  const { signal, done } = onInterrupt();
  const line = progressLine();
  const question = {
    top: options.top,
    list: wholeNumber(options.list, "list"),
    likeliest: options.likeliest,
    pathSets: options.pathSets,
    importance: options.importance,
    given: givenOf(options.given),
    nodeBudget: options.nodes === undefined ? undefined : wholeNumber(options.nodes, "nodes"),
  };
  const analysed = await analyseModelApart(text, model, question, { signal, onProgress: line.show }).finally(() => {
    line.clear();
    done();
  });
  if (analysed.diagnostics.length > 0) TERMINAL.err(showDiagnostics(analysed.diagnostics, text));
  if (options.json) TERMINAL.out(JSON.stringify(told(analysed), null, 1));
  else if (analysed.answer) TERMINAL.out(shown(analysed, analysed.answer));
  scene.setExit(signal.aborted ? 130 : analysed.answer ? 0 : 1);
}

/** One line on a terminal that says how far the work has come, and goes when it is done. */
function progressLine(): { show: (progress: TreeProgress) => void; clear: () => void } {
  if (!TERMINAL.interactive) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ module, modules, nodes }) =>
      void process.stderr.write(`\r\u001b[K${quiet(`module ${module} of ${modules}, ${nodes} nodes; Ctrl+C tells the bounds so far`)}`),
    clear: () => void process.stderr.write("\r\u001b[K"),
  };
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Refusal(`invalid-${option}`, `“${text}” is no number for --${option}.`, "Say a whole number from 0.");
}

/** The answer as JSON: the figures first, each family of sets after its count. */
function told({ answer, diagnostics, cpuSeconds, peakMiB }: AnalysedModel): object {
  const sets = (name: string, family: Sets | null): object =>
    family
      ? {
          [family.complete ? `minimal${name}Sets` : `minimal${name}SetsAtLeast`]: family.count,
          [name === "Cut" ? "bySize" : "pathSetsBySize"]: family.bySize,
          [family.chances ? `likeliest${name}Sets` : `first${name}Sets`]: family.sets,
          ...(family.chances ? { [`chancesOf${name}Sets`]: family.chances } : {}),
        }
      : {};
  return {
    top: answer?.top ?? null,
    minimalCutSets: null,
    bySize: null,
    ...sets("Cut", answer?.cutSets ?? null),
    ...sets("Path", answer?.pathSets ?? null),
    probability: answer?.probability ?? null,
    probabilityBounds: answer?.probabilityBounds ?? null,
    ...(answer?.importance ? { importance: answer.importance } : {}),
    coherent: answer?.coherent ?? null,
    gates: answer?.gates ?? null,
    events: answer?.events ?? null,
    modules: answer?.modules ?? null,
    cpuSeconds,
    peakMiB,
    diagnostics,
  };
}

function shown({ cpuSeconds, peakMiB }: AnalysedModel, answer: Answer): string {
  const { top, gates, events, modules, coherent, cutSets, pathSets, importance } = answer;
  const rows = [
    [
      quiet("tree"),
      `${gates} gates, ${events} events, ${modules} modules${coherent ? "" : "; not coherent: some event's failure to occur matters"}`,
    ],
    [quiet("probability"), showChance(answer)],
  ];
  return [
    heading(plain(top)),
    table(rows),
    ...(cutSets ? [showSets("minimal cut sets", cutSets)] : []),
    ...(pathSets ? [showSets("minimal path sets", pathSets)] : []),
    ...(importance
      ? [heading("Birnbaum importance"), table(importance.map(({ event, birnbaum }) => [plain(event), birnbaum.toPrecision(6)]))]
      : []),
    quiet(`${cpuSeconds.toFixed(3)} s of processor time, ${peakMiB} MiB at most`),
  ].join("\n");
}

function showChance({ probability, probabilityBounds }: Answer): string {
  if (probability !== null) return String(probability);
  return probabilityBounds ? `between ${probabilityBounds.low} and ${probabilityBounds.high}, proven` : "not told: an event has none";
}

function showSets(name: string, { complete, count, bySize, sets, chances }: Sets): string {
  const sizes = Object.entries(bySize).map(([size, number]) => [quiet(`of ${size}`), number]);
  return [
    heading(`${complete ? "" : "at least "}${count} ${name}`),
    table(sizes),
    ...sets.map((set, i) => `  ${chances ? `${chances[i]!.toPrecision(6)}  ` : ""}${plain(set.join(", ")) || "(nothing needed)"}`),
  ].join("\n");
}
