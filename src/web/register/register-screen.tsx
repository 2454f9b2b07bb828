import { useAffair, useEntries, useMatrix } from "../ask/questions.ts";
import { isStatement } from "#model";
import { FrameBar, useFrame } from "../pieces/frame-bar.tsx";
import { useNames } from "../names/use-names.ts";
import { entryWords } from "../names/words.ts";
import { Answered, Empty } from "../pieces/states.tsx";
import { to } from "../route/address.ts";
import type { ScreenProps } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { setQuery } from "../route/navigate.ts";
import { filterEntries, filterMatrix } from "./filter.ts";
import { Legend, MatrixTable } from "./matrix-table.tsx";
import { OtherStatements } from "./other-statements.tsx";

/** The register: what we hold, pledges against conditions first, everything else below. */
export default function RegisterScreen({ affair, query }: ScreenProps) {
  const line = useAffair(affair).data;
  return (
    <>
      <title>{`Register · ${line?.title ?? affair} · Proviso`}</title>
      {line?.statements === 0 ? <Nothing affair={affair} /> : <Held affair={affair} query={query} />}
    </>
  );
}

function Nothing({ affair }: { affair: string }) {
  return (
    <>
      <h1 className="hidden">Register</h1>
      <Empty title="Nothing is held yet.">
        <p>A statement enters when somebody accepts a proposal, or writes it into the dossier.</p>
        <Link className="button main" href={to("review", affair)}>
          Review the proposals
        </Link>
        <Link className="button" href={to("dossier", affair)}>
          Write a dossier
        </Link>
      </Empty>
    </>
  );
}

/** The frame bears on the pledges' standings; the other statements are those held on the frame's day of record. */
function Held({ affair, query }: { affair: string; query: URLSearchParams }) {
  const { frame } = useFrame(query);
  const names = useNames(affair);
  const matrix = useMatrix(affair, frame);
  const entries = useEntries(affair, frame.knownOn);
  const filter = query.get("filter") ?? "";
  return (
    <>
      <FrameBar affair={affair} query={query} />
      <Answered question={matrix} what="the register">
        {(data) => {
          const shown = filterMatrix(data, filter);
          return (
            <>
              <h1 className="answer small">{data.summary || "No pledge is held yet."}</h1>
              <Filter value={filter} />
              {shown.rows.length ? (
                <>
                  <Legend />
                  <MatrixTable matrix={shown} names={names} />
                </>
              ) : (
                <p className="dim">{filter ? "No pledge has these words." : "There is no pledge; other statements stand below."}</p>
              )}
            </>
          );
        }}
      </Answered>
      <Answered question={entries} what="the other statements">
        {(data) => (
          <OtherStatements
            affair={affair}
            names={names}
            entries={filterEntries(
              data.entries.filter(({ entry }) => isStatement(entry)),
              filter,
              ({ entry }) => entryWords(entry, names.title),
            )}
          />
        )}
      </Answered>
    </>
  );
}

/** Not a controlled field: the address follows the typing, not the other way round. */
function Filter({ value }: { value: string }) {
  return (
    <label className="filter">
      <span className="hidden">Filter</span>
      <input
        type="search"
        placeholder="Filter: an actor, a condition, a word"
        defaultValue={value}
        onChange={(event) => setQuery({ filter: event.target.value || null })}
      />
    </label>
  );
}
