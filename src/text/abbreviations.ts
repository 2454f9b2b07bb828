/** Abbreviations after which a sentence goes on, whatever follows: titles and the like, always before a name or number. Lower case, no stop. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof gen lt col maj capt cpt cmdr sgt adm brig sen rep gov pres hon rev fr msgr st mt ft no nos vol art arts sec para pp fig cf " +
    "vs v viz approx ca e.g i.e eg ie mm mme mlle sr.a dr.h amb min dep ass dir supt insp rt ltc ltg gen.lt maj.gen op ed eds " +
    "г ул см т.е т.к т.н им акад проф ген стр руб тыс млн млрд напр тис вул " +
    "hrsg bzw z.b d.h u.a dipl ing art.l nr abs bd ziff"
  ).split(" "),
);

/** Abbreviations that may also end a sentence: it ends after them only where the next word looks like a new beginning. Lower case, no stop. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "u.s u.k u.n e.u u.s.a u.a.e d.c p.m a.m etc inc ltd co corp bros jr sr ph.d m.d esq al plc llc dept est " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun " +
    "т.д т.п др гг usw " +
    "km kg lb oz ft in"
  ).split(" "),
);

/** Words that usually open a sentence; after an abbreviation that may end one, they say that it did. Lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those it its he she they we i you his her their our my there here but and or so yet however meanwhile moreover " +
    "in on at by for from with without after before during since until while when if unless although though because as according under over " +
    "what who why how where which whether one some many most several all both each no not now then also still earlier later last next"
  ).split(" "),
);
