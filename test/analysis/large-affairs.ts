import type { Dossier, Entry } from "#model";
import { amount, body, cited, decision, dossier, every, fact, goal, member, pledge, report, threat, tied } from "./affairs.ts";

/** Sixty members, some 350 statements, forty decisions: thirty-five armies behind one ceasefire, one threat, one condition on an unknown part. */
export function usual(): Dossier {
  const ids = Array.from({ length: 60 }, (_, i) => `M${i}`);
  const entries: Entry[] = ids.map(member);
  for (let i = 0; i < 35; i++) entries.push(decision(`M${i}.parliament`));
  for (let i = 0; i < 30; i++) entries.push(report(`r${i}`));
  ["M0.stops", "M0.consent", "M2.backstop", "M3.overflight", "M4.money"].forEach((x) => entries.push(decision(x)));
  entries.push(body("force"), body("monitor"));
  entries.push(fact("ceasefire", every("M1.stop", "M0.stops")), fact("guarantees", every("force", "M2.backstop")));
  entries.push(
    pledge("M1.stop", [tied("only after", "guarantees")], {
      force: "may",
      deed: { verb: "stop", object: "fighting" },
      says: [cited("r1")],
    }),
  );
  ids.forEach((id, i) => {
    if (i >= 5 && i < 40)
      entries.push(
        pledge(
          `${id}.troops`,
          [
            tied("after", "ceasefire"),
            ...(i % 2 === 0 ? [tied("only if", `M${i - 5}.parliament`)] : []),
            ...(i % 3 === 0 ? [tied("only if", "M2.backstop")] : []),
          ],
          {
            to: "force",
            quantity: amount(100 + (i % 5) * 250, 250 + (i % 7) * 250),
            says: [cited(`r${i % 30}`), cited(`r${(i * 7) % 30}`)],
          },
        ),
      );
    if (i % 2)
      entries.push(
        pledge(`${id}.money`, [tied("if", "M4.money")], {
          deed: { verb: "give", object: "money", to: "monitor" },
          quantity: amount(10, 20, "money"),
          says: [cited(`r${(i * 3) % 30}`)],
        }),
      );
    for (let j = 0; j < 4; j++)
      entries.push({
        kind: "accusation",
        id: `a${i}.${j}`,
        says: [cited(`r${i % 30}`)],
        actor: { member: id },
        against: ["M0"],
        words: "x",
      });
    if (i < 40) entries.push({ kind: "demand", id: `d${i}`, says: [cited(`r${i % 30}`)], actor: { member: id }, words: "x" });
  });
  entries.push(threat("M0.strike", [tied("if", every("force", "not M0.consent"))], { says: [cited("r3")] }));
  entries.push({ kind: "group", id: "G", title: "G", members: ids.slice(5, 15), atLeast: 12 });
  entries.push({
    kind: "condition",
    id: "gc",
    says: [cited("r9")],
    on: { group: "G", count: { kind: "at least", number: 5 }, to: "force" },
    conditions: [tied("only if", "M0.consent")],
  });
  entries.push(goal("g", every({ op: "amount", unit: "troops", least: 15000, body: "force" }, "not M0.strike")));
  entries.push(goal("h", every({ op: "amount", unit: "money", least: 300, body: "monitor" })));
  return dossier(...entries);
}
