import { isJudged, isStatement, type Condition, type Diagnostic, type Dossier, type Entry, type Pledge } from "#model";
import { nearest } from "#text";
import type { Names } from "./check-names.ts";
import { conditionsOf } from "./check-values.ts";
import { placeOf } from "./name-places.ts";
import { namedIn } from "./named-in.ts";

/** What can be read but is probably not meant, or weakens every answer that rests on it. */
export function checkWarnings(dossier: Dossier, names: Names): readonly Diagnostic[] {
  const uses = usesOf(dossier);
  const withdrawn = withdrawnPledges(dossier);
  return [
    ...unnamedAffair(dossier),
    ...dossier.entries.flatMap((entry) => [
      ...withoutCitation(entry),
      ...neverAssured(entry),
      ...ownerless(entry, names),
      ...unused(entry, uses),
      ...usesWithdrawn(entry, withdrawn),
      ...thresholds(entry, dossier),
    ]),
  ];
}

function warning(entry: Entry, code: string, message: string, accepted: readonly string[], at = entry.id): Diagnostic {
  return { severity: "warning", code, message, place: placeOf(entry, at), accepted };
}

function unnamedAffair(dossier: Dossier): readonly Diagnostic[] {
  if (dossier.affair.title !== "" || dossier.affair.id !== "") return [];
  const place = { file: dossier.entries[0]?.place?.file ?? "", line: 1, column: 1, length: 1 };
  return [
    {
      severity: "warning",
      code: "unnamed-affair",
      message: "found no affair; a dossier says what it is about",
      place,
      accepted: ['affair "A title"'],
    },
  ];
}

/** No statement without a citation: it may stand, but nobody can follow it back. */
function withoutCitation(entry: Entry): readonly Diagnostic[] {
  if (!isStatement(entry) || entry.says.length > 0 || ("judge" in entry && entry.judge !== undefined)) return [];
  const ways = ['says REPORT p3 by "…"', ...(isJudged(entry) ? ['judged by "…"'] : [])];
  return [warning(entry, "no-citation", `the ${entry.kind} \`${entry.id}\` does not say on whose word it stands`, ways)];
}

/** `only if` alone is necessary and never sufficient; somebody who writes `will … only if` often means `if`. */
function neverAssured(entry: Entry): readonly Diagnostic[] {
  if (entry.kind !== "pledge" || entry.force !== "will" || entry.conditions.length === 0) return [];
  const necessary = entry.conditions.filter((proviso) => proviso.connective.startsWith("only"));
  const sufficient = entry.conditions.some((proviso) => proviso.connective === "if" || proviso.connective === "after");
  if (necessary.length === 0 || sufficient) return [];
  const message = `\`${entry.id}\` is bound by \`${necessary[0]!.connective}\` alone: it says what is needed, never what is enough, so nothing assures it`;
  return [warning(entry, "never-assured", message, ["if … (what is enough)", "may (where nothing binds it)"])];
}

/** A decision that nobody owns is nobody's veto. */
function ownerless(entry: Entry, names: Names): readonly Diagnostic[] {
  if (entry.kind !== "decision" || entry.by !== undefined) return [];
  const owner = entry.id.split(".", 1)[0]!;
  if (["member", "group", "body"].includes(names.get(owner)?.kind ?? "")) return [];
  return [
    warning(entry, "no-owner", `nobody takes the decision \`${entry.id}\``, [
      "by MEMBER",
      "a name such as MEMBER.consent",
      "event, where nobody decides it",
    ]),
  ];
}

/** The names that entries use, but for what entries say of themselves. A judgement on a decision makes nothing hang on it. */
function usesOf(dossier: Dossier): ReadonlySet<string> {
  const uses = new Set<string>();
  for (const entry of dossier.entries.filter((each) => !isJudged(each)))
    for (const { name } of namedIn(entry)) uses.add(name).add(name.slice(name.indexOf(".") + 1));
  return uses;
}

