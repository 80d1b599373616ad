import type { CellSide } from "./coverage-types.ts";
import type { CountedCell } from "./matrix.ts";

/** A side on which so many organisations hold an activity each. */
export const side = (organisations: number): CellSide => ({
  organisations,
  partners: 0,
  activities: organisations,
  effortEur: null,
  activitiesWithEffort: 0,
  onlySuggested: false,
});

/** A cell with so many organisations on its sides. */
export const cell = (row: string, column: string, umbrella: number, members: number): CountedCell => ({
  row,
  column,
  umbrella: side(umbrella),
  members: side(members),
});
