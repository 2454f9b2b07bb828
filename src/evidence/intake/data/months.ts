/**
 * Names of months as date lines write them, each by its first letters: English, German, French, Spanish, Italian, Polish, Turkish, Ukrainian, Russian.
 * Lower case; the longest beginning that fits counts. `month = beginnings`, one month a line.
 */
export const MONTH_TABLE = `
1 = jan, jän, ene, gen, sty, oca, січ, янв
2 = feb, fév, fev, lut, şub, лют, фев
3 = mar, mär, mrz, бер, марта, март, мар
4 = apr, avr, abr, kwi, nis, квіт, апр
5 = may, mai, mag, maj, травн, трав, мая, май
6 = jun, juin, giu, cze, haz, черв, июн
7 = jul, juil, lug, lip, tem, лип, июл
8 = aug, aoû, aou, ago, sie, ağu, серп, авг
9 = sep, set, wrz, eyl, верес, вер, сент, сен
10 = oct, okt, ott, paź, eki, жовт, окт
11 = nov, lis, kas, листоп, лист, ноя
12 = dec, dez, déc, dic, gru, ara, груд, дек
`;
