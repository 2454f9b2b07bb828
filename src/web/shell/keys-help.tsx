import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Modal } from "../pieces/modal.tsx";
import { bindKey, boundKey, releaseKey, releaseKeys, useBindings } from "./bindings.ts";
import { holderOf, keyName, keysNow } from "./keys.ts";
import type { Key, KeyGroup } from "./keys.ts";

const NAMES: Readonly<Record<string, string>> = {
  ctrl: "Ctrl",
  shift: "Shift",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Delete: "Del",
  " ": "Space",
};

/** Keys that change or leave something everywhere, so that nothing else may have them. */
const ALWAYS: readonly string[] = ["Escape", "Enter", "Tab", "shift+Tab", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"];

/** The keys that work on the page it was opened from; those with a name can be given another key. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const [groups] = useState(keysNow);
  const bindings = useBindings();
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const choose = (key: string, one: Key, group: KeyGroup) => {
    const holder = holderOf(key, one, group, groups);
    if (holder) return setSaid(`${keyWords(key)} already does “${holder.does}”. Choose another key, or change that one first.`);
    bindKey(one.name!, key);
    setChosen(null);
    setSaid(`${keyWords(key)} now does “${one.does}”.`);
  };
  const release = (one: Key, group: KeyGroup) => {
    const holder = holderOf(one.key, one, group, groups);
    if (holder) return setSaid(`${keyWords(one.key)} does “${holder.does}” now. Change that one first.`);
    releaseKey(one.name!);
    setSaid(`${keyWords(one.key)} does “${one.does}” again.`);
  };
  return (
    <Modal label="Keys here" className="keys-help" onClose={onClose}>
      <header>
        <h2>Keys here</h2>
        <button type="button" className="button quiet" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <p className="keys-said" role="status">
        {said}
      </p>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map((one) => (
              <KeyLine
                key={`${one.key} ${one.does}`}
                one={one}
                isChosen={chosen !== null && chosen === one.name}
                onChoose={(name) => (setChosen(name), setSaid(""))}
                onKey={(key) => choose(key, one, group)}
                onRelease={() => release(one, group)}
              />
            ))}
          </dl>
        </section>
      ))}
      <p className="buttons">
        {Object.keys(bindings).length > 0 ? (
          <button type="button" className="button" onClick={() => (releaseKeys(), setSaid("Every key is as it was."))}>
            Set every key back
          </button>
        ) : null}
        <span className="dim">No key acts while you write in a field; Escape closes what is open.</span>
      </p>
    </Modal>
  );
}

interface LineProps {
  readonly one: Key;
  readonly isChosen: boolean;
  readonly onChoose: (name: string | null) => void;
  readonly onKey: (key: string) => void;
  readonly onRelease: () => void;
}

/** One key with what it does. While another is being chosen for it, the next key pressed is taken; Escape leaves it as it was. */
function KeyLine({ one, isChosen, onChoose, onKey, onRelease }: LineProps) {
  const key = boundKey(one.name, one.key);
  const pressed = (event: KeyboardEvent) => {
    if (!isChosen || event.key === "Tab" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return onChoose(null);
    const name = keyName(event);
    if (!ALWAYS.includes(name) && !ALWAYS.includes(event.key) && !event.altKey) onKey(name);
  };
  return (
    <div>
      <dt>
        <KeyCaps name={key} />
      </dt>
      <dd>{one.does}</dd>
      {one.name === undefined ? null : (
        <dd className="key-change">
          <button
            type="button"
            className="link"
            aria-label={isChosen ? `Press the key that shall ${one.does}` : `Change the key: ${one.does}`}
            aria-pressed={isChosen}
            onKeyDown={pressed}
            onClick={() => onChoose(isChosen ? null : one.name!)}
            onBlur={() => isChosen && onChoose(null)}
          >
            {isChosen ? "press a key …" : "change"}
          </button>
          {key === one.key ? null : (
            <button type="button" className="link" aria-label={`Set the key back: ${one.does}`} onClick={onRelease}>
              set back
            </button>
          )}
        </dd>
      )}
    </div>
  );
}

/** A key's name in a sentence. */
export function keyWords(name: string): string {
  return capsOf(name).join(" ");
}

function capsOf(name: string): readonly string[] {
  const parts = name.endsWith("++") ? [...name.slice(0, -2).split("+"), "+"] : name === "+" ? ["+"] : name.split("+");
  return parts.map((cap) => NAMES[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap));
}

/** A key's name as caps. */
export function KeyCaps({ name }: { name: string }) {
  return (
    <>
      {capsOf(name).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </>
  );
}
