/** Held by the process that reads the file, for as long as it lives: whoever cannot take it knows that the reading goes on. */
export const runLock = (id: string): string => `hashtextextended('import ' || ${id}, 0)`;

/** Held to the end of its transaction by the one import that is being written. */
export const WRITING_LOCK = "hashtext('onze import')";
