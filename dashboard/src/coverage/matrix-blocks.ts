import type { MatrixGroup, MatrixRow } from "./arrange-matrix.ts";

/** Consecutive rows that are drawn, or left out while far out of sight, together. */
export interface MatrixBlock {
  readonly key: string;
  /** The group whose name stands above the first row; null for a block that goes on with a group. */
  readonly head: MatrixGroup | null;
  readonly rows: readonly MatrixRow[];
  /** Position of the first row among all rows. */
  readonly start: number;
}

/** Cuts the groups into blocks of at most `size` rows; no block holds rows of two groups. */
export function toBlocks(groups: readonly MatrixGroup[], size: number): MatrixBlock[] {
  const blocks: MatrixBlock[] = [];
  let start = 0;
  for (const group of groups) {
    for (let offset = 0; offset < group.rows.length; offset += size) {
      const rows = group.rows.slice(offset, offset + size);
      blocks.push({ key: `${group.key}-${offset}`, head: offset === 0 ? group : null, rows, start });
      start += rows.length;
    }
  }
  return blocks;
}
