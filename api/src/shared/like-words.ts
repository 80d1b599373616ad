/** Words as `like` and `ilike` take them: its own signs stand for themselves. */
export const likeWords = (words: string): string => words.replace(/[\\%_]/g, "\\$&");
