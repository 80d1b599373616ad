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

/** What two other ladders call a level. Their words are proper names: for comparing, never shown as ours. */
export interface LevelElsewhere {
  /** Levels of the IAP2 Spectrum of Public Participation; none lies below its lowest. */
  readonly iap2: readonly string[];
  /** Rungs of Arnstein, "A Ladder of Citizen Participation", 1969, by number. */
  readonly arnstein: readonly number[];
  readonly arnsteinGroup: "NON_PARTICIPATION" | "TOKENISM" | "POWER";
}

export const ELSEWHERE: Readonly<Record<Level, LevelElsewhere>> = {
  0: { iap2: [], arnstein: [1, 2], arnsteinGroup: "NON_PARTICIPATION" },
  1: { iap2: ["Inform"], arnstein: [3], arnsteinGroup: "TOKENISM" },
  2: { iap2: ["Consult", "Involve"], arnstein: [4, 5], arnsteinGroup: "TOKENISM" },
  3: { iap2: ["Collaborate"], arnstein: [6], arnsteinGroup: "POWER" },
  4: { iap2: ["Empower"], arnstein: [7, 8], arnsteinGroup: "POWER" },
};
