import { useEffect } from "react";

/** One key and what it does. `anywhere` keys work while typing too. */
export interface Key {
  /** As {@link keyName} writes it: `a`, `?`, `ctrl+k`, `ctrl+shift+z`. */
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
  readonly anywhere?: boolean;
}

/** Keys under one heading of the help. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly Key[];
}

const groups: KeyGroup[] = [];

/** The keys that work now, for the help. */
export function keysNow(): readonly KeyGroup[] {
  return [...groups];
}

/** Makes keys work as long as the calling component is shown. Where two groups have the same key, the one shown last has it. */
export function useKeys(title: string, keys: readonly Key[]): void {
  useEffect(() => {
    const group = { title, keys };
    groups.push(group);
    return () => void groups.splice(groups.indexOf(group), 1);
  });
}

/** A pressed key in one word. Shift is named only where it does not already show in the character. */
export function keyName(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">): string {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return [control ? "ctrl" : "", control && event.shiftKey ? "shift" : "", key].filter(Boolean).join("+");
}

/** True where a pressed key is text that somebody writes into a field. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button", "submit", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** The key that an event means, or `null`: nothing while typing or under a dialog, save for keys that work anywhere. */
function keyFor(event: KeyboardEvent): Key | null {
  if (event.altKey || event.defaultPrevented) return null;
  const name = keyName(event);
  const quiet = isTyping(event.target) || document.querySelector("dialog:modal") !== null;
  const key = [...groups].reverse().flatMap((group) => group.keys.filter((one) => one.key === name))[0];
  return key && (!quiet || key.anywhere) ? key : null;
}

/** Listens for keys; used once, by the shell. */
export function useKeyListener(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = keyFor(event);
      if (!key) return;
      event.preventDefault();
      key.run();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
