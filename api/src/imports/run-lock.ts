/** Held by the process that reads the file, for as long as it lives: whoever cannot take it knows that the reading goes on. */
export const runLock = (id: string): string => `hashtextextended('import ' || ${id}, 0)`;
