import { type Logger, pino } from "pino";
import type { LogLevel } from "../env.ts";
import { currentNotes } from "./request-notes.ts";

export type Log = Logger;

/**
 * A log of one JSON object a line; whatever is written while a request is answered names it.
 *
 * Variables, cookies, tokens, the text of queries and addresses of people are never given to it.
 */
export function createLog(write: (line: string) => void, level: LogLevel): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const notes = currentNotes();
        return notes ? { request: notes.id } : {};
      },
    },
    { write },
  );
}
