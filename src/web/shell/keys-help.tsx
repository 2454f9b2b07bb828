import { Modal } from "../pieces/modal.tsx";
import { keysNow } from "./keys.ts";

const NAMES: Readonly<Record<string, string>> = { ctrl: "Ctrl", shift: "Shift", ArrowUp: "↑", ArrowDown: "↓" };

/** The keys that work on the page it was opened from. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Modal label="Keys here" className="keys-help" onClose={onClose}>
      <header>
        <h2>Keys here</h2>
        <button type="button" className="button quiet" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      {keysNow().map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <KeyCaps name={key} />
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="dim">No key acts while you write in a field; Escape closes what is open.</p>
    </Modal>
  );
}

/** A key's name as caps. */
export function KeyCaps({ name }: { name: string }) {
  return (
    <>
      {name.split("+").map((cap) => (
        <kbd key={cap}>{NAMES[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap)}</kbd>
      ))}
    </>
  );
}
