/** Held by the process that reads the file, for as long as it lives: whoever cannot take it knows that the reading goes on. */
export const runLock = (id: string): string => `hashtextextended('import ' || ${id}, 0)`;

/** SQL that holds while a process reads the file of the run with this id, a text. */
export const isBeingRead = (
  id: string,
): string => `exists (select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1
  and (l.classid::bigint << 32 | l.objid::bigint) = ${runLock(id)})`;

/** Held to the end of its transaction by the one import that is being written. */
export const WRITING_LOCK = "hashtext('onze import')";
