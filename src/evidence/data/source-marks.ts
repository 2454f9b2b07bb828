import { NUMBER_WORDS } from "../speech/data/source-words.ts";

/** One source alone is no mark: every story has one. */
const { one: _one, ...SEVERAL } = NUMBER_WORDS;

/** Numbers in words, as unnamed sources are counted in them. Lower case. */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  ...SEVERAL,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  двое: 2,
  трое: 3,
  четверо: 4,
  пятеро: 5,
  два: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  двоє: 2,
  троє: 3,
  чотири: 4,
  "п'ять": 5,
};

/** Nouns for people who are counted without names, by their beginnings, each with the kind of people that it stands for. Lower case. */
export const COUNTED_PEOPLE: readonly (readonly [beginning: string, kind: string])[] = [
  ["people", "people"],
  ["persons", "people"],
  ["sources", "people"],
  ["insiders", "people"],
  ["officials", "officials"],
  ["diplomats", "diplomats"],
  ["personnes", "people"],
  ["responsables", "officials"],
  ["diplomates", "diplomats"],
  ["personen", "people"],
  ["quellen", "people"],
  ["beamte", "officials"],
  ["diplomaten", "diplomats"],
  ["источник", "people"],
  ["собеседник", "people"],
  ["чиновник", "officials"],
  ["дипломат", "diplomats"],
  ["джерел", "people"],
  ["співрозмовник", "people"],
  ["посадовц", "officials"],
];

/** Words for people who speak without a name, as they stand beside a quotation, by their beginnings. Lower case. */
export const UNNAMED_PEOPLE: readonly string[] = (
  "source official diplomat insider interlocutor informant aide anonym unnamed undisclosed familiar briefed источник собеседник чиновник дипломат джерел співрозмовник посадов " +
  "responsable diplomate quelle insider beamte diplomat kaynak yetkili źródł urzędni"
).split(" ");
