import type { Claim } from "./claim.ts";
import type { Condition } from "./condition.ts";
import type { Placed } from "./place.ts";
import type { Frame } from "./question.ts";
import type { Statement } from "./statement.ts";
import type { VotingRule } from "./voting-rule.ts";

/** A state or organisation we follow. `also` are other names for it. */
export interface Member extends Placed {
  readonly kind: "member";
  readonly id: string;
  readonly title: string;
  readonly also: readonly string[];
}

/** Several members under one name; `atLeast` or `exactly` says how many there are, some of them unnamed. */
export interface Group extends Placed {
  readonly kind: "group";
  readonly id: string;
  readonly title: string;
  readonly atLeast?: number;
  readonly exactly?: number;
  readonly members: readonly string[];
}

/** A first known source that is no report of ours: a public warning, a document, a speech. */
export interface OriginEntry extends Placed {
  readonly kind: "origin";
  readonly id: string;
  readonly title: string;
  readonly published?: string;
}

/** A report as the dossier cites it, with or without its text at hand. `retells` are ids of reports or origins. */
export interface ReportEntry extends Placed {
  readonly kind: "report";
  readonly id: string;
  readonly outlet: string;
  readonly published?: string;
  readonly retells: readonly string[];
  readonly url?: string;
  readonly language?: string;
  readonly sha256?: string;
  readonly file?: string;
  readonly note?: boolean;
}

/** Somebody's choice. `by` is a member, a group or a voting body; without it the owner is the id's part before the dot. */
export interface Decision extends Placed {
  readonly kind: "decision";
  readonly id: string;
  readonly title: string;
  readonly by?: string;
}

/** A fact of the world that nobody of ours decides. */
export interface WorldEvent extends Placed {
  readonly kind: "event";
  readonly id: string;
  readonly title: string;
}

/** A derived fact: it holds exactly when its condition does. */
export interface Fact extends Placed {
  readonly kind: "fact";
  readonly id: string;
  readonly title: string;
  readonly when: Condition;
}

/** A force, monitor or guarantor that pledges go to (`needs` are the pledges it cannot do without), or a body that votes (`rule`). */
export interface Body extends Placed {
  readonly kind: "body";
  readonly id: string;
  readonly title: string;
  readonly needs?: Condition;
  readonly rule?: VotingRule;
}

/** A written document that records an agreement; its drafts share its id. */
export interface Instrument extends Placed {
  readonly kind: "instrument";
  readonly id: string;
  readonly title: string;
}

/** What must hold. */
export interface Goal extends Placed {
  readonly kind: "goal";
  readonly id: string;
  readonly title: string;
  readonly needs: Condition;
}

/** Some decisions and events fixed, under a name. */
export interface Scenario extends Placed {
  readonly kind: "scenario";
  readonly id: string;
  readonly title: string;
  readonly given: Readonly<Record<string, boolean>>;
  readonly refusing: readonly string[];
}

/** A claim about the dossier's own answers, which `proviso check` tests. Its id is made from its text. */
export interface Expectation extends Placed {
  readonly kind: "expect";
  readonly id: string;
  readonly claim: Claim;
  readonly frame: Frame;
}

/** Every entry that is no statement: it names things and claims nothing about the world on anybody's word. */
export type Declaration =
  Member | Group | OriginEntry | ReportEntry | Decision | WorldEvent | Fact | Body | Instrument | Goal | Scenario | Expectation;

/** One item of a dossier. Ids are unique across all kinds within an affair. */
export type Entry = Declaration | Statement;
