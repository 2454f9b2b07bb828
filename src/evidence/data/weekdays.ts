/** Days of the week, Monday first, as texts name them, in the form after "on", in lower case. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["monday", "понедельник", "понеділок", "lundi", "montag", "poniedziałek", "pazartesi"],
  ["tuesday", "вторник", "вівторок", "mardi", "dienstag", "wtorek", "salı"],
  ["wednesday", "среду", "середу", "mercredi", "mittwoch", "środę", "çarşamba"],
  ["thursday", "четверг", "четвер", "jeudi", "donnerstag", "czwartek", "perşembe"],
  ["friday", "пятницу", "п'ятницю", "vendredi", "freitag", "piątek", "cuma"],
  ["saturday", "субботу", "суботу", "samedi", "samstag", "sobotę", "cumartesi"],
  ["sunday", "воскресенье", "неділю", "dimanche", "sonntag", "niedzielę", "pazar"],
];
