/** The words for a period, as a key of the translations under `organisations.period`. */
export type PeriodWords = "since" | "between" | "until" | "none";

/** Chooses the words for a period; null is a date that the source does not give. */
export function periodWords(startsOn: string | null, endsOn: string | null): PeriodWords {
  if (startsOn !== null) return endsOn === null ? "since" : "between";
  return endsOn === null ? "none" : "until";
}
