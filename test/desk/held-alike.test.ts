import { describe, expect, it } from "vitest";
import { readDossier } from "#desk";
import { isStatement } from "#model";
import type { Entry } from "#model";
import { HeldAlike } from "../../src/desk/held-alike.ts";
import { isLeafEntry } from "../../src/desk/leaves.ts";
import { awaitedBy } from "../../src/desk/waiting-for.ts";

const FRAME = [
  'affair a "A"',
  'member NL "Norland"',
  'member VE "Vesta" also "the Vestan Republic"',
  'member RF "River Front"',
  'group both "Norland and Vesta"',
  "  including NL, VE",
  'body council "The Lake Council" decides by unanimity of NL, VE',
  "",
].join("\n");

function read(text: string): readonly Entry[] {
  const { dossier, diagnostics } = readDossier(`${FRAME}${text}\n`, "a");
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return dossier.entries;
}

/** What is offered for a leaf, beside something held; both written as dossier text. */
function offered(leaf: string, held: string): readonly (readonly [string, string])[] {
  const entries = read(`${leaf}\n${held}`);
  const own = entries.find((entry) => entry.id === "leaf" || entry.id.endsWith(".leaf"))!;
  if (!isLeafEntry(own)) throw new Error(`invalid leaf: ${leaf}`);
  return new HeldAlike(entries).offersFor(own, "own").map(({ id, why }) => [id, why] as const);
}

const decision = (by: string, words: string) => `decision ${by}.leaf "${words}" by ${by}`;
const event = (words: string) => `event leaf "${words}"`;

describe("what a leaf could be of what is held", () => {
  it.each([
    ["a pledge", decision("NL", "Norland pays for the mission"), "pledge x NL will pay-for mission", "the same actor and deed"],
    [
      "a pledge of a part of it",
      decision("NL", "Norland pays for the mission"),
      'pledge x NL will pay "for the mission\'s first year"',
      "the same actor and deed; what is held says more",
    ],
    [
      "a pledge that says less",
      decision("NL", "Norland withdraws its troops from the hills"),
      "pledge x NL will withdraw troops",
      "the same actor and deed; the condition says more",
    ],
    [
      "a pledge by another verb",
      decision("NL", "Norland contributes troops"),
      "pledge x NL will send 300 troops",
      "the same actor, the same deed in other words",
    ],
    ["a pledge in the perfect", decision("NL", "Norland has sent troops"), "pledge x NL will send troops", "the same actor and deed"],
    [
      "a pledge to leave undone",
      decision("VE", "Vesta does not block the mandate"),
      'pledge x VE will refrain-from "blocking the mandate"',
      "the same actor and deed",
    ],
    [
      "a pledge that does not say what",
      decision("VE", "Vesta guarantees it"),
      "pledge x VE will guarantee ceasefire",
      "the same actor and deed; one of them does not say what",
    ],
    ["a threat", decision("RF", "River Front shells the crossing"), "threat x RF may shell crossing", "the same actor and deed"],
    [
      "a decision",
      decision("VE", "Vesta signs the accord"),
      'decision VE.x "The Vestan Republic will sign the accord"',
      "the same actor and deed",
    ],
    [
      "a body's decision",
      decision("council", "the Lake Council adopts a mandate first"),
      'decision x "The Lake Council adopts the mandate" by council',
      "the same actor and deed",
    ],
    [
      "what a body gives",
      event("a mandate of the Lake Council"),
      'decision x "The Lake Council adopts a mandate" by council',
      "a deed of whom the words name, told as an event",
    ],
    [
      "an event",
      event("a ceasefire has been signed with the River Front"),
      'event x "a ceasefire between Vesta and the River Front"',
      "the same event in other words",
    ],
    [
      "a pledge told as an event",
      event("a ceasefire has been signed with the River Front"),
      "pledge x RF will sign ceasefire",
      "a deed of whom the words name, told as an event",
    ],
    [
      "an amount that meets it",
      decision("NL", "Norland sends 300 troops"),
      "pledge x NL will send 200..400 troops",
      "the same actor and deed",
    ],
  ])("is offered: %s", (_, leaf, held, why) => {
    expect(offered(leaf, held).map(([, reason]) => reason)).toEqual([why]);
  });

  it.each([
    ["a yes for a no", decision("NL", "Norland does not withdraw its troops"), "pledge x NL will withdraw troops"],
    ["a no for a yes", decision("VE", "Vesta blocks the mandate"), 'pledge x VE will refrain-from "blocking the mandate"'],
    ["what is sent none of", decision("NL", "Norland sends no troops"), "pledge x NL will send troops"],
    ["another actor", decision("NL", "Norland withdraws its troops"), "pledge x VE will withdraw troops"],
    ["some of a group", decision("both", "Norland and Vesta withdraw troops"), "pledge x some of both will withdraw troops"],
    ["another object", decision("NL", "Norland withdraws its troops"), "pledge x NL will withdraw ships"],
    ["what is only beside the object", decision("NL", "Norland withdraws its demands on troops"), "pledge x NL will withdraw troops"],
    ["what only carries the object", decision("NL", "Norland sends troop carriers"), "pledge x NL will send troops"],
    ["another place", decision("NL", "Norland withdraws troops from the hills"), 'pledge x NL will withdraw "troops from the coast"'],
    ["the contrary deed", decision("NL", "Norland withdraws its troops"), "pledge x NL will send troops"],
    ["another kind of object", decision("NL", "Norland sends armed soldiers"), 'pledge x NL will send "unarmed soldiers"'],
    ["what is undergone", decision("NL", "Norland is attacked"), 'threat x NL may attack ""'],
    ["a verb that alone tells nothing", decision("NL", "Norland agrees"), "pledge x NL will agree ceasefire"],
    ["too small an amount", decision("NL", "Norland sends 500 troops"), "pledge x NL will send 200..400 troops"],
    ["an event that another follows", event("the ceasefire is violated"), 'event x "a ceasefire holds"'],
    ["what goes on for what comes about", event("a ceasefire has been signed"), 'event x "a ceasefire holds"'],
    [
      "an event with somebody else",
      event("a ceasefire between Norland and the River Front"),
      'event x "a ceasefire between Vesta and the River Front"',
    ],
    ["an event that is denied", event("there is no ceasefire"), 'event x "there is a ceasefire"'],
    ["the signature of one whom nobody names", event("a ceasefire has been signed"), "pledge x RF will sign ceasefire"],
    ["an attack on somebody as theirs", event("attacks on Norland"), 'threat x NL may attack "the hills"'],
    ["a refusal of something else", decision("NL", "Norland withdraws its troops"), "refusal x NL will not withdraw ships"],
  ])("is not offered: %s", (_, leaf, held) => {
    expect(offered(leaf, held)).toEqual([]);
  });

  it("is the likeliest first, and three at most", () => {
    const held = [
      'decision NL.withdraws "Norland will withdraw troops from the hills"',
      "pledge far NL will recall troops",
      "pledge less NL will withdraw troops",
      'pledge same NL will withdraw "troops from the hills"',
      "threat also NL may withdraw troops",
    ];
    const found = offered(decision("NL", "Norland withdraws its troops from the hills"), held.join("\n"));
    expect(found.map(([id]) => id)).toEqual(["same", "NL.withdraws", "less"]);
  });
});

