import { useEffect } from "react";

/**
 * Asks before something is left that does not come back: at a press on a link, and when the page is closed or loaded
 * again.
 *
 * @param question null when nothing would be lost.
 */
export function useLeaveWarning(question: string | null): void {
  useEffect(() => {
    if (question === null) return;
    const stay = (event: Event) => event.preventDefault();
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!link || link.hasAttribute("download") || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", stay);
    document.addEventListener("click", ask, true); // before the link is followed
    return () => {
      window.removeEventListener("beforeunload", stay);
      document.removeEventListener("click", ask, true);
    };
  }, [question]);
}
