/** Last words of names that are built like an outlet's ("Oskel Herald"). */
export const OUTLET_WORDS: readonly string[] = (
  "Times,Post,Herald,Gazette,Journal,Tribune,Courier,Chronicle,Observer,Today,Daily,Wire,Mail,Mirror,Review,Monitor,Dispatch,Insider,Online,News Agency,News," +
  "Press,Independent,Examiner,Bulletin,Echo,Globe,Sun,Star,Voice,Pravda,Gazeta,TV,Radio,Telegraph,Guardian,Standard,Register,Ledger,Sentinel,Inquirer,Advertiser," +
  "Messenger,Argus,Digest,Weekly,Magazine,Media,Novosti,Vesti,Visti,Zeitung,Tageblatt,Nachrichten,Anzeiger,Rundschau,Kurier,Dziennik,Haber,Gazetesi"
).split(",");

/** Endings of names written as one word ("KalvaNews"). */
export const OUTLET_ENDINGS: readonly string[] = "News Media Post Times TV Press Today Wire Pravda".split(" ");

/** Words before a name that say that it is an outlet's; pieces of a regular expression. */
export const INTRODUCING: readonly string[] = (
  "newspaper,tabloid,magazine,news agency,news outlet,media outlet,local outlet,news portal,portal,news site,news website,broadcaster,publication,daily,weekly,TV channel,television channel," +
  "news channel,Telegram[- ]channel,YouTube channel,radio station,газета,газете,газету,газеты,газети,газеті,издание,изданию,издания,изданием,видання,виданню,виданням,агентство,агентства,агентству," +
  "агенція,агенції,телеканал,телеканала,телеканалу,портал,порталу,портала,телеграм-канал,telegram-канал,Telegram-канал,Zeitung,Magazin,Nachrichtenportal,quotidien,hebdomadaire,dziennik,gazeta," +
  "diario,quotidiano,jornal"
).split(",");

/** Words after a name that say the same ("the Kalvani news agency"). */
export const NAMING: readonly string[] =
  "news agency,newspaper,news outlet,news site,news website,TV channel,television channel,news portal,magazine".split(",");

/** Top-level domains under which names are taken for sites ("arvand-news.com"). */
export const SITE_DOMAINS: readonly string[] =
  "com org net info news media press today tv online live ua ru by az de fr uk eu pl md ge kz am tr cz sk ro hu bg rs hr lt lv ee fi se dk nl ch ca au jp kr cn il ir io".split(
    " ",
  );
