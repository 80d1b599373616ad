import type { Language } from "@onze/schema";
import { guarded } from "./cell-text.ts";
import { writeCsv } from "./csv-text.ts";
import type { SheetFormat } from "./read-sheet.ts";
import type { CellValue, NamedLists, RowValues, SheetColumn, Words } from "./sheet-column.ts";
import { CODES_SHEET, HELP_HEADS, HELP_LINES, HELP_SHEET, YES } from "./sheet-words.ts";
import { type BookSheet, type Choices, letterOf, type WorkbookCell, writeWorkbook } from "./workbook.ts";

/** What is written in a sheet. */
export interface SheetContent {
  readonly title: Words;
  readonly columns: readonly SheetColumn[];
  readonly records: readonly RowValues[];
  readonly lists: NamedLists;
  readonly language: Language;
}

const shown = ({ kind }: SheetColumn, value: CellValue): string =>
  guarded(value === null ? "" : kind.show(value));

/** The two rows at the top: heads for people, tags for programs. */
const headsOf = ({ columns, language }: SheetContent): string[][] => [
  columns.map(({ head }) => guarded(head[language])),
  columns.map(({ tag }) => tag),
];

/** A file with records that `planRows` reads as unchanged. */
export async function writeSheet(content: SheetContent, format: SheetFormat): Promise<Uint8Array> {
  const { columns, records, language } = content;
  if (format === "csv") {
    const rows = records.map((values) =>
      columns.map((column) => shown(column, values[column.field] ?? null)),
    );
    return new TextEncoder().encode(writeCsv([...headsOf(content), ...rows], language));
  }
  const codes = codesOf(content);
  return writeWorkbook([filledSheet(content, codes.choices), helpSheet(content), codes.sheet]);
}

function filledSheet(content: SheetContent, choices: readonly Choices[]): BookSheet {
  const { title, columns, records, language } = content;
  return {
    name: title[language],
    rows: [
      ...headsOf(content),
      ...records.map((values) => columns.map((column) => cellOf(column, values[column.field] ?? null))),
    ],
    columns: columns.map(({ width = 24, isHidden = false, kind }) => ({
      ...{ width, hidden: isHidden },
      isDay: kind.writtenAs === "day",
    })),
    headRows: 2,
    choices,
  };
}

function cellOf(column: SheetColumn, value: CellValue): WorkbookCell {
  if (typeof value !== "string") return shown(column, value) || null;
  if (column.kind.writtenAs === "day") return new Date(`${value}T00:00:00Z`);
  return column.kind.writtenAs === "number" ? Number(value) : shown(column, value);
}

function helpSheet({ columns, language }: SheetContent): BookSheet {
  const said = columns.map(({ head, tag, isRequired, note }) => [
    ...[head[language], tag, isRequired ? YES[language] : "", note[language]],
  ]);
  const lines = HELP_LINES.map((line) => ["", "", "", line[language]]);
  return {
    name: HELP_SHEET[language],
    rows: [HELP_HEADS.map((head) => head[language]), ...said, [], ...lines],
    columns: [{ width: 28 }, { width: 26 }, { width: 12 }, { width: 90 }],
    headRows: 1,
  };
}

/** A sheet with every list to choose from: a column of codes, and one of what each means. */
function codesOf({ columns, lists, language }: SheetContent): { sheet: BookSheet; choices: Choices[] } {
  const name = CODES_SHEET[language];
  const listed = columns.flatMap((column, place) => {
    const choices = choicesOf(column, lists, language);
    return choices.length === 0 ? [] : [{ column, place, choices }];
  });
  const longest = Math.max(0, ...listed.map(({ choices }) => choices.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    listed.flatMap(({ choices }) => [guarded(choices[row]?.code ?? ""), guarded(choices[row]?.name ?? "")]),
  );
  const choices = listed.flatMap(({ column, place, choices }, order): Choices[] => {
    const letter = letterOf(order * 2);
    const from = `'${name}'!$${letter}$2:$${letter}$${choices.length + 1}`;
    return column.kind.isMany ? [] : [{ column: place, from }];
  });
  const heads = listed.flatMap(({ column }) => [column.head[language], ""]);
  const widths = listed.flatMap(() => [{ width: 26 }, { width: 34 }]);
  return { sheet: { name, rows: [heads, ...rows], columns: widths, headRows: 1 }, choices };
}

function choicesOf(
  { kind: { codes, list } }: SheetColumn,
  lists: NamedLists,
  language: Language,
): readonly { readonly code: string; readonly name: string }[] {
  if (codes) return Object.entries(codes).map(([code, words]) => ({ code, name: words[language] }));
  return (list && lists[list]?.all) || [];
}
