import type { Answer, Citation, Deadlock, GoalAnswer, Ground, Phrase, SetAnswer, Veto } from "#model";
import { heading, plain, quiet, showStanding, table, wrap } from "./terminal.ts";

/** Grounds shown after one clause; one that rests on more says how many more. */
const NOTES_A_CLAUSE = 5;

/** The paragraph, each clause with the numbers of the statements it rests on, and below it each statement once with who said it. */
export function showSaid(phrases: readonly Phrase[]): string {
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  const numberOf = ({ statement, words, citations }: Ground): number => {
    const known = numbers.get(statement);
    if (known !== undefined) return known;
    numbers.set(statement, numbers.size + 1);
    notes.push(`[${numbers.size}] ${plain(words)} ${citationsOf(citations)}`);
    return numbers.size;
  };
  const clause = ({ text, grounds }: Phrase): string => {
    if (grounds.length === 0) return text;
    const shown = grounds
      .slice(0, NOTES_A_CLAUSE)
      .map(numberOf)
      .sort((one, other) => one - other);
    const more = grounds.length - shown.length;
    return `${text.trimEnd()}[${shown.join(",")}${more > 0 ? ` and ${more} more` : ""}] `;
  };
  const text = phrases.map(clause).join("");
  const isCut = phrases.some(({ grounds }) => grounds.length > NOTES_A_CLAUSE);
  const cut = isCut ? [quiet(wrap(`A clause names ${NOTES_A_CLAUSE} of the statements it rests on; --json has all of them.`, "  "))] : [];
  return [wrap(plain(text)), ...notes.map((note) => quiet(wrap(note, "  "))), ...cut].join("\n");
}

function citationsOf(citations: readonly Citation[]): string {
  const told = citations.slice(0, 3).map(({ report, paragraph }) => `${report}${paragraph === undefined ? "" : ` p${paragraph}`}`);
  const more = citations.length - told.length;
  return told.length > 0 ? `(${told.join(", ")}${more > 0 ? `, and ${more} more` : ""})` : "";
}

/** All answers, goal by goal. */
export function showAnswer(answer: Answer): string {
  const rows = answer.goals.map((goal) => [plain(goal.title), showStanding(goal.assured), showStanding(goal.possible), quiet(goal.id)]);
  const head = [quiet("Goal"), quiet("Assured"), quiet("Possible"), ""];
  const findings = answer.findings.map((finding) => wrap(`! ${plain(finding)}`));
  return [table([head, ...rows]), ...findings, ...answer.goals.map(showGoal)].filter((part) => part !== "").join("\n\n");
}

function showGoal(goal: GoalAnswer): string {
  const parts = [
    showVetoes(goal),
    ...(isBlocked(goal) ? [] : [showSets("Smallest sets that block it", goal.blockingSets, turned)]),
    showSets("Smallest sets that make it possible", goal.sufficientSets),
    ...goal.deadlocks.map(showDeadlock),
    showLoad(goal),
  ].filter((part) => part !== "");
  return parts.length > 0 ? `${heading(plain(goal.title))}\n${parts.join("\n")}` : "";
}

function isOwnPledge(veto: Veto): boolean {
  return veto.ways.every(({ through }) => through === "pledge");
}

/** Nothing more need be refused: the empty set blocks it. */
function isBlocked({ blockingSets }: GoalAnswer): boolean {
  return blockingSets.sets.some((set) => set.length === 0);
}

function showVetoes({ vetoes, ...goal }: GoalAnswer): string {
  if (vetoes.length === 0) return quiet(isBlocked({ vetoes, ...goal }) ? "  It is out of reach already." : "  Nobody can stop it alone.");
  const holdsFirst = [...vetoes].sort((one, other) => Number(isOwnPledge(one)) - Number(isOwnPledge(other)));
  const rows = holdsFirst.map((veto) => {
    const ways = veto.ways.map((way) => `${way.facts.join(" + ")} (${way.through})`).join("; ");
    const rests = veto.restsOn.length > 0 ? quiet(`rests on ${veto.restsOn.join(", ")}`) : "";
    return [plain(veto.title), `${veto.kind}, over ${veto.over === "assured" ? "its assurance" : "its possibility"}`, ways, rests];
  });
  return `  Who can stop it alone\n${table(rows.map((row) => ["", ...row]))}`;
}

/** What has to happen for a set to block: a name that fails, or one that must not be and is. */
function turned(fact: string): string {
  return fact.startsWith("not ") ? fact.slice(4) : `no ${fact}`;
}

function showSets(title: string, sets: SetAnswer, word: (fact: string) => string = (fact) => fact): string {
  if (sets.complete && (sets.count === 0 || sets.count === "0")) return "";
  const rows = sets.sets.slice(0, 8).map((set) => (set.length === 0 ? "    nothing more" : `    ${set.map(word).join(" + ")}`));
  const shown = rows.length;
  const cut = sets.cut || sets.sets.length > shown ? quiet(` (${shown} of them shown)`) : "";
  return [`  ${title}: ${knownOf(sets)}${cut}`, ...rows].join("\n");
}

/** The count, or what a search is certain of where no diagram was small enough. */
function knownOf({ count, complete, upTo }: SetAnswer): string {
  if (complete || count === "unknown") return String(count);
  return `at least ${count}${upTo === null || upTo < 1 ? "" : `, all of up to ${upTo} among them`}`;
}

function showDeadlock(deadlock: Deadlock): string {
  const kind = deadlock.kind === "order" ? "An order circle: each wants the other first" : "A waiting circle: each moves if the others do";
  const steps = deadlock.circle.map((step) => [
    "",
    plain(step.title),
    quiet(step.connective),
    plain(step.waitsFor),
    quiet(citationsOf(step.grounds.flatMap((g) => g.citations))),
  ]);
  const opens = deadlock.opens.map((opening) => wrap(`It opens if ${plain(opening.words)}.`, "    "));
  return [`  ${kind}`, table(steps), ...opens].join("\n");
}

function showLoad(goal: GoalAnswer): string {
  const rows = goal.loadBearingOrigins.map(({ origin, label, changes }) => [
    "",
    `${plain(label)} ${quiet(plain(origin))}`,
    changes.map(plain).join("; "),
  ]);
  return rows.length > 0 ? `  Without this origin the answer changes\n${table(rows)}` : "";
}
