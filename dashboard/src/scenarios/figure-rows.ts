import type { WhatIfFigureFragment, WhatIfProfileFragment } from "../gql/later/graphql.ts";

/** One figure before and after. */
export interface FigureRow {
  readonly key: string;
  /** On which axis; null for what is counted in cells. */
  readonly axis: WhatIfProfileFragment["axes"][number]["axis"] | null;
  readonly before: WhatIfFigureFragment;
  readonly after: WhatIfFigureFragment;
}

/** Figures that can be told, and the names of those for which there is none before or after. */
export interface FigureRows {
  readonly told: readonly FigureRow[];
  readonly missing: readonly FigureRow[];
}

const OF_CELLS = [
  "coordinationRate",
  "presenceCoverage",
  "needsCoverage",
  "addedCoverage",
  "needsMismatch",
] as const;

const isMissing = ({ before, after }: FigureRow): boolean =>
  "unavailable" in before && "unavailable" in after;

/** The figures of two profiles side by side; those that neither has stand apart. */
export function figureRows(before: WhatIfProfileFragment, after: WhatIfProfileFragment): FigureRows {
  const ofAxes = before.axes.flatMap(({ axis, ...then }) => {
    const now = after.axes.find((each) => each.axis === axis);
    if (!now) return [];
    return (["overlap", "differentiation", "jaccard"] as const).map((figure) => ({
      key: `${axis}.${figure}`,
      axis,
      before: then[figure],
      after: now[figure],
    }));
  });
  const ofCells = OF_CELLS.map((figure) => ({
    key: figure,
    axis: null,
    before: before[figure],
    after: after[figure],
  }));
  const rows: readonly FigureRow[] = [...ofCells, ...ofAxes];
  return { told: rows.filter((row) => !isMissing(row)), missing: rows.filter(isMissing) };
}
