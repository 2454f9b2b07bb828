import type { Body, Frame, GoalAnswer, Power, PowerAnswer, VoterPower } from "#model";
import { usePower } from "../ask/questions.ts";
import type { Names } from "../names/use-names.ts";
import { Answered } from "../pieces/states.tsx";
import { setQuery } from "../route/navigate.ts";
import { countWords } from "./count-words.ts";

const SETS_SHOWN = 8;

interface WeightProps {
  readonly affair: string;
  readonly goal: GoalAnswer;
  /** The body that is weighed in place of the goal; stands in the address. */
  readonly body: string | null;
  readonly frame: Frame;
  readonly names: Names;
}

/** How much weight each actor has for a goal, or each voter of a body; never without the smallest sets that block it. */
export function Weight({ affair, goal, body, frame, names }: WeightProps) {
  const bodies = names.entries.filter((entry): entry is Body => entry.kind === "body" && entry.rule !== undefined);
  const of = bodies.some(({ id }) => id === body) ? body! : goal.id;
  const question = usePower(affair, of, frame);
  return (
    <section className="block">
      <h2 className="heading-choice">
        How much weight each has{" "}
        {bodies.length ? (
          <select aria-label="What is weighed" value={of} onChange={(event) => setQuery({ weigh: event.target.value })}>
            <option value={goal.id}>for this goal</option>
            {bodies.map(({ id }) => (
              <option key={id} value={id}>
                in {names.title(id)}
              </option>
            ))}
          </select>
        ) : (
          "for it"
        )}
      </h2>
      <Answered question={question} what="the weights">
        {(answer) => <Told answer={answer} names={names} />}
      </Answered>
    </section>
  );
}

/** That there are no weights is an answer, with its reason. */
function Told({ answer, names }: { answer: PowerAnswer; names: Names }) {
  if ("power" in answer) return <Weights power={answer.power} names={names} />;
  return (
    <p className="finding">
      {answer.refused.message} <span className="dim">{answer.refused.way}</span>
    </p>
  );
}

function Weights({ power, names }: { power: Power; names: Names }) {
  return (
    <>
      <div className="weights">
        <table>
          <thead>
            <tr>
              <th scope="col">{power.over === "votes" ? "Voter" : "Actor"}</th>
              <th scope="col">Banzhaf</th>
              <th scope="col">normalised</th>
              <th scope="col">Shapley–Shubik</th>
            </tr>
          </thead>
          <tbody>
            {heaviestFirst(power.voters).map((voter) => (
              <Row key={voter.voter} voter={voter} names={names} />
            ))}
          </tbody>
        </table>
        <Blocking power={power} names={names} />
      </div>
      {power.findings.map((finding) => (
        <p key={finding} className="finding">
          {finding}
        </p>
      ))}
      <p className="dim">
        Banzhaf: in what share of the combinations of all others this one decides, which at even odds is Birnbaum’s importance.
        Shapley–Shubik: in what share of the orders of joining. Both take {power.over === "votes" ? "votes" : "choices"} as independent and
        even, and know of no partners: read them beside the sets that block.
      </p>
    </>
  );
}

function heaviestFirst(voters: readonly VoterPower[]): readonly VoterPower[] {
  return [...voters].sort((a, b) => b.shapleyShubik - a.shapleyShubik);
}

function Row({ voter: { voter, banzhaf, banzhafNormalised, shapleyShubik, exact }, names }: { voter: VoterPower; names: Names }) {
  return (
    <tr>
      <th scope="row">{names.title(voter)}</th>
      <td title={exact.banzhaf}>{banzhaf.toFixed(4)}</td>
      <td title={exact.banzhafNormalised ?? undefined}>{banzhafNormalised === null ? "–" : banzhafNormalised.toFixed(4)}</td>
      <td title={exact.shapleyShubik}>{shapleyShubik.toFixed(4)}</td>
    </tr>
  );
}

function Blocking({ power: { blockingSets }, names }: { power: Power; names: Names }) {
  const rest = blockingSets.sets.length > SETS_SHOWN || blockingSets.cut;
  return (
    <div className="sets">
      <h3>Smallest sets that block it</h3>
      <p className="dim">{countWords(blockingSets)}</p>
      <ol>
        {blockingSets.sets.slice(0, SETS_SHOWN).map((set, n) => (
          <li key={n}>{set.length ? set.map((one) => <span key={one}>{names.title(one)}</span>) : <span>nobody more need refuse</span>}</li>
        ))}
      </ol>
      {rest ? <p className="dim">The list is cut after {Math.min(SETS_SHOWN, blockingSets.sets.length)}; the count is not.</p> : null}
    </div>
  );
}
