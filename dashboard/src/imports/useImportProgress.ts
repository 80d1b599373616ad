import { useEffect, useState } from "react";
import { hasEnded, type Progress, readProgress } from "./import-progress.ts";

const REOPEN_MS = 3000;
const CHECK_MS = 10_000;

interface ProgressListeners {
  /** Hears how far the import is while it runs; must keep its identity. */
  readonly onProgress: (progress: Progress) => void;
  /** Asks whether the import has ended; must keep its identity. */
  readonly onCheck: () => void;
}

/**
 * Follows an import while it runs.
 *
 * The browser opens a lost line again by itself, but gives up when the server answers with an error, as while it
 * restarts: then we ask again. A page opened in the middle is told the present state first. `onCheck` is called when
 * the server says that the import has ended, and now and then in case something between us holds its messages back.
 *
 * @returns whether the line is lost now; the import goes on without us.
 */
export function useImportProgress(id: string, { onProgress, onCheck }: ProgressListeners): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let reopen: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource | undefined;
    const open = () => {
      source = new EventSource(`/api/imports/${encodeURIComponent(id)}/events`);
      source.addEventListener("progress", (event) => {
        const progress = readProgress(event.data);
        setLost(false);
        // How it ended, with its report, is for `onCheck` to fetch.
        if (progress && !hasEnded(progress.status)) onProgress(progress);
      });
      source.addEventListener("done", () => {
        source?.close();
        onCheck();
      });
      source.onerror = () => {
        setLost(true);
        if (source?.readyState === EventSource.CLOSED) reopen = setTimeout(open, REOPEN_MS);
      };
    };
    open();
    const check = setInterval(onCheck, CHECK_MS);
    return () => {
      clearTimeout(reopen);
      clearInterval(check);
      source?.close();
    };
  }, [id, onProgress, onCheck]);
  return isLost;
}
