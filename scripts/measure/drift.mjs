// Figures for drift and for quotations followed from report to report, against hand-made keys. Runnable alone, on the built program; with
// --list it prints every move found, to be read and judged.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareReports, comparisonContext, readDocument, traceQuotations } from "../../dist/evidence/index.js";

/**
 * The items of the keys, as pairs of reports and what the places of a move must hold. "seed" stands before a report of the main affair in the
 * collection that retells it.
 */
const ITEMS = [
  ["coalition", [["000", "002"]], /veto/i, /carte blanche/i],
  ["coalition", [["000", "002"]], /tremendous/i, /crucial/i],
  ["coalition", [["000", "002"]], /blocked/i, /envisage/i],
  ["coalition", [["000", "002"]], /effort|perceived/i, /could lead/i],
  ["coalition", [["000", "002"]], /war/i, /special operation/i],
  ["coalition", [["000", "001"]], /depend|requir/i, /impossible/i],
  ["coalition", [["000", "003"]], /growing number/i, /leaders/i],
  [
    "s0",
    [
      ["seed000", "seed002"],
      ["seed002", "1"],
    ],
    /veto|carte/i,
    /veto|carte/i,
  ],
  [
    "s0",
    [
      ["seed000", "3"],
      ["seed002", "3"],
      ["1", "3"],
      ["2", "3"],
    ],
    /only/i,
    /if|consent/i,
  ],
  [
    "s0",
    [
      ["seed000", "seed001"],
      ["seed002", "seed001"],
    ],
    /rather/i,
    /largely/i,
  ],
  [
    "s0",
    [
      ["seed000", "seed002"],
      ["seed000", "2"],
      ["seed002", "2"],
    ],
    /coalition/i,
    /volunteers|sufferers/i,
  ],
  [
    "h8",
    [
      ["1", "2"],
      ["1", "3"],
      ["1", "4"],
      ["2", "3"],
      ["2", "4"],
      ["2", "5"],
      ["3", "4"],
      ["3", "5"],
      ["1", "5"],
    ],
    /consider|discuss|enter/i,
    /block|off the table|end |discuss/i,
  ],
  [
    "h8",
    [
      ["1", "2"],
      ["1", "3"],
      ["1", "4"],
      ["2", "4"],
      ["3", "4"],
      ["1", "5"],
    ],
    /effectively|considered|frozen/i,
    /freeze|effective/i,
  ],
  [
    "h8",
    [
      ["1", "2"],
      ["2", "4"],
      ["3", "4"],
      ["1", "3"],
      ["1", "4"],
      ["3", "5"],
      ["2", "5"],
    ],
    /occupied|control|leadership/i,
    /control|authority|occupied|leadership/i,
  ],
  [
    "h10",
    [
      ["3", "1"],
      ["3", "2"],
      ["1", "2"],
    ],
    /commit|ready|personnel|troops/i,
    /commit|pledg|support/i,
  ],
  ["h10", [["1", "2"]], /pledged/i, /committed/i],
  [
    "plan",
    [
      ["A", "B"],
      ["C", "B"],
    ],
    /limited/i,
    /reduced/i,
  ],
  ["plan", [["A", "C"]], /expected/i, /will not/i],
  ["plan", [["A", "B"]], /comprehensive/i, /global/i],
  ["plan", [["A", "E"]], /600,000/, /800,000/],
  ["plan", [["A", "E"]], /^$/, /permanent|peacetime/i],
];

/** Quotations of the keys: the speaker's form that is looked for first, then one variant for each other report. */
const QUOTATIONS = [
  ["coalition", ["000", /only send our troops/], ["002", /only with the consent|only with Russia/]],
  ["coalition", ["000", /tremendous effect/], ["002", /crucial/]],
  ["coalition", ["000", /same negotiations/], ["002", /same negotiations/]],
  ["coalition", ["000", /rather hypothetical/], ["001", /largely hypothetical/], ["002", /rather hypothetical/]],
  ["h8", ["2", /final settlement/], ["1", /final settlement/], ["3", /final settlement/]],
  ["h9", ["1", /standing ready/], ["2", /contingency operations/]],
  ["h10", ["3", /26 countries/], ["1", /26 nations/], ["2", /26 countries/]],
  ["h10", ["2", /logistics/], ["1", /logistical/]],
];

/** What the keys call added or left out, where the other text is whole: the pair, which of the two, and a word of it. */
const SENTENCES = [
  ["h8", ["1", "2"], "added", /abandon/],
  ["h8", ["1", "2"], "added", /optimistic/],
  ["h8", ["2", "1"], "added", /all member states/],
  ["h8", ["2", "4"], "omitted", /final settlement/],
  ["h8", ["2", "4"], "omitted", /security guarantees/],
];

