// Invented affairs of a stated size, as dossier text: made by rule, the same at every run.

/** A plain generator of numbers from 0 to below `below`; 32 bits, seeded (mulberry32). */
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const numbers = (count) => Array.from({ length: count }, (_, i) => i);
const members = (count) => numbers(count).map((i) => `member M${i} "Member ${i}"`);
const reports = (count) => numbers(count).map((i) => `report r${i} "Outlet ${i}" 2026-03-${String((i % 28) + 1).padStart(2, "0")}`);
const day = (i) => `2026-04-${String((i % 28) + 1).padStart(2, "0")}`;
const says = (...of) => [...new Set(of)].map((i) => `  says r${i} p1, grade B2`).join("\n");

/**
 * Sixty members, four hundred statements, forty decisions: thirty-five armies that wait for one ceasefire, which waits for guarantees, which
 * wait for the armies; a threat over them; a condition that falls on an unknown part of a group; money beside them.
 */
export function sixtyMembers() {
  const lines = ['affair sixty "Sixty members"', ...members(60), ...reports(30)];
  for (const i of numbers(35)) lines.push(`decision M${i}.parliament "Parliament ${i} votes yes"`);
  lines.push('decision M0.stops "M0 stops fighting"', 'decision M0.consent "M0 consents"', 'decision M2.backstop "M2 backs the force"');
  lines.push('decision M3.overflight "M3 opens its sky"', 'decision M4.money "M4 opens the fund"');
  lines.push('body force "Force"', 'body monitor "Monitor"');
  lines.push(
    'fact ceasefire "A ceasefire holds" when M1.stop and M0.stops',
    'fact guarantees "Guarantees stand" when force and M2.backstop',
  );
  lines.push(`pledge M1.stop M1 may stop fighting\n  only after guarantees\n${says(1)}`);
  for (const i of numbers(35).map((i) => i + 5)) {
    const conditions = [
      "  after ceasefire",
      ...(i % 7 === 0 ? [] : [`  only if M${i - 5}.parliament`]),
      ...(i % 3 === 0 ? ["  only if M2.backstop"] : []),
    ];
    const amount = `${100 + (i % 5) * 250}..${Math.max(100 + (i % 5) * 250, 250 + (i % 7) * 250)}`;
    lines.push(`pledge M${i}.troops M${i} will provide ${amount} troops to force\n${conditions.join("\n")}\n${says(i % 30, (i * 7) % 30)}`);
  }
  for (const i of numbers(60)) {
    if (i % 2) lines.push(`pledge M${i}.money M${i} will give 10..20 money to monitor\n  if M4.money\n${says((i * 3) % 30)}`);
    for (const j of numbers(4)) lines.push(`accusation a${i}.${j} M${i} accuses M${(i + 1) % 60} of "delay number ${j}"\n${says(i % 30)}`);
    if (i < 60) lines.push(`demand d${i} M${i} demands "more money"\n${says(i % 30)}`);
  }
  lines.push(`threat M0.strike M0 will attack force\n  if force and not M0.consent\n${says(3)}`);
  lines.push(
    `group G "Half-willing"\n  at least 12 members\n  including ${numbers(10)
      .map((i) => `M${i + 5}`)
      .join(", ")}`,
  );
  lines.push(`condition gc at least 5 of G to force\n  only if M0.consent\n${says(9)}`);
  lines.push('goal deployable "The force can deploy and is no target"\n  needs troops >= 15000 in force\n  and not M0.strike');
  lines.push('goal funded "The monitor is paid" needs money >= 300 in monitor');
  return `${lines.join("\n\n")}\n`;
}

/**
 * Two hundred members, two thousand statements: ten circles (five of waiting, five of order), three thresholds (troops, money, ships), a
 * threat, votes of a council, parliaments, and talk that binds nobody.
 */
