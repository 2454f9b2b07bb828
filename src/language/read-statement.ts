import type {
  Accusation,
  Actor,
  Clause,
  Demand,
  Movement,
  NoCommitment,
  Pledge,
  Position,
  Proviso,
  Refusal,
  Requirement,
  Taken,
  Threat,
} from "#model";
import type { Cursor } from "./cursor.ts";
import type { Draft, Form, ReadClause } from "./form.ts";
import { readActor, readCount } from "./read-actor.ts";
import { readAsked, readProviso } from "./read-condition.ts";
import { readDeed } from "./read-deed.ts";
import { readStage } from "./read-frame.ts";
import { SAID_CLAUSES } from "./read-said.ts";

const FORCES = ["will", "may"] as const;

/** The provisos; each is read from its first word, so the cursor steps back before it. */
const PROVISOS: Readonly<Record<string, ReadClause<{ readonly conditions: readonly Proviso[] }>>> = Object.fromEntries(
  ["if", "only", "unless", "after"].map((word) => [
    word,
    (cursor: Cursor, entry: Draft<{ readonly conditions: readonly Proviso[] }>) => readOwn(cursor, entry, word),
  ]),
);

function readOwn(cursor: Cursor, entry: Draft<{ readonly conditions: readonly Proviso[] }>, word: string): void {
  cursor.position -= word.length;
  const proviso = readProviso(cursor);
  if (!proviso) {
    cursor.eat(word);
    cursor.fail("unexpected-word/proviso", word);
  }
  entry.conditions = [...entry.conditions, proviso];
}

/** `pledge NAME ACTOR will|may DEED`, then provisos, `stage`, and what every statement carries. */
const pledge: Form<Pledge> = {
  head: (cursor) => ({ ...readWill(cursor), stage: "stated" }),
  clauses: {
    ...PROVISOS,
    ...SAID_CLAUSES,
    stage: (cursor, entry) => {
      entry.stage = readStage(cursor);
    },
  },
};

/** `threat NAME ACTOR will|may DEED`, then provisos: a pledge that harms, and that nobody ratifies (it has no stage). */
const threat: Form<Threat> = { head: readWill, clauses: { ...PROVISOS, ...SAID_CLAUSES } };

function readWill(cursor: Cursor): Pick<Threat, "actor" | "force" | "deed" | "conditions"> {
  return { actor: readActor(cursor), force: cursor.oneOf(FORCES, "force"), deed: readDeed(cursor), conditions: [] };
}

/** `refusal NAME ACTOR will not DEED refuses NAME` */
const refusal: Form<Refusal> = {
  head: (cursor) => {
    const actor = readActor(cursor);
    cursor.expect("will", "not");
    return { actor, deed: readDeed(cursor) };
  },
  clauses: {
    ...SAID_CLAUSES,
    refuses: (cursor, entry) => {
      entry.of = cursor.name("a pledge or decision");
    },
  },
};

/** `demand NAME ACTOR demands "…" from NAME wants NAME` */
const demand: Form<Demand> = {
  head: (cursor) => ({ actor: readActing(cursor, "demands"), words: cursor.string("what is demanded") }),
  clauses: {
    ...SAID_CLAUSES,
    from: (cursor, entry) => {
      entry.from = cursor.name("a member or group");
    },
    wants: (cursor, entry) => {
      entry.wants = cursor.name("a decision, pledge or clause");
    },
  },
};

/** `accusation NAME ACTOR accuses A, B of "…"` */
const accusation: Form<Accusation> = {
  head: (cursor) => {
    const actor = readActing(cursor, "accuses");
    const against = cursor.sees("of") ? [] : cursor.names("a member or group");
    cursor.expect("of");
    return { actor, against, words: cursor.string("the charge") };
  },
  clauses: SAID_CLAUSES,
};

/** `no-commitment NAME ACTOR gives no commitment to "…" on NAME` */
const noCommitment: Form<NoCommitment> = {
  head: (cursor) => {
    const actor = readActing(cursor, "gives");
    cursor.expect("no", "commitment", "to");
    return { actor, words: cursor.string("what was asked") };
  },
  clauses: {
    ...SAID_CLAUSES,
    on: (cursor, entry) => {
      entry.on = cursor.name("what was asked for");
    },
  },
};

/** `taken NAME ACTOR decides yes|no on DECISION`, or `abstains on DECISION` */
const taken: Form<Taken> = {
  head: (cursor) => {
    const actor = readActor(cursor);
    const abstains = cursor.eat("abstains") || cursor.eat("abstain");
    if (!abstains) readVerb(cursor, "decides");
    const value = abstains ? "abstains" : cursor.oneOf(["yes", "no"], "vote") === "yes";
    cursor.expect("on");
    return { actor, value, decision: cursor.name("a decision") };
  },
  clauses: SAID_CLAUSES,
};

/** `movement NAME PLEDGE moves to STAGE` */
const movement: Form<Movement> = {
  head: (cursor) => {
    const pledge = cursor.name("a pledge");
    cursor.expect("moves", "to");
    return { pledge, stage: readStage(cursor) };
  },
  clauses: SAID_CLAUSES,
};

/** `condition NAME TARGET`, then provisos. */
const condition: Form<Requirement> = {
  head: (cursor) => ({ on: readTarget(cursor), conditions: [] }),
  clauses: { ...PROVISOS, ...SAID_CLAUSES },
};

/** `GB.troops formal`, or `some of coalition to force`: a name, or a part of a group's pledges to one body. */
function readTarget(cursor: Cursor): Requirement["on"] {
  const count = readCount(cursor);
  if (!count) return readAsked(cursor, "what it is laid on");
  const target = { group: cursor.name("a group"), count };
  return cursor.eat("to") ? { ...target, to: cursor.name("a body") } : target;
}

/** `clause NAME "Title" of INSTRUMENT draft "…"`. The instrument is the name's part before the first dot unless `of` says another. */
const clause: Form<Clause> = {
  head: (cursor, id) => {
    const title = cursor.string("a title", "missing-title");
    return { instrument: cursor.eat("of") ? cursor.name("an instrument") : id.split(".", 1)[0]!, title };
  },
  clauses: {
    ...SAID_CLAUSES,
    draft: (cursor, entry) => {
      entry.draft = cursor.string("the draft's name");
    },
  },
};

const STANCES = ["accepts", "rejects", "seeks"] as const;

/** `position NAME ACTOR accepts|rejects|seeks CLAUSE` */
const position: Form<Position> = {
  head: (cursor) => {
    const actor = readActor(cursor);
    const stance = STANCES.find((each) => cursor.eat(each) || cursor.eat(each.slice(0, -1))) ?? cursor.fail("unknown-stance");
    return { actor, stance, clause: cursor.name("a clause") };
  },
  clauses: SAID_CLAUSES,
};

/** How every statement is written. */
export const STATEMENT_FORMS = {
  pledge,
  refusal,
  threat,
  demand,
  accusation,
  "no-commitment": noCommitment,
  taken,
  movement,
  condition,
  clause,
  position,
};

/** Reads who acts, and what that one does. */
function readActing(cursor: Cursor, verb: string): Actor {
  const actor = readActor(cursor);
  readVerb(cursor, verb);
  return actor;
}

/** Reads a verb that goes with one actor (`demands`) or with several (`demand`). */
function readVerb(cursor: Cursor, verb: string): void {
  if (!cursor.eat(verb.slice(0, -1))) cursor.expect(verb);
}
