import type { CreditPhrase } from "./credit-phrase.ts";
import { CREDIT_PHRASES_ABROAD } from "./credit-phrases-abroad.ts";

const SAYS =
  "(?:reports?|reported|writes?|wrote|says|said|claims?|claimed|notes?|noted|stipulates|learned|learnt|understands|reveals?|revealed|publishe[sd]|" +
  "quotes?|quoted|adds?|added|suggests?|suggested|states?|stated|explains?|emphasi[sz]es|points out|recalls?|continues|describes|confirmed|disclosed|specifies)";

/** Every phrase that counts as a credit. */
export const CREDIT_PHRASES: readonly CreditPhrase[] = [
  {
    language: "en",
    kind: "whole",
    pattern:
      "(?:this|it|the news|the information|the story)\\s+(?:was|is|has been)\\s+(?:first\\s+|also\\s+)?(?:reported|stated|written|announced|published|revealed)\\s+(?:about\\s+|exclusively\\s+|first\\s+)?(?:by|in|on)\\s+{the}{O}",
    yes: ["This was reported by Reuters, citing two ministers.", "It is stated in the Financial Times."],
    no: ["This was reported by the ministry to Reuters staff.", "It was a quiet day at Reuters."],
  },
  {
    language: "en",
    kind: "whole",
    pattern: "{O}{when}\\s+(?:reports?|reported|writes?|wrote)\\s+(?:this|about this|about it|on this|it)\\b",
    yes: ["Bloomberg reports this, citing sources."],
    no: ["Bloomberg reports thirty new cases."],
  },
  {
    language: "en",
    kind: "report",
    pattern: "(?:according to|as (?:reported|noted|written|stated|quoted) (?:by|in)|as per|per)\\s+(?:sources\\s+(?:of|at)\\s+)?{the}{O}",
    yes: ["According to The Telegraph, the plan is dead.", "The talks failed, as reported by the British newspaper The Times."],
    no: ["According to the minister, who reads The Telegraph daily, the plan is dead."],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "(?:reported|published|revealed|disclosed|obtained|seen|learned|reviewed|carried|quoted)\\s+(?:(?:exclusively|first|earlier|today|yesterday|(?:on\\s+)?\\p{L}+day)\\s+)?(?:by|in)\\s+{the}{O}",
    yes: ["a letter seen by Politico", "remarks carried by the state news agency TASS"],
    no: ["a letter seen by the officer of Politico's landlord"],
  },
  {
    language: "en",
    kind: "cites",
    pattern: "(?:citing|cites|cited|quoting|with (?:a )?(?:reference|link) to|referring to|refers to|referencing)\\s+{the}{O}",
    yes: ["The site said so, citing Der Spiegel.", "Reuters writes with reference to the Financial Times."],
    no: ["citing a source close to the talks"],
  },
  {
    language: "en",
    kind: "report",
    pattern: `{O},?{when}\\s+${SAYS}(?![\\p{L}-])`,
    yes: ["The Telegraph reports that the plan is dead.", "Axios on Friday reported a call.", "‘The Telegraph’ writes."],
    no: ["Reuters staff left the building.", "The Telegraph building burned."],
  },
  {
    language: "en",
    kind: "report",
    pattern: `{O},?\\s+(?:and|as well as)\\s+{the}{O}{when}\\s+${SAYS}(?![\\p{L}-])`,
    yes: ["Both Reuters and Bloomberg reported on the plan."],
    no: ["He met Reuters and the mayor, who said so."],
  },
  {
    language: "en",
    kind: "report",
    pattern: `(?<=[,"'”’]\\s{0,2}(?:as\\s+)?)(?:reports|reported|writes|wrote|says|notes|reveals|reported by)\\s+{the}{O}`,
    yes: ["The force is dead, writes The Telegraph, citing sources.", "“It is over,” reports the newspaper Die Welt."],
    no: ["He reads and writes. The Telegraph is his paper."],
  },
  {
    language: "en",
    kind: "report",
    pattern: "{O}(?:'s)?\\s+(?:own\\s+)?(?:reports?|article|story|investigation|interlocutors|sources?|reporting|account)(?![\\p{L}-])",
    yes: ["Bloomberg's report noted a limit.", "according to Bloomberg's sources"],
    no: ["Bloomberg's reporters' canteen", "Reuters storyteller"],
  },
  {
    language: "en",
    kind: "told",
    pattern:
      "(?:told|spoke to|speaking to|spoke with|speaking with|confirmed to|said to|tells)\\s+(?:journalists\\s+(?:of|at)\\s+)?{the}{O}",
    yes: ["Two officials told Bloomberg.", "a source who spoke to the Financial Times"],
    no: ["Two officials told ministers.", "He told them of the Telegraph pole."],
  },
  {
    language: "en",
    kind: "told",
    pattern:
      "(?:interview|conversation|comments?|commentary|remarks|statement|op-ed|column|essay|article)\\s+(?:with|to|for|given to|published in|in|on)\\s+{the}{O}",
    yes: ["in an interview with Le Monde", "an op-ed in The Washington Post"],
    no: ["in an interview with the mayor"],
  },
  {
    language: "en",
    kind: "weak",
    pattern:
      "(?:read more|full story|more)\\s+(?:at|on|in|from)\\s+{the}{O}|(?:©|copyright)\\s*(?:\\d{4}\\s*)?{O}|{O}\\s+contributed to this report",
    yes: ["Read more at Bloomberg News.", "© 2026 Reuters"],
    no: ["more at stake for Reuters"],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "{O},?\\s+(?:citing|with (?:a )?reference to|quoting|referring to|in turn|со ссылкой|з посиланням|unter Berufung|citant)(?![\\p{L}])",
    yes: ["The New York Times, citing US officials, said so.", "The Telegraph, with reference to its sources, writes of a plan."],
    no: ["The New York Times, cited for courage, won."],
  },
  {
    language: "en",
    kind: "report",
    pattern: "{O}(?:'s)?\\s+(?:journalist|reporter|correspondent|columnist|editor|bureau chief)(?![\\p{L}-])",
    yes: ["Axios journalist Mira Sol reported this on X."],
    no: ["Axios journalists' union"],
  },
  {
    language: "en",
    kind: "report",
    pattern: "(?:information|materials?|data|reports?|reporting|investigation)\\s+(?:of|from|by)\\s+{the}{O}",
    yes: ["According to information from Der Spiegel, it is over.", "This is stated in the material of The New York Times."],
    no: ["information from the minister"],
  },
  {
    language: "en",
    kind: "told",
    pattern: "(?:in|on|to|told)\\s+(?:the|a|an)\\s+{O}\\s+(?:podcast|show|programme|program|broadcast)(?![\\p{L}])",
    yes: ["The plan is a remote question, he said in the Table.Today podcast."],
    no: ["He lost the Politico podcast award to a neighbour."],
  },
  {
    language: "en",
    kind: "told",
    pattern: "{O}\\s+interview(?![\\p{L}])",
    yes: ["He said so in an NBC News interview."],
    no: ["NBC News interviewed him."],
  },
  {
    language: "any",
    kind: "dateline",
    pattern: "(?:^|\\n)By [^\\n,]{3,60}(?:,|\\s+for|\\s*[-|])\\s*{O}[ \\t]*(?=\\n|$)",
    yes: ["By Mira Sol, Reuters\n\nThe council met."],
    no: ["By then, Reuters had left the town."],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "{O}, (?:which|whose|who)\\s[^,.\\n]{3,90}, (?:also |further )?(?:says|said|reports|reported|writes|wrote)(?![\\p{L}-])|{O}, meanwhile, (?:says|said|reports|reported|writes|wrote)(?![\\p{L}-])",
    yes: ["Politico, which spoke to diplomats who read the draft, says so.", "Bloomberg, meanwhile, reports that it is over."],
    no: ["Politico, which moved to a new house, hired twenty people."],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "with (?:inputs?|reporting|material|files) (?:from|by) (?:agencies and |wires and )?{the}{O}|via\\s+{O}(?=[ \\t]*(?:$|\\n|[.,)]))",
    yes: ["(With inputs from Reuters)", "The council met on Monday, via Bloomberg."],
    no: ["They went via Reuters Square to the hall."],
  },
  {
    language: "en",
    kind: "whole",
    pattern:
      "(?:this (?:article|story|report|piece) )?(?:was )?(?:first|originally) (?:appeared|published|reported|printed)\\s+(?:in|on|by)\\s+{the}{O}|about (?:this|it),? (?:writes|reports)\\s+{the}{O}",
    yes: ["This article first appeared in The Kyiv Independent.", "Originally published on Politico.", "About this writes Bloomberg."],
    no: ["The book first appeared in the shop of Reuters' founder."],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "{O}{when}\\s+(?:cite[sd]?)\\s+(?!for\\b)|(?:quoted|cited)\\s+(?:as saying\\s+)?by\\s+{the}{O}|as\\s+{the}{O}\\s+(?:put|puts|has)\\s+it",
    yes: ["The state news agency TASS cited him as saying so.", "He was quoted as saying by TASS.", "as The Economist put it"],
    no: ["He was quoted as saying nothing by friends of TASS."],
  },
  {
    language: "en",
    kind: "cites",
    pattern:
      "(?:citing|cites|cited|quoting|with (?:a )?(?:reference|link) to|referring to|refers to)\\s+(?:an?|the)\\s+(?:\\p{L}+\\s+)?(?:report|article|story|piece|investigation|publication)s?\\s+(?:in|by|from|of|published by)\\s+{the}{O}",
    yes: ["The site said so, citing a report in the Financial Times.", "Ukrinform writes, with reference to an article by Bloomberg."],
    no: ["citing a report by the ministry"],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "{O}'s\\s+\\p{L}+(?:\\s+\\p{L}+)?\\s+(?:reports|reported|writes|wrote|first reported)(?![\\p{L}-])|{O}'\\s+\\p{L}+\\s+\\p{L}+\\s+(?:reports|reported|writes|wrote)(?![\\p{L}-])",
    yes: ["Axios' Mira Sol reports.", "CNN's Mira Sol first reported the call."],
    no: ["CNN's tower fell."],
  },
  {
    language: "ru",
    kind: "told",
    pattern: "(?:в эфире|эфире|в статье для|колонке для|статье в)\\s+(?:(?:телеканал|канал|газет|журнал|издани)\\p{L}*\\s+){0,2}{O}",
    yes: ["заявил в эфире телеканала Sky News"],
    no: ["заявил в эфире радио"],
  },
  {
    language: "ru",
    kind: "report",
    pattern:
      "(?:стало известно|публикует|опубликовал[аио]?|пишут в|написали в|по сведениям)\\s+(?:(?:издани|газет|агентств|телеканал|журнал|портал)\\p{L}*\\s+){0,2}{O}",
    yes: ["об этом стало известно агентству Bloomberg", "Такую информацию публикует Bild."],
    no: ["публикует министерство"],
  },
  {
    language: "fr",
    kind: "report",
    pattern:
      "{O}\\s+(?:rapporte|révèle|écrit|affirme|indique|a\\s+(?:rapporté|révélé|appris|indiqué|écrit))(?![\\p{L}])|informations\\s+(?:du|de la|de l'|de)\\s*{O}",
    yes: ["Le quotidien britannique The Telegraph rapporte un désaccord.", "Selon des informations du Financial Times, tout est prêt."],
    no: ["Le Telegraph est un quotidien."],
  },
  {
    language: "any",
    kind: "mark",
    pattern:
      "(?:^|\\n)[^\\n]{12,200}(?:\\s[-|]|(?<!source|photo|image|credit|via|by|фото|джерело|источник|quelle):)\\s*(?:the\\s+)?{O}(?=\\.?[ \\t]*(?:\\n|$|Photo\\b|\\())",
    yes: ["Coalition of states stalls - Bloomberg\n\nText", "Talks on the harbour stall: Bloomberg\n\nText"],
    no: ["We met - Bloomberg and I - in town.\n\nText"],
  },
  {
    language: "any",
    kind: "mark",
    pattern: "(?:^|\\n)[ \\t#*]*{O}:\\s",
    yes: ["Bloomberg: the talks stall", "«Bild»: die Gespräche stocken"],
    no: ["He said: Bloomberg: a name."],
  },
  {
    language: "any",
    kind: "dateline",
    pattern: "(?:^|\\n)[^\\n.]{0,60}[\\d.]?\\s*[-(/\\[]\\s*{O}\\s*[)/\\]]",
    yes: ["LONDON, May 3 (Reuters) - Ministers met.", "MOSCOW, May 3. /TASS/. Ministers met."],
    no: ["Ministers met in the tower (not Reuters)."],
  },
  {
    language: "any",
    kind: "whole",
    pattern: "(?:^|\\n)[ \\t*]*(?:sources?|источники?|джерел[оа]|quellen?|źródł[oa]|kaynak|fuente|fonte)\\s*:[ \\t*]*{the}{O}",
    yes: ["Talks stall\n\nSource: European Pravda, citing a minister"],
    no: ["Photo source: Reuters"],
  },
  {
    language: "any",
    kind: "weak",
    pattern: "(?:source|via|источник|джерело|quelle)\\s*:\\s*{O}",
    yes: ["Photo source: Reuters", "Фото, источник: ТАСС"],
    no: ["Source: a minister"],
  },
  {
    language: "ru",
    kind: "whole",
    pattern:
      "(?:об этом|про это|такие данные|такую информацию)\\s+(?:\\S+\\s+){0,2}?(?:сообща\\p{L}+|сообщил\\p{L}*|пиш[еу]т|переда[её]т|заявля\\p{L}+|написал\\p{L}*|информиру\\p{L}+|рассказыва\\p{L}+)\\s+(?:\\S+\\s+){0,3}?{O}",
    yes: ["Об этом сообщает Reuters со ссылкой на источники.", "Об этом пишет газета The Telegraph."],
    no: ["Об этом сообщает министр."],
  },
  {
    language: "ru",
    kind: "report",
    pattern:
      "(?:сообща\\p{L}+|сообщил[аио]?|пиш[еу]т|переда[её]т|утвержда\\p{L}+|отмеча\\p{L}+|уточня\\p{L}+|цитиру\\p{L}+|по данным|по информации|по сообщению|по версии|согласно|сообщению){day}\\s+(?:(?:издани|газет|агентств|телеканал|журнал|портал|американск|британск|немецк|французск|влиятельн)\\p{L}*\\s+){0,3}{O}",
    yes: [
      "как сообщает газета Financial Times",
      "По данным агентства Bloomberg, план готов.",
      "сообщила во вторник газета Financial Times",
    ],
    no: ["По данным министерства, план готов."],
  },
  {
    language: "ru",
    kind: "cites",
    pattern:
      "(?:со ссылкой на|ссылаясь на|ссылается на|ссылкой на)\\s+(?:(?:издани|газет|агентств|телеканал|журнал|портал|американск|британск|источник)\\p{L}*\\s+){0,3}{O}",
    yes: ["пишет сайт со ссылкой на Bloomberg"],
    no: ["пишет сайт со ссылкой на источники"],
  },
  {
    language: "ru",
    kind: "report",
    pattern:
      "{O}\\s+(?:\\p{L}+\\s+)?(?:сообща\\p{L}+|сообщил[аио]?|пишет|написал\\p{L}*|утвержда\\p{L}+|переда[её]т|узнал[аио]?|отмеча\\p{L}+|раскрыл[аио]?|со ссылкой)",
    yes: ["Axios сообщает о звонке.", "РИА Новости сообщило о встрече."],
    no: ["Axios закрыт."],
  },
  {
    language: "ru",
    kind: "told",
    pattern:
      "(?:рассказал\\p{L}*|сообщил\\p{L}*|заявил\\p{L}*|сказал\\p{L}*|интервью|беседе с|разговоре с|комментари\\p{L}*)\\s+(?:(?:для|газет\\p{L}*|агентств\\p{L}*|издани\\p{L}*|телеканал\\p{L}*|журналу)\\s+){0,2}{O}",
    yes: ["Об этом в интервью ТАСС сказал министр.", "рассказал агентству Reuters"],
    no: ["рассказал министру"],
  },
  {
    language: "uk",
    kind: "whole",
    pattern:
      "(?:про це|це)\\s+(?:\\S+\\s+){0,2}?(?:повідомля\\p{L}+|повідоми\\p{L}+|пиш[еу](?:ть)?|переда\\p{L}+|йдеться|зазнача\\p{L}+|інформу\\p{L}+)\\s+(?:\\S+\\s+){0,3}?{O}",
    yes: ["Про це повідомляє Reuters.", "Про це пише видання The Times."],
    no: ["Про це повідомляє міністр."],
  },
  {
    language: "uk",
    kind: "report",
    pattern:
      "(?:повідомля\\p{L}+|повідоми\\p{L}+|пиш[еу](?:ть)?|передає|стверджу\\p{L}+|зазнача\\p{L}+|за даними|за інформацією|згідно з){day}\\s+(?:(?:видання|газет|агентств|агенці|телеканал|журнал|портал|американськ|британськ)\\p{L}*\\s+){0,3}{O}",
    yes: ["як пише видання Politico", "За даними агентства Bloomberg, план готовий."],
    no: ["За даними міністерства, план готовий."],
  },
  {
    language: "uk",
    kind: "cites",
    pattern:
      "(?:з посиланням на|посилаючись на|посилається на|покликаючись на|з покликанням на)\\s+(?:(?:видання|газет|агентств|агенці|телеканал|журнал|портал|джерел)\\p{L}*\\s+){0,3}{O}",
    yes: ["пише сайт з посиланням на Bloomberg"],
    no: ["пише сайт з посиланням на джерела"],
  },
  {
    language: "uk",
    kind: "report",
    pattern: "{O}\\s+(?:\\p{L}+\\s+)?(?:повідомля\\p{L}+|повідоми\\p{L}+|пише|написал\\p{L}*|стверджу\\p{L}+|дізнал\\p{L}+|зазнача\\p{L}+)",
    yes: ["Axios повідомляє про дзвінок."],
    no: ["Axios закрито."],
  },
  {
    language: "uk",
    kind: "told",
    pattern:
      "(?:розповіл?\\p{L}*|сказа\\p{L}+|заяви\\p{L}+|інтерв['’ʼ]ю|розмові з|коментарі?)\\s+(?:(?:для|газет\\p{L}*|агентств\\p{L}*|видання\\p{L}*)\\s+){0,2}{O}",
    yes: ["сказав міністр в інтерв'ю Reuters"],
    no: ["сказав міністр в інтерв'ю"],
  },
  {
    language: "fr",
    kind: "report",
    pattern:
      "(?:selon|d'après|rapporte(?:nt)?|révèle(?:nt)?|écrit|affirme|indique|relaie|relayé par|cité par|rapporté par|révélé par){day}\\s+(?:(?:le|la|les|l'|un|une)\\s*)?(?:(?:quotidien|journal|agence|chaîne|magazine|hebdomadaire|média|site)\\s+(?:\\p{L}+\\s+)?)?{O}",
    yes: [
      "Selon le quotidien Le Monde, le plan est prêt.",
      "rapporte l'agence Reuters",
      "Le plan est prêt, écrit mardi The Guardian, qui cite trois diplomates.",
    ],
    no: ["Selon le ministre, le plan est prêt."],
  },
  {
    language: "fr",
    kind: "cites",
    pattern: "(?:citant|cite)\\s+(?:(?:le|la|les|l')\\s*)?(?:(?:quotidien|journal|agence|chaîne|magazine)\\s+(?:\\p{L}+\\s+)?)?{O}",
    yes: ["écrit le site, citant Bloomberg"],
    no: ["citant un diplomate"],
  },
  {
    language: "fr",
    kind: "told",
    pattern:
      "(?:a (?:déclaré|indiqué|confié|affirmé|dit) (?:à|au)|(?:entretien|interview) (?:à|au|avec|accordé à))\\s+(?:(?:le|la|l')\\s*)?(?:(?:quotidien|journal|agence)\\s+)?{O}",
    yes: ["a confié à Reuters un diplomate", "dans un entretien à Politico"],
    no: ["a confié à un diplomate"],
  },
  {
    language: "de",
    kind: "report",
    pattern:
      "(?:laut|nach (?:Angaben|Informationen|einem Bericht|Berichten)(?: von| des| der)?|berichtet|berichtete|schreibt|meldet|meldete|Bericht (?:des|der|von)){day}\\s+(?:(?:die|der|das|dem|den|des)\\s+)?(?:(?:\\p{L}+\\s+)?(?:Zeitung|Nachrichtenagentur|Agentur|Magazin|Sender|Blatt)s?\\s+)?{O}",
    yes: ["Laut der Zeitung Die Welt ist der Plan fertig.", "schreibt der Spiegel", "berichtete am Montag die Nachrichtenagentur Reuters"],
    no: ["Laut dem Minister ist der Plan fertig."],
  },
  {
    language: "de",
    kind: "cites",
    pattern:
      "(?:unter Berufung auf|mit Verweis auf|mit Bezug auf|beruft sich auf|zitiert)\\s+(?:(?:die|der|das|den)\\s+)?(?:(?:\\p{L}+\\s+)?(?:Zeitung|Nachrichtenagentur|Agentur|Magazin)\\s+)?{O}",
    yes: ["meldet das Blatt unter Berufung auf Reuters"],
    no: ["unter Berufung auf Diplomaten"],
  },
  {
    language: "de",
    kind: "told",
    pattern:
      "(?:sagte\\p{L}* (?:er |sie )?(?:dem|der|den)|(?:Gespräch|Interview) mit(?: dem| der)?)\\s+(?:(?:\\p{L}+\\s+)?(?:Zeitung|Nachrichtenagentur|Agentur|Magazin|Sender)\\s+)?{O}",
    yes: ["sagte er der Nachrichtenagentur Reuters", "im Interview mit der Bild"],
    no: ["sagte er dem Minister"],
  },
  {
    language: "de",
    kind: "report",
    pattern: "{O}\\s+(?:zufolge|berichtet|berichtete|schreibt|meldet|meldete|hat erfahren)",
    yes: ["Reuters zufolge ist der Plan fertig."],
    no: ["Reuters ist fertig."],
  },
  {
    language: "pl",
    kind: "report",
    pattern:
      "(?:według|jak podaje|podaje|podała|pisze|jak pisze|informuje|donosi|powołując się na|cytując)\\s+(?:(?:dziennik\\p{L}*|agencj\\p{L}+|gazet\\p{L}+|portal\\p{L}*)\\s+)?{O}",
    yes: ["Jak podaje agencja Reuters, plan jest gotowy."],
    no: ["Jak podaje minister, plan jest gotowy."],
  },
  {
    language: "es",
    kind: "report",
    pattern:
      "(?:según|informa|informó|publica|publicó|citando a|reveló|asegura)\\s+(?:(?:el|la|los)\\s+)?(?:(?:diario|periódico|agencia|cadena|revista)\\s+(?:\\p{L}+\\s+)?)?{O}",
    yes: ["Según el diario El País, el plan está listo."],
    no: ["Según el ministro, el plan está listo."],
  },
  {
    language: "it",
    kind: "report",
    pattern:
      "(?:secondo|riporta|scrive|riferisce|citando|rivela)\\s+(?:(?:il|la|l'|lo)\\s*)?(?:(?:quotidiano|giornale|agenzia)\\s+(?:\\p{L}+\\s+)?)?{O}",
    yes: ["Secondo il quotidiano La Stampa, il piano è pronto."],
    no: ["Secondo il ministro, il piano è pronto."],
  },
  ...CREDIT_PHRASES_ABROAD,
];
