/*
 * Whoever is asked sits anywhere on earth, and clocks are put forward and back: a round opens and closes at an instant. Its
 * days are those of Brussels, where the umbrella is, and a round that closes on a day closes when that day ends there.
 */

const ZONE = "Europe/Brussels";

/** SQL of the instant from which on a round may be answered. */
export const openingInstant = (row: string): string => `(${row}.opens_on::timestamp at time zone '${ZONE}')`;

/** SQL of the instant from which on it may not any more. */
export const closingInstant = (row: string): string =>
  `((${row}.closes_on + 1)::timestamp at time zone '${ZONE}')`;

/** SQL of the instant from which on single answers are to be gone. */
export const removalInstant = (row: string): string =>
  `((${row}.keep_answers_until + 1)::timestamp at time zone '${ZONE}')`;
