// What must hold of any text at all, told as what is wrong with how the language treats it.

const SECOND = 1000;

/** Two values that say the same, fields without a value left aside; a `place` says nothing, and `remarks` only where they are asked for. */
export function alike(a, b, remarks = true) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!alike(a[at], b[at], remarks)) return false;
    return true;
  }
  for (const key in a) if (key !== "place" && (remarks || key !== "remarks") && !alike(a[key], b[key], remarks)) return false;
  for (const key in b) if (key !== "place" && (remarks || key !== "remarks") && b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

/** The entries of some blocks, in the order of the text. */
function entriesOf(blocks) {
  const entries = [];
  for (const { entry } of blocks) if (entry) entries.push(entry);
  return entries;
}

/** What of a text its canonical form must still say: entries as they were meant, but as they were typed where there is a fault. */
function kept({ blocks, typed }) {
  return blocks.map((block, at) => (block.faults.length > 0 ? typed[at] : block));
}

/** How many faults stand in entries; the version line is put right in passing. */
function faultsIn({ blocks }) {
  let count = 0;
  for (const block of blocks) if (!block.version) count += block.faults.length;
  return count;
}

/** What is wrong with the canonical form of a text that was read. */
function wrongFormatted(language, read, from, to) {
  const once = language.formatRead(read);
  const again = language.readText(once);
  if (language.formatRead(again) !== once) return "formatting twice changes something";
  if (!alike(entriesOf(kept(read)), entriesOf(again.typed))) return "the formatted text says something else";
  if (!alike(read.dossier.affair, again.dossier.affair)) return "the formatted text has another affair";
  if (!alike(read.includes, again.includes)) return "the formatted text includes other files";
  if (faultsIn(read) !== faultsIn(again)) return "the formatted text has other faults";
  return wrongPrinted(language, read.dossier, { formatted: once, again, from, to });
}

/**
 * What is wrong with a dossier's own text. Where that differs from the formatted one (for a fault or a comment), only entries on the lines `(from, to]`
 * are printed: each is printed by itself, so the others say nothing new.
 */
function wrongPrinted(language, { affair, entries }, { formatted, again, from, to }) {
  const own = { affair, entries };
  let text = language.print(own);
  if (text !== formatted) {
    own.entries = entries.filter(({ place }) => place.line > from && place.line <= to);
    text = language.print(own);
  }
  const back = text === formatted ? again : language.readText(text);
  if (back.diagnostics.length > 0) return "the printed text has a fault";
  if (!alike(own.entries, entriesOf(back.typed))) return "the printed text says something else";
  return alike(affair, back.dossier.affair) ? null : "the printed text has another affair";
}

/**
 * Reads, checks, formats and prints a text of which the lines `(from, to]` are new. Tells what is wrong with that (`null` where nothing is), how it
 * was read, and what was found in it. A text is slow where it takes more than a second three times over: a busy machine may pause once.
 */
export function treat(language, text, from = 0, to = Infinity, times = 3) {
  const begun = performance.now();
  try {
    const read = language.readText(text);
    const found = language.check(read.dossier, read.lost);
    const wrong = wrongFormatted(language, read, from, to);
    if (wrong !== null || performance.now() - begun <= SECOND) return { wrong, read, found };
    return times > 1 ? treat(language, text, from, to, times - 1) : { wrong: "takes more than a second", read, found };
  } catch (error) {
    return { wrong: `throws ${error instanceof Error ? error.message : String(error)}`, read: null, found: [] };
  }
}

/** What is wrong with how a text is treated; `null` where nothing is. */
export const faultOf = (language, text) => treat(language, text).wrong;

/** What is wrong with reading one text after the other; `null` where that gives what reading it afresh does. */
export function faultOfRereading(language, before, text, fresh = language.readText(text)) {
  const again = language.reread(language.readText(before), text);
  const same =
    JSON.stringify(again.dossier) === JSON.stringify(fresh.dossier) &&
    JSON.stringify(again.diagnostics) === JSON.stringify(fresh.diagnostics) &&
    JSON.stringify([again.includes, again.lost, again.tail]) === JSON.stringify([fresh.includes, fresh.lost, fresh.tail]);
  return same ? null : "reading again after a change gives something else than reading afresh";
}
