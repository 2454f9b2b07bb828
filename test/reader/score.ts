import type { Proposal, Report } from "#model";
import { propose } from "#reader";
import type { Label, Labelled } from "./labelled.ts";

/** A share: how many of how many. */
export interface Share {
  right: number;
  of: number;
}

/** How the reader's proposals compare with the labels of some passages. `misses` and `false` are in words. */
export interface Figures {
  readonly statements: { tp: number; fp: number; fn: number };
  readonly conditions: { tp: number; fp: number; fn: number };
  readonly relation: Share;
  readonly actor: Share;
  readonly misses: string[];
  readonly false: string[];
}

/** A report with this text and nothing known about it. */
export function reportOf(text: string, id = "r1"): Report {
  return {
    id,
    path: `${id}.txt`,
    title: null,
    outlet: null,
    published: null,
    language: "en",
    url: null,
    complete: null,
    note: false,
    bylines: [],
    retells: null,
    replaces: null,
    mediaType: "text/plain",
    sha256: "0".repeat(64),
    text,
  };
}

/** What the reader proposes for a text alone, without attributions from outside. */
export function read(text: string): readonly Proposal[] {
  return propose({ report: reportOf(text), attributions: [], quotations: [] });
}

/** Scores the reader on labelled passages: a proposal counts where its act is right and its span holds the label's words. */
export function score(passages: readonly Labelled[]): Figures {
  const figures: Figures = {
    statements: { tp: 0, fp: 0, fn: 0 },
    conditions: { tp: 0, fp: 0, fn: 0 },
    relation: { right: 0, of: 0 },
    actor: { right: 0, of: 0 },
    misses: [],
    false: [],
  };
  for (const passage of passages) scorePassage(passage, figures);
  return figures;
}

function scorePassage(passage: Labelled, figures: Figures): void {
  const open = [...read(passage.text)];
  for (const label of passage.labels) {
    const at = open.findIndex(
      (proposal) => [label.act, ...(label.also ?? [])].includes(proposal.act) && proposal.span.exact.includes(label.has),
    );
    if (at < 0) {
      figures.statements.fn++;
      figures.conditions.fn += label.conditions?.length ?? 0;
      figures.misses.push(`${label.act} ${label.has} << ${passage.text}`);
      continue;
    }
    figures.statements.tp++;
    scoreParts(label, open.splice(at, 1)[0]!, figures);
  }
  figures.statements.fp += open.length;
  for (const proposal of open) figures.false.push(`${proposal.act} ${proposal.span.exact}`);
}

function scoreParts(label: Label, proposal: Proposal, figures: Figures): void {
  if (label.actor.length > 0) {
    figures.actor.of++;
    if (label.actor.some((id) => proposal.actor.ids.includes(id))) figures.actor.right++;
    else
      figures.misses.push(
        `actor ${label.actor.join()} got ${proposal.actor.exact} [${proposal.actor.ids.join()}] << ${proposal.span.exact}`,
      );
  }
  for (const condition of label.conditions ?? []) {
    const found = proposal.conditions.find((each) => each.exact.includes(condition.has));
    if (!found) {
      figures.conditions.fn++;
      figures.misses.push(`condition ${condition.has} got ${proposal.conditions.map((each) => each.exact).join(" | ")}`);
      continue;
    }
    figures.conditions.tp++;
    figures.relation.of++;
    if (found.relation === condition.relation) figures.relation.right++;
    else figures.misses.push(`relation ${condition.relation} got ${found.relation}: ${condition.has}`);
  }
  figures.conditions.fp += proposal.conditions.filter(
    (each) => !(label.conditions ?? []).some((condition) => each.exact.includes(condition.has)),
  ).length;
}

/** F1 in percent. */
export function f1({ tp, fp, fn }: { tp: number; fp: number; fn: number }): number {
  return Math.round((2000 * tp) / Math.max(1, 2 * tp + fp + fn)) / 10;
}

/** One line of figures. */
export function line(figures: Figures): string {
  const { tp, fp, fn } = figures.statements;
  return `statements P ${percent(tp, tp + fp)} R ${percent(tp, tp + fn)} F1 ${String(f1(figures.statements))} (${String(tp)}/${String(tp + fn)}, ${String(fp)} false), conditions F1 ${String(f1(figures.conditions))}, relation ${percent(figures.relation.right, figures.relation.of)}, actor ${percent(figures.actor.right, figures.actor.of)}`;
}

function percent(n: number, d: number): string {
  return d === 0 ? "-" : (Math.round((1000 * n) / d) / 10).toString();
}
