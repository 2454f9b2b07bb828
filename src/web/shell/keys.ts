import { useEffect } from "react";
import { boundKey } from "./bindings.ts";

/** One key and what it does. `anywhere` keys work while typing too; `repeats` says that a key held down acts again and again. */
export interface Key {
  /** As {@link keyName} writes it: `a`, `?`, `ctrl+k`, `ctrl+shift+z`, `shift+ArrowLeft`. */
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
  readonly anywhere?: boolean;
  readonly repeats?: boolean;
  /** Under this name another key can be chosen for it; a key without one stays as it is. */
  readonly name?: string;
}

/** Keys under one heading of the help. A group that rests is shown there and does nothing. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly Key[];
  readonly rests?: boolean;
}

/** The heading of the keys that work on every screen. */
export const EVERYWHERE = "Everywhere";

/** Keys that press what has the focus, or leave it: they are never taken from a button or a link. */
const PRESSING: readonly string[] = ["Enter", " ", "Tab", "shift+Tab"];
const PRESSED = "a[href], button, summary, [role=button]";

const groups: KeyGroup[] = [];

/** The keys of the page, for the help. */
export function keysNow(): readonly KeyGroup[] {
  return [...groups];
}

/** Makes keys work as long as the calling component is shown and they do not rest. Where two groups have the same key, the one shown last has it. */
export function useKeys(title: string, keys: readonly Key[], { rests = false }: { rests?: boolean } = {}): void {
  useEffect(() => {
    const group = { title, keys, rests };
    groups.push(group);
    return () => void groups.splice(groups.indexOf(group), 1);
  });
}

/** A pressed key in one word. Shift is named only where it does not already show in the character. */
export function keyName(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">): string {
  const control = event.ctrlKey || event.metaKey;
  const isCharacter = event.key.length === 1;
  const key = isCharacter ? event.key.toLowerCase() : event.key;
  const showsShift = event.shiftKey && (control || !isCharacter);
  return [control ? "ctrl" : "", showsShift ? "shift" : "", key].filter(Boolean).join("+");
}

/** What already has a key where another would have it too: within its own group, or among the keys that work everywhere. */
export function holderOf(key: string, of: Key, within: KeyGroup, all: readonly KeyGroup[]): Key | null {
  const rivals = within.title === EVERYWHERE ? all : all.filter(({ title }) => title === within.title || title === EVERYWHERE);
  const held = rivals.flatMap((group) => group.keys).filter((one) => one !== of && !(one.name !== undefined && one.name === of.name));
  return held.find((one) => boundKey(one.name, one.key) === key) ?? null;
}

/** True where a pressed key is text that somebody writes into a field. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button", "submit", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** True for a press that makes up a character together with others, as when writing Chinese or setting an accent. */
function isComposing({ isComposing, keyCode, key }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229 || key === "Dead" || key === "Process";
}

/** The key that an event means, or `null`: nothing while typing or under a dialog, save for keys that work anywhere. */
function keyFor(event: KeyboardEvent): Key | null {
  if (event.altKey || event.defaultPrevented || isComposing(event)) return null;
  const name = keyName(event);
  const quiet = isTyping(event.target) || document.querySelector("dialog:modal") !== null;
  const own = PRESSING.includes(name) && event.target instanceof Element && event.target.matches(PRESSED);
  const live = [...groups].reverse().filter(({ rests }) => !rests);
  const key = live.flatMap((group) => group.keys.filter((one) => boundKey(one.name, one.key) === name))[0];
  return key && !own && (!quiet || key.anywhere) ? key : null;
}

/** Listens for keys; used once, by the shell. A key held down acts once, unless it is one that repeats. */
export function useKeyListener(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = keyFor(event);
      if (!key) return;
      event.preventDefault();
      if (!event.repeat || key.repeats) key.run();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}
