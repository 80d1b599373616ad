import { Buffer } from "node:buffer";
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { readSheet } from "./read-sheet.ts";
import { MOST_ROWS } from "./sheet-row.ts";
import { writeWorkbook } from "./workbook.ts";

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const anySheet = () => true;
const read = async (bytes: Uint8Array) => (await readSheet(bytes, anySheet)).rows;
const reasonOf = (bytes: Uint8Array) =>
  readSheet(bytes, anySheet).then(
    () => "read",
    (error) => error.extensions?.reason,
  );

/** An archive of parts, by name. @param said how large they say that they are. */
function archive(parts: Readonly<Record<string, string | Buffer>>, said?: number): Uint8Array {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(said ?? Buffer.byteLength(content), 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(said ?? Buffer.byteLength(content), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...list, end]));
}

const column = { width: 10 };
const bookOf = (...rows: (string | number | Date | null)[][]) =>
  writeWorkbook([{ name: "One", rows, columns: [column, column], headRows: 1 }]);

test("what is no table is refused, each with a reason", async () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  const locked = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]);
  expect(await reasonOf(new Uint8Array())).toBe("SHEET_EMPTY");
  expect(await reasonOf(bytesOf(" \n;;\n"))).toBe("SHEET_EMPTY");
  expect(await reasonOf(new Uint8Array(ole))).toBe("SHEET_OLD");
  expect(await reasonOf(new Uint8Array(locked))).toBe("SHEET_LOCKED");
  expect(await reasonOf(bytesOf("PK and no more"))).toBe("SHEET_UNREADABLE");
  expect(await reasonOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]))).toBe("SHEET_UNREADABLE");
  expect(await reasonOf(bytesOf('a;"b\nc;d'))).toBe("SHEET_UNREADABLE");
  expect(await reasonOf(archive({ "word/document.xml": "<w/>" }))).toBe("SHEET_UNREADABLE");
  expect(await reasonOf(archive({ "xl/vbaProject.bin": "x" }))).toBe("SHEET_MACROS");
});

test("an archive that swells is refused, whatever it says of its size", async () => {
  const swelling = { "xl/worksheets/sheet1.xml": Buffer.alloc(70_000_000, 0x20) };
  expect(await reasonOf(archive(swelling))).toBe("SHEET_SWELLS");
  expect(await reasonOf(archive(swelling, 10))).toBe("SHEET_SWELLS");
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, place) => [`p${place}.xml`, "<a/>"]));
  expect(await reasonOf(archive(many))).toBe("SHEET_SWELLS");
});

test("an archive cut short anywhere is refused, and never throws anything else", async () => {
  const whole = await bookOf(["a", "b"], ["c", "d"]);
  for (let length = 4; length < whole.length; length += 97)
    expect(await reasonOf(whole.slice(0, length))).toBe("SHEET_UNREADABLE");
});

test("own definitions of signs and cells beyond sight are refused", async () => {
  expect(await reasonOf(archive({ "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }))).toBe(
    "SHEET_UNREADABLE",
  );
  expect(await reasonOf(archive({ "xl/worksheets/s.xml": '<c r="XFD1"/>' }))).toBe("SHEET_UNREADABLE");
});

test("more rows than are taken are refused, in both formats", async () => {
  const rows = Array.from({ length: MOST_ROWS + 1 }, (_, place) => [`${place}`, "x"]);
  expect(await reasonOf(bytesOf(rows.map((row) => row.join(";")).join("\n")))).toBe("SHEET_TOO_LONG");
  expect(await reasonOf(await bookOf(...rows))).toBe("SHEET_TOO_LONG");
});

const TABLE = [
  { line: 1, cells: ["título", "b"] },
  { line: 2, cells: ["één", "1,5"] },
];

test.each([
  ["semicolons", bytesOf("título;b\r\néén;1,5\r\n")],
  ["commas", bytesOf('título,b\néén,"1,5"\n')],
  ["tabs", bytesOf("título\tb\néén\t1,5")],
  ["a mark", bytesOf("\ufefftítulo;b\néén;1,5")],
  ["windows-1252", bytesOf("título;b\néén;1,5", "latin1")],
  ["UTF-16", bytesOf("\ufefftítulo\tb\néén\t1,5", "utf16le")],
])("a CSV with %s is read", async (_, bytes) => {
  expect(await read(bytes)).toEqual(TABLE);
});

test("rows of a CSV have the numbers that a spreadsheet shows", async () => {
  expect(await read(bytesOf('a;b\n\n"1\r\n2";c\n;\nd;e'))).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 3, cells: ["1\n2", "c"] },
    { line: 5, cells: ["d", "e"] },
  ]);
  expect(await read(bytesOf("sep=,\na,b"))).toEqual([{ line: 2, cells: ["a", "b"] }]);
});

test("a workbook gives texts, days and numbers as text, and leaves out what is empty", async () => {
  const bytes = await bookOf(
    ["a", null],
    [null, null],
    [new Date("2024-03-31"), 1.5],
    ["_x000D_ <é>\r\nb ", 3],
  );
  expect(await read(bytes)).toEqual([
    { line: 1, cells: ["a", ""] },
    { line: 3, cells: ["2024-03-31", "1.5"] },
    { line: 4, cells: ["_x000D_ <é>\nb ", "3"] },
  ]);
});

const BOOK = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels":
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  "xl/workbook.xml":
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
};

test("a formula counts by what was stored with it, and a merged cell by its corner", async () => {
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><t>both</t></is></c><c r="B2"/></row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells></worksheet>`;
  expect(await read(archive({ ...BOOK, "xl/worksheets/sheet1.xml": sheet }))).toEqual([
    { line: 1, cells: ["ab", "2"] },
    { line: 2, cells: ["both", ""] },
  ]);
});

test("a formula that nobody has calculated is refused: its cell would look empty", async () => {
  const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData></worksheet>';
  expect(await reasonOf(archive({ ...BOOK, "xl/worksheets/sheet1.xml": sheet }))).toBe("SHEET_UNCALCULATED");
});

test("of several sheets the one that fits is read, else the first that holds something", async () => {
  const sheet = (name: string, ...rows: string[][]) => ({ name, rows, columns: [column], headRows: 1 });
  const bytes = await writeWorkbook([
    sheet("Empty"),
    sheet("Notes", ["note"]),
    sheet("Data", ["key"], ["k"]),
  ]);
  const fitting = await readSheet(bytes, ([head]) => head?.cells[0] === "key");
  expect(fitting.rows.map(({ cells }) => cells)).toEqual([["key"], ["k"]]);
  expect((await readSheet(bytes, () => false)).rows.map(({ cells }) => cells)).toEqual([["note"]]);
});