export function twoHundredMembers() {
  const roll = dice(7);
  const lines = ['affair two-hundred "Two hundred members"', ...members(200), ...reports(80)];
  const objects = ["troops", "money", "ships"];
  lines.push('body force "Force"', 'body fund "Fund"', 'body fleet "Fleet"');
  const bodyOf = { troops: "force", money: "fund", ships: "fleet" };
  for (const i of numbers(60)) lines.push(`decision M${i}.parliament "Parliament ${i} votes yes"`);
  lines.push('event thaw "The ice is gone"', 'decision M0.consent "M0 consents"', 'decision M1.backstop "M1 backs the force"');
  lines.push(
    `body council "Council" decides by qualified 55% members 0% population of ${numbers(15)
      .map((i) => `M${i + 100} population ${i + 1}`)
      .join(", ")}`,
  );
  lines.push('decision mandate "The council gives a mandate" by council');
  for (const c of numbers(10)) {
    const [a, b] = [`M${10 + 2 * c}`, `M${11 + 2 * c}`];
    const connective = c % 2 === 0 ? "if" : "after";
    lines.push(`pledge ${a}.step ${a} will open its ports\n  ${connective} ${b}.step\n${says(c)}`);
    lines.push(`pledge ${b}.step ${b} will open its ports\n  ${connective} ${a}.step\n${says(c + 10)}`);
  }
  for (const i of numbers(600)) {
    const [member, object] = [i % 200, objects[Math.floor(i / 200)]];
    const low = object === "troops" ? 50 + roll(10) * 50 : 1 + roll(5);
    const conditions = [];
    if (roll(3) === 0) conditions.push(`  only if M${roll(60)}.parliament`);
    if (roll(6) === 0) conditions.push(`  only if M${10 + roll(20)}.step`);
    if (object === "troops" && roll(4) === 0) conditions.push("  only if M1.backstop");
    if (object === "ships") conditions.push("  after thaw");
    if (object === "money" && roll(5) === 0) conditions.push("  only if mandate");
    const force = roll(4) === 0 ? "may" : "will";
    lines.push(
      `pledge M${member}.${object} M${member} ${force} provide ${low}..${low + roll(4) * (object === "troops" ? 50 : 1)} ${object} to ${bodyOf[object]}\n` +
        `${[...conditions, `  since ${day(i)}`].join("\n")}\n${says(roll(80), roll(80))}`,
    );
  }
  for (const i of numbers(680)) lines.push(`accusation a${i} M${i % 200} accuses M${roll(200)} of "delay number ${i}"\n${says(roll(80))}`);
  for (const i of numbers(700)) lines.push(`demand d${i} M${i % 200} demands "more, number ${i}"\n${says(roll(80))}`);
  lines.push(`threat M0.strike M0 may attack force\n  if force deployed and not M0.consent\n${says(3)}`);
  lines.push('goal deployable "A force that can deploy and is no target"\n  needs troops >= 30000 in force\n  and not M0.strike');
  lines.push('goal paid "The fund is filled" needs money >= 300 in fund and M10.step and M12.step');
  lines.push('goal sailing "The fleet sails" needs ships >= 300 in fleet and M11.step and M13.step');
  return `${lines.join("\n\n")}\n`;
}

/** Forty actors, each waiting for three others drawn at random, some for two of the three; a goal over the weighted sum of what they bring. */
export function entangled() {
  const roll = dice(11);
  const lines = ['affair entangled "Forty actors entangled"', ...members(40), ...reports(10), 'body force "Force"'];
  for (const i of numbers(40)) {
    const others = numbers(3).map(() => `M${roll(40)}.troops`);
    const condition = roll(2) === 0 ? `at least 2 of (${others.join(", ")})` : `${others[0]} or (${others[1]} and ${others[2]})`;
    lines.push(`pledge M${i}.troops M${i} will provide ${100 + roll(90) * 10} troops to force\n  if ${condition}\n${says(roll(10))}`);
  }
  lines.push('goal enough "Enough troops" needs troops >= 12000 in force');
  return `${lines.join("\n\n")}\n`;
}

/** The same affair with every decision, event and pledge judged: an interval a tenth wide each, and costs from one to five. */
export function judged(text) {
  const open = [...text.matchAll(/^(?:decision|event|pledge) (\S+)/gm)].map(([, name]) => name).filter((name) => name !== "mandate");
  const tenths = (i) => 3 + (i % 7);
  const likelihoods = open.map((name, i) => `likelihood l${i} ${name} is ${tenths(i) * 10}..${(tenths(i) + 1) * 10}%`);
  const costs = open.map((name, i) => `cost c${i} ${name} is ${1 + (i % 5)}`);
  return `${text}\n${[...likelihoods, ...costs].join("\n\n")}\n`;
}
