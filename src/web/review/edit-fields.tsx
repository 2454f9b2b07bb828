import type { KeyboardEvent, ReactNode } from "react";
import { ACTS, RELATIONS, SOURCE_KINDS } from "#model";
import type { Names } from "../names/use-names.ts";
import { boundKey, useBindings } from "../shell/bindings.ts";
import { KeyCaps, keyWords } from "../shell/keys-help.tsx";
import { EDIT_KEYS } from "./data/desk-keys.ts";
import { draftNames } from "./draft-names.ts";
import { DryReadingBox } from "./dry-reading.tsx";
import { IdsField } from "./ids-field.tsx";
import { editName, EditKeyButton, FixedKeyButton } from "./key-button.tsx";
import { heldAs, RELATION_WORDS } from "./proposal-words.ts";
import { linkToggled } from "./links.ts";
import { readBeside } from "./read-beside.ts";
import { addPart, clearPart } from "./spans/editing.ts";
import type { Editing } from "./spans/editing.ts";
import type { Fields } from "./spans/fields.ts";
import { partsOf } from "./spans/parts.ts";
import type { Part } from "./spans/parts.ts";
import type { KeptEditing } from "./spans/use-editing.ts";
import type { DryReading } from "./use-dry-reading.ts";

interface EditFieldsProps {
  readonly kept: KeptEditing;
  readonly text: string;
  readonly names: Names;
  readonly isMissed: boolean;
  readonly dry: DryReading;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onForget: () => void;
  readonly onLeave: () => void;
}

/** Every field of a statement: its parts with their words, one of them in hand; beside it what cannot be pointed at in the text. */
export function EditFields({ kept, text, names: held, isMissed, dry, busy, onSave, onForget, onLeave }: EditFieldsProps) {
  const { editing, change, setFields } = kept;
  const names = draftNames(held, dry.told?.draft?.declarations);
  const { fields } = editing;
  const parts = partsOf(fields);
  const inHand = parts.find(({ key }) => key === editing.part);
  const words = inHand?.span ? `“${text.slice(inHand.span.start, inHand.span.end)}”` : "no words yet";
  return (
    <div className="edit edit-fields" onKeyDown={leaveField}>
      <p className="hidden" role="status">
        {`${inHand?.label}: ${words}, the arrows move its ${editing.end === "start" ? "beginning" : "end"}`}
      </p>
      <div className="fields">
        <ActField {...{ editing, change, isMissed, dry }} />
        {parts.map((part) => (
          <PartRow
            key={part.key}
            {...{ part, editing, text }}
            onTake={() => change({ ...editing, part: part.key, end: "end" })}
            beside={
              <Beside part={part} fields={fields} names={names} isRead={dry.is === "asked" || dry.is === "read"} onChange={setFields} />
            }
            said={saidBeside(part, fields, names, dry.told !== null)}
            read={dry.told ? readBeside(part.key, fields, dry.told.fields, names) : ""}
          />
        ))}
        <label className="field-label" htmlFor="edit-hedge">
          Softened by
        </label>
        <input
          id="edit-hedge"
          value={fields.hedge ?? ""}
          maxLength={80}
          placeholder="may, could, is ready to …"
          onChange={({ target: { value } }) => setFields({ ...fields, hedge: value || null })}
        />
      </div>
      <p className="edit-how dim">
        <KeyCaps name="Tab" /> part · <KeyCaps name="ArrowLeft" /> <KeyCaps name="ArrowRight" /> by word, with <kbd>Shift</kbd> by character
        · <KeyCaps name="ArrowUp" /> its beginning, <KeyCaps name="ArrowDown" /> its end · or select words in the text
      </p>
      <p className="buttons">
        <EditKeyButton act="condition" onClick={() => change(addPart(editing, "condition", text))}>
          Condition
        </EditKeyButton>
        <EditKeyButton act="source" onClick={() => change(addPart(editing, "source", text))}>
          Source
        </EditKeyButton>
        <EditKeyButton act="remove" disabled={editing.part === "span"} onClick={() => change(clearPart(editing))}>
          Take away
        </EditKeyButton>
      </p>
      <DryReadingBox fields={fields} dry={dry} names={held} onLink={(choice) => setFields(linkToggled(fields, choice))} />
      <EditFoot {...{ isMissed, busy, onSave, onForget, onLeave }} isChanged={kept.isChanged} />
    </div>
  );
}

type FootProps = Pick<EditFieldsProps, "isMissed" | "busy" | "onSave" | "onForget" | "onLeave"> & { readonly isChanged: boolean };

/** What becomes of the edit. */
function EditFoot({ isMissed, busy, isChanged, onSave, onForget, onLeave }: FootProps) {
  return (
    <p className="buttons acts">
      <FixedKeyButton keyName="Enter" main disabled={busy} onClick={onSave}>
        {isMissed ? "Put it forward" : "Keep it so"}
      </FixedKeyButton>
      <FixedKeyButton keyName="Escape" onClick={onLeave}>
        Leave it for now
      </FixedKeyButton>
      {isChanged || isMissed ? (
        <button type="button" className="button" onClick={onForget}>
          {isMissed ? "Drop it" : "Undo these changes"}
        </button>
      ) : null}
    </p>
  );
}

/** Enter and Escape in a field give the keys back to the text. */
function leaveField(event: KeyboardEvent): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing;
  if ((event.key !== "Escape" && event.key !== "Enter") || !isPlain || !(event.target instanceof HTMLElement)) return;
  if (!event.target.matches("input, select")) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.blur();
}

