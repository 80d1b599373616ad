import type { StatusCount } from "./impact-matrix.ts";

/** A sentence and what fills it; `count` chooses its plural. */
export interface Clause {
  readonly key: string;
  readonly values: { readonly count: number; readonly of: number };
}

/**
 * What the chosen changes come to: how many of how many are borne out, then how many are contested.
 *
 * @param totals of each status, none left out.
 * @returns the clauses of one sentence; null when nothing is recorded, and the page then carries the name of the view.
 */
export function findImpact(totals: readonly StatusCount[]): readonly [Clause, Clause] | null {
  const of = totals.reduce((sum, { count }) => sum + count, 0);
  if (of === 0) return null;
  const countOf = (name: StatusCount["status"]) => totals.find(({ status }) => status === name)?.count ?? 0; // not sent: none
  const substantiated = countOf("SUBSTANTIATED");
  const contested = countOf("CONTESTED");
  return [
    {
      key: substantiated > 0 ? "impact.finding.substantiated" : "impact.finding.substantiatedNone",
      values: { count: substantiated, of },
    },
    {
      key: contested > 0 ? "impact.finding.contested" : "impact.finding.contestedNone",
      values: { count: contested, of },
    },
  ];
}
