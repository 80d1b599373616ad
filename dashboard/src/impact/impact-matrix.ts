import type { ImpactArena, InfluenceType, SubstantiationStatus } from "../gql/later/graphql.ts";
import { ARENAS, INFLUENCE_TYPES, STATUSES } from "../shared/impact/impact-codes.ts";

export interface StatusCount {
  readonly status: SubstantiationStatus;
  readonly count: number;
}

/** A cell as it is answered; one in which nothing changed is left out. */
export interface AnsweredCell {
  readonly arena: ImpactArena;
  readonly influenceType: InfluenceType;
  readonly counts: readonly StatusCount[];
}

export interface MatrixRow<Cell> {
  readonly arena: ImpactArena;
  /** One for each column; null where nothing is recorded. */
  readonly cells: readonly (Cell | null)[];
}

/** What of the whole is drawn. */
export interface MatrixFrame {
  /** Those chosen; all where none is. */
  readonly arenas: readonly ImpactArena[];
  readonly influenceTypes: readonly InfluenceType[];
}

/** Puts cells in their rows and columns, in the order of the codes. A row or column without any stays: nothing recorded tells something. */
export function arrangeCells<Cell extends AnsweredCell>(
  cells: readonly Cell[],
  chosen: MatrixFrame,
): { readonly columns: readonly InfluenceType[]; readonly rows: readonly MatrixRow<Cell>[] } {
  const arenas = ARENAS.filter((arena) => chosen.arenas.length === 0 || chosen.arenas.includes(arena));
  const columns = INFLUENCE_TYPES.filter(
    (type) => chosen.influenceTypes.length === 0 || chosen.influenceTypes.includes(type),
  );
  const found = (arena: ImpactArena, type: InfluenceType) =>
    cells.find((cell) => cell.arena === arena && cell.influenceType === type && sizeOf(cell) > 0) ?? null;
  return {
    columns,
    rows: arenas.map((arena) => ({ arena, cells: columns.map((type) => found(arena, type)) })),
  };
}

/** How many changes a cell holds. */
export const sizeOf = ({ counts }: Pick<AnsweredCell, "counts">): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** The statuses that occur in a cell, in the order in which they are always told. */
export const countsOf = ({ counts }: Pick<AnsweredCell, "counts">): readonly StatusCount[] =>
  STATUSES.flatMap((status) => counts.filter((each) => each.status === status && each.count > 0));

/** How many changes there are of each status over cells, none left out. */
export function statusTotals(cells: readonly Pick<AnsweredCell, "counts">[]): readonly StatusCount[] {
  const all = cells.flatMap(({ counts }) => counts);
  return STATUSES.map((status) => ({
    status,
    count: all.reduce((sum, each) => sum + (each.status === status ? each.count : 0), 0),
  }));
}
