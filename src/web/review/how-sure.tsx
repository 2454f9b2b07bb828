import { ANALYST } from "#model";
import { usePrecision } from "../ask/questions.ts";
import type { Shown } from "../outbox/overlay.ts";
import { agreements, readerKind } from "./agreement.ts";

interface SureProps {
  readonly affair: string;
  readonly held: Shown;
  readonly proposals: readonly Shown[];
}

const percent = (share: number) => `${Math.round(share * 100)}`;

/** What the range of a rule says. Source: Wilson's interval at 95 %. */
const RANGE = "in the long run between these two in 100 would, as far as so few decisions tell (95 %)";

/** How far a proposal may be trusted: what its reader says of it, whether another reader agrees, and how its rule has held with these analysts. */
export function HowSure({ affair, held, proposals }: SureProps) {
  const { proposal } = held;
  const { data } = usePrecision(affair);
  const rule = data?.patterns.find(({ pattern }) => pattern === proposal.pattern);
  const decided = rule ? rule.accepted + rule.edited + rule.rejected : 0;
  const others = agreements(proposals, held);
  return (
    <small className="sure">
      <Found proposal={proposal} />
      {held.amended ? <span>edited</span> : null}
      {others.map(({ reader, act, agrees }) => (
        <span key={`${reader} ${act}`}>{agrees ? `${reader} agrees` : `${reader} reads a ${act.toLowerCase()}`}</span>
      ))}
      {rule && decided > 0 ? (
        <span title={`${rule.accepted + rule.edited} of the ${decided} that you and your colleagues decided became statements; ${RANGE}`}>
          with you {rule.accepted + rule.edited} of {decided} (likely {percent(rule.low)}–{percent(rule.high)} in 100)
        </span>
      ) : null}
    </small>
  );
}

/** Who found it and how often such proposals hold: a figure, with its meaning under the pointer and for a screen reader. */
function Found({ proposal: { reader, pattern, confidence } }: { proposal: Shown["proposal"] }) {
  const kind = readerKind(reader);
  if (kind === ANALYST) return <span title="put forward by a person">put forward by hand</span>;
  const by = pattern === undefined ? `found by the reader “${kind}”` : `found by the rule “${pattern}”`;
  const words = `${by}; such proposals hold in about ${percent(confidence)} of 100`;
  return (
    <span title={words}>
      <span aria-hidden="true">holds {percent(confidence)} in 100</span>
      <span className="hidden">{words}</span>
    </span>
  );
}
