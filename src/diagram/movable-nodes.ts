import { IntStack } from "./int-stack.ts";

/**
 * Nodes of functions of which two neighbouring variables can be exchanged in place, every node going on to mean the same function
 * (Rudell 1993). Each node counts what points to it, so that what is no longer used goes back at once.
 *
 *     heads:  first node of each bucket, by hash; 0 is an empty bucket
 *     next:   the node after it in the same bucket, or 0
 *
 * Nodes 0 and 1 are the terminals; their variable is -1.
 */
export class MovableNodes {
  /** The nodes of each variable. */
  readonly of: readonly IntStack[];
  variable = new Int32Array(2).fill(-1);
  low = new Int32Array(2);
  high = new Int32Array(2);
  /** How many nodes and roots point to each. */
  private uses = new Int32Array(2);
  private next = new Int32Array(2);
  private readonly heads: Int32Array;
  private readonly freed = new IntStack();
  /** The nodes that an exchange is at work on. */
  private readonly moving = new IntStack();
  private end = 2;

  /** Room for about `nodes` nodes over variables 0 to `variables - 1`; both grow slower, not wrong, beyond it. */
  constructor(variables: number, nodes: number) {
    this.of = Array.from({ length: variables }, () => new IntStack(4));
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(nodes + 2)));
    this.reserve(nodes);
  }

  /** How many inner nodes there are. */
  get live(): number {
    return this.end - 2 - this.freed.top;
  }

  /** Makes room for this many more nodes, so that {@link make} need not. */
  reserve(more: number): void {
    const wanted = this.end + more;
    if (wanted <= this.variable.length) return;
    const grown = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const words = new Int32Array(Math.max(wanted, 2 * old.length));
      words.set(old);
      return words;
    };
    this.variable = grown(this.variable);
    this.low = grown(this.low);
    this.high = grown(this.high);
    this.uses = grown(this.uses);
    this.next = grown(this.next);
  }

  /** The node with these three words, made where it is missing; room must have been reserved. */
  make(variable: number, low: number, high: number): number {
    if (low === high) return low;
    for (let node = this.heads[this.bucket(variable, low, high)]!; node !== 0; node = this.next[node]!) {
      if (this.variable[node] === variable && this.low[node] === low && this.high[node] === high) return node;
    }
    const node = this.freed.top > 0 ? this.freed.pop() : this.end++;
    this.uses[node] = 0;
    this.enter(node, variable, low, high);
    this.of[variable]!.push(node);
    return node;
  }

  /** Keeps a node alive whatever else points to it. */
  hold(node: number): void {
    this.uses[node]!++;
  }

  /**
   * Lets variable `y`, which must stand right below `x`, stand right above it. A node `x ? (y ? a : b) : (y ? c : d)` becomes
   * `y ? (x ? a : c) : (x ? b : d)` under its old number. Nodes of other variables keep their words, and none of them loses its last use.
   */
  exchange(x: number, y: number): void {
    const moving = this.takeOut(x, y);
    this.reserve(2 * moving.top);
    for (let i = 0; i < moving.top; i++) this.turn(moving.words[i]!, x, y);
    this.dropUnused(y);
    for (let i = 0; i < moving.top; i++) this.of[y]!.push(moving.words[i]!);
  }

  /** Takes the nodes of `x` with a child of `y` out of their buckets and out of the list of `x`. */
  private takeOut(x: number, y: number): IntStack {
    const { moving } = this;
    const list = this.of[x]!;
    moving.top = 0;
    let stay = 0;
    for (let i = 0; i < list.top; i++) {
      const node = list.words[i]!;
      if (this.variable[this.low[node]!] === y || this.variable[this.high[node]!] === y) {
        this.unhang(node);
        moving.push(node);
      } else list.words[stay++] = node;
    }
    list.top = stay;
    return moving;
  }

  /** Makes a node of `x` one of `y`. */
  private turn(node: number, x: number, y: number): void {
    const { variable, low, high, uses } = this;
    const [no, yes] = [low[node]!, high[node]!];
    const [noSplit, yesSplit] = [variable[no] === y, variable[yes] === y];
    const without = this.make(x, noSplit ? low[no]! : no, yesSplit ? low[yes]! : yes);
    const withY = this.make(x, noSplit ? high[no]! : no, yesSplit ? high[yes]! : yes);
    this.enter(node, y, without, withY);
    uses[no]!--;
    uses[yes]!--;
  }

  /** Gives back the nodes of a variable to which nothing points. */
  private dropUnused(y: number): void {
    const list = this.of[y]!;
    let stay = 0;
    for (let i = 0; i < list.top; i++) {
      const node = list.words[i]!;
      if (this.uses[node]! > 0) {
        list.words[stay++] = node;
        continue;
      }
      this.unhang(node);
      this.uses[this.low[node]!]!--;
      this.uses[this.high[node]!]!--;
      this.freed.push(node);
    }
    list.top = stay;
  }

  /** Writes a node's words, counts what it points to, and enters it into its bucket. */
  private enter(node: number, variable: number, low: number, high: number): void {
    this.variable[node] = variable;
    this.low[node] = low;
    this.high[node] = high;
    this.uses[low]!++;
    this.uses[high]!++;
    const bucket = this.bucket(variable, low, high);
    this.next[node] = this.heads[bucket]!;
    this.heads[bucket] = node;
  }

  /** Takes a node out of its bucket. */
  private unhang(node: number): void {
    const bucket = this.bucket(this.variable[node]!, this.low[node]!, this.high[node]!);
    const after = this.next[node]!;
    if (this.heads[bucket] === node) {
      this.heads[bucket] = after;
      return;
    }
    let before = this.heads[bucket]!;
    while (this.next[before] !== node) before = this.next[before]!;
    this.next[before] = after;
  }

  private bucket(variable: number, low: number, high: number): number {
    const mixed = Math.imul(variable, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
    return (Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> 7) & (this.heads.length - 1);
  }
}
