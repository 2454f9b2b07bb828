// What the check of a language model's answers lets through: of a model that answers with the key of a half of passages, and of one that answers with
// the key spoilt in one way. No model is asked. Usage: node scripts/measure/model-check.mjs HALF.json [--verbose]
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { attribute } from "../../dist/evidence/index.js";
import { answerCheck } from "../../dist/reader/index.js";

const [file, verbose] = process.argv.slice(2);
if (file === undefined) throw new Error("missing file: a half of passages as JSON");
const passages = JSON.parse(readFileSync(file, "utf8"));

/** Ids that a model can know without being told: of states, EU, UN, NATO. The key has others of its own making. */
const knownIds = (ids) => (ids.every((id) => /^[A-Z]{2,4}$/.test(id)) ? ids : []);

/** A statement of the key as a model would say it. */
function answered({ act, span, actor, conditions, attribution }) {
  const source = attribution.at(-1);
  return {
    ...{ act, words: span, actor: actor.exact, actorIds: knownIds(actor.ids), addressee: "", addresseeIds: [], object: "", numbers: [] },
    negated: act === "REFUSAL",
    conditions: conditions.map(({ exact, connective, relation, holders }) => ({
      words: exact,
      connective,
      relation,
      holders: knownIds(holders),
    })),
    ...{ source: source?.exact ?? "", sourceKind: source?.kind ?? "author" },
  };
}

/** The id of a state that no passage speaks of: Tuvalu. */
const NOBODY = "TV";

/** Each spoils an item in one way; `null` where the item has nothing to spoil so. */
const SPOILT = {
  "one word of the quotation changed": (item) => ({ ...item, words: item.words.replace(/\b(\w{4,})\b(?!.*\b\w{4,}\b)/, "$1s") }),
  "an actor whom the words do not name": (item) => (item.actorIds.length > 0 ? { ...item, actorIds: [NOBODY] } : null),
  "an amount that is not there": (item) => ({ ...item, numbers: [987_654] }),
  "a refusal called a pledge": (item) => (item.act === "REFUSAL" ? { ...item, act: "PLEDGE", negated: false } : null),
  "“only” read as “if”": (item) => relations(item, (each) => /\b(only|solely|exclusively)\b/i.test(each.connective), "sufficient"),
  "“only if” with “if” for its connective": (item) => relations(item, (each) => /\bonly if\b/i.test(each.connective), "sufficient", "if"),
  "“unless” read as “if”": (item) => relations(item, (each) => /^unless$/i.test(each.connective), "sufficient"),
  "a condition of an “only” or “unless” left out": (item) =>
    ["PLEDGE", "THREAT", "DECISION"].includes(item.act) &&
    item.conditions.some((each) => /\b(only if|only when|unless)\b/i.test(each.connective))
      ? { ...item, conditions: [] }
      : null,
};

function relations(item, isMeant, relation, connective) {
  if (!item.conditions.some((each) => isMeant(each))) return null;
  const spoil = (each) => (isMeant(each) ? { ...each, relation, connective: connective ?? each.connective } : each);
  return { ...item, conditions: item.conditions.map(spoil) };
}

function count(spoil) {
  const tally = { of: 0, shown: 0, dropped: {} };
  for (const { id, text, statements } of passages) {
    const sha256 = createHash("sha256").update(text).digest("hex");
    const report = { id, path: id, title: null, outlet: null, published: null, language: "en", url: null, complete: true, note: false };
    const whole = { ...report, bylines: [], retells: null, replaces: null, mediaType: "text/plain", sha256, text };
    const check = answerCheck({ report: whole, ...attribute(whole) }, "model:key@prompt1");
    for (const statement of statements) {
      const item = spoil(answered(statement));
      if (item === null) continue;
      const { proposals, dropped } = check({ start: 0, end: text.length }, JSON.stringify({ statements: [item] }));
      tally.of += 1;
      // An id that nothing bears out is left out, and the proposal is shown with nobody resolved: that is no wrong actor.
      const wrong = proposals.filter(({ actor }) => !item.actorIds.includes(NOBODY) || actor.ids.includes(NOBODY));
      tally.shown += wrong.length;
      for (const { reason } of dropped) tally.dropped[reason] = (tally.dropped[reason] ?? 0) + 1;
      if (verbose && (spoil === KEY ? dropped.length > 0 : wrong.length > 0))
        console.log(`${id} ${dropped[0]?.reason ?? "shown"} ${item.act} ${item.words} ${JSON.stringify(item.conditions)} ${item.source}`);
    }
  }
  return tally;
}

const KEY = (item) => item;
const rows = [["the key itself", KEY], ...Object.entries(SPOILT)];
for (const [name, spoil] of rows) {
  if (verbose) console.log(`== ${name}`);
  const { of, shown, dropped } = count(spoil);
  console.log(`${name}: ${shown} of ${of} shown${of > 0 ? ` (${((100 * shown) / of).toFixed(1)} %)` : ""} ${JSON.stringify(dropped)}`);
}
