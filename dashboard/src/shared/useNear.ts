import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** How far beyond the edge of its scrolling frame a block is drawn already, so that scrolling meets no gap. */
const MARGIN = "900px";

/**
 * Whether an element is in or near the visible part of the frame it scrolls in. On paper everything is near.
 *
 * @param starts what holds until the browser has looked.
 * @param margin how far beyond the edge of that frame still counts as near.
 */
export function useNear(ref: RefObject<HTMLElement | null>, starts: boolean, margin = MARGIN): boolean {
  const [isNear, setNear] = useState(starts);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const root = element.closest("table")?.parentElement ?? null;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root,
      rootMargin: margin,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, margin]);
  useEffect(() => {
    // The browser takes its picture right after the event: the rows must stand by then.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return isNear || isPrinting;
}
