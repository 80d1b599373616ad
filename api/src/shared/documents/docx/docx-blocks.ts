import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IBorderOptions,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Facts, List, Table as PlainTable, Run, Text } from "../document.ts";

/** Twentieths of a point, as this format counts. */
const TEXT_WIDTH = 9_300;
const LABELS = 2_100;
const QUIET = "4D4D4D";
const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "BFBFBF" };
const HEAVY: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: "000000" };
const BARE = { top: NONE, left: NONE, right: NONE, bottom: NONE };

/** Numbers lists anew: each has a number of its own in the file. */
export interface Numbering {
  next: number;
}

export function blockOf(block: Block, numbering: Numbering): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[block.level], text: block.text, keepNext: true })];
    case "paragraph":
      return [new Paragraph({ style: block.isNote ? "Note" : "Body", children: runsOf(block.text, block) })];
    case "facts":
      return [factsOf(block), SPACE()];
    case "list":
      return listOf(block, numbering);
    case "table":
      return [tableOf(block), SPACE()];
  }
}

/** Two tables that touch are one, and a table must not be the last of a file. */
const SPACE = (): Paragraph => new Paragraph({ style: "Note", spacing: { before: 0, after: 0 } });

interface Look {
  readonly isNote?: boolean;
  readonly language?: string;
}

function runsOf(text: Text, look: Look = {}): (TextRun | ExternalHyperlink)[] {
  return text.flatMap((run): (TextRun | ExternalHyperlink)[] => {
    if (run.url === undefined) return linesOf(run, look);
    const link = new ExternalHyperlink({
      link: run.url,
      children: [new TextRun({ ...lookOf(run, look), underline: {} })],
    });
    return [link];
  });
}

/** A run for each line of a text, each after the first on a new one. */
const linesOf = (run: Run, look: Look): TextRun[] =>
  run.text
    .split("\n")
    .map((text, at) => new TextRun({ ...lookOf({ ...run, text }, look), ...(at > 0 && { break: 1 }) }));

const lookOf = ({ text, isStrong, isQuiet }: Run, { isNote, language }: Look): IRunOptions => ({
  text,
  ...(isStrong && { bold: true }),
  ...((isQuiet || isNote) && { color: QUIET }),
  ...(language && { language: { value: language } }),
});

function listOf({ items, isNumbered }: List, numbering: Numbering): Paragraph[] {
  numbering.next += 1;
  const instance = numbering.next;
  return items.map(
    (text) =>
      new Paragraph({
        style: isNumbered ? "Cell" : "Body",
        numbering: { reference: isNumbered ? "numbers" : "dashes", level: 0, instance },
        children: runsOf(text),
      }),
  );
}

function factsOf({ rows }: Facts): Table {
  const widths = [LABELS, TEXT_WIDTH - LABELS];
  return new Table({
    ...frame(widths),
    rows: rows.map(
      ({ label, text }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([new TextRun({ text: label, color: QUIET })], {
              width: LABELS,
              style: "Body",
              bottom: NONE,
            }),
            cell(runsOf(text), { width: TEXT_WIDTH - LABELS, style: "Body", bottom: NONE }),
          ],
        }),
    ),
  });
}

function tableOf({ heads, widths, rows }: PlainTable): Table {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => Math.round((TEXT_WIDTH * each) / whole));
  const widthAt = (at: number): number => columns[at] ?? 0;
  const headCells = heads.map((text, at) =>
    cell([new TextRun({ text, bold: true, color: QUIET, size: 17 })], {
      width: widthAt(at),
      style: "Cell",
      bottom: HEAVY,
    }),
  );
  const rowOf = (cells: readonly Text[]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, at) =>
        cell(runsOf(text), { width: widthAt(at), style: "Cell", bottom: RULE }),
      ),
    });
  return new Table({
    ...frame(columns),
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: headCells }), ...rows.map(rowOf)],
  });
}

const frame = (columns: readonly number[]) => ({
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
  columnWidths: [...columns],
  layout: TableLayoutType.FIXED,
  borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
});

interface CellLook {
  readonly width: number;
  readonly style: string;
  readonly bottom: IBorderOptions;
}

const cell = (
  children: readonly (TextRun | ExternalHyperlink)[],
  { width, style, bottom }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { ...BARE, bottom },
    margins: { top: 60, bottom: 60, left: 0, right: 200 },
    children: [new Paragraph({ style, children })],
  });
