/** Papers and editions with a newsroom or a name of their own that belong to an outlet under another name; without the article. */
export const SISTER_PAPERS: readonly string[] = (
  "Welt am Sonntag,Bild am Sonntag,NZZ am Sonntag,Sunday Times,Sunday Telegraph,Mail on Sunday,Sun on Sunday,Observer,BBC Russian,BBC Ukrainian,BBC Verify," +
  "Novaya Gazeta Europe,France Inter,Fox News Digital,Irish Independent,Tribune Dimanche,Hürriyet Daily News,Politico Europe"
).split(",");
