import type { Body, Decision, Fact, Goal, Group, Instrument, Member, OriginEntry, ReportEntry, Scenario, WorldEvent } from "#model";
import type { Cursor } from "./cursor.ts";
import type { Form, ReadClause } from "./form.ts";
import { readCondition } from "./read-condition.ts";
import { FRAME_CLAUSES, readGiven } from "./read-frame.ts";
import { readRule } from "./read-rule.ts";
import { readSha } from "./read-said.ts";

/** `member NAME "Title" also "…", "…"` */
const member: Form<Member> = {
  head: (cursor) => ({ ...readTitle(cursor), also: [] }),
  clauses: {
    also: (cursor, entry) => {
      const also = [cursor.string("another name")];
      while (cursor.mark(",")) also.push(cursor.string("another name"));
      entry.also = also;
    },
  },
};

/**
 * `group NAME "Title"`, then `at least N members`, `exactly N members`, `including A, B`. How many there are and who is named are two
 * facts: the rest are anonymous members.
 */
const group: Form<Group> = {
  head: (cursor) => ({ ...readTitle(cursor), members: [] }),
  clauses: {
    at: (cursor, entry) => {
      cursor.expect("least");
      entry.atLeast = cursor.number("a number");
      cursor.expect("members");
    },
    exactly: (cursor, entry) => {
      entry.exactly = cursor.number("a number");
      cursor.expect("members");
    },
    including: (cursor, entry) => {
      entry.members = cursor.names("a member");
    },
  },
};

/** `origin NAME "Title" DATE` */
const origin: Form<OriginEntry> = {
  head: (cursor) => ({ ...readTitle(cursor), ...readPublished(cursor) }),
  clauses: {},
};

/** `report NAME "Outlet" DATE retells A, B`. The outlet may be left out: what a report does not give away is unknown, never guessed. */
const report: Form<ReportEntry> = {
  head: (cursor) => ({ outlet: cursor.quoted() ?? "", ...readPublished(cursor), retells: [] }),
  clauses: {
    retells: (cursor, entry) => {
      entry.retells = cursor.names("a report or origin");
    },
    file: (cursor, entry) => {
      entry.file = cursor.string("a path");
    },
    url: (cursor, entry) => {
      entry.url = cursor.string("an address");
    },
    language: (cursor, entry) => {
      entry.language = cursor.quoted() ?? cursor.name("a language");
    },
    sha256: (cursor, entry) => {
      entry.sha256 = readSha(cursor);
    },
    note: (cursor, entry) => {
      entry.note = !cursor.eat("no");
    },
  },
};

/** `decision NAME "Title" by OWNER`. Without `by` the owner follows from the name, which the checker looks at, not the reader. */
const decision: Form<Decision> = {
  head: readTitle,
  clauses: {
    by: (cursor, entry) => {
      entry.by = cursor.name("a member, group or body");
    },
  },
};

/** `event NAME "Title"` */
const event: Form<WorldEvent> = {
  head: readTitle,
  clauses: {},
};

/** `instrument NAME "Title"` */
const instrument: Form<Instrument> = {
  head: readTitle,
  clauses: {},
};

/** `fact NAME "Title" when CONDITION`. A fact without its condition would always hold, so it is lost rather than kept without. */
const fact: Form<Partial<Fact> & Pick<Fact, "id">> = {
  head: readTitle,
  clauses: {
    when: (cursor, entry) => {
      entry.when = readCondition(cursor);
    },
  },
  finish: (cursor, entry) => {
    if (!entry.when) cursor.fail("missing-condition/fact", entry.id);
  },
};

/** `goal NAME "Title" needs CONDITION`. Lost without its condition, as a fact is. */
const goal: Form<Partial<Goal> & Pick<Goal, "id">> = {
  head: readTitle,
  clauses: {
    needs: (cursor, entry) => {
      entry.needs = readCondition(cursor);
    },
  },
  finish: (cursor, entry) => {
    if (!entry.needs) cursor.fail("missing-condition/goal", entry.id);
  },
};

/** `body NAME "Title" needs CONDITION decides by RULE`, both clauses optional. */
const body: Form<Body> = {
  head: readTitle,
  clauses: {
    needs: (cursor, entry) => {
      entry.needs = readCondition(cursor);
    },
    decides: (cursor, entry) => {
      cursor.expect("by");
      entry.rule = readRule(cursor);
    },
  },
};

/** `scenario NAME "Title" given X yes, Y no refusing A, B` */
const scenario: Form<Scenario> = {
  head: (cursor) => ({ ...readTitle(cursor), given: {}, refusing: [] }),
  clauses: {
    given: (cursor, entry) => {
      entry.given = readGiven(cursor);
    },
    refusing: FRAME_CLAUSES.refusing as ReadClause<Scenario>,
  },
};

/** How every entry that is no statement is written, but `expect`. */
export const DECLARATION_FORMS = { member, group, origin, report, decision, event, fact, body, instrument, goal, scenario };

function readTitle(cursor: Cursor): { title: string } {
  return { title: cursor.string("a title", "missing-title") };
}

/** A date that may stand behind a title: whatever begins with a digit, a bracket or a sign of EDTF, or stands in quotes. */
function readPublished(cursor: Cursor): { published?: string } {
  if (cursor.atEnd() || !/^["\d[{.~?%XY/-]/.test(cursor.text.slice(cursor.position))) return {};
  return { published: cursor.date("a date") };
}
