import { useEffect, useState } from "react";
import { type Progress, readProgress } from "./import-progress.ts";

const REOPEN_MS = 3000;
const CHECK_MS = 10_000;

interface LiveProgress {
  /** The newest that the server told; null until it has told something. */
  readonly progress: Progress | null;
  /** True while the line is lost; the import goes on without us. */
  readonly isLost: boolean;
}

/**
 * Follows an import while it runs.
 *
 * The browser opens a lost line again by itself, but gives up when the server answers with an error, as while it
 * restarts: then we ask again. A page opened in the middle is told the present state first.
 *
 * @param onCheck asks whether the import has ended; called when the server says so, and now and then in case
 * something between us holds its messages back.
 */
export function useImportProgress(id: string, onCheck: () => void): LiveProgress {
  const [live, setLive] = useState<LiveProgress>({ progress: null, isLost: false });
  useEffect(() => {
    let reopen: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource | undefined;
    const open = () => {
      source = new EventSource(`/api/imports/${encodeURIComponent(id)}/events`);
      source.addEventListener("progress", (event) => {
        const progress = readProgress(event.data);
        if (progress) setLive({ progress, isLost: false });
      });
      source.addEventListener("done", () => {
        source?.close();
        onCheck();
      });
      source.onerror = () => {
        setLive(({ progress }) => ({ progress, isLost: true }));
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
  }, [id, onCheck]);
  return live;
}