/** Rows of what was measured, the figure, and whether the rules were made with these texts in view. */
export async function measure({ shared }) {
  const affairs = await affairsOf(shared);
  if (affairs === null) return [];
  const found = ITEMS.filter(([affair, pairs, earlier, later]) => pairs.some((pair) => isMoved(affairs[affair], pair, earlier, later)));
  const missed = ITEMS.filter((item) => !found.includes(item)).map(([affair, , earlier, later]) => `${affair} ${earlier} ${later}`);
  const links = QUOTATIONS.flatMap(([affair, first, ...variants]) => variants.map((variant) => isLinked(affairs[affair], first, variant)));
  const manners = QUOTATIONS.flatMap(([affair, first, ...variants]) =>
    variants.map((variant) => `${affair} ${first[1]} → ${variant[0]}: ${isLinked(affairs[affair], first, variant) ? "linked" : "missed"}`),
  );
  if (process.argv.includes("--list")) console.log(manners.join("\n"));
  return [
    ["drift items of the keys found (missed: " + (missed.join("; ") || "none") + ")", `${found.length} of ${ITEMS.length}`, "tuned"],
    [
      "sentences of the keys added or left out found",
      `${SENTENCES.filter((item) => isFound(affairs[item[0]], item)).length} of ${SENTENCES.length}`,
      "tuned",
    ],
    ["variants of quotations of the keys linked", `${links.filter(Boolean).length} of ${links.length}`, "tuned"],
  ];
}

async function affairsOf(shared) {
  const clusters = join(shared, "clusters");
  const coalition = join(shared, "reports", "coalition");
  if (!existsSync(clusters) || !existsSync(coalition)) return null;
  const seeds = await read(coalition);
  const affairs = { coalition: seeds, plan: planOf(join(shared, "data", "plan_texts")) };
  for (const name of readdirSync(clusters)) affairs[name.split("_")[0]] = await read(join(clusters, name));
  affairs.s0 = [...seeds.slice(0, 3).map((report) => ({ ...report, id: `seed${report.id}` })), ...affairs.s0];
  return affairs;
}

async function read(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const results = await Promise.all(names.map((path) => readDocument({ path, bytes: readFileSync(join(folder, path)) })));
  return results.map(({ report }, i) => ({ ...report, id: names[i].replace(".txt", "").slice(0, 3) }));
}

/** The retellings of one plan, whose lines begin with a letter for the text and the number of the point. */
function planOf(folder) {
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  const points = lines.map((line) => /^\s*([A-E])\d+\s+([^[].*?)(?:\s*<-.*)?$/.exec(line)).filter((match) => match !== null);
  return ["A", "B", "C", "E"].map((id) => {
    const text = points
      .filter(([, letter]) => letter === id)
      .map(([, , words]) => words)
      .join("\n\n");
    return { id, text, language: "en", complete: null, published: null, title: null };
  });
}

const compared = new Map();

/** Every move between two reports of an affair, with its places' words. */
function movesOf(reports, [from, to]) {
  const key = `${reports.map(({ id }) => id)} ${from} ${to}`;
  if (!compared.has(key)) {
    const [a, b] = [from, to].map((id) => reports.find((report) => report.id === id));
    const context = comparisonContext(reports.map(({ text }) => text));
    const { pairs, naming } = compareReports(a, b, context);
    const quoted = traceQuotations([a, b], context).flatMap(({ forms }) => {
      const first = forms.find(({ how }) => how === "first");
      return forms.flatMap((form) =>
        form.moves.map((move) => (first.report === from ? move : { ...move, earlier: move.later, later: move.earlier })),
      );
    });
    const words = (report, span) => (span === null ? "" : report.text.slice(span.start, span.end));
    const moves = [...pairs.flatMap((pair) => pair.moves), ...naming, ...quoted];
    compared.set(
      key,
      moves.map((move) => ({ ...move, from: words(a, move.earlier), to: words(b, move.later) })),
    );
  }
  return compared.get(key);
}

function isMoved(reports, pair, earlier, later) {
  return movesOf(reports, pair).some((move) => earlier.test(move.from) && later.test(move.to));
}

function isFound(reports, [, [from, to], which, words]) {
  const [a, b] = [from, to].map((id) => reports.find((report) => report.id === id));
  const spans = compareReports(a, b, comparisonContext(reports.map(({ text }) => text)))[which] ?? [];
  const { text } = which === "added" ? b : a;
  return spans.some(({ start, end }) => words.test(text.slice(start, end)));
}

function isLinked(reports, [from, first], [to, variant]) {
  const text = (form) => reports.find(({ id }) => id === form.report).text.slice(form.span.start, form.span.end);
  return traceQuotations(reports).some(({ forms }) => {
    const here = (report, words) => forms.some((form) => form.report === report && words.test(text(form)));
    return here(from, first) && here(to, variant);
  });
}

/** Every move of all pairs named in the keys, each once. */
export async function listMoves({ shared }) {
  const affairs = await affairsOf(shared);
  const pairs = new Map(ITEMS.flatMap(([affair, row]) => row.map((pair) => [`${affair} ${pair}`, [affair, pair]])));
  return [...pairs.values()].flatMap(([affair, pair]) =>
    movesOf(affairs[affair], pair).map(
      ({ scale, direction, grounds }) => `${affair} ${pair.join(" → ")} | ${scale} ${direction} | ${grounds}`,
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shared = join(import.meta.dirname, "..", "..", "..", "shared");
  for (const row of await measure({ shared })) console.log(row.join(" | "));
  if (process.argv.includes("--list")) for (const line of await listMoves({ shared })) console.log(line);
}
