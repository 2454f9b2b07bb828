/** Words by which a source's name shows that it is a published text and no outlet; pieces of a regular expression, in lower case. */
export const DOCUMENT_WORDS: readonly string[] = (
  "joint (?:statement|declaration|communiqu[ée])|communiqu[ée]|declaration|memorandum|resolution|treaty|agreement|white paper|press release|transcript|letter|протокол|меморандум|резолюция|" +
  "совместное заявление|спільна заява|résolution|déclaration|erklärung|abkommen"
).split("|");
