import type { CreditPhrase } from "./credit-phrase.ts";

/** Words for an outlet that stand before its name in Slavic languages, in any case. */
const SLAVIC_NOUN =
  "(?:(?:издани|видання|газет|агентств|агенці|телеканал|канал|журнал|портал|сайт|ресурс|американск|американськ|британск|британськ|немецк|німецьк|французск|французьк|деловая|ділов)\\p{L}*\\s+){0,3}";
/** An ending that Turkish hangs on a name with an apostrophe. */
const TURKISH_END = "(?:'?\\p{L}{1,4})?";
const FRENCH_ARTICLE =
  "(?:(?:le|la|les|un|une|au|du|de|à)\\s+|l'|d')*(?:(?:quotidien|journal|agence|chaîne|magazine|hebdomadaire|site)\\s+(?:\\p{L}+\\s+)?)?";
const GERMAN_ARTICLE =
  "(?:(?:die|der|das|dem|den|des)\\s+)?(?:(?:\\p{L}+\\s+)?(?:Zeitung|Nachrichtenagentur|Agentur|Magazin|Sender|Blatt|Nachrichtenportal)s?\\s+)?";

/** Credits in other languages than English, beside those of the main list. */
export const CREDIT_PHRASES_ABROAD: readonly CreditPhrase[] = [
  {
    language: "ru",
    kind: "report",
    pattern: `(?:источники|собеседники|корреспондент\\p{L}*|журналист\\p{L}*)\\s+${SLAVIC_NOUN}{O}|{O}\\s+(?:выяснил[аио]?|узнал[аио]?|цитирует|приводит)|(?:выяснил[аио]?|узнал[аио]?|цитирует)\\s+${SLAVIC_NOUN}{O}`,
    yes: ["Источники Reuters говорят о срыве.", "передаёт корреспондент РИА Новости", "выяснила газета The Times"],
    no: ["Источники в министерстве говорят о срыве."],
  },
  {
    language: "ru",
    kind: "whole",
    pattern: `(?:говорится в (?:материале|публикации|статье|сообщении)|следует из (?:материала|публикации))\\s+${SLAVIC_NOUN}{O}`,
    yes: ["Об этом говорится в материале The Times."],
    no: ["Об этом говорится в материале следствия."],
  },
  {
    language: "uk",
    kind: "report",
    pattern: `(?:джерела|співрозмовники|кореспондент\\p{L}*|журналіст\\p{L}*)\\s+${SLAVIC_NOUN}{O}|{O}\\s+(?:дізна[вл]\\p{L}*|з['ʼ]ясува\\p{L}+|цитує|наводить)|(?:дізна[вл]\\p{L}*|цитує)\\s+${SLAVIC_NOUN}{O}`,
    yes: ["Джерела Bloomberg кажуть про зрив.", "Axios дізнався деталі."],
    no: ["Джерела в уряді кажуть про зрив."],
  },
  {
    language: "uk",
    kind: "told",
    pattern: `(?:в ефірі|ефірі|у статті для|колонці для|розмові з)\\s+${SLAVIC_NOUN}{O}`,
    yes: ["про це він сказав в ефірі телеканалу Sky News"],
    no: ["сказав в ефірі радіо"],
  },
  {
    language: "uk",
    kind: "whole",
    pattern: `(?:йдеться (?:в|у) (?:матеріалі|публікації|статті|повідомленні))\\s+${SLAVIC_NOUN}{O}`,
    yes: ["Про це йдеться у статті The Times."],
    no: ["Про це йдеться у статті закону."],
  },
  {
    language: "fr",
    kind: "report",
    pattern: `(?:a (?:rapporté|révélé|indiqué|écrit|affirmé|annoncé)|citées? par|a-t-on appris(?: auprès)?(?: de)?|ont rapporté)\\s+${FRENCH_ARTICLE}{O}`,
    yes: ["Le plan est prêt, a rapporté le Wall Street Journal.", "selon des sources citées par Reuters", "a-t-on appris auprès de l'AFP"],
    no: ["Le plan est prêt, a annoncé le ministre."],
  },
  {
    language: "fr",
    kind: "report",
    pattern: `a appris\\s+${FRENCH_ARTICLE}{O}|avec\\s+${FRENCH_ARTICLE}{O}(?=[ \\t]*(?:$|\\n|[.)]))`,
    yes: ["a appris l'AFP de source diplomatique", "Le conseil s'est réuni lundi (avec AFP)"],
    no: ["a appris le ministre"],
  },
  {
    language: "fr",
    kind: "told",
    pattern: `a-t-(?:il|elle|on) (?:déclaré|indiqué|confié|affirmé|dit|expliqué) (?:à|au|aux)\\s+${FRENCH_ARTICLE}{O}|(?:entretien|interview) (?:accordée?|donnée?) (?:à|au)\\s+${FRENCH_ARTICLE}{O}`,
    yes: ["a-t-il indiqué à Reuters", "dans un entretien accordé au Figaro"],
    no: ["a-t-il indiqué à la presse"],
  },
  {
    language: "de",
    kind: "told",
    pattern: `(?:sagte|sagten|erklärte|bestätigte)\\s+(?:\\p{L}+\\s+){1,3}?(?:der|dem|den)\\s+${GERMAN_ARTICLE}{O}|im (?:Gespräch|Interview) mit\\s+${GERMAN_ARTICLE}{O}`,
    yes: ["sagte der Minister dem ZDF", "sagte ein Diplomat der Nachrichtenagentur AFP"],
    no: ["sagte der Minister dem Rat"],
  },
  {
    language: "de",
    kind: "whole",
    pattern: `(?:das|dies|darüber)\\s+(?:berichtet|berichtete|meldet|meldete|schreibt)\\s+${GERMAN_ARTICLE}{O}`,
    yes: ["Das meldet Bloomberg unter Berufung auf Insider.", 'Dies berichtete das "Wall Street Journal".'],
    no: ["Das berichtet der Minister."],
  },
  {
    language: "tr",
    kind: "report",
    pattern: `{O}${TURKISH_END}\\s+(?:haberine göre|haberinde|göre|gazetesine göre|gazetesi(?:nin)?|ajansı(?:nın)?|bildirdi|yazdı|duyurdu|aktardı|açıkladı|iddia etti|kaynaklarına göre)`,
    yes: ["Reuters'ın haberine göre anlaşma bozuldu.", "Bloomberg bildirdi.", "Financial Times gazetesi yazdı.", "Anadolu Ajansı'na göre"],
    no: ["Reuters binası yandı."],
  },
  {
    language: "tr",
    kind: "told",
    pattern: `{O}${TURKISH_END}\\s+(?:konuşan|konuştu|verdiği (?:röportajda|demeçte|mülakatta)|yaptığı açıklamada|açıklama yapan)`,
    yes: ["Reuters'a konuşan üç kaynak", "Axios'a konuşan yetkililer"],
    no: ["Axios binasında konuşan yetkililer"],
  },
  {
    language: "pl",
    kind: "report",
    pattern:
      "(?:podał[ao]?|poinformował[ao]?|napisał[ao]?|doniósł|doniosła|cytowan\\p{L}+ przez|źródła|rozmówcy)\\s+(?:(?:dziennik\\p{L}*|agencj\\p{L}+|gazet\\p{L}+|portal\\p{L}*|tygodnik\\p{L}*|brytyjsk\\p{L}+|amerykańsk\\p{L}+)\\s+){0,2}{O}|{O}\\s+(?:podał[ao]?|podaje|pisze|napisał[ao]?|informuje|donosi|twierdzi)",
    yes: ['Jak podał "Financial Times", umowa upadła.', "Bloomberg podał, że umowa upadła.", 'poinformował dziennik "Financial Times"'],
    no: ["podał minister"],
  },
  {
    language: "pl",
    kind: "told",
    pattern:
      "(?:powiedział[ao]?|przekazał[ao]?|w rozmowie z|w wywiadzie dla)\\s+(?:(?:dziennik\\p{L}*|agencj\\p{L}+|gazet\\p{L}+|portal\\p{L}*)\\s+)?{O}",
    yes: ["powiedział agencji Reuters", "w rozmowie z Politico"],
    no: ["w rozmowie z ministrem"],
  },
  {
    language: "es",
    kind: "told",
    pattern: "(?:dijo|dijeron|declaró|afirmó|entrevista) (?:a|al|con|en)\\s+(?:(?:el|la)\\s+)?(?:(?:diario|agencia|cadena)\\s+)?{O}",
    yes: ["dijo a Reuters un diplomático", "en una entrevista con El País"],
    no: ["dijo a la prensa"],
  },
  {
    language: "it",
    kind: "told",
    pattern: "(?:ha detto|hanno detto|ha dichiarato|intervista) (?:a|al|alla|all'|con)\\s*(?:(?:quotidiano|agenzia)\\s+)?{O}",
    yes: ["ha detto alla Reuters", "in un'intervista al Corriere della Sera"],
    no: ["ha detto alla stampa"],
  },
  {
    language: "pt",
    kind: "report",
    pattern:
      "(?:segundo|de acordo com|informou|noticiou|citando)\\s+(?:o|a|os)?\\s*(?:(?:jornal|agência)\\s+)?{O}|disse(?:ram)? (?:à|ao)\\s+(?:(?:jornal|agência)\\s+)?{O}",
    yes: ["segundo a Reuters", "disse à Reuters um diplomata"],
    no: ["segundo o ministro"],
  },
  {
    language: "de",
    kind: "whole",
    pattern: `zuerst (?:hatte|hatten|berichtete|berichteten|schrieb)\\s+${GERMAN_ARTICLE}{O}|{O} (?:hatte|hatten) zuerst`,
    yes: ["Zuerst hatte die „Financial Times“ über die Pläne berichtet.", "Zuerst berichtete der Spiegel."],
    no: ["Zuerst hatte der Minister darüber berichtet."],
  },
  {
    language: "de",
    kind: "told",
    pattern: `(?:sagte|sagten|erklärte|bestätigte)\\s+(?:\\p{L}+\\s+){1,9}?(?:der|dem|den)\\s+(?:Zeitung|Tageszeitung|Nachrichtenagentur|Agentur|Magazin|Sender)\\s+{O}|gegenüber\\s+${GERMAN_ARTICLE}{O}`,
    yes: ["sagte der Chef der Rüstungsbehörde des Landes der Zeitung Hürriyet", "erklärte sie gegenüber der Bild"],
    no: ["sagte der Chef der Zeitung", "gegenüber der Regierung"],
  },
  {
    language: "ru",
    kind: "report",
    pattern: `(?:ознаком\\p{L}+|(?:оказал\\p{L}+|есть|имеется|попал\\p{L}*) (?:в|у) (?:распоряжении|руки))\\s+${SLAVIC_NOUN}{O}|собеседник\\p{L}* ${SLAVIC_NOUN}{O}`,
    yes: ["документ, с которым ознакомилась газета Financial Times", "Проект оказался в распоряжении Reuters."],
    no: ["документ, с которым ознакомился министр"],
  },
  {
    language: "uk",
    kind: "report",
    pattern: `(?:ознайом\\p{L}+|(?:опинив\\p{L}+|опинил\\p{L}+|є|потрапи\\p{L}+) (?:в|у|до) (?:розпорядженні|рук))\\s+${SLAVIC_NOUN}{O}|співрозмовник\\p{L}* ${SLAVIC_NOUN}{O}`,
    yes: ["документ, з яким ознайомилася газета Financial Times", "Інший співрозмовник Reuters вважає інакше."],
    no: ["документ, з яким ознайомився міністр"],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "(?:hands|possession|disposal) of\\s+{the}{O}|(?:leaked|shown|passed|provided|available|shared|disclosed|sent|given)\\s+(?:exclusively\\s+)?(?:to|with)\\s+{the}{O}|{O} (?:was|were) (?:the )?first to (?:report|publish|write)",
    yes: [
      "a note that got into the hands of the Financial Times",
      "a legal note leaked to Politico",
      "Axios was first to report the plan.",
    ],
    no: ["a note leaked to the ministry", "in the hands of a reader of Reuters"],
  },
  {
    language: "en",
    kind: "told",
    pattern: "(?:spoke|talked|speaking) (?:about (?:it|this|that) |of (?:it|this) |exclusively )?(?:to|with)\\s+{the}{O}",
    yes: ["The minister spoke about it with the Corriere della Sera."],
    no: ["The minister spoke about it with the mayor."],
  },
  {
    language: "fr",
    kind: "report",
    pattern: `(?:consulté|obtenu|vu|rendu public|publié|dévoilé)e?s? par\\s+${FRENCH_ARTICLE}{O}`,
    yes: ["un document consulté par le journal Le Monde"],
    no: ["un document consulté par le ministre"],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "(?:emerged|surfaced|broken|unveiled|uncovered|made public|detailed|outlined)(?: first)? (?:by|in|on)\\s+{the}{O}|{O} (?:broke|breaks) the (?:news|story)|(?:report|reports|story|article|account) (?:in|on)\\s+{the}{O}",
    yes: [
      "News of the plan emerged in the Financial Times.",
      "The story was broken by Axios.",
      "Axios broke the news.",
      "according to a report in the Financial Times",
    ],
    no: ["The ice was broken by a reader of Reuters."],
  },
  {
    language: "en",
    kind: "report",
    pattern:
      "{O} (?:was|were|has been|have been) (?:told|informed|shown|given)(?![\\p{L}-])|{O} (?:has|have) (?:seen|obtained|viewed|reviewed|uncovered|unveiled)(?![\\p{L}-])",
    yes: ["The Sunday Times has been told that the plan is dead.", "Der Spiegel has obtained the document."],
    no: ["The Telegraph was sold."],
  },
  {
    language: "en",
    kind: "told",
    pattern:
      "interviewed (?:by|on)\\s+{the}{O}|(?:wrote|writing|write|piece|opinion) (?:in|for)\\s+{the}{O}|(?:appearing|speaking|appeared|spoke|appearance) (?:live )?on\\s+{the}{O}",
    yes: ["Interviewed by Le Figaro, he said so.", "She wrote in The Guardian that the plan is dead.", "Speaking on NBC News, he said so."],
    no: ["Interviewed by friends, he read The Guardian."],
  },
  {
    language: "ru",
    kind: "report",
    pattern: `{O} рассказал[аио]? (?:о|об|про)(?![\\p{L}])|по словам (?:источник\\p{L}*|собеседник\\p{L}*) ${SLAVIC_NOUN}{O}`,
    yes: ["Bloomberg рассказало о плане.", "По словам источников Bloomberg, план готов."],
    no: ["По словам министра, план готов."],
  },
  {
    language: "ru",
    kind: "told",
    pattern: `(?:заявил\\p{L}*|сказал\\p{L}*|рассказал\\p{L}*|сообщил\\p{L}*) (?:он|она)\\s+(?:в интервью\\s+)?${SLAVIC_NOUN}{O}`,
    yes: ["заявил он газете Le Figaro"],
    no: ["заявил он министру"],
  },
  {
    language: "uk",
    kind: "report",
    pattern: `говор[иі]ться [ву] (?:матеріалі|публікації|статті|повідомленні) ${SLAVIC_NOUN}{O}|за словами (?:джерел\\p{L}*|співрозмовник\\p{L}*) ${SLAVIC_NOUN}{O}|{O} розпові[вл]\\p{L}* (?:про)(?![\\p{L}])`,
    yes: ["Про це говориться у публікації Bloomberg.", "За словами джерел Bloomberg, план готовий."],
    no: ["За словами міністра, план готовий."],
  },
  {
    language: "uk",
    kind: "told",
    pattern: `(?:заяви[вл]\\p{L}*|сказа[вл]\\p{L}*|розпові[вл]\\p{L}*|повідоми[вл]\\p{L}*) (?:він|вона)\\s+(?:в інтерв['ʼ]ю\\s+)?${SLAVIC_NOUN}{O}`,
    yes: ["сказав він в інтерв'ю телеканалу CNN"],
    no: ["сказав він міністру"],
  },
  {
    language: "fr",
    kind: "report",
    pattern: `(?:selon|d'après) (?:une|des|les) (?:informations?|révélations?|sources?) (?:de|du|d'|des)\\s*${FRENCH_ARTICLE}{O}|(?:selon|d'après) ${FRENCH_ARTICLE}{O}`,
    yes: ["Selon une information du Financial Times, le plan est prêt."],
    no: ["Selon une information du ministre, le plan est prêt."],
  },
  {
    language: "fr",
    kind: "told",
    pattern: `(?:entretien|interview|tribune) (?:au|à|à la|dans|avec) ${FRENCH_ARTICLE}{O}`,
    yes: ["dans un entretien au Figaro"],
    no: ["dans un entretien au ministre"],
  },
  {
    language: "es",
    kind: "told",
    pattern:
      "(?:ha dicho|ha declarado|ha asegurado|ha explicado|explicó|aseguró) (?:a|al|en)\\s+(?:(?:el|la)\\s+)?(?:(?:diario|agencia|cadena)\\s+)?{O}",
    yes: ["ha declarado a El País"],
    no: ["ha declarado a la ministra"],
  },
  {
    language: "nl",
    kind: "report",
    pattern: "(?:volgens|aldus|meldt|schrijft|bericht)\\s+(?:(?:de|het|persbureau|krant|dagblad)\\s+){0,2}{O}",
    yes: ["Volgens persbureau Reuters is het plan klaar."],
    no: ["Volgens de minister is het plan klaar."],
  },
  {
    language: "sv",
    kind: "report",
    pattern:
      "(?:enligt|rapporterar|skriver|uppger|ifølge|melder|skriver til)\\s+(?:(?:nyhetsbyrån|tidningen|avisen|nyhedsbureauet|nyhetsbyrået)\\s+)?{O}",
    yes: ["Enligt nyhetsbyrån Reuters är planen klar.", "Ifølge Reuters er planen klar."],
    no: ["Enligt ministern är planen klar."],
  },
  {
    language: "cs",
    kind: "report",
    pattern:
      "(?:podle|uvedl[ao]?|napsal[ao]?|informoval[ao]?|s odkazem na)\\s+(?:(?:agentur\\p{L}|deník\\p{L}*|server\\p{L}*|list\\p{L}*)\\s+)?{O}",
    yes: ["Podle agentury Reuters je plán hotov."],
    no: ["Podle ministra je plán hotov."],
  },
  {
    language: "ro",
    kind: "report",
    pattern: "(?:potrivit|scrie|relatează|transmite|anunță|citând)\\s+(?:(?:agenți\\p{L}+|ziarul\\p{L}*|publicați\\p{L}+)\\s+)?{O}",
    yes: ["Potrivit agenției Reuters, planul este gata."],
    no: ["Potrivit ministrului, planul este gata."],
  },
];
