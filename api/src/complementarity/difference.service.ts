import type { CoverageFilter } from "../activities/coverage-filter.input.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { EffortBasis } from "../shared/effort-basis.ts";
import { nameKeys } from "./axis-values.ts";
import type { AxisValue, CoverageAxis } from "./coverage-types.ts";
import { differenceOf } from "./difference.ts";
import type { ChangedCell } from "./difference-types.ts";
import * as matrices from "./matrix.service.ts";

/** What is asked: a matrix, of two days. */
export interface AskedDifference {
  readonly rows: CoverageAxis;
  readonly columns: CoverageAxis;
  readonly filter: CoverageFilter;
  readonly basis: EffortBasis;
  readonly from: string;
  /** Null for today. */
  readonly to: string | null;
}

/** A difference, with the matrix of its later day. */
export interface AnsweredDifference {
  readonly later: matrices.AnsweredMatrix;
  readonly cells: readonly ChangedCell[];
  readonly recordedBefore: number;
  readonly recordedAfter: number;
  readonly from: string;
  readonly to: string;
  readonly rows: () => Promise<readonly AxisValue[]>;
  readonly columns: () => Promise<readonly AxisValue[]>;
}

/** Lays the matrices of two days side by side. @throws {Refusal} unless the first day lies before the other, and none is to come. */
export async function answer(context: Context, asked: AskedDifference): Promise<AnsweredDifference> {
  const { filter, from, to, ...axes } = asked;
  const until = to ?? context.today;
  if (filter.asOf)
    throw badInput(
      `asOf is ${filter.asOf}; a difference is of the days from and to, so it must be left out.`,
    );
  if (from >= until) throw badInput(`from is ${from}; it must be a day before ${until}.`);
  // what stands today is read as it stands
  const asOf = until === context.today ? null : until;
  const later = await matrices.answer(context, { ...axes, filter: { ...filter, asOf } });
  const earlier = await matrices.answer(context, { ...axes, filter: { ...filter, asOf: from } });
  const cells = differenceOf(await earlier.cells(), await later.cells());
  const name = (axis: CoverageAxis, keys: readonly string[]) =>
    nameKeys(context.database, axis, [...new Set(keys)], context.language);
  return {
    later,
    cells,
    recordedBefore: earlier.counted.length,
    recordedAfter: later.counted.length,
    from,
    to: until,
    rows: () =>
      name(
        asked.rows,
        cells.map(({ row }) => row),
      ),
    columns: () =>
      name(
        asked.columns,
        cells.map(({ column }) => column),
      ),
  };
}
