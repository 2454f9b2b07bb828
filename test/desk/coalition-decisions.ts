/**
 * One decision of an analyst who reviews the reports in ../shared/reports/coalition: words of a report (its number, and where they stand in it)
 * say what a statement of the example's dossier says. Where one sentence says several, each part has its own actor's place.
 */
export interface ReviewDecision {
  readonly report: string;
  readonly from: number;
  readonly to: number;
  readonly says: readonly { readonly statement: string; readonly actor?: readonly [start: number, end: number] }[];
}

const decision = (report: string, from: number, to: number, ...says: readonly (string | [string, number, number])[]): ReviewDecision => ({
  report,
  from,
  to,
  says: says.map((each) => (typeof each === "string" ? { statement: each } : { statement: each[0], actor: [each[1], each[2]] })),
});

/** The review, in reading order. What is proposed and not named here is turned down. */
export const COALITION_REVIEW: readonly ReviewDecision[] = [
  decision("000", 87, 168, "tg.some"),
  decision("000", 364, 463, "tg.approval"),
  decision("000", 588, 672, "tg.some"),
  decision("000", 851, 992, ["GB.troops", 851, 857], ["FR.troops", 862, 868]),
  decision("000", 995, 1166, "coalition.help"),
  decision("000", 1263, 1323, "tg.some"),
  decision("000", 1823, 2035, ["coalition.cover", 1823, 1842], ["GB.cover", 1854, 1862]),
  decision("000", 2210, 2289, "tg.approval"),
  decision("000", 2764, 2886, "RU.strike"),
  decision("000", 2921, 3030, "RU.nuclear"),
  decision("000", 3033, 3183, "RU.raise"),
  decision("001", 149, 228, "tg.approval"),
  decision("001", 576, 654, "tg.approval"),
  decision("002", 512, 596, "tg.approval"),
  decision("002", 730, 815, "tg.some"),
  decision("002", 1567, 1678, "RU.donbas"),
  decision("002", 1796, 1942, ["GB.troops", 1796, 1803], ["FR.troops", 1808, 1814]),
  decision("002", 1944, 2100, "coalition.help"),
  decision("002", 2216, 2271, "tg.some"),
  decision("002", 2552, 2579, "tg.approval"),
  decision("002", 2765, 2907, "UA.stops"),
  decision("002", 2909, 3169, "GB.cover"),
  decision("002", 4024, 4132, "RU.strike"),
  decision("002", 4210, 4286, "RU.nuclear"),
  decision("002", 4288, 4369, "RU.raise"),
  decision("002", 4443, 4622, "three.pressure"),
  decision("002", 5338, 5411, "EU-rest.sanctions"),
  decision("002", 5413, 5511, ["HU.veto-package", 5413, 5420], ["HU.veto-loan", 5413, 5420], ["EU-rest.loan", 5413, 5420]),
  decision("002", 5535, 5604, "HU.oil"),
  decision("002", 5626, 5648, "HU.no-money"),
  decision("002", 5650, 5675, "HU.no-soldiers"),
  decision("003", 14, 157, "tg.approval"),
  decision("003", 934, 1000, "RU.strike"),
  decision("003", 1040, 1141, "tg.some"),
  decision("004", 427, 517, "US.no-guarantees"),
  decision("004", 751, 812, "GB.viable"),
  decision("004", 1046, 1143, "US.no-support"),
  decision("004", 1308, 1332, "GB.viable"),
  decision("004", 1546, 1633, "coalition.fifteen"),
  decision("004", 1686, 1813, ["CA.troops", 1686, 1692], ["AU.troops", 1697, 1706]),
  decision("004", 2058, 2156, "format-2025"),
];
