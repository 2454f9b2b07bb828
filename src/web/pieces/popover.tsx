import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode } from "react";

/** A control that says its value and opens a small panel to change it. Closes on Escape and on a press outside. */
export function Popover({ label, said, children }: { label: string; said: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [open]);
  return (
    <span className="popover" ref={box} onKeyDown={(event) => event.key === "Escape" && open && (event.stopPropagation(), close())}>
      <button
        ref={button}
        type="button"
        className="say"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${label} ${said}: change`}
        onClick={() => setOpen(!open)}
      >
        {said}
      </button>
      {open ? (
        <div id={id} className="popover-panel" role="group" aria-label={label}>
          {children}
        </div>
      ) : null}
    </span>
  );
}