/** A decision that nothing hangs on changes no answer. */
function unused(entry: Entry, uses: ReadonlySet<string>): readonly Diagnostic[] {
  if (entry.kind !== "decision" || uses.has(entry.id)) return [];
  return [warning(entry, "unused-decision", `nothing hangs on the decision \`${entry.id}\``, [`only if ${entry.id}`, "no such decision"])];
}

/** Pledges whose last word in the text is that they are withdrawn. */
function withdrawnPledges(dossier: Dossier): ReadonlySet<string> {
  const last = new Map<string, string>();
  for (const entry of dossier.entries) {
    if (entry.kind === "pledge") last.set(entry.id, entry.stage);
    if (entry.kind === "movement" && entry.until === undefined) last.set(entry.pledge, entry.stage);
  }
  return new Set([...last].filter(([, stage]) => stage === "withdrawn").map(([id]) => id));
}

/** Conditions on a pledge that no longer stands. */
function usesWithdrawn(entry: Entry, withdrawn: ReadonlySet<string>): readonly Diagnostic[] {
  const used = new Set(
    conditionsOf(entry)
      .flatMap(namesIn)
      .filter((name) => withdrawn.has(name)),
  );
  return [...used].map((name) =>
    warning(
      entry,
      "withdrawn-pledge",
      `\`${entry.id}\` hangs on the pledge \`${name}\`, which is withdrawn`,
      ["a pledge that stands", "until, where it once stood"],
      name,
    ),
  );
}

function namesIn(condition: Condition): readonly string[] {
  if (condition.op === "holds") return [condition.ref];
  if (condition.op === "amount") return [];
  return condition.op === "not" ? namesIn(condition.of) : condition.of.flatMap(namesIn);
}

/** A sum over amounts that nobody knows, or over a unit that nobody pledges. */
function thresholds(entry: Entry, dossier: Dossier): readonly Diagnostic[] {
  return conditionsOf(entry)
    .flatMap(sums)
    .flatMap((sum) => {
      const counted = dossier.entries.filter((each): each is Pledge => each.kind === "pledge" && each.deed.quantity?.unit === sum.unit);
      const summed = counted.filter((pledge) => sum.body === undefined || pledge.deed.to === sum.body);
      if (summed.length === 0) return [unknownUnit(entry, sum.unit, dossier)];
      const vague = summed.filter((pledge) => pledge.deed.quantity!.low === null || pledge.deed.quantity!.high === null);
      return vague.length === 0 ? [] : [unknownAmount(entry, sum.unit, vague)];
    });
}

/** Every threshold in a condition. */
function sums(condition: Condition): readonly Extract<Condition, { op: "amount" }>[] {
  if (condition.op === "amount") return [condition];
  if (condition.op === "holds") return [];
  return condition.op === "not" ? sums(condition.of) : condition.of.flatMap(sums);
}

function unknownUnit(entry: Entry, unit: string, dossier: Dossier): Diagnostic {
  const units = dossier.entries.flatMap((each) => (each.kind === "pledge" && each.deed.quantity ? [each.deed.quantity.unit] : []));
  const near = nearest(unit, units, 3);
  const message = `\`${entry.id}\` sums ${unit}, but no pledge gives an amount of ${unit} there`;
  return warning(entry, "unknown-unit", message, near.length > 0 ? near : [`a pledge to provide 100 ${unit}`]);
}

function unknownAmount(entry: Entry, unit: string, vague: readonly Pledge[]): Diagnostic {
  const message = `\`${entry.id}\` sums ${unit}, of which ${vague.map((pledge) => `\`${pledge.id}\``).join(", ")} gives no full amount; unknown is never zero`;
  const related = vague.map((pledge) => ({ message: `\`${pledge.id}\` leaves a bound open`, place: placeOf(pledge, pledge.id) }));
  return { ...warning(entry, "unknown-amount", message, ["5000..7500 (both bounds)"]), related };
}
