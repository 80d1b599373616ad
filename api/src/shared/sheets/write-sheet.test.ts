import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { BOAT_COLUMNS, BOAT_RULES, PORT_LISTS } from "./boats.fixture.ts";
import { planRows } from "./plan-rows.ts";
import { readSheet } from "./read-sheet.ts";
import { writeRejected } from "./rejected-rows.ts";
import type { CellValue, RowValues } from "./sheet-column.ts";
import { writeSheet } from "./write-sheet.ts";

const TITLE = { nl: "Boten", fr: "Bateaux", en: "Boats", es: "Barcos" };
const anySheet = () => true;

/** Whole numbers below a bound, the same for a seed every time. */
function drawerFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** What spreadsheets stumble over. */
const PIECES = [
  ...[
    "=",
    "+",
    "-",
    "@",
    "'",
    '"',
    ";",
    ",",
    "\\",
    "#",
    "[",
    "]",
    "|",
    "&",
    "<",
    ">",
    "%",
    "_x000D_",
    "&amp;",
  ],
  ...[
    "é",
    "Ñ",
    "🌍",
    "‘",
    "\u00a0",
    " ",
    "1",
    "2024-01-02",
    "TRUE",
    "null",
    "NaN",
    "0012",
    "1e5",
    "#meta",
    "x",
  ],
];

function randomBoat(draw: (below: number) => number, number: number): RowValues {
  const text = (signs: readonly string[]): string =>
    Array.from({ length: 1 + draw(6) }, () => signs[draw(signs.length)] ?? "").join("");
  const lineText = (): string => text(PIECES).trim() || "x";
  const maybe = (value: () => CellValue): CellValue => (draw(3) === 0 ? null : value());
  const list = (item: () => string): CellValue =>
    [...new Set(Array.from({ length: 1 + draw(3) }, item))].toSorted();
  const rig = (): string => (draw(2) ? "SLOOP" : "KETCH");
  return {
    key: `boat-${number}`,
    name: lineText(),
    log: maybe(() => text([...PIECES, "\n", "\t"]).trim() || "y"),
    rig: rig(),
    launched: maybe(() =>
      new Date(Date.UTC(1900 + draw(120), draw(12), 1 + draw(28))).toISOString().slice(0, 10),
    ),
    masts: maybe(() => String(1 + draw(7))),
    port: maybe(() => "OST"),
    ports: maybe(() => list(() => (draw(2) ? "OST" : "GNT"))),
    crew: maybe(() => list(() => `${rig()}|${lineText()}`)),
    notes: maybe(() => list(lineText)),
  };
}

test.each([
  ["xlsx", "nl"],
  ["xlsx", "en"],
  ["csv", "fr"],
  ["csv", "en"],
] as const)(
  "what is written as %s in %s is read as unchanged, whatever it holds",
  async (format, language) => {
    const draw = drawerFrom(11_11_11);
    const records = Array.from({ length: 300 }, (_, number) => randomBoat(draw, number));
    const bytes = await writeSheet(
      { title: TITLE, columns: BOAT_COLUMNS, records, lists: PORT_LISTS, language },
      format,
    );
    const { rows } = await readSheet(bytes, anySheet);
    const known = records.map((values) => ({ key: String(values.key), values, mayKeep: true }));
    const plan = planRows(rows, { rules: BOAT_RULES, known, lists: PORT_LISTS, language });
    expect(plan.rows.filter(({ state }) => state !== "UNCHANGED")).toEqual([]);
    expect(plan.rows.length).toBe(300);
    expect(plan.matched).toMatchObject({ unknown: [], missing: [], headRows: 2 });
  },
);

test("no cell that is written begins as a formula does", async () => {
  const draw = drawerFrom(7);
  const records = Array.from({ length: 200 }, (_, number) => randomBoat(draw, number));
  const content = {
    title: TITLE,
    columns: BOAT_COLUMNS,
    records,
    lists: PORT_LISTS,
    language: "en",
  } as const;
  for (const format of ["csv", "xlsx"] as const) {
    const { rows } = await readSheet(await writeSheet(content, format), anySheet);
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  }
});

test("a workbook gives codes and names to choose from, hides the key, and says of each column what belongs there", async () => {
  const content = {
    title: TITLE,
    columns: BOAT_COLUMNS,
    records: [],
    lists: PORT_LISTS,
    language: "fr",
  } as const;
  const { sheets } = await readXlsx(await writeSheet(content, "xlsx"), { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(["Bateaux", "Explications", "Codes"]);
  const [boats, help, codes] = sheets;
  expect(boats?.columns?.[0]).toMatchObject({ hidden: true });
  expect(boats?.dataValidations?.map(({ range, formula1 }) => `${range} ${formula1}`)).toEqual([
    "D3:D5002 'Codes'!$A$2:$A$3",
    "G3:G5002 'Codes'!$C$2:$C$4",
  ]);
  expect(codes?.rows.slice(0, 3).map((row) => row.slice(0, 4))).toEqual([
    ["rig", null, "port", null],
    ["SLOOP", "sloop", "OST", "Oostende"],
    ["KETCH", "ketch", "GNT", "Gent"],
  ]);
  expect(help?.rows[2]).toEqual(["Nom", "#item+name", "oui", "the name"]);
});

test.each(["xlsx", "csv"] as const)(
  "rows that did not go in come back as they were, with the reason, and can be brought again: %s",
  async (format) => {
    const rows = [
      { line: 1, cells: ["Naam", "rig", "Reden", "odd"] },
      { line: 2, cells: ["#item+name", "#item+type", "#meta+reason", ""] },
      { line: 3, cells: ["'=good", "SLOOP", "", ""] },
      { line: 5, cells: ["'=bad", "x", "old", "kept"] },
    ];
    const reasons = new Map([[5, "=no such rig"]]);
    const bytes = await writeRejected({ rows, headRows: 2, reasons, title: "Boten", language: "nl" }, format);
    const back = await readSheet(bytes, anySheet);
    expect(back.rows.map(({ cells }) => cells)).toEqual([
      ["Naam", "rig", "odd", "Reden"],
      ["#item+name", "#item+type", "", "#meta+reason"],
      ["'=bad", "x", "kept", "'=no such rig"],
    ]);
    const { matched } = planRows(back.rows, {
      rules: BOAT_RULES,
      known: [],
      lists: PORT_LISTS,
      language: "nl",
    });
    expect(matched.unknown).toEqual(["odd"]);
  },
);
