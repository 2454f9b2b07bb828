/** Last words of names that are built like an outlet's ("Oskel Herald"). */
export const OUTLET_WORDS: readonly string[] = (
  "Times,Post,Herald,Gazette,Journal,Tribune,Courier,Chronicle,Observer,Today,Daily,Wire,Mail,Mirror,Review,Monitor,Dispatch,Insider,Online,News Agency,News," +
  "Press,Independent,Examiner,Bulletin,Echo,Globe,Sun,Star,Voice,Pravda,Gazeta,TV,Radio"
).split(",");

/** Top-level domains under which names are taken for sites ("arvand-news.com"). */
export const SITE_DOMAINS: readonly string[] = "com org net info news ua ru by az de fr uk eu pl md ge kz".split(" ");
