/** Words for news media that a report credits without a name ("Turkish media", "a German magazine"), by their beginnings, in lower case. */
export const MEDIA_NOUNS: readonly string[] = (
  "media press newspaper daily dailies weekly magazine tabloid journalists reporters broadcaster outlet newsroom publication сми газет издани журналист медиа телеканал змі видання " +
  "журналіст медіа medien zeitung blatt blätter magazin journalist presse médias journal quotidien hebdomadaire"
).split(" ");

/** Words that say that media told, found or were given something, by their beginnings, in lower case. */
export const MEDIA_TELL: readonly string[] = (
  "report publish writ wrote said say reveal claim cit accord seen saw obtain leak learn known disclos quot emerg tell told cover сообщ пиш написа опублик узна данны утвержда " +
  "ознаком стало информаци повідом опублік дізна даними ознайом стверд bericht schreib meld laut zufolge enthüll erfahr angaben selon rapport révél écri affirm paru publi"
).split(" ");

/** Words beside one for media that show that no report is meant: the press service of a ministry, or journalists who were told. In lower case. */
export const NO_MEDIA: ReadonlySet<string> = new Set(
  "service services conference conferences briefing secretary office centre center officer told telling asked freedom attaché служба службе службы конференции центр секретарь".split(
    " ",
  ),
);
