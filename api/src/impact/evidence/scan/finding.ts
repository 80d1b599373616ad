/** What a file holds for which no copy of it is kept. */
export type Finding =
  | "VIRUS_TEST"
  | "SCRIPT"
  | "MACRO"
  | "PROGRAM"
  | "FILE_INSIDE"
  | "ELSEWHERE"
  | "LOCKED"
  | "PACKED_TOO_MUCH"
  | "BROKEN";
