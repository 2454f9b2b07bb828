/**
 * How a credit bears on a report. `whole`: it says that the whole report comes from there. `report`: what stands near it does. `cites`: somebody
 * else who is credited rests on it in turn. `told`: a source spoke to that outlet. `mark`: a name set beside a headline. `dateline`: the agency whose text it is. `weak`: a
 * pointer that proves little.
 */
export type CreditKind = "whole" | "report" | "cites" | "told" | "mark" | "dateline" | "weak";

/**
 * A way of crediting an outlet. In `pattern`, `{O}` stands for the outlet's name (quoted or not, with "newspaper" or the like after it), `{the}`
 * for an article, a nationality and a word like "newspaper" before it, `{when}` for "on Friday" or "has also", `{day}` for a day in other languages. Tests run `yes` and `no`.
 */
export interface CreditPhrase {
  readonly language: string;
  readonly kind: CreditKind;
  readonly pattern: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
