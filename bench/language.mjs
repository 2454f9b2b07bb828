// The dossier language on a dossier of ten thousand lines, in processor milliseconds: reading, checking, formatting, and one keystroke in
// the middle of it. The dossier is made here from a fixed seed and holds every kind of entry; a second one has five hundred unknown names.
import { check, format, parse, readText, reread } from "../dist/language/index.js";
import { languageSize } from "./language-size.mjs";

const RUNS = 15;
const MEMBERS = 60;
const REPORTS = 200;
const PLEDGES = 1600;
const LINES = 10_000;

/** Whole numbers below a bound, always the same ones (multiplier and increment of Numerical Recipes). */
function dice(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The median of the processor milliseconds of many calls, the first five apart; `act` is told which call it is. */
function warm(act) {
  const costs = Array.from({ length: RUNS + 5 }, (_, i) => {
    const before = process.cpuUsage();
    act(i);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(costs.slice(5));
}

const day = (roll) => `2026-${String(1 + roll(12)).padStart(2, "0")}-${String(1 + roll(28)).padStart(2, "0")}`;

/** What a dossier names before anybody pledges. */
function head(roll) {
  const members = Array.from({ length: MEMBERS }, (_, i) => `member M${i} "Member ${i}" also "The ${i}th"`);
  const reports = Array.from({ length: REPORTS }, (_, i) => {
    const retells = i > 20 && roll(3) === 0 ? ` retells r${roll(20)}` : "";
    return `report r${i} "Outlet ${roll(30)}" ${day(roll)}${retells}\n  language en\n  url "https://outlet.example/${i}"`;
  });
  return [
    "proviso 1",
    'affair big "A big affair"',
    ...members,
    `group all-of-them "All of them"\n  including ${members.map((_, i) => `M${i}`).join(", ")}`,
    'group some-of-them "Some of them"\n  at least 20 members\n  including M1, M2, M3',
    'origin speech "A speech" 2026-01',
    ...reports,
    'body force "The force"',
    `body council "The council"\n  decides by qualified 55% members 65% population of ${members.map((_, i) => `M${i} population ${1 + roll(80)}`).join(", ")}`,
    ...Array.from({ length: 20 }, (_, i) => `decision mandate${i} "Mandate ${i}" by council`),
    ...Array.from({ length: 40 }, (_, i) => `event e${i} "Event ${i}"`),
    ...Array.from({ length: 10 }, (_, i) => `instrument treaty${i} "Treaty ${i}"`),
  ];
}

/** Who cites whom. */
function says(roll) {
  const kind = ["named", "unnamed", "outlet", "group", "hearsay"][roll(5)];
  return `  says r${roll(REPORTS)} p${1 + roll(9)} by "Outlet ${roll(30)}" outlet by "source ${roll(90)}" ${kind}, grade ${"ABCDE"[roll(5)]}${1 + roll(5)}`;
}

/** One pledge with its decision, and every few of them something else. */
function round(roll, i, unknown) {
  const [m, other] = [roll(MEMBERS), i === 0 ? 0 : roll(i)];
  const wants = unknown ? `M${roll(MEMBERS)}.nowhere${i}` : `e${roll(40)}`;
  return [
    ...(i % 4 === 0 ? [`# the ${i}th`] : []),
    `decision M${m}.d${i} "Member ${m} agrees to ${i}"`,
    `pledge p${i} M${m} will provide ${100 + roll(900)}..1200..${1500 + roll(900)} troops to force\n  if p${other} formal and not M${m}.d${i} and (${wants} or e${roll(40)}), since ${day(roll)}\n${says(roll)}`,
    ...(i % 25 === 0 ? others(roll, i) : []),
  ];
}

/** One of everything that is no pledge. */
function others(roll, i) {
  const m = roll(MEMBERS);
  return [
    `threat t${i} M${m} may close the border ${i}\n  if p${i} deployed\n${says(roll)}`,
    `refusal n${i} M${m} will not provide ships to force refuses p${i}\n${says(roll)}`,
    `demand q${i} M${m} demands "an answer" from M${roll(MEMBERS)} wants mandate${roll(20)}\n${says(roll)}`,
    `accusation c${i} M${m} accuses M${roll(MEMBERS)} of "delay"\n${says(roll)}`,
    `no-commitment k${i} M${m} gives no commitment to "stay" on p${i}\n${says(roll)}`,
    `taken v${i} M${m} decides yes on mandate${roll(20)}\n${says(roll)}`,
    `movement w${i} p${i} moves to formal\n  since ${day(roll)}\n${says(roll)}`,
    `condition x${i} some of some-of-them to force only if p${i}\n${says(roll)}`,
    `clause treaty${i % 10}.c${i} "Clause ${i}" draft "first"\n${says(roll)}`,
    `position y${i} M${m} seeks treaty${i % 10}.c${i}\n${says(roll)}`,
    `likelihood l${i} p${i} is likely by PHIA with low confidence judged by "the desk"`,
    `linked j${i} M${m}.mandate1, e${roll(40)} go together 0.5 judged by "the desk", until 2026-05`,
    `cost z${i} p${i} is ${1 + roll(9)} days judged by "the desk"`,
    `fact f${i} "Fact ${i}" when p${i} and troops >= ${1000 + roll(9000)} in force`,
    `goal g${i} "Goal ${i}" needs f${i} and mandate${roll(20)}`,
    `scenario s${i} "Scenario ${i}" given e${roll(40)} yes, M${m}.mandate1 no refusing M${roll(MEMBERS)}`,
    `expect g${i} is possible yes\n  given e${i % 40} no\n  as of ${day(roll)}`,
  ];
}

/** A dossier of ten thousand lines with `faults` unknown names. */
export function bigDossier({ seed = 1, faults = 0 } = {}) {
  const roll = dice(seed);
  const every = Math.floor(PLEDGES / Math.max(faults, 1));
  const entries = head(roll);
  for (let i = 0; i < PLEDGES; i++) entries.push(...round(roll, i, faults > 0 && i % every === 0));
  const lines = entries.join("\n").split("\n");
  for (let i = 0; lines.length < LINES; i++) lines.push(`# remark ${i}`, `event last${i} "Last ${i}"`);
  return `${lines.join("\n")}\n`;
}

/** A keystroke in the middle: a letter, and every other time a line. Each reads and checks again what the one before it left. */
function keystrokes(text) {
  const half = text.indexOf("\npledge ", text.length >> 1) + 1;
  const at = text.indexOf("\n", half);
  let read = readText(text);
  check(read.dossier, read.lost);
  return (i) => {
    const typed = `${text.slice(0, at)} and${i % 2 === 0 ? "" : "\n"}${" x".repeat(i % 5)}${text.slice(at)}`;
    read = reread(read, typed);
    check(read.dossier, read.lost);
  };
}

/** The figures of the language; `told` is called with each row when it is measured. */
export async function benchLanguage(root, told) {
  const rows = [];
  const row = (what, value, unit) => {
    rows.push({ what, value, unit });
    told(rows.at(-1));
  };
  for (const [name, faults] of [
    ["sound", 0],
    ["with 500 unknown names", 500],
  ]) {
    const text = bigDossier({ faults });
    const { length } = text.split("\n");
    row(
      `parse, ${length} lines, ${name}`,
      warm(() => parse(text)),
      "ms",
    );
    row(
      `parse and check, ${name}`,
      warm(() => check(parse(text).dossier)),
      "ms",
    );
    row(
      `format, ${name}`,
      warm(() => format(text)),
      "ms",
    );
    row(`one keystroke read and checked, ${name}`, warm(keystrokes(text)), "ms");
  }
  for (const [what, name] of [
    ["quiet", "what is found, without its words"],
    ["words", "with the words of all messages"],
  ]) {
    const { gzipped } = await languageSize(root, what);
    row(`parser and checker for a browser, minified and gzipped, ${name}`, gzipped / 1024, "KiB");
  }
  return rows;
}
