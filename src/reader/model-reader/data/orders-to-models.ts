/**
 * What in a report speaks to a language model rather than to readers: an order word, within a few words one that says which, and behind it what; or a
 * mark by which programs part a model's instructions from its text. Words in the form given, divided by spaces; marks in small letters.
 */
export const ORDERS_TO_MODELS = {
  order: "ignore disregard forget override bypass",
  which: "previous prior above preceding earlier foregoing all any your other system",
  what: "instructions instruction prompt prompts directions guidelines rules",
  marks: '<| |> [inst] [/inst] <<sys>> </system> <system> </passage> "statements": "role": begin_of_text end_of_turn',
} as const;