it("is never another leaf of the same draft, which is not held", () => {
  const entries = read(`${decision("NL", "Norland withdraws its troops")}\ndecision NL.other "Norland will withdraw its troops" by NL`);
  const [held, drafted] = [entries.filter(({ id }) => !id.includes("other")), entries.filter(isLeafEntry)];
  expect(new HeldAlike(held, drafted).offersFor(drafted[0]!, "own")).toEqual([]);
});

describe("what waits for a statement", () => {
  const waits = (held: string, own: string) => {
    const entries = read(`${held}\n${own}`);
    const statement = entries.filter(isStatement).find(({ id }) => id === "own")!;
    return awaitedBy(statement, { existing: entries.filter(({ id }) => id !== "own"), declarations: [], meets: [] });
  };
  const HELD =
    'decision NL.x "Norland withdraws its troops"\npledge VE.port VE will open port if NL.x\npledge VE.road VE will open road unless NL.x';

  it("is told with those that wait", () => {
    const [found, ...more] = waits(HELD, "pledge own NL will withdraw troops");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ ref: "NL.x", waiting: ["VE.port", "VE.road"], met: false });
    expect(found!.text).toBe('fact NL.x "Norland withdraws its troops" when own');
  });

  it("is what a refusal rules out", () => {
    expect(waits(HELD, "refusal own NL will not withdraw troops")).toMatchObject([{ ref: "NL.x", text: "refuses NL.x" }]);
  });

  it.each([
    ["nothing waits for", 'decision NL.x "Norland withdraws its troops"', "pledge own NL will withdraw troops"],
    ["somebody else would do", HELD, "pledge own VE will withdraw troops"],
    ["is of the other sign", HELD.replace("withdraws", "does not withdraw"), "pledge own NL will withdraw troops"],
    ["was decided on", `${HELD}\ntaken NL.no NL decides no on NL.x`, "pledge own NL will withdraw troops"],
    ["a scenario fixes", `${HELD}\nscenario s "S"\n  given NL.x no`, "pledge own NL will withdraw troops"],
    [
      "no refusal can rule out",
      'event leaf "a ceasefire is signed by Norland"\npledge VE.port VE will open port if leaf',
      "refusal own NL will not sign ceasefire",
    ],
  ])("is not what %s", (_, held, own) => {
    expect(waits(held, own)).toEqual([]);
  });
});
