/** A stack of 32-bit integers that grows. It stands in for the machine's own, which ends some ten thousand calls deep. */
export class IntStack {
  words: Int32Array;
  top = 0;

  constructor(capacity = 256) {
    this.words = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.top === this.words.length) this.grow();
    this.words[this.top++] = value;
  }

  /** Pushes three words at once: the frame of a binary operation. */
  push3(a: number, b: number, c: number): void {
    if (this.top + 3 > this.words.length) this.grow();
    const { words, top } = this;
    words[top] = a;
    words[top + 1] = b;
    words[top + 2] = c;
    this.top = top + 3;
  }

  /** Pushes four words at once. */
  push4(a: number, b: number, c: number, d: number): void {
    if (this.top + 4 > this.words.length) this.grow();
    const { words, top } = this;
    words[top] = a;
    words[top + 1] = b;
    words[top + 2] = c;
    words[top + 3] = d;
    this.top = top + 4;
  }

  pop(): number {
    return this.words[--this.top]!;
  }

  private grow(): void {
    const words = new Int32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
  }
}
