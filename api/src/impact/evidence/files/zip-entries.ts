import { inflateRawSync } from "node:zlib";

/** A file in a packed folder. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, as the list of contents says. */
  readonly size: number;
  readonly isLocked: boolean;
  /** What is in it. @throws {ZipBroken} when it is not as the list says, or locked. */
  readonly read: () => Buffer;
}

/** A packed folder that cannot be read, or only at a price that nobody pays. */
export class ZipBroken extends Error {
  readonly isTooLarge: boolean;

  constructor(message: string, isTooLarge = false) {
    super(message);
    this.isTooLarge = isTooLarge;
  }
}

/** Entries, and bytes once unpacked, of one folder at most. */
const MOST = { entries: 5000, bytes: 300_000_000, each: 60_000_000 } as const;
/** Bytes once unpacked for each packed one: text packs a few dozen times. */
const MOST_PACKED = 250;
/** Smaller ones may be packed better, and harm nobody. */
const SMALL = 2_000_000;

const SIGNATURES = { end: 0x06054b50, listed: 0x02014b50, local: 0x04034b50 } as const;
const LENGTHS = { end: 22, listed: 46, local: 30 } as const;
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists the files of a packed folder, by its list of contents; nothing is unpacked until it is read.
 *
 * @throws {ZipBroken} when it is no such folder, holds too much, or files that share their bytes.
 */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] {
  const { count, start } = findEnd(bytes);
  if (count > MOST.entries) throw new ZipBroken(`it holds ${count} files`, true);
  const entries: (ZipEntry & { readonly packed: number })[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + LENGTHS.listed > bytes.length || bytes.readUInt32LE(at) !== SIGNATURES.listed)
      throw new ZipBroken("its list of contents breaks off");
    entries.push(entryAt(bytes, at));
    at +=
      LENGTHS.listed +
      bytes.readUInt16LE(at + 28) +
      bytes.readUInt16LE(at + 30) +
      bytes.readUInt16LE(at + 32);
  }
  checkSizes(entries, bytes.length);
  return entries;
}

function findEnd(bytes: Buffer): { readonly count: number; readonly start: number } {
  const furthest = Math.max(0, bytes.length - LENGTHS.end - 0xffff);
  for (let at = bytes.length - LENGTHS.end; at >= furthest; at -= 1)
    if (bytes.readUInt32LE(at) === SIGNATURES.end)
      return { count: bytes.readUInt16LE(at + 10), start: bytes.readUInt32LE(at + 16) };
  throw new ZipBroken("it has no list of contents");
}

function entryAt(bytes: Buffer, at: number): ZipEntry & { readonly packed: number } {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const place = bytes.readUInt32LE(at + 42);
  const name = bytes.toString("utf8", at + LENGTHS.listed, at + LENGTHS.listed + bytes.readUInt16LE(at + 28));
  const isLocked = (flags & 1) === 1;
  const read = (): Buffer => {
    if (isLocked) throw new ZipBroken(`${name} is locked`);
    return unpack(contentAt(bytes, place, packed), { name, method, size });
  };
  return { name, size, packed, isLocked, read };
}

function contentAt(bytes: Buffer, place: number, packed: number): Buffer {
  if (place + LENGTHS.local > bytes.length || bytes.readUInt32LE(place) !== SIGNATURES.local)
    throw new ZipBroken("a file is not where its list of contents says");
  const start = place + LENGTHS.local + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
  if (start + packed > bytes.length) throw new ZipBroken("a file breaks off");
  return bytes.subarray(start, start + packed);
}

interface Packing {
  readonly name: string;
  readonly method: number;
  readonly size: number;
}

function unpack(packed: Buffer, { name, method, size }: Packing): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ZipBroken(`${name} is packed in a way that is not read here`);
  if (size > MOST.each) throw new ZipBroken(`${name} is too large`, true);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new ZipBroken(`${name} cannot be unpacked`);
  }
}

function checkSizes(
  entries: readonly { readonly packed: number; readonly size: number }[],
  length: number,
): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (packed > length) throw new ZipBroken("files in it share their bytes", true);
  if (size > MOST.bytes || (size > SMALL && size > packed * MOST_PACKED))
    throw new ZipBroken(`it would be ${size} bytes when unpacked`, true);
}
