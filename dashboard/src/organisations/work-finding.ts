/** What the title of an organisation's page needs to know of it. */
export interface WorkFacts {
  withheld: boolean;
  /** Holders that record this organisation as their partner, each once. */
  holders: number;
  /** Partners that this organisation records itself. */
  partners: number;
}

/** Which sentence the page opens with, and the figure in it. */
export type WorkFinding =
  | { kind: "WITHHELD" }
  | { kind: "SUPPORTED"; count: number }
  | { kind: "HOLDS"; count: number }
  | { kind: "NOTHING" };

/**
 * Finds the sentence that says most about an organisation's work.
 *
 * Work that the organisation records itself comes before work that others record about it; a withheld
 * name comes before both, because nothing may be concluded from it.
 *
 * @returns the kind of sentence; counts are head counts.
 */
export function findWork({ withheld, holders, partners }: WorkFacts): WorkFinding {
  if (withheld) return { kind: "WITHHELD" };
  if (partners > 0) return { kind: "HOLDS", count: partners };
  if (holders > 0) return { kind: "SUPPORTED", count: holders };
  return { kind: "NOTHING" };
}
