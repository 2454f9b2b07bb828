import { useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { GroundsPanel } from "../grounds/grounds-panel.tsx";
import { GroundsContext } from "../grounds/show-grounds.ts";
import type { Shown } from "../grounds/show-grounds.ts";
import { WaitingLine } from "../outbox/waiting-line.tsx";
import type { Screen } from "../route/address.ts";
import { EVERYWHERE, useKeyListener, useKeys } from "./keys.ts";
import { KeysHelp } from "./keys-help.tsx";
import { Palette } from "./palette.tsx";
import { Rail } from "./rail.tsx";

interface ShellProps {
  readonly affair: string;
  readonly at: Screen;
  readonly query: URLSearchParams;
  readonly children: ReactNode;
}

/** The house around a screen: skip link, rail, main, the grounds panel at the side, palette and help above. */
export function Shell({ affair, at, query, children }: ShellProps) {
  const [over, setOver] = useState<"palette" | "keys" | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const main = useRef<HTMLElement>(null);
  const close = useCallback(() => setOver(null), []);
  useKeyListener();
  useKeys(EVERYWHERE, [
    { name: "all.palette", key: "ctrl+k", does: "go anywhere", run: () => setOver(over === "palette" ? null : "palette"), anywhere: true },
    { name: "all.keys", key: "?", does: "show the keys", run: () => setOver("keys") },
  ]);
  useFocusOnArrival(main, `${affair} ${at}`);
  return (
    <GroundsContext value={setShown}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <div className={shown ? "shell with-grounds" : "shell"}>
        <Rail affair={affair} at={at} query={query} onPalette={() => setOver("palette")} onKeys={() => setOver("keys")} />
        <main ref={main} id="main" tabIndex={-1}>
          <WaitingLine affair={affair} />
          {children}
        </main>
        {shown ? <GroundsPanel affair={affair} shown={shown} onClose={() => setShown(null)} /> : null}
      </div>
      {over === "palette" ? <Palette affair={affair} onClose={close} /> : null}
      {over === "keys" ? <KeysHelp onClose={close} /> : null}
    </GroundsContext>
  );
}

/** Moves the focus to the new screen when one is arrived at, so that a screen reader begins there; not on the first load. */
function useFocusOnArrival(main: { current: HTMLElement | null }, place: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [main, place]);
}
