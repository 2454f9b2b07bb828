/** Number words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    "one:1,two:2,three:3,four:4,five:5,six:6,seven:7,eight:8,nine:9,ten:10,eleven:11,twelve:12,thirteen:13,fourteen:14,fifteen:15,sixteen:16,seventeen:17,eighteen:18,nineteen:19," +
    "twenty:20,thirty:30,forty:40,fifty:50,sixty:60,seventy:70,eighty:80,ninety:90,hundred:100,dozen:12"
  )
    .split(",")
    .map((pair) => [pair.split(":")[0]!, Number(pair.split(":")[1])]),
);

/** What a number may be multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["dozen", 12],
]);

/** Money by sign or name. */
export const MONEY: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["dollars", "USD"],
  ["dollar", "USD"],
  ["euros", "EUR"],
  ["euro", "EUR"],
  ["pounds", "GBP"],
  ["kroner", "NOK"],
  ["kronor", "SEK"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["francs", "CHF"],
  ["usd", "USD"],
  ["eur", "EUR"],
]);

/** Nouns that are counted, with the unit they are counted in. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  (
    "troops:troops,soldiers:troops,peacekeepers:troops,personnel:troops,servicemen:troops,military:troops,men:troops,officers:police,police:police,policemen:police,observers:observers,monitors:observers,inspectors:observers," +
    "tanks:tanks,aircraft:aircraft,jets:aircraft,fighters:aircraft,planes:aircraft,helicopters:helicopters,drones:drones,missiles:missiles,interceptors:missiles,shells:shells,rounds:shells,batteries:batteries,systems:systems,launchers:launchers," +
    "ships:ships,frigates:ships,warships:ships,minesweepers:ships,tankers:ships,boats:ships,submarines:ships,destroyers:ships,sailors:troops,marines:troops,warplanes:aircraft,rockets:missiles,turbines:turbines,detainees:prisoners,captives:hostages,vessels:ships,vehicles:vehicles,howitzers:howitzers,guns:howitzers,trucks:vehicles,tonnes:tonnes,tons:tonnes,doses:doses,barrels:barrels,prisoners:prisoners,hostages:hostages,refugees:refugees,beds:beds,megawatts:MW,generators:generators"
  )
    .split(",")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Usual strengths of formations, low and high, in troops. Own rounding of common staff usage. */
export const SIZES: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ["platoon", [20, 50]],
  ["company", [80, 250]],
  ["companies", [80, 250]],
  ["battalion", [400, 1000]],
  ["battalions", [400, 1000]],
  ["brigade", [3000, 5000]],
  ["brigades", [3000, 5000]],
  ["division", [10000, 20000]],
  ["divisions", [10000, 20000]],
]);

/** Those of whom a count is told. Divided by spaces. */
export const COUNTED_PARTIES = "countries nations states members leaders governments participants capitals allies partners donors parties";
