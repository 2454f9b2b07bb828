import { isStatement, type Claim, type Condition, type Entry, type Frame, type Requirement } from "#model";
import { ENTRY_WORDS } from "./words.ts";

/** A kind of thing that a name may stand for; `vote` is one member's yes or no in a body, written `member.decision`. */
type NamedKind = Entry["kind"] | "vote";

type Kinds = readonly NamedKind[];

/** A name as an entry uses it, with what it may stand for there. */
export interface Named {
  readonly name: string;
  readonly kinds: Kinds;
}

/** A body may act: a council demands, or takes its own decision. */
export const ACTORS: Kinds = ["member", "body"];
/** Whoever may be spoken of as one. */
export const PARTIES: Kinds = ["member", "group", "body"];
/** Where a claim may come from: a source that is no report of ours, or a report. */
export const ROOTS: Kinds = ["origin", "report"];
/** What an expectation is about. A dossier without goals is asked about its commitments. */
export const GOALS: Kinds = ["goal", "pledge", "threat"];
/** What a scenario or a veto may fix: choices, events, kept pledges, votes. */
export const FIXED: Kinds = ["decision", "event", "pledge", "vote"];
/** Whatever may be waited for. */
export const COMMITMENTS: Kinds = ["pledge", "threat", "fact", "body", "decision", "event", "goal", "clause"];
/** Who a group's pledges may be for. */
export const RECEIVERS: Kinds = ["body", "member"];
/** Whatever changes an answer when it is said. */
export const STATEMENTS: Kinds = ["pledge", ...ENTRY_WORDS.filter((kind) => isStatement({ kind }))];
const CONDITIONS: Kinds = ["decision", "event", "fact", "clause", "pledge", "threat", "body", "goal"];
const MEMBER: Kinds = ["member"];
const GROUP: Kinds = ["group"];
const BODY: Kinds = ["body"];
const DECISION: Kinds = ["decision"];
const REPORT: Kinds = ["report"];

/** The fields of something that hold a name or names, with what these may stand for, in the order of the text. */
type Fields<T> = T extends unknown ? { readonly [F in keyof T]?: Kinds } : never;

const FIELDS: { readonly [K in Entry["kind"]]?: Fields<Extract<Entry, { kind: K }>> } = {
  group: { members: MEMBER },
  report: { retells: ROOTS },
  decision: { by: PARTIES },
  refusal: { of: ["pledge", "decision"] },
  demand: { from: PARTIES, wants: ["decision", "pledge", "clause"] },
  accusation: { against: PARTIES },
  "no-commitment": { on: ["decision", "pledge", "clause", "body", "fact"] },
  taken: { decision: DECISION },
  movement: { pledge: ["pledge"] },
  clause: { instrument: ["instrument"] },
  position: { clause: ["clause"] },
  likelihood: { of: FIXED },
  cost: { of: FIXED },
  linked: { members: FIXED },
};
const CLAIM: Fields<Claim> = {
  actor: PARTIES,
  goal: GOALS,
  by: FIXED,
  restsOn: ROOTS,
  through: COMMITMENTS,
  commitment: COMMITMENTS,
  statement: STATEMENTS,
};
const FRAME: Fields<Frame> = { refusing: PARTIES, without: ROOTS };

/** Every name that an entry uses beside its own, in the order of its text; `parts` are the conditions in it. */
export function namedIn(entry: Entry, parts: readonly Condition[]): readonly Named[] {
  const found: Named[] = [];
  const add = (kinds: Kinds, names: string | readonly string[] | undefined): void => {
    for (const name of typeof names === "string" ? [names] : (names ?? [])) found.push({ name, kinds });
  };
  const addFields = (fields: object | undefined, value: object): void => {
    const held = value as Readonly<Record<string, string | readonly string[] | undefined>>;
    for (const [field, kinds] of Object.entries<Kinds>({ ...fields })) add(kinds, held[field]);
  };
  if ("actor" in entry) {
    if ("member" in entry.actor) add(ACTORS, entry.actor.member);
    else add(GROUP, entry.actor.group);
  }
  if ("deed" in entry) add(PARTIES, entry.deed.to);
  addFields(FIELDS[entry.kind], entry);
  if (entry.kind === "condition") addTarget(entry.on, add);
  for (const part of parts) {
    if (part.op === "amount") add(BODY, part.body);
    else if (part.op === "holds") add(CONDITIONS, part.ref);
  }
  if (entry.kind === "body") for (const { member } of entry.rule?.voters ?? []) add(MEMBER, member);
  if (entry.kind === "expect") addFields(CLAIM, entry.claim);
  const frame: Frame = entry.kind === "scenario" ? entry : entry.kind === "expect" ? entry.frame : {};
  add(FIXED, Object.keys(frame.given ?? {}));
  addFields(FRAME, frame);
  if (isStatement(entry)) {
    for (const { report, origin } of entry.says) {
      add(REPORT, report);
      add(ROOTS, origin);
    }
  }
  return found;
}

function addTarget(on: Requirement["on"], add: (kinds: Kinds, name: string | undefined) => void): void {
  if ("ref" in on) add(COMMITMENTS, on.ref);
  else {
    add(GROUP, on.group);
    add(RECEIVERS, on.to);
  }
}
