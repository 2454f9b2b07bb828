import type { ReactNode } from "react";
import { boundKey, useBindings } from "../shell/bindings.ts";
import { KeyCaps } from "../shell/keys-help.tsx";
import { DESK_KEYS, EDIT_KEYS } from "./data/desk-keys.ts";
import type { DeskAct, EditAct } from "./data/desk-keys.ts";

interface ButtonProps {
  readonly main?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button with the key that does the same; `keyName` is one that cannot be chosen otherwise. */
export function FixedKeyButton({ keyName, main, disabled, onClick, children }: ButtonProps & { readonly keyName: string }) {
  return (
    <button type="button" className={main ? "button main" : "button"} disabled={disabled} onClick={onClick}>
      {children} <KeyCaps name={keyName} />
    </button>
  );
}

/** A button for an act of the review desk, with the key that does the same now. */
export function KeyButton({ act, ...rest }: ButtonProps & { readonly act: DeskAct }) {
  useBindings();
  return <FixedKeyButton keyName={boundKey(deskName(act), DESK_KEYS[act].key)} {...rest} />;
}

/** A button for an act of the field editor, with the key that does the same now. */
export function EditKeyButton({ act, ...rest }: ButtonProps & { readonly act: EditAct }) {
  useBindings();
  return <FixedKeyButton keyName={boundKey(editName(act), EDIT_KEYS[act].key)} {...rest} />;
}

/** The name under which another key is kept for an act of the desk. */
export function deskName(act: DeskAct): string {
  return `review.${act}`;
}

/** The name under which another key is kept for an act of the field editor. */
export function editName(act: EditAct): string {
  return `review.edit.${act}`;
}

/** The key that an act of the desk has now, as caps. */
export function DeskCaps({ act }: { readonly act: DeskAct }) {
  useBindings();
  return <KeyCaps name={boundKey(deskName(act), DESK_KEYS[act].key)} />;
}
