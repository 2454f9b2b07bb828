import { describe, expect, test } from "vitest";
import { check, parse, print } from "#language";
import type { Dossier, Entry, Statement } from "#model";
import { draftEntries } from "#reader";
import { DEVELOPMENT } from "./labelled.ts";
import { read, reportOf } from "./score.ts";

/** What accepting every proposal of a text, one after the other, puts into an empty register. */
function accepted(text: string, before: readonly Entry[] = [], id = "r1"): readonly Entry[] {
  let existing = before;
  for (const proposal of read(text)) {
    const draft = draftEntries(proposal, { report: reportOf(text, id), existing });
    existing = [...existing, ...draft.declarations, draft.statement];
  }
  return existing;
}

function dossier(entries: readonly Entry[]): Dossier {
  return { affair: { id: "a", title: "A" }, entries };
}

function first<K extends Statement["kind"]>(text: string, kind: K): Extract<Statement, { kind: K }> {
  const found = accepted(text).find((entry) => entry.kind === kind);
  if (!found) throw new Error(`missing statement: ${kind}`);
  return found as Extract<Statement, { kind: K }>;
}

describe("a draft", () => {
  test("of any proposal passes the checker of the dossier language and survives printing", () => {
    let entries: readonly Entry[] = [];
    DEVELOPMENT.forEach((passage, index) => {
      entries = accepted(passage.text, entries, `r${String(index)}`).reduce(
        (all: readonly Entry[], entry) => (all.includes(entry) ? all : [...all, entry]),
        entries,
      );
    });
    expect(check(dossier(entries)).filter((each) => each.severity === "error")).toEqual([]);
    const again = parse(print(dossier(entries)));
    expect(again.diagnostics.filter((each) => each.severity === "error")).toEqual([]);
    expect(again.dossier.entries.map((entry) => entry.id).sort()).toEqual(entries.map((entry) => entry.id).sort());
  });

  test.each([
    ["Ghana will send between 300 and 400 observers.", { low: 300, best: null, high: 400, unit: "observers" }],
    ["Ghana will pay between $2 and $3 billion.", { low: 2e9, best: null, high: 3e9, unit: "USD" }],
    ["Ghana will send 400 observers.", { low: 400, best: 400, high: 400, unit: "observers" }],
  ])("of an amount keeps both its bounds: %s", (text, quantity) => {
    expect(first(text, "pledge").deed.quantity).toEqual(quantity);
  });

  test.each([
    ["Neither Elesia nor Corvia will contribute troops.", ["Elesia", "Corvia"], { kind: "all" }],
    ["Neither Ghana nor the Tarn Front will contribute troops.", ["Ghana", "Tarn Front"], { kind: "all" }],
    ["Elesia and Corvia will contribute troops.", ["Elesia", "Corvia"], { kind: "all" }],
    ["Either Ghana or Togo will contribute troops.", ["Ghana", "Togo"], { kind: "at least", number: 1 }],
  ])("of two who are named together has both: %s", (text, names, count) => {
    const entries = accepted(text);
    expect(entries.flatMap((entry) => (entry.kind === "member" ? [entry.title] : []))).toEqual(names);
    expect(entries.find((entry) => entry.kind === "refusal" || entry.kind === "pledge")).toMatchObject({ actor: { count } });
  });

  test.each([
    ['"We shall cover the costs," said its prime minister, Ivo Maren.', ["Ivo Maren"]],
    ['"We shall cover the costs," said Breska\'s prime minister.', ["Breska"]],
    ['"We shall cover the costs," said Ivo Maren, the prime minister of Breska.', ["Breska"]],
    ['Breska is calm. "We shall cover the costs," said its prime minister, Ivo Maren.', ["Breska"]],
    ['The envoy of Castel was firm. "We will not sign before Monday," he said.', ["Castel"]],
    ['"We shall cover the costs," said its prime minister.', ["unresolved: We"]],
  ])("of what somebody says of themselves has whom they speak for where the words tell it: %s", (text, names) => {
    expect(accepted(text).flatMap((entry) => (entry.kind === "member" ? [entry.title] : []))).toEqual(names);
  });

  test("of an unresolved speaker says so", () => {
    const text = '"We shall cover the costs," said its prime minister.';
    expect(draftEntries(read(text)[0]!, { report: reportOf(text), existing: [] }).findings?.join()).toContain("whom “We” is said for");
  });

  test("of a condition has this report's words, and what comes first is said by the connective", () => {
    const told = accepted("Aldova will send observers, but only if the Basin Council adopts a mandate first.", [], "a");
    const again = accepted("Aldova will send observers if the Basin Council adopts a mandate.", told, "b");
    const other = accepted("Aldova will send observers if the Basin Council adopts a mandate for the northern bank.", again, "c");
    const titles = (entries: readonly Entry[]) => entries.flatMap((entry) => (entry.kind === "event" ? [entry.title] : []));
    expect(titles(again)).toEqual(["the Basin Council adopts a mandate"]);
    expect(titles(other)).toEqual(["the Basin Council adopts a mandate", "the Basin Council adopts a mandate for the northern bank"]);
    expect(told.find((entry) => entry.kind === "pledge")).toMatchObject({ conditions: [{ connective: "only after" }] });
    expect(again.filter((entry) => entry.kind === "pledge")[1]).toMatchObject({ conditions: [{ connective: "if" }] });
  });

  test("of words that no two are told by names nobody", () => {
    const titles = (text: string) => accepted(text).flatMap((entry) => (entry.kind === "member" ? [entry.title] : []));
    expect(titles("Neither country will contribute troops.")).toEqual(["unresolved: Neither country"]);
    expect(titles("Bosnia and Herzegovina will contribute troops.")).toEqual(["Bosnia and Herzegovina"]);
  });

  test("of a pledge carries member, amount, condition and citation", () => {
    const text = "Kenya pledged to send 600 soldiers to Haiti only if the United States pays.";
    const pledge = first(text, "pledge");
    expect(pledge.actor).toEqual({ member: "KE" });
    expect(pledge.deed.verb).toBe("send");
    expect(pledge.deed.quantity).toEqual({ low: 600, best: 600, high: 600, unit: "troops" });
    expect(pledge.conditions).toEqual([{ connective: "only if", condition: { op: "holds", ref: "US.funding" } }]);
    expect(pledge.says[0]?.selector?.exact).toBe("Kenya pledged to send 600 soldiers to Haiti only if the United States pays");
  });

  test("reuses a member that the register knows under another id", () => {
    const text = "Kenya pledged to send 600 soldiers to Haiti.";
    const existing: readonly Entry[] = [{ kind: "member", id: "kenya", title: "Kenya", also: [] }];
    expect(accepted(text, existing).find((entry) => entry.kind === "pledge")).toMatchObject({ actor: { member: "kenya" } });
    expect(accepted(text, existing).filter((entry) => entry.kind === "member")).toHaveLength(1);
  });

  test("reuses the decision that two pledges wait for", () => {
    const entries = accepted("Kenya will send troops if Haiti consents. Ghana will send troops only with Haiti's consent.");
    expect(entries.filter((entry) => entry.kind === "decision").map((entry) => entry.id)).toEqual(["HT.consent"]);
  });

  test("of a conditional refusal promises nothing and ends with its condition", () => {
    const condition = first("Ghana will not send troops unless Togo consents.", "condition");
    expect(condition.on).toEqual({ ref: "GH.troops" });
    expect(condition.conditions).toEqual([{ connective: "only if", condition: { op: "holds", ref: "TG.consent" } }]);
  });

  test("of a plain refusal is a refusal", () => {
    expect(first("Bulgaria ruled out sending troops.", "refusal").actor).toEqual({ member: "BG" });
  });

  test("of an explicit no-commitment is no refusal", () => {
    expect(first("The envoy received no firm commitments from Japan.", "no-commitment").actor).toEqual({ member: "JP" });
  });

  test("never takes an unknown actor for a state", () => {
    const pledge = first("The rebels agreed to free 40 prisoners.", "pledge");
    expect(pledge.actor).toEqual({ member: "m-rebels" });
  });

  test("counts a group as its words do", () => {
    expect(first("At least 26 countries of the Coalition of the Willing have pledged to send troops.", "pledge").actor).toEqual({
      group: "coalition-of-the-willing",
      count: { kind: "at least", number: 26 },
    });
  });

  test("of two states is a group of exactly these", () => {
    const entries = accepted("Chile and Peru have pledged to send troops.");
    expect(entries.find((entry) => entry.kind === "group")).toMatchObject({ exactly: 2, members: ["CL", "PE"] });
  });

  test("of a denied consent asks for its absence", () => {
    const threat = first("If Togo does not consent, Ghana will retaliate, the Ghanaian minister said.", "threat");
    expect(threat.conditions).toEqual([{ connective: "if", condition: { op: "not", of: { op: "holds", ref: "TG.consent" } } }]);
  });

  test("keeps the report's words where they say more than the topic does", () => {
    const events = (text: string) => accepted(text).flatMap((entry) => (entry.kind === "event" ? [entry.title] : []));
    expect(events("Kenya will send troops only if the budget is passed.")).toEqual(["the budget is passed"]);
    expect(events("Kenya will attack if the talks fail.")).toEqual(["the talks fail"]);
    expect(events("Kenya will send troops once a truce takes effect.")).toEqual(["A ceasefire holds"]);
  });

  test("asks for a yes where an objection is denied, and never for what is denied", () => {
    const terms = (text: string) => JSON.stringify(first(text, "pledge").conditions.map(({ condition }) => condition));
    expect(terms("Kenya will send troops if Togo does not object.")).toBe('[{"op":"holds","ref":"TG.consent"}]');
    expect(terms("Kenya will send troops if Togo does not withdraw.")).not.toContain("TG.withdrawal");
  });

  test("of one event both asked for and excepted tells the two apart", () => {
    const [proposal] = read("Kenya will send troops if the treaty is signed.");
    const [condition] = proposal!.conditions;
    const both = {
      ...proposal!,
      conditions: [condition!, { ...condition!, connective: "unless", relation: "exception" as const }, condition!],
    };
    const { statement } = draftEntries(both, { report: reportOf(proposal!.span.exact), existing: [] });
    const refs = (statement as { conditions: readonly { condition: unknown }[] }).conditions.map((each) => JSON.stringify(each.condition));
    expect([refs.length, new Set(refs).size]).toEqual([2, 2]);
  });

  test("says what is done by the words, be the verb known or not, and takes no clause for an object", () => {
    const deed = (text: string) => first(text, "pledge").deed;
    expect(deed("Kenyan troops will deploy only after a truce enters into force.")).toEqual({ verb: "deploy", object: "" });
    expect(deed("Twelve members of the assembly pledged to abstain.")).toEqual({ verb: "abstain", object: "" });
    expect(deed("Kenya will stand down its batteries if Togo agrees.")).toMatchObject({ verb: "stand down", object: "its batteries" });
    const [proposal] = read("Kenya will provide a destroyer only if parliament approves the mission.");
    const at = proposal!.conditions[0]!;
    const clause = { ...proposal!, object: { ...at, quantity: null } };
    const { statement } = draftEntries(clause, { report: reportOf(proposal!.span.exact), existing: [] });
    expect(statement).toMatchObject({ deed: { verb: "provide", object: "a destroyer" } });
  });

  test("counts a group once, and names a body whole", () => {
    const entries = accepted("Twelve members of the assembly pledged to abstain. The Republic of Ostra will send troops.");
    expect(entries.find(({ kind }) => kind === "group")).toMatchObject({ title: "the members of the assembly" });
    expect(entries.find(({ kind }) => kind === "member")).toMatchObject({ id: "Republic-of-Ostra", title: "Republic of Ostra" });
  });
});
