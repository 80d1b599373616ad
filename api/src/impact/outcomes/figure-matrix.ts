import { OutcomeDirection } from "@onze/schema";
import { tellsNothingAdverse } from "../measures/outcome-shares.ts";
import { type Figured, figured, wentOtherwise } from "./impact-figures.ts";
import { type MatrixOutcome, type MatrixRows, MOST_LISTED } from "./impact-matrix.queries.ts";
import type { WhatWentOtherwise } from "./impact-matrix.types.ts";

/** What was read for the matrix, each change with its status. */
export interface FiguredMatrix extends Omit<MatrixRows, "outcomes"> {
  readonly asOf: string;
  readonly total: number;
  readonly outcomes: readonly Figured<MatrixOutcome>[];
}

/** Finds the status of each change. @param asOf the day of the answer. */
export const figureMatrix = ({ outcomes, ...rows }: MatrixRows, asOf: string): FiguredMatrix => ({
  ...rows,
  asOf,
  total: outcomes.length,
  outcomes: outcomes.map((each) => figured(each)),
});

/** What did not go as it was asked for, or meant; it has the same room as what did. */
export function tellOtherwise({ outcomes, reversed, reversedDemands }: FiguredMatrix): WhatWentOtherwise {
  const otherwise = outcomes.filter(wentOtherwise);
  const going = (direction: OutcomeDirection): number =>
    otherwise.filter((each) => each.direction === direction).length;
  return {
    negative: going(OutcomeDirection.NEGATIVE),
    mixed: going(OutcomeDirection.MIXED),
    unintended: otherwise.filter(({ isIntended }) => !isIntended).length,
    isOddlyNone: tellsNothingAdverse(outcomes),
    outcomes: otherwise.flatMap(({ amongOthers }) => amongOthers ?? []).slice(0, MOST_LISTED),
    ...{ reversed, reversedDemands },
  };
}
