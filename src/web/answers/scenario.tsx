import type { Frame, GoalAnswer, Scenario } from "#model";
import type { Names } from "../names/use-names.ts";
import { Choice } from "../pieces/choice.tsx";
import { changeFrame, changeGiven, setFrame, toggleIn } from "../route/frame.ts";
import { switchesOf } from "./switches.ts";
import type { Switch } from "./switches.ts";

const SETTINGS = [
  { value: "no", label: "no" },
  { value: "open", label: "open" },
  { value: "yes", label: "yes" },
] as const;

interface ScenarioProps {
  readonly frame: Frame;
  readonly goal: GoalAnswer | undefined;
  readonly names: Names;
}

/** The scenario as switches: each decision and event open, yes or no; actors that refuse; the dossier's own scenarios as a start. */
export function ScenarioSwitches({ frame, goal, names }: ScenarioProps) {
  const switches = switchesOf(names.entries, frame, goal);
  const bearing = switches.filter(({ bears }) => bears);
  const rest = switches.filter(({ bears }) => !bears);
  const isSet = frame.given !== undefined || frame.refusing !== undefined;
  return (
    <section className="card scenario">
      <header className="card-head">
        <h2>Suppose that</h2>
        {isSet ? (
          <button type="button" className="link" onClick={() => setFrame(changeFrame(frame, { given: undefined, refusing: undefined }))}>
            open everything
          </button>
        ) : null}
      </header>
      <NamedScenarios frame={frame} names={names} />
      {bearing.length === 0 ? <p className="dim">Nothing that is open bears on this goal.</p> : null}
      <Switches switches={bearing} frame={frame} names={names} />
      {rest.length ? (
        <details>
          <summary>{rest.length} more, which do not bear on it as things stand</summary>
          <Switches switches={rest} frame={frame} names={names} />
        </details>
      ) : null}
      <Refusing frame={frame} names={names} />
    </section>
  );
}

/** `open` stands between no and yes: it is what we know, not a third opinion. */
function Switches({ switches, frame, names }: { switches: readonly Switch[]; frame: Frame; names: Names }) {
  return (
    <ul className="switches">
      {switches.map(({ id, title, owner, setting }) => (
        <li key={id}>
          <span>
            {title} {owner ? <small>{names.title(owner)}</small> : <small>an event</small>}
          </span>
          <Choice
            name={`given-${id}`}
            label={title}
            value={setting}
            options={SETTINGS}
            onChange={(value) => setFrame(changeGiven(frame, id, value === "open" ? null : value === "yes"))}
          />
        </li>
      ))}
    </ul>
  );
}

/** The scenarios that the dossier names; each takes the place of whatever is supposed now. */
function NamedScenarios({ frame, names }: { frame: Frame; names: Names }) {
  const scenarios = names.entries.filter((entry): entry is Scenario => entry.kind === "scenario");
  if (scenarios.length === 0) return null;
  return (
    <p className="buttons">
      {scenarios.map(({ id, title, given, refusing }) => (
        <button key={id} type="button" className="button" onClick={() => setFrame(changeFrame(frame, { given, refusing }))}>
          {title || id}
        </button>
      ))}
    </p>
  );
}

/** Actors that refuse everything they control: every decision, vote and pledge of theirs is no. */
function Refusing({ frame, names }: { frame: Frame; names: Names }) {
  const actors = names.entries.filter(({ kind }) => kind === "member" || kind === "group").map(({ id }) => id);
  const refusing = frame.refusing ?? [];
  const others = actors.filter((id) => !refusing.includes(id));
  return (
    <div className="refusing">
      {refusing.map((id) => (
        <button key={id} type="button" className="button" onClick={() => setFrame(toggleIn(frame, "refusing", id))}>
          {names.title(id)} refuses everything <span aria-hidden="true">×</span>
          <span className="hidden">: take this out</span>
        </button>
      ))}
      {others.length ? (
        <label>
          <span className="hidden">An actor that refuses everything it controls</span>
          <select value="" onChange={(event) => setFrame(toggleIn(frame, "refusing", event.target.value))}>
            <option value="" disabled>
              {refusing.length ? "and …" : "somebody refuses everything …"}
            </option>
            {others.map((id) => (
              <option key={id} value={id}>
                {names.title(id)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
