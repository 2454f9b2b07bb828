import { usePrecision } from "../ask/questions.ts";
import type { Shown } from "../outbox/overlay.ts";
import { agreements, readerKind } from "./agreement.ts";

interface SureProps {
  readonly affair: string;
  readonly held: Shown;
  readonly proposals: readonly Shown[];
}

const percent = (share: number) => `${Math.round(share * 100)}`;

/** How far a proposal may be trusted: what its reader says of it, whether another reader agrees, and how its rule has held with these analysts. */
export function HowSure({ affair, held, proposals }: SureProps) {
  const { proposal } = held;
  const { data } = usePrecision(affair);
  const rule = data?.patterns.find(({ pattern }) => pattern === proposal.pattern);
  const decided = rule ? rule.accepted + rule.edited + rule.rejected : 0;
  const others = agreements(proposals, held);
  return (
    <small className="sure">
      <span title="the share of such proposals that hold, as far as known">
        {readerKind(proposal.reader)} {proposal.confidence.toFixed(2)}
      </span>
      {held.amended ? <span>edited</span> : null}
      {others.map(({ reader, act, agrees }) => (
        <span key={`${reader} ${act}`}>{agrees ? `${reader} agrees` : `${reader} reads a ${act.toLowerCase()}`}</span>
      ))}
      {rule && decided > 0 ? (
        <span title={`the rule “${rule.pattern}”, in 95 of 100 such series between ${percent(rule.low)} and ${percent(rule.high)} %`}>
          with you {rule.accepted + rule.edited} of {decided} ({percent(rule.low)}–{percent(rule.high)} %)
        </span>
      ) : null}
    </small>
  );
}
