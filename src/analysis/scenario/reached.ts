/** A grade as a number that rises with it: 0 no, 1 waiver, 2 together, 3 yes. */
export type Reached = 0 | 1 | 2 | 3;
