/** Irregular verbs of news writing: past forms and participles to the plain form. */
export const PLAIN_VERBS: ReadonlyMap<string, string> = new Map(
  (
    "held hold|sent send|met meet|led lead|sold sell|bought buy|fell fall|fallen fall|rose rise|risen rise|grew grow|grown grow|left leave|lost lose|won win|paid pay|" +
    "spoke speak|spoken speak|broke break|broken break|chose choose|chosen choose|fought fight|sought seek|brought bring|built build|dealt deal|drew draw|drawn draw|" +
    "drove drive|driven drive|flew fly|flown fly|froze freeze|frozen freeze|hid hide|hidden hide|kept keep|laid lay|lent lend|meant mean|ran run|shook shake|shaken shake|" +
    "shot shoot|sank sink|sunk sink|spent spend|stood stand|struck strike|stricken strike|swore swear|sworn swear|taught teach|thought think|threw throw|thrown throw|" +
    "withdrew withdraw|withdrawn withdraw|withheld withhold|upheld uphold|understood understand|overcame overcome|undertook undertake|undertaken undertake|wore wear|worn wear|" +
    "written write|wrote write|heard hear|found find|felt feel|began begin|begun begin|became become|bound bind|bore bear|borne bear|stolen steal|stole steal|sat sit|lay lie|" +
    "forgot forget|forgotten forget|forgave forgive|forgiven forgive|foresaw foresee|foreseen foresee|forbade forbid|forbidden forbid|arisen arise|arose arise|awoke awake|" +
    "died die|dying die|lied lie|lying lie|tied tie|agreed agree|disagreed disagree|freed free|fed feed|fled flee|bled bleed|sped speed|slept sleep|swept sweep|crept creep|kneelt kneel|" +
    "lit light|mistook mistake|mistaken mistake|shown show|slid slide|spread spread|stuck stick|sung sing|sang sing|swung swing|torn tear|tore tear|woven weave|wound wind"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);
