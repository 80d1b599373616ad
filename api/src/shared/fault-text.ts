import { databaseCode } from "./database.ts";

/** Kinds of PostgreSQL's errors whose sentences quote the value that they are about: data, and rules about data. */
const QUOTES_DATA = /^2[23]/;

/** A fault of ours as it is logged: whole, but for values that somebody sent or that are kept. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  const code = databaseCode(error);
  if (code === undefined || !QUOTES_DATA.test(code)) return stack;
  return [`error: PostgreSQL refused a value (${code})`, ...stack.split("\n").filter(isFrame)].join("\n");
}

const isFrame = (line: string): boolean => /^\s+at /.test(line);