type ActProps = Pick<KeptEditing, "editing" | "change"> & Pick<EditFieldsProps, "isMissed" | "dry">;

/** The kind of act; where nobody chose one, as what the words are read, or that they do not tell. */
function ActField({ editing, change, isMissed, dry }: ActProps) {
  const { fields } = editing;
  useBindings();
  const key = keyWords(boundKey(editName("act"), EDIT_KEYS.act.key));
  const read = dry.told && fields.act === null ? (dry.told.fields.act ?? "unknown") : null;
  return (
    <>
      <label className="field-label" htmlFor="edit-act">
        Act
      </label>
      <div className="part">
        <select
          id="edit-act"
          value={fields.act ?? ""}
          onChange={({ target: { value } }) =>
            change({ ...editing, fields: { ...fields, act: ACTS.find((act) => act === value) ?? (isMissed ? null : fields.act) } })
          }
        >
          {isMissed ? <option value="">read from the words</option> : null}
          {ACTS.map((act) => (
            <option key={act} value={act}>
              {act.charAt(0) + act.slice(1).toLowerCase()}
            </option>
          ))}
        </select>
        {read === null ? null : (
          <small className="act-read">
            {read === "unknown" ? `the words do not tell which; choose with ${key}` : `read as ${read}; change with ${key}`}
          </small>
        )}
      </div>
    </>
  );
}

interface RowProps {
  readonly part: Part;
  readonly editing: Editing;
  readonly text: string;
  readonly onTake: () => void;
  /** What stands beside the words: to be changed where the part is in hand, else only said. */
  readonly beside: ReactNode;
  readonly said: string;
  /** What the server reads of the part, and nobody said by hand. */
  readonly read: string;
}

function PartRow({ part: { key, label, role, span }, editing, text, onTake, beside, said, read }: RowProps) {
  const isInHand = key === editing.part;
  const words = span ? text.slice(span.start, span.end) : "";
  return (
    <>
      <span className="field-label">{label}</span>
      <div className={isInHand ? "part in-hand" : "part"}>
        <button
          type="button"
          className="plain"
          aria-current={isInHand ? "true" : undefined}
          aria-label={`${label}: ${words || "no words"}`}
          onClick={onTake}
        >
          {span ? <span className={role ? `chip ${role}` : "part-words"}>{words}</span> : <small className="part-none">no words</small>}
        </button>
        {isInHand ? beside : said ? <small>{said}</small> : null}
        {read ? <small>{read}</small> : null}
      </div>
    </>
  );
}

/** What stands beside a part's words, in words; whom they denote is told by the reading where there `isRead` one. */
function saidBeside({ key }: Part, fields: Fields, names: Names, isRead: boolean): string {
  const [kind, n] = key.split(" ");
  const ids = kind === "actor" || kind === "addressee" ? fields[kind]?.ids : undefined;
  if (ids) return ids.length && !isRead ? heldAs(ids, names) : "";
  const condition = kind === "condition" ? fields.conditions[Number(n)] : undefined;
  if (condition) return RELATION_WORDS[condition.relation];
  return (kind === "source" && fields.attribution[Number(n)]?.kind) || "";
}

interface BesideProps {
  readonly part: Part;
  readonly fields: Fields;
  readonly names: Names;
  readonly isRead: boolean;
  readonly onChange: (fields: Fields) => void;
}

/** What stands beside a part's words: whom they denote, how a condition bears on the act, what kind of source it is. */
function Beside({ part: { key }, fields, names, isRead, onChange }: BesideProps) {
  const [kind, n] = key.split(" ");
  const at = Number(n);
  if (kind === "actor" || kind === "addressee") {
    const named = fields[kind];
    if (!named) return null;
    return (
      <IdsField
        label={`${kind === "actor" ? "Who" : "To whom"}: names, or ids`}
        ids={named.ids}
        names={names}
        isRead={isRead}
        onChange={(ids) => onChange({ ...fields, [kind]: { ...named, ids } })}
      />
    );
  }
  const condition = kind === "condition" ? fields.conditions[at] : undefined;
  if (condition) {
    const put = (change: Partial<typeof condition>) =>
      onChange({ ...fields, conditions: fields.conditions.map((one, index) => (index === at ? { ...one, ...change } : one)) });
    return (
      <>
        <select
          aria-label={`Condition ${at + 1}: how it bears on the act`}
          value={condition.relation}
          onChange={({ target: { value } }) => put({ relation: RELATIONS.find((one) => one === value) ?? condition.relation })}
        >
          {RELATIONS.map((one) => (
            <option key={one} value={one}>
              {RELATION_WORDS[one]}
            </option>
          ))}
        </select>
        <IdsField
          label={`Condition ${at + 1}: whose act satisfies it`}
          ids={condition.holders}
          names={names}
          isRead={isRead}
          onChange={(holders) => put({ holders })}
        />
      </>
    );
  }
  const source = kind === "source" ? fields.attribution[at] : undefined;
  if (!source) return null;
  return (
    <select
      aria-label={`Source ${at + 1}: its kind`}
      value={source.kind}
      onChange={({ target: { value } }) => {
        const kind = SOURCE_KINDS.find((one) => one === value) ?? source.kind;
        onChange({ ...fields, attribution: fields.attribution.map((one, index) => (index === at ? { ...one, kind } : one)) });
      }}
    >
      {SOURCE_KINDS.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
