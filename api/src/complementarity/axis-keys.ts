import { type CoverageFilter, NOT_STATED } from "../activities/coverage-filter.input.ts";
import type { Database } from "../shared/database.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { everyTheme } from "./axis-values.ts";
import { CoverageAxis } from "./coverage-types.ts";
import { type MatrixQuestion, occurringKeys } from "./matrix.queries.ts";

/** UN M49, three digits: the key of work that covers a region as a whole. */
const REGION_KEY = /^\d{3}$/;

/**
 * The keys that have a row or column even without a cell: the themes chosen, else every theme; the countries and other
 * values that occur. Work for a whole region, and what is not stated, has one only with a cell.
 */
export async function axisKeys(
  database: Database,
  question: Omit<MatrixQuestion, "rows" | "columns">,
  axis: CoverageAxis,
): Promise<readonly string[]> {
  const { filter, basis } = question;
  if (axis === CoverageAxis.THEME) return filter.themes ?? everyTheme(database);
  if (everythingHasACell(filter, basis)) return [];
  const occurring = await occurringKeys(database, axis, question);
  const isRegion = (key: string) => axis === CoverageAxis.COUNTRY && REGION_KEY.test(key);
  return occurring.filter((key) => key !== NOT_STATED && !isRegion(key));
}

/** Whether whatever occurs in the filter, apart from its themes and years, has a cell as well. */
const everythingHasACell = ({ themes, years }: CoverageFilter, basis: EffortBasis): boolean =>
  !themes && !years && basis !== EffortBasis.BUDGET;
