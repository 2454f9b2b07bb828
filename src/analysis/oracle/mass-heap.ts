/** Part of the space that nothing decides yet: what is placed in it, as twice the element plus its side, and how likely it is. */
export interface OpenCube {
  readonly path: Int32Array;
  readonly mass: number;
}

/** Open cubes, the likeliest first. */
export class MassHeap {
  private readonly cubes: OpenCube[] = [];

  /** How many there are. */
  get size(): number {
    return this.cubes.length;
  }

  /** Takes one in; one that cannot come about is left out. */
  push(cube: OpenCube): void {
    if (cube.mass === 0) return;
    const { cubes } = this;
    let i = cubes.length;
    for (let up = (i - 1) >> 1; i > 0 && cubes[up]!.mass < cube.mass; i = up, up = (i - 1) >> 1) cubes[i] = cubes[up]!;
    cubes[i] = cube;
  }

  /** Takes the likeliest out; undefined where there is none. */
  pop(): OpenCube | undefined {
    const { cubes } = this;
    const top = cubes[0];
    const last = cubes.pop();
    if (!last || cubes.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child + 1 < cubes.length && cubes[child + 1]!.mass > cubes[child]!.mass) child++;
      if (child >= cubes.length || cubes[child]!.mass <= last.mass) break;
      cubes[i] = cubes[child]!;
      i = child;
    }
    cubes[i] = last;
    return top;
  }
}
