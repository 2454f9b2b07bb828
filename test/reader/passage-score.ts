import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute, readDocument } from "#evidence";
import type { Act, Proposal } from "#model";
import { propose } from "#reader";

interface Words {
  readonly exact: string;
}

/** A statement as the key of a passage has it; `altActs` count as right, `core: false` may be found or not. */
interface KeyStatement {
  readonly act: Act;
  readonly altActs: readonly Act[];
  readonly core: boolean;
  readonly span: string;
  readonly actor: Words & { readonly ids: readonly string[] };
  readonly attribution: readonly Words[];
}

interface KeyPassage {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly KeyStatement[];
}

/** Counts over all passages: statements found, false and missed; actors and innermost sources of those found. */
export interface PassageFigures {
  found: number;
  false: number;
  missed: number;
  actors: { right: number; of: number };
  sources: { right: number; of: number };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads each passage of a half as a report of its own and compares what is proposed with the key. */
export async function scorePassages(half: string): Promise<PassageFigures> {
  const passages = JSON.parse(readFileSync(join(import.meta.dirname, "passages", `${half}.json`), "utf8")) as readonly KeyPassage[];
  const figures = { found: 0, false: 0, missed: 0, actors: { right: 0, of: 0 }, sources: { right: 0, of: 0 } };
  for (const passage of passages) {
    const read = await readDocument({ path: `${passage.id}.txt`, bytes: new TextEncoder().encode(passage.text) });
    if (!("report" in read)) throw new Error(`unknown document: ${passage.id}`);
    compare(passage, propose({ report: { ...read.report, id: passage.id }, ...attribute(read.report), known: [] }), figures);
  }
  return figures;
}

function compare(passage: KeyPassage, proposals: readonly Proposal[], figures: PassageFigures): void {
  const open = new Set(proposals);
  for (const key of [...passage.statements].sort((a, b) => Number(b.core) - Number(a.core))) {
    const best = bestOf(passage.text, key, [...open]);
    if (best) open.delete(best);
    if (!key.core) continue;
    if (!best) figures.missed++;
    else {
      figures.found++;
      compareParts(key, best, figures);
    }
  }
  const optional = passage.statements.filter((key) => !key.core).map((key) => stretchOf(passage.text, key));
  for (const proposal of open) if (!optional.some((stretch) => covered(stretch, proposal.span))) figures.false++;
}

/** The proposal that fits a key's act and words best: its own act before another one that counts, then the larger common part. */
function bestOf(text: string, key: KeyStatement, proposals: readonly Proposal[]): Proposal | undefined {
  const stretch = stretchOf(text, key);
  const fit = (each: Proposal) => (each.act === key.act ? 1 : 0) + likeness(stretch, each.span);
  return proposals
    .filter((each) => [key.act, ...key.altActs].includes(each.act) && covered(stretch, each.span) && likeness(stretch, each.span) >= 0.2)
    .sort((a, b) => fit(b) - fit(a))[0];
}

function compareParts(key: KeyStatement, proposal: Proposal, { actors, sources }: PassageFigures): void {
  const wanted = key.actor.ids.map((id) => id.replace(/[>~].*/, "")).filter((id) => !id.startsWith("group"));
  if (wanted.length > 0) {
    actors.of++;
    if (wanted.some((id) => proposal.actor.ids.includes(id))) actors.right++;
  }
  const innermost = key.attribution.at(-1);
  if (innermost === undefined) return;
  sources.of++;
  if (proposal.attribution.some(({ exact }) => exact.includes(innermost.exact) || innermost.exact.includes(exact))) sources.right++;
}

function stretchOf(text: string, { span }: KeyStatement): Stretch {
  const start = text.indexOf(span);
  return { start, end: start + span.length };
}

function common(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True where the two share at least half of the shorter one. */
function covered(a: Stretch, b: Stretch): boolean {
  return common(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** The share of all that either covers which both cover. */
function likeness(a: Stretch, b: Stretch): number {
  return common(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
