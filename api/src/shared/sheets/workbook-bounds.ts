import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { badInput, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";

const inflate = promisify(inflateRaw);

/** Parts of a workbook at most, and their bytes together once unpacked. */
const MOST_PARTS = 500;
const MOST_BYTES = 60_000_000;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const PART = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/** What has to be known of a workbook before its sheets are read. */
export interface WorkbookFacts {
  readonly sheets: number;
  /** Whether its days are counted from 1904 on. */
  readonly from1904: boolean;
}

/** A part of the archive that a workbook is. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

/**
 * Looks through a workbook before anything of it is kept: unpacked it stays within bounds, whatever it says of its sizes, and
 * holds no macros.
 *
 * @throws {Refusal} otherwise.
 */
export async function checkWorkbook(bytes: Uint8Array): Promise<WorkbookFacts> {
  const parts = partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (parts.some(({ name }) => /vbaproject|macrosheets/i.test(name)))
    throw badInput(
      "The workbook holds macros, which are not taken; save it as an Excel workbook without them (.xlsx).",
      because("SHEET_MACROS"),
    );
  if (parts.some(({ name }) => name === "xl/workbook.bin")) throw unreadable();
  let left = MOST_BYTES;
  let book = "";
  for (const part of parts) {
    const unpacked = await unpack(part, left);
    left -= unpacked.length;
    if (!/\.(xml|rels)$/i.test(part.name)) continue;
    const text = unpacked.toString("latin1");
    if (text.includes("<!DOCTYPE")) throw unreadable();
    if (part.name.startsWith("xl/worksheets/")) checkCells(text);
    if (part.name === "xl/workbook.xml") book = text;
  }
  return {
    sheets: [...book.matchAll(/<(?:\w+:)?sheet\s/g)].length || 1,
    from1904: /date1904="(?:1|true)"/.test(book),
  };
}

/** A cell beyond 1,378 columns: a few of them would need the room of a full sheet. */
const FAR_COLUMN = /\br="[B-Z][A-Z]{2}\d/;

/** A formula beside which no value is stored. */
const UNCALCULATED = /<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)\s*<\/c>/;

function checkCells(sheet: string): void {
  if (FAR_COLUMN.test(sheet)) throw unreadable();
  if (UNCALCULATED.test(sheet))
    throw badInput(
      "The workbook holds formulas that nobody has calculated yet; open it in a spreadsheet, save it, and bring it again.",
      because("SHEET_UNCALCULATED"),
    );
}

async function unpack({ method, packed }: Part, most: number): Promise<Buffer> {
  if (method === STORED) {
    if (packed.length > most) throw tooLarge();
    return packed;
  }
  try {
    return await inflate(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge() : unreadable();
  }
}

function partsOf(file: Buffer): Part[] {
  try {
    const end = endOf(file);
    const count = file.readUInt16LE(end + 10);
    if (count > MOST_PARTS) throw tooLarge();
    const parts: Part[] = [];
    let at = file.readUInt32LE(end + 16);
    for (let place = 0; place < count; place++) {
      const { part, next } = partAt(file, at);
      parts.push(part);
      at = next;
    }
    if (new Set(parts.map(({ name }) => name)).size < parts.length) throw unreadable();
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? unreadable() : error; // an offset beyond the file
  }
}

function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= first; at--) if (file.readUInt32LE(at) === END) return at;
  throw unreadable();
}

function partAt(file: Buffer, at: number): { part: Part; next: number } {
  const [method, packedLength, local] = [
    file.readUInt16LE(at + 10),
    file.readUInt32LE(at + 20),
    file.readUInt32LE(at + 42),
  ];
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
    file.readUInt16LE(at + offset),
  );
  const unpackedLength = file.readUInt32LE(at + 24);
  const isEncrypted = (file.readUInt16LE(at + 8) & 1) === 1;
  const isKnown = method === STORED || method === DEFLATED;
  const isWhole = packedLength !== ZIP64 && local !== ZIP64 && unpackedLength !== ZIP64;
  // a length that stands elsewhere than in the list of parts could be read as another one later
  const saysLength = packedLength > 0 || unpackedLength === 0;
  if (file.readUInt32LE(at) !== PART || isEncrypted || !isKnown || !isWhole || !saysLength)
    throw unreadable();
  if (file.readUInt32LE(local) !== LOCAL) throw unreadable();
  const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (begin + packedLength > file.length) throw unreadable();
  const name = file.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
  return {
    part: { name, method, packed: file.subarray(begin, begin + packedLength) },
    next: at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0),
  };
}

const tooLarge = (): Refusal =>
  badInput(
    "The workbook is much larger unpacked than it looks, and is not taken; save its sheet as a CSV.",
    because("SHEET_SWELLS"),
  );

/** A refusal of what is no workbook, or one of a kind that is not read. */
export const unreadable = (): Refusal =>
  badInput(
    "The file cannot be read as a workbook; save it anew as an Excel workbook (.xlsx), or as a CSV.",
    because("SHEET_UNREADABLE"),
  );
