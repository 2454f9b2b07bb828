/** Words that say nothing of what a story is about: function words and the small change of news writing. English, Russian, Ukrainian. Lower case. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an and or but if of in on at by for from with to as is are was were be been being has have had do does did will would can could may might must shall should not no nor " +
    "it its he she his her him they them their we our you your i my me us this that these those there here who whom whose which what when where why how than then so such too very " +
    "also only just even still yet already again more most much many some any all each both other another one two three first second last next new own same few several per " +
    "about above after against amid among around because before behind below between beyond despite down during into near off onto out over since through throughout toward towards " +
    "under until up upon via while within without according say says said tell told report reports reported write writes wrote note notes noted add added claim claims claimed " +
    "state stated statement news media source sources official officials outlet newspaper publication article agency interview people person year years month months week weeks day " +
    "days today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "time times part however meanwhile although though well including include includes included make makes made take takes taken took get got give given gave come came go went " +
    "see seen want wants know known like need needs use used set put way long high late early now earlier later recent recently ago mr mrs ms sir dr president minister prime " +
    "и в во не на я что он она они мы вы с со как а то все его её ее их но да к ко у же за по из от о об для до при через над под между это эта этот эти также бы был была были " +
    "быть есть будет будут чтобы который которая которые которых которой уже или если еще ещё только после перед без где когда там так тоже более может могут свой своих своей " +
    "сообщает сообщил заявил сказал пишет источник источники издание газета время президент министр года году год " +
    "і й та що він вона вони ми ви з зі як але до на у в про це ця цей ці також був була були бути є буде будуть щоб який яка які яких якої вже або якщо ще тільки після перед без " +
    "де коли там так може можуть свій своїх повідомляє заявив сказав пише джерело видання року рік"
  ).split(" "),
);
