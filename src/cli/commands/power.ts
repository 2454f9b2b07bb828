import type { Command } from "commander";
import { measurePower, Refusal } from "#desk";
import type { Power } from "#model";
import type { Scene } from "../doors.ts";
import { heading, plain, quiet, table, TERMINAL, wrap } from "../terminal.ts";
import { onDossier, questionOf, withScenario } from "./frame-options.ts";
import type { FrameOptions } from "./frame-options.ts";
import { withJson, withStore } from "./store-options.ts";

/** Sets shown below the table before they are cut. */
const SETS_SHOWN = 8;

const CAUTION =
  "The indices take all votes as independent and even, and know of no conditions, threats or partners: read them beside the sets that block. " +
  "Banzhaf is also Birnbaum's importance at even odds.";

/** `proviso power`: Banzhaf and Shapley-Shubik of every voter, with the smallest sets that block. */
export function addPower(program: Command, scene: Scene): void {
  const power = program
    .command("power")
    .description("how much weight each voter of a body has, or each actor for a goal; with the smallest sets that block it")
    .argument("<file or body>", "a dossier (or - for standard input) and then the body; or the body alone, of what the register holds")
    .argument("[body]", "a body that votes; or a goal, decision, fact, pledge or body without a rule, over those who have a say in it");
  withJson(withStore(withScenario(power))).action((first: string, second: string | undefined, options: Omit<FrameOptions, "goal">) => {
    const [file, body] = second === undefined ? [undefined, bodyOf(first)] : [first, second];
    const all = { ...options, goal: [] };
    return onDossier({ file, options: all, scene, question: questionOf(all) }, (dossier, asked) => {
      const found = measurePower(dossier, body, asked);
      if ("refused" in found) throw new Refusal(found.refused.code, found.refused.message, found.refused.way);
      TERMINAL.out(options.json === true ? JSON.stringify(found.power, null, 1) : showPower(found.power));
    });
  });
}

/** The one name given as a body; a file given alone is a body forgotten. */
function bodyOf(name: string): string {
  if (!name.endsWith(".proviso") && name !== "-") return name;
  throw new Refusal("missing-body", "Which body is meant?", `Name it after the dossier: proviso power ${name} BODY.`);
}

function showPower(power: Power): string {
  const head = ["", "Critical", "Banzhaf", "normalised", "Shapley-Shubik", ""].map(quiet);
  const rows = power.voters.map(({ voter, title, critical, banzhaf, banzhafNormalised, shapleyShubik, exact }) => [
    plain(title),
    String(critical),
    digits(banzhaf),
    digits(banzhafNormalised),
    digits(shapleyShubik),
    quiet([voter, ...(exact.shapleyShubik.length <= 12 ? [`Shapley-Shubik ${exact.shapleyShubik}`] : [])].join("  ")),
  ]);
  const who = power.over === "votes" ? "by its own rule" : "by all that each actor controls";
  return [
    `${heading(plain(power.title))} ${quiet(`${who}; ${power.winning} of ${power.combinations} combinations of votes win`)}`,
    table([head, ...rows]),
    showBlocking(power),
    ...power.findings.map((finding) => wrap(`! ${plain(finding)}`)),
    quiet(wrap(CAUTION)),
  ].join("\n\n");
}

function digits(value: number | null): string {
  return value === null ? "-" : value.toFixed(6);
}

function showBlocking({ blockingSets: { count, bySize, sets } }: Power): string {
  const sizes = Object.entries(bySize).map(([size, of]) => `${of} of size ${size}`);
  const head = `  Smallest sets that block it: ${count}${sizes.length > 0 ? ` (${sizes.join(", ")})` : ""}`;
  const shown = sets.slice(0, SETS_SHOWN).map((set) => (set.length === 0 ? "    nothing more" : `    ${set.map(plain).join(" + ")}`));
  const more = count === shown.length ? [] : [quiet("    …")];
  return [head, ...shown, ...(shown.length > 0 ? more : [])].join("\n");
}
