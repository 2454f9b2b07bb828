/** The variables of a diagram, in its order: a variable's level is its number. */
export class Variables {
  private readonly names: string[] = [];
  private readonly levels = new Map<string, number>();

  /** How many there are; also the level of the next one. */
  get length(): number {
    return this.names.length;
  }

  /** The name of the variable at a level. */
  name(level: number): string {
    return this.names[level]!;
  }

  /** The level of a name, where it was mentioned. */
  level(name: string): number | undefined {
    return this.levels.get(name);
  }

  /** Gives a new name the next level. */
  add(name: string): void {
    this.levels.set(name, this.names.length);
    this.names.push(name);
  }

  /** The levels of those names that the diagram knows; a stranger is a variable on which nothing depends yet. */
  known(names: readonly string[]): Set<number> {
    const levels = new Set<number>();
    for (const name of names) {
      const level = this.levels.get(name);
      if (level !== undefined) levels.add(level);
    }
    return levels;
  }

  /** A variable's value in a record; throws `missing variable: x` where the record has none of its own. */
  valueOf<T>(level: number, values: Readonly<Record<string, T>>): T {
    const name = this.name(level);
    if (!Object.hasOwn(values, name)) throw new Error(`missing variable: ${name}`);
    return values[name]!;
  }

  /** What a literal is called: "x" for element `2v`, "not x" for `2v + 1`. */
  label(element: number): string {
    const name = this.name(element >> 1);
    return element % 2 === 0 ? name : `not ${name}`;
  }

  /** The literal with this label, or -1. */
  element(label: string): number {
    const negative = label.startsWith("not ");
    const level = this.levels.get(negative ? label.slice(4) : label);
    return level === undefined ? -1 : 2 * level + (negative ? 1 : 0);
  }
}
