import type {
  Accusation,
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
import { readProviso } from "./read-condition.ts";
import { readDeed } from "./read-deed.ts";
import { readStage } from "./read-frame.ts";
import { SAID_CLAUSES } from "./read-said.ts";
import { ASKED_STAGES } from "./words.ts";

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
  head: (cursor) => {
    const id = cursor.name("a pledge");
    const actor = readActor(cursor);
    const force = cursor.oneOf(FORCES, "force");
    return { kind: "pledge", id, actor, force, deed: readDeed(cursor), conditions: [], stage: "stated", says: [] };
  },
  clauses: {
    ...PROVISOS,
    ...SAID_CLAUSES,
    stage: (cursor, entry) => {
      entry.stage = readStage(cursor);
    },
  },
};

/** `threat NAME ACTOR will|may DEED`, then provisos: a pledge that harms, and that nobody ratifies (it has no stage). */
const threat: Form<Threat> = {
  head: (cursor) => {
    const id = cursor.name("a threat");
    const actor = readActor(cursor);
    return { kind: "threat", id, actor, force: cursor.oneOf(FORCES, "force"), deed: readDeed(cursor), conditions: [], says: [] };
  },
  clauses: { ...PROVISOS, ...SAID_CLAUSES },
};

/** `refusal NAME ACTOR will not DEED refuses NAME` */
const refusal: Form<Refusal> = {
  head: (cursor) => {
    const id = cursor.name("a refusal");
    const actor = readActor(cursor);
    cursor.expect("will", "not");
    return { kind: "refusal", id, actor, deed: readDeed(cursor), says: [] };
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
  head: (cursor) => {
    const id = cursor.name("a demand");
    const actor = readActor(cursor);
    verb(cursor, "demands", "demand");
    return { kind: "demand", id, actor, words: cursor.string("what is demanded"), says: [] };
  },
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
    const id = cursor.name("an accusation");
    const actor = readActor(cursor);
    verb(cursor, "accuses", "accuse");
    const against = cursor.sees("of") ? [] : cursor.names("a member or group");
    cursor.expect("of");
    return { kind: "accusation", id, actor, against, words: cursor.string("the charge"), says: [] };
  },
  clauses: SAID_CLAUSES,
};

/** `no-commitment NAME ACTOR gives no commitment to "…" on NAME` */
const noCommitment: Form<NoCommitment> = {
  head: (cursor) => {
    const id = cursor.name("a no-commitment");
    const actor = readActor(cursor);
    verb(cursor, "gives", "give");
    cursor.expect("no", "commitment", "to");
    return { kind: "no-commitment", id, actor, words: cursor.string("what was asked"), says: [] };
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
    const id = cursor.name("a decision taken");
    const actor = readActor(cursor);
    const abstains = cursor.eat("abstains") || cursor.eat("abstain");
    if (!abstains) verb(cursor, "decides", "decide");
    const value = abstains ? "abstains" : cursor.oneOf(["yes", "no"], "vote") === "yes";
    cursor.expect("on");
    return { kind: "taken", id, actor, value, decision: cursor.name("a decision"), says: [] };
  },
  clauses: SAID_CLAUSES,
};

/** `movement NAME PLEDGE moves to STAGE` */
const movement: Form<Movement> = {
  head: (cursor) => {
    const id = cursor.name("a movement");
    const moved = cursor.name("a pledge");
    cursor.expect("moves", "to");
    return { kind: "movement", id, pledge: moved, stage: readStage(cursor), says: [] };
  },
  clauses: SAID_CLAUSES,
};

/** `condition NAME TARGET`, then provisos. */
const condition: Form<Requirement> = {
  head: (cursor) => ({ kind: "condition", id: cursor.name("a condition"), on: readTarget(cursor), conditions: [], says: [] }),
  clauses: { ...PROVISOS, ...SAID_CLAUSES },
};

/** `GB.troops formal`, or `some of coalition to force`: a name, or a part of a group's pledges to one body. */
function readTarget(cursor: Cursor): Requirement["on"] {
  const count = readCount(cursor);
  if (!count) {
    const ref = cursor.name("what it is laid on");
    const stage = ASKED_STAGES.find((each) => cursor.eat(each));
    return stage === undefined ? { ref } : { ref, stage };
  }
  const target = { group: cursor.name("a group"), count };
  return cursor.eat("to") ? { ...target, to: cursor.name("a body") } : target;
}

/** `clause NAME "Title" of INSTRUMENT draft "…"`. The instrument is the name's part before the first dot unless `of` says another. */
const clause: Form<Clause> = {
  head: (cursor) => {
    const id = cursor.name("a clause");
    const title = cursor.string("a title", "missing-title");
    const instrument = cursor.eat("of") ? cursor.name("an instrument") : id.split(".", 1)[0]!;
    return { kind: "clause", id, instrument, title, says: [] };
  },
  clauses: {
    ...SAID_CLAUSES,
    draft: (cursor, entry) => {
      entry.draft = cursor.string("the draft's name");
    },
  },
};

/** `position NAME ACTOR accepts|rejects|seeks CLAUSE` */
const position: Form<Position> = {
  head: (cursor) => {
    const id = cursor.name("a position");
    const actor = readActor(cursor);
    const stance = (["accepts", "rejects", "seeks"] as const).find((each) => cursor.eat(each) || cursor.eat(each.slice(0, -1)));
    if (!stance) return cursor.fail("unknown-stance");
    return { kind: "position", id, actor, stance, clause: cursor.name("a clause"), says: [] };
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

/** Reads a verb that goes with one actor or with several. */
function verb(cursor: Cursor, one: string, several: string): void {
  if (!cursor.eat(several)) cursor.expect(one);
}
