import { YARDSTICK_NAMES } from "#model";
import type {
  Chance,
  ChanceInput,
  FindOut,
  GoalLikelihood,
  GoalPersuasion,
  GoalQuestions,
  Likely,
  OpenQuestion,
  Persuade,
  Persuasions,
  PersuasionCost,
  Reaching,
} from "#model";
import { heading, plain, quiet, showStanding, table, wrap } from "./terminal.ts";

/** Cells of the bar that stands for 0 to 100%. */
const BAR_CELLS = 20;
/** Sets shown before the list is cut. */
const SETS_SHOWN = 8;

/** How likely each goal is: never a chance without what it hangs on. */
export function showLikely({ goals, findings }: Likely): string {
  return [...goals.map(showLikelihood), ...showFindings(findings)].join("\n\n");
}

function showLikelihood(goal: GoalLikelihood): string {
  const { likelihood, standing, at, words } = goal;
  const bounds = (["yes", "together", "waiver"] as const).map((each) => [
    showStanding(each),
    percent(at[each].assured),
    percent(at[each].possible),
  ]);
  return [
    `${headOf(goal, standing)}\n  ${bar(likelihood)} ${heading(percent(likelihood))}${goal.exact ? "" : quiet(" (bounded)")}`,
    YARDSTICK_NAMES.map((name) => `  ${words[name]} ${quiet(`(${name})`)}`).join("\n"),
    wrap(showConfidence(goal), "  "),
    table([["", "Assured", "Possible"].map(quiet), ...bounds]),
    `  It hangs on\n${table([["", "Chance", "Judged", "Answer then", "Importance", ""].map(quiet), ...showInputs(goal)])}`,
    ...showLinks(goal),
    ...showWithout(goal),
  ].join("\n");
}

function headOf({ title, id }: { readonly title: string; readonly id: string }, standing: Reaching): string {
  return `${heading(plain(title))} ${quiet(`${id}, at standing`)} ${showStanding(standing)}`;
}

/** Confidence is told on a line of its own: mixed with likelihood it would be taken for it. */
function showConfidence({ confidence, withoutConfidence }: GoalLikelihood): string {
  if (withoutConfidence.length === 0 && confidence === null) return "Nothing that is open moves it.";
  const least =
    confidence === null ? "No input that matters was judged with a confidence." : `Least confidence of what matters: ${confidence}.`;
  const without = withoutConfidence.length > 0 && confidence !== null ? ` Judged without one: ${withoutConfidence.join(", ")}.` : "";
  return `${least}${without}`;
}

/** What moves the answer first, in the order of the sensitivities; then the rest. */
function showInputs({ inputs, sensitivities }: GoalLikelihood): readonly (readonly string[])[] {
  const order = new Map(sensitivities.map((each, i) => [each.input, { ...each, i }]));
  const sorted = [...inputs].sort((one, other) => (order.get(one.id)?.i ?? Infinity) - (order.get(other.id)?.i ?? Infinity) || 0);
  return sorted.map((input) => {
    const found = order.get(input.id);
    const moves = found && found.swing > 0 ? `${percent(found.atLow)} … ${percent(found.atHigh)}` : "";
    const weight = found?.importance ? `${signed(found.importance.assured)} / ${signed(found.importance.possible)}` : "";
    return ["  " + plain(input.title), percent(input.chance), judgedBy(input), moves, weight, quiet(input.id)];
  });
}

function judgedBy({ basis, said, confidence }: ChanceInput): string {
  if (said === null) return basis === "kept" ? "kept, as pledged" : basis;
  return [said, ...(confidence === null ? [] : [`${confidence} confidence`])].join("; ");
}

function showLinks({ links }: GoalLikelihood): readonly string[] {
  return links.map(({ members, degree }) => wrap(`Go together to a degree of ${percent(degree)}: ${members.join(", ")}.`, "  "));
}

function showWithout({ without }: GoalLikelihood): readonly string[] {
  if (without.length === 0) return [];
  return [
    `  Without this origin it is another one\n${table(without.map(({ label, likelihood }) => ["", plain(label), percent(likelihood)]))}`,
  ];
}

/** What to find out next. */
export function showFindOut({ goals, findings }: FindOut): string {
  return [...goals.map(showQuestions), ...showFindings(findings)].join("\n\n");
}

