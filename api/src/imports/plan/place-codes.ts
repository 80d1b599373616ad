/** The codes of places that are known. Withdrawn codes are known too: old files keep them. */
export interface PlaceCodes {
  /** Whether it is an ISO 3166-1 alpha-2 code in capitals. */
  isCountry(code: string): boolean;
  /** UN M49 code of a region of the IATI region vocabulary, or `null` when it is unknown. */
  regionM49(vocabulary: string, code: string): string | null;
}
