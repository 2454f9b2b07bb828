import type { HeldProposal } from "#wire";
import { actWords } from "./proposal-words.ts";
import { toDesk } from "./to-desk.ts";

const SIGNS: Readonly<Record<HeldProposal["state"], string>> = { open: "open", accepted: "accepted", rejected: "rejected" };

interface ListProps {
  readonly proposals: readonly HeldProposal[];
  readonly focus: string | undefined;
  readonly onFocus: (proposal: string) => void;
}

/** Every proposal of the report in reading order, with what became of it. */
export function ProposalList({ proposals, focus, onFocus }: ListProps) {
  if (proposals.length < 2) return null;
  return (
    <section className="proposal-list">
      <h2>In this report</h2>
      <ol>
        {proposals.map(({ proposal, state }) => (
          <li key={proposal.id}>
            <button
              type="button"
              className="plain"
              aria-current={proposal.id === focus ? "true" : undefined}
              onClick={() => {
                onFocus(proposal.id);
                toDesk(); // so that the next key acts on the proposal, not on this row
              }}
            >
              <i className={`state ${state}`} role="img" aria-label={SIGNS[state]} />
              <span>
                {actWords(proposal)} <small>{proposal.actor.exact || proposal.span.exact.slice(0, 40)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
