import type { CoverageMatrixQuery } from "../gql/graphql.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import type { Axes } from "./axis/axes.ts";

export type Matrix = CoverageMatrixQuery["coverageMatrix"];
export type MatrixCell = Matrix["cells"][number];
export type MatrixAxisValue = Matrix["rows"][number];

/** What each view of the coverage is given: the same answer, the same filter, the same way to the records. */
export interface CoverageViewProps {
  readonly matrix: Matrix;
  /** What the matrix answers, with its years spelt out. */
  readonly filter: UrlFilter;
  /** What its rows and columns are. */
  readonly axes: Axes;
  /** True while the reader has chosen something else, of which nothing is known yet. */
  readonly isPrevious: boolean;
  /** Opens the drawer; a key is `ROW~COLUMN`, `ROW~` for a whole row or `~COLUMN` for a whole column. */
  readonly onOpen: (cellKey: string) => void;
  /** Gives the page the finding of a view that has one of its own; null takes it back. */
  readonly onTitle: (title: string | null) => void;
}
