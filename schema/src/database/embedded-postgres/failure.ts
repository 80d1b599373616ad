/** The database cannot be used. The message is one sentence that a person can act on; it holds no password. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

const diskFull = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|not enough space on the disk/i;
const notWritable = /EACCES|EPERM|EROFS|ENOTDIR|EEXIST|Permission denied|Read-only file system/i;

/**
 * Turns whatever went wrong while the server in `directory` was prepared or started into one sentence.
 *
 * A full disk and a folder that cannot be written are told apart, by the error's code or by PostgreSQL's own words;
 * anything else is passed on with the last line that PostgreSQL said.
 */
export function explainFailure(error: unknown, directory: string): DatabaseUnavailable {
  if (error instanceof DatabaseUnavailable) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (diskFull.test(said)) {
    return new DatabaseUnavailable(
      `The disk that holds ${directory} is full: free some space and start again.`,
    );
  }
  if (notWritable.test(said)) {
    return new DatabaseUnavailable(
      `The database cannot be kept in ${directory}, which cannot be written: give another folder in ONZE_DATA.`,
    );
  }
  return new DatabaseUnavailable(`PostgreSQL could not be started in ${directory}: ${lastReason(said)}`);
}

/** The last reason that PostgreSQL gave in `output` (its log or its error output), or the last line if it gave none. */
export function lastReason(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "");
  const reason = lines.findLast((line) => /\b(?:FATAL|PANIC|[Ee]rror):/.test(line)) ?? lines.at(-1);
  return reason?.replace(/^.*?\b(?:FATAL|PANIC|[Ee]rror):\s*/, "").trim() ?? "it gave no reason";
}

/** Whether `error` is a system error with this code, such as `EEXIST`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
