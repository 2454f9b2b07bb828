// What one keystroke costs an editor, in processor time, on a generated dossier of 10,000 lines.
import {
  colourTokens,
  complete,
  findDefinition,
  findFolds,
  findReferences,
  formatEdits,
  listDiagnostics,
  listSymbols,
  openText,
  parse,
  readText,
  reread,
  rename,
  tellHover,
  widenSelection,
} from "../dist/language/index.js";

const LINES = 10_000;
const ROUNDS = 15;
/** Lines in sight of an editor. */
const IN_SIGHT = 60;

/** A sound dossier of members, events, reports and pledges, the same at every run. */
function longDossier() {
  const lines = ["proviso 1", 'affair long "A long dossier"', "", 'body force "The force"'];
  for (let i = 0; i < 200; i++)
    lines.push(`member M${i} "Member ${i}"`, `report r${i} "Outlet ${i}" 2026-03-12`, `event e${i} "Event ${i}"`);
  for (let i = 0; lines.length < LINES; i++) {
    const actor = `M${i % 200}`;
    lines.push(
      "",
      `# The wording of day ${i % 28}.`,
      `pledge ${actor}.p${i} ${actor} will provide ${100 + i}..${200 + i} troops to force`,
      `  after e${i % 200} and not e${(i * 7) % 200}`,
      `  only if M${(i + 1) % 200}.p${(i + 1) % 200} formal`,
      `  says r${i % 200} p${(i % 9) + 1} by "an official" unnamed, grade C3`,
    );
  }
  lines.push('goal done "It is done"', "  needs force", "");
  return lines;
}

/** The median processor time of `work`, in milliseconds; each round is given its number. */
function median(work) {
  const taken = Array.from({ length: ROUNDS }, (_, round) => {
    const before = process.cpuUsage();
    work(round);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return taken.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)];
}

/** Measures each service alone, and what one keystroke asks of them together; `told` is given each row. */
export function benchEditor(told) {
  const lines = longDossier();
  const at = Math.floor(lines.length / 2);
  const line = lines.findIndex((text, i) => i > at && text.startsWith("  after"));
  const typed = (round) => lines.map((text, i) => (i === line ? `${text} or e${round}` : text)).join("\n");
  const point = (text) => ({ line, character: text.length });
  const text = lines.join("\n");
  const open = openText(text);
  const name = { line, character: lines[line].indexOf("e", 7) };
  const rows = [];
  const row = (what, work) => {
    const ms = median(work);
    rows.push({ what, ms });
    told(rows.at(-1));
  };
  const texts = Array.from({ length: ROUNDS }, (_, round) => typed(round));
  const sight = [line - IN_SIGHT / 2, line + IN_SIGHT / 2];
  colourTokens(open);
  let last = open;
  row("a keystroke: open, colours in sight, uses of the name, completion", (round) => {
    last = openText(texts[round], last);
    colourTokens(last, ...sight);
    findReferences(last, name);
    complete(last, point(last.lines[line]));
  });
  row("open", (round) => openText(texts[round], open));
  row("colours of the lines in sight", () => colourTokens(open, ...sight));
  row("colours of the whole text, after an edit", (round) => colourTokens(openText(texts[round], open)));
  row("colours of the whole text, first", () => colourTokens(openText(text)));
  row("completion", () => complete(open, point(lines[line])));
  row("hover", () => tellHover(open, name, () => ({})));
  row("definition", () => findDefinition(open, name));
  row("references", () => findReferences(open, name));
  row("renaming a member", () => rename(open, open.byName.get("M7").name.start, "Z"));
  row("outline", () => listSymbols(open));
  row("folds", () => findFolds(open));
  row("wider selection", () => widenSelection(open, name));
  row("formatting by edits", () => formatEdits(text));
  row("messages: reading and checking the whole text", (round) => listDiagnostics(parse(texts[round])));
  let read = readText(text);
  row("messages after a keystroke", (round) => listDiagnostics((read = reread(read, texts[round]))));
  return rows;
}
