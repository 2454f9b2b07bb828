/** Weekdays in order, Sunday first. Lower case. */
export const WEEKDAYS: readonly string[] = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** Months in order, with their short forms. Lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, i) => [[name, i + 1] as const, ...(name === "may" ? [] : [[name.slice(0, 3), i + 1] as const])]),
);

/** When something is to happen, nearest first; phrases as they stand, lower case, set apart by "|". */
export const SPANS_OF_TIME: readonly { readonly name: string; readonly phrases: string }[] = [
  { name: "at once", phrases: "immediately|at once|right away|instantly|within hours" },
  { name: "within days", phrases: "within days|in the coming days|in the next few days|in days|within a few days|in the near future" },
  {
    name: "within weeks",
    phrases: "within weeks|in the coming weeks|in the next few weeks|within the next few weeks|in few weeks|within a few weeks|in weeks",
  },
  {
    name: "within months",
    phrases: "within months|in the coming months|in the next few months|within a few months|by the end of the year",
  },
  { name: "within years", phrases: "within years|in the coming years|in the next few years|over several years|for years to come" },
];
