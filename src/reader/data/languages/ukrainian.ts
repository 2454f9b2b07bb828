import { UKRAINIAN_ACTS } from "./ukrainian-acts.ts";
import { UKRAINIAN_CONNECTIVES } from "./ukrainian-connectives.ts";
import { UKRAINIAN_ENDINGS, UKRAINIAN_GRAMMAR, UKRAINIAN_WORDS } from "./ukrainian-words.ts";
import type { LanguagePack } from "./language-pack.ts";
import { UKRAINIAN_ORGANISATIONS, UKRAINIAN_PERSONS, UKRAINIAN_STATES } from "./ukrainian-names.ts";

/** Ukrainian. Own lists and own examples throughout. */
export const UKRAINIAN: LanguagePack = {
  language: "uk",
  telltale: "і й та у в на з із до що як за від про для не це але або його її їх які який яка було буде після під також щоб якщо при",
  dropsSubject: true,
  invertsSubject: true,
  agentEndings: "ом ем єм ою ею єю ям ами ями",
  peopleEndings: "ють уть ать ять ли лися ються уться",
  endings: UKRAINIAN_ENDINGS,
  words: UKRAINIAN_WORDS,
  grammar: UKRAINIAN_GRAMMAR,
  nameEndings: `
Київ > Києва Києву Києвом Києві
ська > ської ську ською ській
цька > цької цьку цькою цькій
ський > ського ському ським
ький > ького ькому ьким
лий > лого лому лим
ія > ії ію ією
ща > щі щу щею
чча > ччі ччу ччею
ка > ки ку кою ці
га > ги гу гою зі
на > ни ну ною ні
а > и у ою і
ді > дів дям дями
ені > ених еним еними
ти > тів там тами тах
ди > дів дам дами дах
ни > н нам нами нах
ції > цій ціям ціями
и > _ ам ами ах
ай > аю аєм аї
ой > ою оєм ої
ей > ею еєм еї
о > о
у > у
е > е
і > і
ь > я ю ем і
ець > ця цю цем ці
ж > жа жу жем жі
_ > а у ом і ові
`,
  states: UKRAINIAN_STATES,
  organisations: UKRAINIAN_ORGANISATIONS,
  persons: UKRAINIAN_PERSONS,
  numbers:
    "один:1,одна:1,два:2,дві:2,двох:2,три:3,трьох:3,чотири:4,п'ять:5,шість:6,сім:7,вісім:8,дев'ять:9,десять:10,дванадцять:12,п'ятнадцять:15,двадцять:20,тридцять:30," +
    "сорок:40,п'ятдесят:50,шістдесят:60,сімдесят:70,вісімдесят:80,дев'яносто:90,сто:100,двісті:200,триста:300,п'ятсот:500,десяток:10",
  scales:
    "тисяча:1000,тисячу:1000,тисячі:1000,тисяч:1000,тис:1000,мільйон:1000000,мільйони:1000000,мільйонів:1000000,млн:1000000,мільярд:1000000000,мільярди:1000000000,мільярдів:1000000000,млрд:1000000000",
  units:
    "військових:troops,військові:troops,солдатів:troops,солдати:troops,миротворців:troops,бійців:troops,поліцейських:police,поліціянтів:police,спостерігачів:observers,танків:tanks," +
    "танки:tanks,літаків:aircraft,літаки:aircraft,винищувачів:aircraft,винищувачі:aircraft,гелікоптерів:helicopters,вертольотів:helicopters,дронів:drones,ракет:missiles,ракети:missiles," +
    "снарядів:shells,кораблів:ships,кораблі:ships,фрегати:ships,бронемашин:vehicles,бронемашини:vehicles,вантажівок:vehicles,полонених:prisoners,заручників:hostages,тонн:tonnes," +
    "доз:doses,барелів:barrels,доларів:USD,євро:EUR,гривень:UAH,генераторів:generators,мегават:MW",
  bounds: { low: "щонайменше,не менше,понад,більше", high: "до,не більше,максимум,менше", about: "близько,приблизно,майже" },
  acts: UKRAINIAN_ACTS,
  connectives: UKRAINIAN_CONNECTIVES,
  only: [{ match: "@only" }, { match: "(,|і|й|а|та) (не|ніяк не) раніше (,|.|»)" }],
  notOnly: ["не (тільки|лише)", "як тільки", "якщо тільки"],
  sayings: [
    { match: "як @tell:now+past", source: "behind", content: "all" },
    { match: "@tell:now+past (,|) що", source: "subject", content: "behind" },
    {
      match: "(наголосивши|заявивши|додавши|підкресливши|зазначивши|повідомивши|попередивши|пояснивши|уточнивши) (,|) що",
      source: "subject",
      content: "behind",
    },
    { match: "@tell:now+past (:|: «|«)", source: "subject", content: "behind" },
    { match: "(йдеться|ідеться|сказано|мовиться) (у|в)", source: "behind", content: "before" },
    { match: "@tell:now+past", source: "behind", content: "before" },
    { match: "за (його|її|їхніми|) (даними|словами|інформацією|повідомленням)", source: "behind", content: "all" },
    { match: "(із|з) посиланням на", source: "behind", content: "all" },
  ],
  topics: {
    ceasefire: "перемир'|ння,припинення вогню,припинення бойових дій,бої,війна,війни",
    agreement: "угода,угоди,угоду,договір,договору,мирний,пакт,переговори,переговорів,підпиш|ме,підписа|ти,підписання,меморандум",
    consent:
      "згода,згоди,згоду,згодою,дозвіл,дозволу,схвалення,вето,запрошення,погод|ить,погоди|ти,відмов|лить,відмови|ти,проти,прохання,позиція,позиції,позицію,спротив,рішення",
    guarantees: "гарантії,гарантій,гарантія,запевнення",
    backstop: "підтримка,підтримки,підтримку,допомога,допомоги,прикриття",
    mandate: "мандат,мандата,мандату,резолюція,резолюції,резолюцію",
    ratification: "ратифікація,ратифікації,парламент,парламенту,референдум,референдуму,голосування,проголосу|ує,ратифіку|ує",
    withdrawal: "виведення,відведення,вивед|ме,відвед|ме,роззброєння,залиш|жить",
    funding: "фінансування,гроші,кошти,коштів,бюджет,позика,заплат|ить,профінансу|ує",
    sanctions: "санкції,санкцій,ембарго,блокада,блокади",
    reforms: "реформи,реформ,реформа,аудит",
    elections: "вибори,виборів",
    attack: "напад,напади,нападу,атака,атаки,агресія,вторгнення,порушення,атаку|ує",
    release: "заручників,заручники,полонених,в'язнів,звільнення,звільнено",
  },
};
