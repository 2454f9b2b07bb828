import { analyseTree } from "#analysis";
import type { AnalysedTree, TreeQuestion } from "#analysis";

/** A model's answers with what they cost this process: processor time of the analysis, and the most memory held at once so far. */
export interface AnalysedModel extends AnalysedTree {
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** Reads a fault tree in the Open-PSA format and answers what is asked of it; nothing is stored. */
export function analyseModel(text: string, file: string, question: TreeQuestion): AnalysedModel {
  const before = process.cpuUsage();
  const analysed = analyseTree(text, file, question);
  const { user, system } = process.cpuUsage(before);
  return { ...analysed, cpuSeconds: (user + system) / 1e6, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) };
}
