import { readFrame } from "#wire";
import { readGrade, STAGES, writeGrade } from "#model";
import type { Frame, Stage } from "#model";
import { useAnswer, useMatrix } from "../ask/questions.ts";
import { counted, dateWords } from "../names/dates.ts";
import { useNames } from "../names/use-names.ts";
import { Popover } from "./popover.tsx";
import { changeFrame, setFrame, toggleIn } from "../route/frame.ts";
import { useSay } from "../shell/say.ts";

/** The frame of the address, with what in it could not be read. */
export function useFrame(query: URLSearchParams): { frame: Frame; findings: readonly string[] } {
  return readFrame(query);
}

const STAGE_WORDS: Readonly<Partial<Record<Stage, string>>> = { stated: "everything said", deployed: "what is deployed" };

/** “Stated and above” leaves out only what was withdrawn, so it is called everything said. */
function stageWords(stage: Stage | undefined): string {
  return stage === undefined ? "everything said" : (STAGE_WORDS[stage] ?? `${stage} and above`);
}

/** The bar over every answer: what is counted, who is believed, as known when, about when. Each is a control that changes the address. */
export function FrameBar({ affair, query }: { affair: string; query: URLSearchParams }) {
  const { frame, findings } = useFrame(query);
  const say = useSay();
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => say("The link is copied: it leads to this very question."),
      () => say("This browser forbids copying; take the address from its bar."),
    );
  return (
    <div className="bar">
      <span>
        Counting{" "}
        <Popover label="Counting" said={stageWords(frame.leastStage)}>
          <StageControl frame={frame} />
        </Popover>
      </span>
      <span>
        believing{" "}
        <Popover label="Believing" said={beliefWords(frame)}>
          <BeliefControl affair={affair} frame={frame} />
        </Popover>
      </span>
      <span>
        as known{" "}
        <Popover label="As known" said={frame.knownOn ? `on ${dateWords(frame.knownOn)}` : "now"}>
          <DateControl frame={frame} part="knownOn" none="as known now" />
        </Popover>
      </span>
      <span>
        about{" "}
        <Popover label="About" said={frame.asOf ? dateWords(frame.asOf) : "today"}>
          <DateControl frame={frame} part="asOf" none="about today" />
        </Popover>
      </span>
      <button type="button" className="button bar-end" onClick={() => void copy()}>
        Copy link
      </button>
      {findings.map((finding) => (
        <p key={finding} className="bar-finding" role="alert">
          Left out of the question: {finding}.
        </p>
      ))}
    </div>
  );
}

function beliefWords({ without = [], leastGrade }: Frame): string {
  const grade = leastGrade ? `${writeGrade(leastGrade)} and better` : "";
  const less = without.length ? `all but ${counted(without.length, "origin")}` : "";
  return [less, grade].filter(Boolean).join(", ") || "every origin";
}

function StageControl({ frame }: { frame: Frame }) {
  const choose = (stage: string) => setFrame(changeFrame(frame, { leastStage: stage === "stated" ? undefined : (stage as Stage) }));
  return (
    <label className="stack">
      Count pledges that are
      <select value={frame.leastStage ?? "stated"} onChange={(event) => choose(event.target.value)}>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {stageWords(stage)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Every origin that an answer or a pledge counts under when all are believed, and those that are left out now. */
function useOrigins(affair: string, without: readonly string[]): readonly string[] {
  const answer = useAnswer(affair, {}).data;
  const matrix = useMatrix(affair, {}).data;
  const ofAnswers = answer?.goals.flatMap(({ grounds }) => grounds.flatMap(({ origins }) => origins)) ?? [];
  const ofPledges = matrix?.rows.flatMap(({ origins }) => origins) ?? [];
  return [...new Set([...ofAnswers, ...ofPledges, ...without])].sort();
}

const GRADES = ["", "A1", "B2", "B3", "C3", "D4"];

/** Origins are left out, never reports: ten retellings of a disbelieved origin fall with it. */
function BeliefControl({ affair, frame }: { affair: string; frame: Frame }) {
  const names = useNames(affair);
  const origins = useOrigins(affair, frame.without ?? []);
  const grade = frame.leastGrade ? writeGrade(frame.leastGrade) : "";
  return (
    <div className="stack">
      <fieldset className="stack">
        <legend>Believe these origins</legend>
        {origins.map((id) => (
          <label key={id} className="check">
            <input type="checkbox" checked={!frame.without?.includes(id)} onChange={() => setFrame(toggleIn(frame, "without", id))} />
            {names.title(id)}
          </label>
        ))}
        {origins.length === 0 ? <small>No origin is known yet.</small> : null}
      </fieldset>
      <label className="stack">
        and citations graded
        <select
          value={grade}
          onChange={(event) => setFrame(changeFrame(frame, { leastGrade: readGrade(event.target.value) ?? undefined }))}
        >
          {[...new Set([...GRADES, grade])].map((one) => (
            <option key={one} value={one}>
              {one === "" ? "in any way" : `${one} or better`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface DateControlProps {
  readonly frame: Frame;
  readonly part: "knownOn" | "asOf";
  readonly none: string;
}

/** `knownOn` asks what we held then (recorded time), `asOf` what was so then (valid time). */
function DateControl({ frame, part, none }: DateControlProps) {
  return (
    <div className="stack">
      <label className="stack">
        {part === "knownOn" ? "What we held on" : "What was so on"}
        <input
          type="date"
          value={frame[part]?.slice(0, 10) ?? ""}
          onChange={(event) => setFrame(changeFrame(frame, { [part]: event.target.value || undefined }))}
        />
      </label>
      <button type="button" className="button" onClick={() => setFrame(changeFrame(frame, { [part]: undefined }))}>
        {none}
      </button>
    </div>
  );
}
