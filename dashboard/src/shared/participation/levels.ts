/** The levels of the ladder, lowest first. */
export const LEVELS = [0, 1, 2, 3, 4] as const;

/** From this level on, a partner decides too. */
export const CO_DECISION = 3;
