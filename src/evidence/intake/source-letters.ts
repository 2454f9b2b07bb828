/** The letters that a reader sees of a text or page, white space left out, and where in the source each begins and ends. */
export interface SourceLetters {
  readonly letters: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The letters of a plain text: all of it but its white space. */
export function plainLetters(text: string): SourceLetters {
  const found = new Letters(text.length);
  for (let i = 0; i < text.length; i++) found.put(text[i]!, i, i + 1);
  return found.done();
}

/** Gathers letters as they are met, at most as many as the source is long. */
export class Letters {
  private readonly parts: string[] = [];
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private count = 0;

  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
  }

  put(unit: string, start: number, end: number): void {
    if (/\s/.test(unit) || this.count >= this.starts.length) return;
    this.parts.push(unit);
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  done(): SourceLetters {
    return { letters: this.parts.join(""), starts: this.starts.subarray(0, this.count), ends: this.ends.subarray(0, this.count) };
  }
}
