/*
 * By what words a source is told to be of a kind. Divided by commas; a phrase may have several words. Singular and plural forms.
 */

/** Nobody's name: whoever speaks wants to be unnamed. */
export const UNNAMED_SOURCES =
  "source,sources,insider,insiders,person,people,diplomat,diplomats familiar,interlocutor,interlocutors,familiar with";

/** Many at once. */
export const GROUP_SOURCES =
  "officials,allies,members,leaders,critics,experts,analysts,observers,representatives,ministers,diplomats,participants,countries,governments," +
  "capitals,lawmakers,states,commanders,negotiators,advisers";

/** What prints or broadcasts. */
export const OUTLET_WORDS =
  "telegraph,times,post,journal,reuters,bloomberg,guardian,bbc,cnn,politico,axios,tass,interfax,afp,news,agency,newspaper,paper,magazine,gazette,herald," +
  "tribune,monde,spiegel,economist,ria,weekly,daily,channel,broadcaster,pravda,ukrinform,unian,euractiv,publication,outlet,tv,radio,television,bulletin," +
  "observer,dispatch,chronicle,sentinel,courier,vedomosti,kommersant,izvestia,nikkei,anadolu,xinhua,dpa,ansa,pap,efe,kyodo,yonhap,zeitung,online";
