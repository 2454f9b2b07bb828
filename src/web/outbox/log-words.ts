import type { Decision } from "./decision.ts";

/** What of a decision only its desk or the answer knows: the statement it enters, what the many share, the proposal it puts forward. */
interface Known {
  readonly statement?: string | undefined;
  readonly of?: string | null | undefined;
  readonly put?: string | undefined;
}

/**
 * What the log will call a decision, so that it can be said before the log is asked; `undefined` where that is not known. The words are those of the server,
 * which has the last one.
 */
export function logWords(decision: Decision, { statement, of, put }: Known): string | undefined {
  switch (decision.kind) {
    case "accept":
      if (decision.over) return undefined;
      if (decision.into !== undefined) return `merge into statement ${decision.into}`;
      return statement === undefined ? undefined : `accept statement ${statement}${decision.text === undefined ? "" : ", edited"}`;
    case "reject":
      return decision.over ? undefined : `reject proposal ${decision.proposal}${inBrackets(decision.reason)}`;
    case "amend":
      return `amend proposal ${decision.proposal}`;
    case "split":
      return `split proposal ${decision.proposal} in 2`;
    case "propose":
      return put === undefined ? undefined : `propose statement ${put}`;
    case "batch": {
      const count = decision.proposals.length;
      const which = of ? `of ${of}` : count === 1 ? "proposal" : "proposals";
      return `${decision.verdict} ${count} ${which}${inBrackets(decision.reason)}`;
    }
    default:
      return undefined;
  }
}

function inBrackets(reason: string | undefined): string {
  return reason ? ` (${reason})` : "";
}
