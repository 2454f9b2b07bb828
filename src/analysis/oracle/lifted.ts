import type { Choice, Predicate } from "./predicate.ts";

/** Each of them doubles the cost of a question; past this many, the names are better split by the caller. */
const MOST_MIXED = 12;
const MOST_ELEMENTS = 32_000;

/**
 * A predicate as a monotone one over elements. A name that rises is the element "its yes", one that falls "its no", and one that does
 * both is two elements. Where neither element of such a name is made, the predicate must hold for both its values; where both are made,
 * for one of them: so its minimal sets are exactly the prime implicants of the predicate, and none of them holds a name twice.
 */
export class Lifted {
  /** What it means that an element is made. */
  readonly choices: readonly Choice[];
  /** How often the predicate itself was asked. */
  calls = 0;
  /** The elements that are the yes and the no of one name. */
  readonly pairs: readonly (readonly [number, number])[];
  private readonly predicate: Predicate;
  private readonly yes: Uint8Array;

  constructor(predicate: Predicate) {
    const { names, directions } = predicate;
    if (!Number.isInteger(names) || names < 0) throw new Error(`invalid number of names: ${names}`);
    if (directions && directions.length !== names) throw new Error(`invalid directions: ${directions.length} for ${names} names`);
    const all = Array.from({ length: names }, (_, name) => name);
    this.predicate = predicate;
    const mixed = all.filter((name) => directions?.[name] === "both");
    if (mixed.length > MOST_MIXED) throw new Error(`unsupported number of names that rise and fall: ${mixed.length}`);
    if (names + mixed.length > MOST_ELEMENTS) throw new Error(`unsupported number of names: ${names}`);
    this.yes = new Uint8Array(names);
    const first = all.map((name) => ({ name, yes: directions?.[name] !== "falls" }));
    this.choices = [...first, ...mixed.map((name) => ({ name, yes: false }))];
    this.pairs = mixed.map((name, i) => [name, names + i]);
  }

  /** How many elements there are. */
  get size(): number {
    return this.choices.length;
  }

  /** Whether the lifted predicate holds when exactly the elements marked 1 are made. */
  holds(made: Uint8Array): boolean {
    const { yes, choices } = this;
    for (let name = 0; name < yes.length; name++) yes[name] = choices[name]!.yes ? made[name]! : 1 - made[name]!;
    if (this.pairs.length === 0) return this.ask();
    const alike = this.pairs.filter(([ofYes, ofNo]) => made[ofYes] === made[ofNo]).map(([ofYes]) => ofYes);
    const chosen = alike.filter((name) => made[name] === 1);
    const open = alike.filter((name) => made[name] === 0);
    return this.some(chosen, true, () => !this.some(open, false, () => this.ask()));
  }

  /** Whether under some values of these names the answer is `wanted`. */
  private some(names: readonly number[], wanted: boolean, answer: () => boolean): boolean {
    for (let values = 0; values < 1 << names.length; values++) {
      names.forEach((name, i) => (this.yes[name] = (values >> i) & 1));
      if (answer() === wanted) return true;
    }
    return false;
  }

  private ask(): boolean {
    this.calls++;
    return this.predicate.holds(this.yes);
  }
}
