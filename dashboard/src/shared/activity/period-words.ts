/** The words for a period, as the end of a key of the translations under `period`; "once" needs none. */
export type PeriodWords = "since" | "between" | "until" | "once" | "none";

/** Chooses the words for a period between two dates as they are read; null is one that the source does not give. */
export function periodWords(start: string | null, end: string | null): PeriodWords {
  if (start === null) return end === null ? "none" : "until";
  if (end === null) return "since";
  return start === end ? "once" : "between";
}
