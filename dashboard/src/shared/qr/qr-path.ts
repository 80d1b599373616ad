/**
 * Draws the dark squares of a QR code as one path of an SVG, one unit to a square.
 *
 * @param squares rows of squares, true for dark
 */
export function qrPath(squares: readonly (readonly boolean[])[]): string {
  return squares
    .flatMap((row, y) => darkRuns(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
    .join("");
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Neighbours are drawn as one, so that no hairline shows between them. */
function darkRuns(row: readonly boolean[]): Run[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [{ from: x, length: (end === -1 ? row.length : end) - x }];
  });
}
