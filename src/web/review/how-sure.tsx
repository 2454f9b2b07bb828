import { ANALYST } from "#model";
import { usePrecision } from "../ask/questions.ts";
import type { Shown } from "../outbox/overlay.ts";
import { agreements, readerKind } from "./agreement.ts";

interface SureProps {
  readonly affair: string;
  readonly held: Shown;
  readonly proposals: readonly Shown[];
}

type RulePrecision = NonNullable<ReturnType<typeof usePrecision>["data"]>["patterns"][number];

const percent = (share: number) => `${Math.round(share * 100)}`;

/** What the range of a rule says. Source: Wilson's interval at 95 %. */
const RANGE = "in the long run between these two in 100 would stand unchanged, as far as so few decisions tell (95 %)";

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
        <span title={ruleWords(rule)}>
          with you {rule.accepted} of {decided} as it stood (likely {percent(rule.low)}–{percent(rule.high)} in 100)
          {rule.edited > 0 ? `, ${rule.edited} after an edit` : ""}
        </span>
      ) : null}
    </small>
  );
}

/** The figures of a rule in a sentence. */
function ruleWords({ accepted, edited, rejected }: RulePrecision): string {
  const decided = accepted + edited + rejected;
  return `of the ${decided} that you and your colleagues decided, ${accepted} were accepted as they stood, ${edited} after an edit, ${rejected} not; ${RANGE}`;
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
