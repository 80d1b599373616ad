import { plain, type Table, type Text } from "../document.ts";
import type { PlacedLine } from "./break-lines.ts";
import { type Box, type Element, INK, LINE, type Sheet, TYPES } from "./pdf-sheet.ts";

const GAP = 12;
const PAD = 4;
const { table: TYPE, note: HEAD } = TYPES;

/** How much room it takes to begin a table: its heads and its first row. */
export function beginningOf(sheet: Sheet, { heads, widths, rows }: Table): number {
  const columns = columnsOf(sheet.box, widths);
  const cellsOf = (texts: readonly Text[]): PlacedLine[][] =>
    texts.map((text, at) => linesOf(sheet, text, columns[at]?.width ?? 0));
  const [first = []] = rows;
  const height = tallest(cellsOf(heads.map(plain))) * HEAD.line + 2 * PAD + heightOf(cellsOf(first));
  return Math.min(height, sheet.wholeRoom / 2);
}

/** Writes a table; its heads are repeated on every page, and a row breaks only where no page has room for it. */
export function drawTable(sheet: Sheet, parent: Element, table: Table): void {
  const columns = columnsOf(sheet.box, table.widths);
  const element = sheet.pdf.struct("Table");
  parent.add(element);
  const heads = table.heads.map((text, at) =>
    sheet.lines([{ text, isQuiet: true, isStrong: true }], HEAD, { width: columns[at]?.width ?? 0 }),
  );
  const rows = table.rows.map((cells) =>
    cells.map((text, at) => linesOf(sheet, text, columns[at]?.width ?? 0)),
  );
  sheet.keep(beginningOf(sheet, table));
  const headRow = sheet.pdf.struct("TR");
  element.add(headRow);
  drawHeads(sheet, { heads, columns, row: headRow });
  headRow.end();
  for (const cells of rows) {
    const row = sheet.pdf.struct("TR");
    element.add(row);
    drawRow(sheet, {
      cells,
      columns,
      row,
      repeatHeads: () => drawHeads(sheet, { heads, columns, row: null }),
    });
    row.end();
  }
  element.end();
}

const linesOf = (sheet: Sheet, text: Text, width: number): PlacedLine[] => sheet.lines(text, TYPE, { width });

function columnsOf({ x, width }: Box, widths: readonly number[]): Box[] {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const shared = width - GAP * (widths.length - 1);
  let left = x;
  return widths.map((each) => {
    const column = { x: left, width: (shared * each) / whole };
    left += column.width + GAP;
    return column;
  });
}

const tallest = (cells: readonly (readonly PlacedLine[])[]): number =>
  Math.max(...cells.map((lines) => lines.length), 1);

const heightOf = (cells: readonly (readonly PlacedLine[])[]): number => tallest(cells) * TYPE.line + 2 * PAD;

interface Heads {
  readonly heads: readonly (readonly PlacedLine[])[];
  readonly columns: readonly Box[];
  /** What they belong to; null where they are repeated for the eye alone. */
  readonly row: Element | null;
}

function drawHeads(sheet: Sheet, { heads, columns, row }: Heads): void {
  sheet.y += PAD;
  const height = tallest(heads) * HEAD.line;
  for (const [column, lines] of heads.entries()) {
    const { x = 0 } = columns[column] ?? {};
    const cell = row && sheet.pdf.struct("TH");
    if (row && cell) row.add(cell);
    for (const [at, line] of lines.entries()) {
      const y = sheet.y + height - (lines.length - at) * HEAD.line;
      if (cell) sheet.write(line, HEAD, { x, y, element: cell });
      else sheet.decorate(() => sheet.show(line, HEAD, { x, y }));
    }
    cell?.end();
  }
  sheet.y += height + PAD - 1;
  sheet.rule(sheet.y, { ...sheet.box, color: INK, weight: 0.6 });
}

interface Row {
  readonly cells: readonly (readonly PlacedLine[])[];
  readonly columns: readonly Box[];
  readonly row: Element;
  readonly repeatHeads: () => void;
}

function drawRow(sheet: Sheet, { cells, columns, row, repeatHeads }: Row): void {
  const goOn = (): void => {
    sheet.newPage();
    repeatHeads();
  };
  const height = heightOf(cells);
  if (height > sheet.room && (height <= sheet.wholeRoom - 40 || sheet.room < 5 * TYPE.line)) goOn();
  const elements = cells.map((_, at) => {
    const cell = sheet.pdf.struct(at === 0 ? "TH" : "TD");
    row.add(cell);
    return cell;
  });
  const most = tallest(cells);
  for (let from = 0; from < most; ) {
    if (sheet.room < 2 * TYPE.line) goOn();
    sheet.y += PAD;
    const count = Math.min(most - from, Math.max(1, Math.floor((sheet.room - PAD) / TYPE.line)));
    for (const [at, lines] of cells.entries())
      for (const [below, line] of lines.slice(from, from + count).entries()) {
        const element = elements[at];
        const { x = 0 } = columns[at] ?? {};
        if (element) sheet.write(line, TYPE, { x, y: sheet.y + below * TYPE.line, element });
      }
    sheet.y += count * TYPE.line;
    from += count;
  }
  for (const cell of elements) cell.end();
  sheet.y += PAD;
  sheet.rule(sheet.y, { ...sheet.box, color: LINE, weight: 0.5 });
}
