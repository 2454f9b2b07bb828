import type { Command } from "commander";
import { holdDossier, measurePower, readDossier, Refusal } from "#desk";
import type { Power } from "#desk";
import type { Dossier } from "#model";
import { atAffair } from "../at-desk.ts";
import type { StoreOptions } from "../at-desk.ts";
import type { Scene } from "../doors.ts";
import { showDiagnostics } from "../show-diagnostics.ts";
import { heading, plain, quiet, table, TERMINAL, wrap } from "../terminal.ts";
import { readText } from "./exchange.ts";
import { withJson, withStore } from "./store-options.ts";

interface PowerOptions extends StoreOptions {
  readonly limit: string;
  readonly json?: boolean;
}

/** Sets shown below the table before they are cut. */
const SETS_SHOWN = 8;

const CAUTION =
  "The indices take all votes as independent and even, and know of no conditions, threats or partners: read them beside the sets that block.";

/** `proviso power`: Banzhaf and Shapley-Shubik of every voter, with the smallest sets that block. */
export function addPower(program: Command, scene: Scene): void {
  const power = program
    .command("power")
    .description("how much weight each voter of a body has, or each actor for a goal; with the smallest sets that block it")
    .argument("<file or body>", "a dossier (or - for standard input) and then the body; or the body alone, of what the register holds")
    .argument("[body]", "a body that votes; or a goal, decision, fact, pledge or body without a rule, over those who have a say in it")
    .option("--limit <n>", "blocking sets listed", "20");
  withJson(withStore(power)).action(async (first: string, second: string | undefined, options: PowerOptions) => {
    const limit = Number(options.limit);
    if (!Number.isInteger(limit) || limit < 1)
      throw new Refusal("invalid-limit", `“${options.limit}” is no number of sets.`, "Say a whole number from 1.");
    const tell = (dossier: Dossier, body: string): void => {
      const found = measurePower(dossier, body, limit);
      TERMINAL.out(options.json === true ? JSON.stringify(found, null, 1) : showPower(found));
    };
    if (second === undefined) {
      const body = bodyOf(first);
      return atAffair(options, async (desk, affair) => tell(await holdDossier(desk, affair), body));
    }
    const text = await readText(first);
    const { dossier, diagnostics } = readDossier(text, first);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return tell(dossier, second);
    TERMINAL.err(`${showDiagnostics(errors, text)}\n\nMend this first: weights from a faulty dossier could be those of another rule.`);
    scene.setExit(1);
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
