/** So many inputs have one seed and begin from the corpus as it is, so that a failure is found again by its stretch alone. */
export const STRETCH = 100_000;
