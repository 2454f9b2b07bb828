/** placeholder written by the script */
export const DOUBT: { readonly level: number; readonly rule: number; readonly vote: number; readonly weights: Readonly<Record<string, number>> } = {
  level: 0, rule: 0.6, vote: 0.25, weights: {},
};
