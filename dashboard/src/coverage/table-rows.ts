import type { KnownSum } from "../shared/format.ts";
import { type Sort, sortRows } from "../shared/sort.ts";
import { OPEN_FIRST } from "./shown-states.ts";
import type { Matrix, MatrixAxisValue, MatrixCell } from "./view-props.ts";

/** A cell of the matrix as a row of the table; counts are head counts. */
export interface CoverageRow {
  readonly place: MatrixAxisValue;
  readonly theme: MatrixAxisValue;
  readonly cell: MatrixCell;
  readonly organisations: number;
  readonly activities: number;
  readonly effort: KnownSum;
}

export const TABLE_COLUMNS = [
  "country",
  "theme",
  "state",
  "umbrella",
  "members",
  "organisations",
  "activities",
  "effort",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/**
 * Lists every cell with something recorded, in the order of the matrix.
 *
 * Organisations and activities of both sides are added up: none is on both. Partners are not, for a partner may be
 * supported by both sides. Effort is in euro, and its sum says how many of the activities have an amount.
 */
export function listRows({
  rows,
  columns,
  cells,
}: Pick<Matrix, "rows" | "columns" | "cells">): CoverageRow[] {
  const byKey = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return rows.flatMap((place) =>
    columns.flatMap((theme) => {
      const cell = byKey.get(`${place.key} ${theme.key}`);
      return cell ? [toRow(place, theme, cell)] : [];
    }),
  );
}

/** Orders rows by a column; rows that are equal in it keep the order of the matrix. */
export function sortTable(
  rows: readonly CoverageRow[],
  { column, isDown }: Sort<TableColumn>,
  compare: (a: string, b: string) => number,
): CoverageRow[] {
  return sortRows(rows, { by: SORT_VALUES[column], isDown, compare });
}

const SORT_VALUES: Readonly<Record<TableColumn, (row: CoverageRow) => string | number | null>> = {
  country: ({ place }) => place.label,
  theme: ({ theme }) => theme.label,
  state: ({ cell }) => OPEN_FIRST.indexOf(cell.state),
  umbrella: ({ cell }) => cell.umbrella.partners,
  members: ({ cell }) => cell.members.partners,
  organisations: ({ organisations }) => organisations,
  activities: ({ activities }) => activities,
  effort: ({ effort }) => effort.sumEur,
};

function toRow(place: MatrixAxisValue, theme: MatrixAxisValue, cell: MatrixCell): CoverageRow {
  const { umbrella, members } = cell;
  const activities = umbrella.activities + members.activities;
  return {
    place,
    theme,
    cell,
    organisations: umbrella.organisations + members.organisations,
    activities,
    effort: {
      sumEur: addKnown(umbrella.effortEur, members.effortEur),
      known: umbrella.activitiesWithEffort + members.activitiesWithEffort,
      of: activities,
    },
  };
}

/** A sum of what is known; null when neither is. */
function addKnown(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : a + b;
}
