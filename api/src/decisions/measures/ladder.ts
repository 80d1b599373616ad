/**
 * How far a partner took part in one decision, by the ladder of the Power Awareness Tool; its words are ours.
 *
 * @see README.md of decisions, "Ladder".
 */
export const LADDER = {
  NOT_INFORMED: 0,
  INFORMED: 1,
  CONSULTED: 2,
  CO_DECIDES: 3,
  DECIDES: 4,
} as const;

export type Level = (typeof LADDER)[keyof typeof LADDER];

/** The levels, lowest first. */
export const LEVELS: readonly Level[] = Object.values(LADDER);

/** From this level on, a partner decides too. */
export const CO_DECISION: Level = LADDER.CO_DECIDES;

export const isLevel = (value: number): value is Level => LEVELS.some((level) => level === value);

/** @throws {RangeError} if it is no level. */
export function levelOf(value: number): Level {
  if (!isLevel(value)) throw new RangeError(`${value} is no level; it must be a whole number from 0 to 4`);
  return value;
}
