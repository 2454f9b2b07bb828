import { useEffect, useRef, useState } from "react";
import { setQuery } from "../route/navigate.ts";

/** The address follows the focus after this time, so that whoever decides fast is not slowed by it. */
const ADDRESS_MS = 250;

/** Which proposal is in focus: the one asked for in the address, until another is gone to; the address then follows. */
export function useFocus(report: string, asked: string | null): readonly [string | null, (proposal: string) => void] {
  const [focus, setFocus] = useState<{ asked: string | null; proposal: string | null }>({ asked, proposal: asked });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), [report]);
  if (focus.asked !== asked) setFocus({ asked, proposal: asked });
  const go = (proposal: string) => {
    setFocus((now) => ({ asked: now.asked, proposal })); // a text drawn earlier may still hold this function of then
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setQuery({ report, proposal }), ADDRESS_MS);
  };
  return [focus.asked === asked ? focus.proposal : asked, go];
}
