import { useEffect, useRef, useState } from "react";
import type { AffairLine } from "#wire";
import { useAffair, useAffairs } from "../ask/questions.ts";
import { ALL_AFFAIRS, to } from "../route/address.ts";
import type { Screen } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { frameOnly } from "../route/frame.ts";
import { setTheme, useTheme } from "./theme.ts";
import type { Theme } from "./theme.ts";
import { KeyCaps } from "./keys-help.tsx";
import { RenameDialog } from "./rename-dialog.tsx";

const OTHERS_SHOWN = 4;

const LINES: readonly { readonly screen: Screen; readonly title: string; readonly count?: (line: AffairLine) => number }[] = [
  { screen: "affair", title: "Affair" },
  { screen: "reports", title: "Reports", count: (line) => line.reports },
  { screen: "review", title: "Review", count: (line) => line.open },
  { screen: "register", title: "Register", count: (line) => line.statements },
  { screen: "answers", title: "Answers" },
  { screen: "dossier", title: "Dossier" },
  { screen: "history", title: "History" },
];

/** The screens that are asked under a frame; going from one to another keeps it. */
const FRAMED: readonly Screen[] = ["affair", "register", "answers"];

interface RailProps {
  readonly affair: string;
  readonly at: Screen;
  readonly query: URLSearchParams;
  readonly onPalette: () => void;
  readonly onKeys: () => void;
}

/** The rail: the affair, its screens with their numbers, the other affairs one press away. */
export function Rail({ affair, at, query, onPalette, onKeys }: RailProps) {
  const { data: line } = useAffair(affair);
  const [isRenaming, setRenaming] = useState(false);
  const lines = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a narrow page the lines stand side by side and may be wider than it.
    const link = lines.current?.querySelector<HTMLElement>("[aria-current]");
    if (lines.current && link) lines.current.scrollLeft = link.offsetLeft - lines.current.clientWidth / 2 + link.offsetWidth / 2;
  }, [at]);
  const frame = FRAMED.includes(at) ? frameOnly(query) : new URLSearchParams();
  return (
    <nav className="rail" aria-label="Affair">
      <Link className="mark" href={ALL_AFFAIRS} aria-label="Proviso: all affairs">
        <b>Pro</b>viso
      </Link>
      <p className="affair">
        Affair<b>{line?.title ?? affair}</b>
        <button type="button" className="link" onClick={() => setRenaming(true)}>
          rename
        </button>
      </p>
      {isRenaming ? <RenameDialog affair={affair} title={line?.title ?? affair} onClose={() => setRenaming(false)} /> : null}
      <ul ref={lines}>
        {LINES.map(({ screen, title, count }) => (
          <li key={screen}>
            <Link
              href={to(screen, affair, FRAMED.includes(screen) ? { query: frame } : {})}
              aria-current={screen === at ? "page" : undefined}
            >
              {title} {count && line ? <small>{count(line)}</small> : null}
            </Link>
          </li>
        ))}
      </ul>
      <OtherAffairs affair={affair} at={at} />
      <Foot onPalette={onPalette} onKeys={onKeys} />
    </nav>
  );
}

/** Going to another affair stays on the same screen, so that two can be compared at a glance. */
function OtherAffairs({ affair, at }: { affair: string; at: Screen }) {
  const others = (useAffairs().data?.affairs ?? []).filter(({ id }) => id !== affair);
  return (
    <div className="others">
      <h2>{others.length ? "Other affairs" : "Affairs"}</h2>
      <ul>
        {others.slice(0, OTHERS_SHOWN).map(({ id, title }) => (
          <li key={id}>
            <Link href={to(at, id)}>{title}</Link>
          </li>
        ))}
        <li>
          <Link href={ALL_AFFAIRS}>{others.length > OTHERS_SHOWN ? `All ${others.length + 1} affairs` : "All affairs, or a new one"}</Link>
        </li>
      </ul>
    </div>
  );
}

function Foot({ onPalette, onKeys }: { onPalette: () => void; onKeys: () => void }) {
  const theme = useTheme();
  return (
    <div className="foot">
      <button type="button" onClick={onPalette}>
        <KeyCaps name="ctrl+k" /> anything
      </button>
      <button type="button" onClick={onKeys}>
        <KeyCaps name="?" /> keys here
      </button>
      <label>
        Light:{" "}
        <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          <option value="system">as the system</option>
          <option value="light">light</option>
          <option value="dark">dark</option>
        </select>
      </label>
    </div>
  );
}
