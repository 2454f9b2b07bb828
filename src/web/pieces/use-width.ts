import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** The width of an element in pixels, now and whenever it changes; `before` until it is drawn. */
export function useWidth<T extends Element>(before: number): { readonly ref: RefObject<T | null>; readonly width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
