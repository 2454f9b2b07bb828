import type { GoalPersuasion, Persuasion, Persuasions } from "#model";
import { usePersuade } from "../ask/questions.ts";
import { counted } from "../names/dates.ts";
import type { Names } from "../names/use-names.ts";
import { Answered } from "../pieces/states.tsx";
import { Notes } from "./notes.tsx";
import type { ChanceProps } from "./notes.tsx";

const SHOWN = 5;

/** Whom to persuade: the cheapest yeses that are enough, for what is possible and for what is assured. */
export function WhomToPersuade({ affair, frame, goal, names }: ChanceProps) {
  const question = usePersuade(affair, frame, goal);
  return (
    <section className="block">
      <h2>Whom to persuade</h2>
      <Answered question={question} what="whom to persuade">
        {({ goals: [found], unit, findings }) => (
          <>
            {found ? (
              <div className="sets-cols">
                <Choices title="so that it is possible" found={found.possible} goal={found} unit={unit} names={names} />
                <Choices title="so that it is assured" found={found.assured} goal={found} unit={unit} names={names} />
              </div>
            ) : null}
            <Notes findings={findings} names={names} />
          </>
        )}
      </Answered>
    </section>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly found: Persuasions;
  readonly goal: GoalPersuasion;
  readonly unit: string | null;
  readonly names: Names;
}

/** Cheapest first; how many there are, how many tie, and that a list was cut are said. */
function Choices({ title, found, goal, unit, names }: ChoicesProps) {
  return (
    <div className="sets">
      <h3>… {title}</h3>
      <p className="dim">{waysWords(found)}</p>
      <ol>
        {found.sets.slice(0, SHOWN).map((set) => (
          <Choice key={`${set.yeses.join()} ${set.needs.join()}`} set={set} goal={goal} unit={unit} names={names} />
        ))}
      </ol>
      {found.sets.length > SHOWN ? <p className="dim">The {SHOWN} cheapest are shown.</p> : null}
    </div>
  );
}

/** How many ways there are, as far as they were counted, and how many of them tie. */
function waysWords({ sets, cheapest, cut, below }: Persuasions): string {
  const [first] = sets;
  const unsettled =
    below !== null && below < (first?.cost ?? Infinity) ? `; nothing that costs less than ${Number(below.toFixed(6))} is enough` : "";
  if (first === undefined) return cut ? `No set of yeses was found${unsettled}.` : "No set of yeses is enough.";
  const count = `${cut ? "at least " : ""}${counted(sets.length, "way")}`;
  return `${count}${cheapest > 1 ? `, ${cheapest} of them cheapest alike` : ""}${unsettled}`;
}

function Choice({ set, goal, unit, names }: { set: Persuasion; goal: GoalPersuasion; unit: string | null; names: Names }) {
  const against = (id: string): boolean => goal.costs.some((cost) => cost.id === id && cost.against);
  return (
    <li>
      {set.yeses.length === 0 ? (
        <span>{set.needs.length === 0 ? "nobody: nothing more is needed" : "nobody: no yes brings it about"}</span>
      ) : null}
      {set.yeses.map((id) => (
        <span key={id}>
          {names.title(id)} {against(id) ? <small>has decided no</small> : null}
        </span>
      ))}
      <small>
        {[
          `costs ${Number(set.cost.toFixed(6))}${unit === null ? "" : ` ${unit}`}`,
          ...(set.actors.length ? [set.actors.map(names.title).join(", ")] : []),
          ...set.needs.map((id) => `“${names.title(id)}” must happen`),
        ].join(" · ")}
      </small>
    </li>
  );
}
