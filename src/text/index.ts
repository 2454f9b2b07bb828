export { anchor, selectorFor, type Anchored, type TextSelector } from "./anchor.ts";
export { editDistance, nearest } from "./edit-distance.ts";
export { fold, type Folded } from "./fold.ts";
export { paragraphs } from "./paragraphs.ts";
export { sentences } from "./sentences.ts";
export { containment, shingles } from "./shingles.ts";
export { stem } from "./stem.ts";
export { words, type Word } from "./words.ts";
export type { Span } from "./span.ts";