function showQuestions({ now, questions, cut, exact, ...goal }: GoalQuestions): string {
  const head = ["", "Bits", "If yes", "If no", ""].map(quiet);
  const [least, most] = exact ? ["", ""] : ["≥", "≤"];
  const both = ({ assured, possible }: OpenQuestion["ifYes"]): string => `${least}${percent(assured)} / ${most}${percent(possible)}`;
  const rows = questions.map(({ title, bits, ifYes, ifNo, id }) => [
    plain(title),
    `${least}${bits.both.toFixed(3)}`,
    both(ifYes),
    both(ifNo),
    quiet(id),
  ]);
  const list = rows.length === 0 ? "  Nothing that is open would tell anything about it." : table([head, ...rows]);
  const note = quiet(`  Now ${both(now)} (assured / possible), every interval at its middle.`);
  return [headOf(goal, goal.standing), note, list, ...(cut ? [quiet("  … the list is cut; see --limit")] : [])].join("\n");
}

/** Whom to persuade. */
export function showPersuade({ goals, unit, findings }: Persuade): string {
  return [...goals.map((goal) => showPersuasion(goal, unit)), ...showFindings(findings)].join("\n\n");
}

function showPersuasion({ possible, assured, costs, ...goal }: GoalPersuasion, unit: string | null): string {
  return [
    headOf(goal, goal.standing),
    showSets("Cheapest yeses that make it possible", possible, unit),
    showSets("Cheapest yeses that assure it", assured, unit),
    ...(costs.length === 0 ? [] : [`  What a yes costs\n${table(costs.map((cost) => showCost(cost, unit)))}`]),
  ].join("\n");
}

function showSets(title: string, found: Persuasions, unit: string | null): string {
  if (found.sets.length === 0) return `  ${title}: none ${found.cut ? "found" : "are enough"}${showBelow(found, unit)}`;
  const rows = found.sets
    .slice(0, SETS_SHOWN)
    .map(({ yeses, needs, cost, actors }) => [
      `  ${amount(cost, unit)}`,
      yeses.length > 0 ? yeses.join(" + ") : needs.length === 0 ? "nobody: nothing more is needed" : "nobody: no yes brings it about",
      quiet(
        [...(actors.length > 0 ? [actors.join(", ")] : []), ...(needs.length > 0 ? [`and ${needs.join(", ")} must happen`] : [])].join(
          "; ",
        ),
      ),
    ]);
  const ties = found.cheapest > 1 ? `, ${found.cheapest} of them cheapest alike` : "";
  const more =
    found.cut || found.sets.length > rows.length
      ? [quiet(`    … the ${rows.length} cheapest are shown${found.cut ? "; there are more" : ""}`)]
      : [];
  return [`  ${title}: ${found.cut ? "at least " : ""}${found.sets.length}${ties}${showBelow(found, unit)}`, table(rows), ...more].join(
    "\n",
  );
}

/** Up to which cost nothing can be missing, where that is less than the first set told costs: there may be cheaper ones then. */
function showBelow({ sets, below }: Persuasions, unit: string | null): string {
  if (below === null || below >= (sets[0]?.cost ?? Infinity)) return "";
  return `; nothing cheaper than ${amount(below, unit)} is enough, and what lies between is not settled`;
}

function showCost({ title, cost, given, against, id, owner }: PersuasionCost, unit: string | null): readonly string[] {
  const notes = [owner, ...(given ? [] : ["no cost given"]), ...(against ? ["has decided no"] : [])];
  return [`  ${plain(title)}`, amount(cost, unit), notes.join("; "), quiet(id)];
}

function amount(cost: number, unit: string | null): string {
  return `${Number(cost.toFixed(6))}${unit === null ? "" : ` ${plain(unit)}`}`;
}

function showFindings(findings: readonly string[]): readonly string[] {
  return findings.map((finding) => wrap(`! ${plain(finding)}`));
}

/** A chance in per cent, with as many figures as say something: "35%", "0.4%", "20–45%". */
function percent(chance: Chance | number): string {
  const { low, high } = typeof chance === "number" ? { low: chance, high: chance } : chance;
  const [from, to] = [figures(low), figures(high)];
  return from === to ? `${from}%` : `${from}–${to}%`;
}

function figures(chance: number): string {
  const value = chance * 100;
  if (value > 0 && value < 0.1) return "<0.1";
  if (value < 100 && value > 99.9) return ">99.9";
  return String(Number(value.toFixed(1)));
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${Number(value.toFixed(3))}`;
}

/** The range between 0 and 100%; a point keeps one cell. */
function bar({ low, high }: Chance): string {
  const from = Math.min(Math.floor(low * BAR_CELLS), BAR_CELLS - 1);
  const to = Math.max(Math.ceil(high * BAR_CELLS), from + 1);
  return `${quiet("·".repeat(from))}${"█".repeat(to - from)}${quiet("·".repeat(BAR_CELLS - to))}`;
}
