import type { GoalAnswer, SetAnswer, SetList } from "#model";
import { Choice } from "../pieces/choice.tsx";
import type { Names } from "../names/use-names.ts";
import { setQuery } from "../route/navigate.ts";
import { countWords } from "./count-words.ts";

const SHOWN = 8;

interface ListsProps {
  readonly goal: GoalAnswer;
  readonly over: "facts" | "actors";
  readonly names: Names;
}

/** What it would take and who can stop it, as smallest sets over facts or over the actors that control them. */
export function SetLists({ goal, over, names }: ListsProps) {
  return (
    <section className="block">
      <h2 className="heading-choice">
        Smallest sets of
        <Choice
          name="over"
          label="Sets of facts or of actors"
          value={over}
          options={[
            { value: "facts", label: "facts" },
            { value: "actors", label: "actors" },
          ]}
          onChange={(value) => setQuery({ over: value === "facts" ? null : value })}
        />
      </h2>
      <div className="sets-cols">
        <Sets
          title="whose no stops it"
          sets={goal.blockingSets}
          over={over}
          names={names}
          none="No set of noes stops it."
          empty="nothing more: it is out of reach already"
        />
        <Sets
          title="whose yes makes it possible"
          sets={goal.sufficientSets}
          over={over}
          names={names}
          none="No set of yeses makes it possible."
          empty="nothing more is needed"
        />
        <Sets
          title="whose yes assures it"
          sets={goal.assuringSets}
          over={over}
          names={names}
          none="It cannot be assured: somebody stays free to do otherwise."
          empty="nothing more is needed"
        />
      </div>
    </section>
  );
}

interface SetsProps {
  readonly title: string;
  readonly sets: SetAnswer;
  readonly over: "facts" | "actors";
  readonly names: Names;
  /** Said where there is no set at all. */
  readonly none: string;
  /** Said for the set of nothing. */
  readonly empty: string;
}

/** The count is exact even where the list is cut; a set is read as “these together”. */
function Sets({ title, sets, over, names, none, empty }: SetsProps) {
  const list = over === "actors" ? sets.actors : sets;
  const isNone = list.complete && String(list.count) === "0";
  return (
    <div className="sets">
      <h3>… {title}</h3>
      <p className="dim">{isNone ? none : countWords(list)}</p>
      <ol>
        {list.sets.slice(0, SHOWN).map((set, n) => (
          <SetItem key={n} set={set} names={names} empty={empty} />
        ))}
      </ol>
      <Rest list={list} names={names} empty={empty} />
    </div>
  );
}

/** What does not fit at first, and the word that the server cut the list where it did. */
function Rest({ list, names, empty }: { list: SetList; names: Names; empty: string }) {
  const more = list.sets.slice(SHOWN);
  return (
    <>
      {more.length ? (
        <details>
          <summary>{more.length} more</summary>
          <ol start={SHOWN + 1}>
            {more.map((set, n) => (
              <SetItem key={n} set={set} names={names} empty={empty} />
            ))}
          </ol>
        </details>
      ) : null}
      {list.cut ? <p className="dim">{cutWords(list)}</p> : null}
    </>
  );
}

function cutWords({ sets, complete }: SetList): string {
  return complete
    ? `The list is cut after ${sets.length}; the counts are exact.`
    : `Found by a search, smallest first, since no decision diagram is small enough; ${sets.length} are shown.`;
}

function SetItem({ set, names, empty }: { set: readonly string[]; names: Names; empty: string }) {
  return <li>{set.length ? set.map((fact) => <span key={fact}>{names.fact(fact)}</span>) : <span>{empty}</span>}</li>;
}
