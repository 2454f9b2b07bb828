/** How far an outlet or speaker is to be trusted; F is "cannot be judged". Source: Admiralty code. */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";

/** How likely one item is, judged apart from who says it; 6 is "cannot be judged". Source: Admiralty code. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** A judgement on one citation: two scales that are never merged into one. Written `B3`. */
export interface Grade {
  readonly reliability: Reliability;
  readonly credibility: Credibility;
}

/** The grade as analysts write it, for example `B3`. */
export function writeGrade(grade: Grade): string {
  return `${grade.reliability}${grade.credibility}`;
}

/** Reads `B3` and the like; `null` where the text is no grade. */
export function readGrade(text: string): Grade | null {
  const match = /^([A-F])([1-6])$/.exec(text);
  return match ? { reliability: match[1] as Reliability, credibility: Number(match[2]) as Credibility } : null;
}
