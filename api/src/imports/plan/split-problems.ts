import type { ActivityRow, RowProblem } from "../iati/activity-row.ts";
import type { NormalShares } from "./normalise-shares.ts";

/** Says of which activity and element the problems of a split are. */
export function splitProblems(row: ActivityRow, field: string, { problems }: NormalShares): RowProblem[] {
  return problems.map((problem) => ({ ...problem, activity: row.identifier, field }));
}
