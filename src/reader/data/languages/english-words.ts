/** Small words by which a paragraph is known to be English, divided by spaces. */
export const ENGLISH_WORDS =
  "the of and to in that is was for with has have had by its not they it on would which be are were from said will as";
