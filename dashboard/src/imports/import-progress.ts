/** How far an import is; `bytes` is the size of the file, known from the start. */
export interface Progress {
  status: string;
  bytesRead: number;
  bytes: number;
  /** Null for whoever may not see all of them. */
  activitiesRead: number | null;
  message: string | null;
}

const ended = new Set(["APPLIED", "REFUSED", "CANCELLED", "INTERRUPTED", "FAILED"]);

/** Whether an import has come to its end, well or not. */
export function hasEnded(status: string): boolean {
  return ended.has(status);
}

/**
 * Reads one progress event of the server.
 *
 * @returns null when the text is not such an event, so that one torn line never breaks the page.
 */
export function readProgress(text: string): Progress | null {
  const value = parse(text);
  if (typeof value !== "object" || value === null) return null;
  const { status, bytesRead, bytes, activitiesRead, message } = value as Record<keyof Progress, unknown>;
  if (typeof status !== "string" || !isCount(bytesRead) || !isCount(bytes)) return null;
  if (activitiesRead !== null && !isCount(activitiesRead)) return null;
  return { status, bytesRead, bytes, activitiesRead, message: typeof message === "string" ? message : null };
}

/** Share of the file that has been read, 0 to 1; null while the size is not known. */
export function shareRead({ bytesRead, bytes }: Pick<Progress, "bytesRead" | "bytes">): number | null {
  return bytes > 0 ? Math.min(1, bytesRead / bytes) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}
