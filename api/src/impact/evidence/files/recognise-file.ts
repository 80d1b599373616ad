import { fileTypeFromBuffer } from "file-type";
import { type FileType, typeOfMedia } from "./file-types.ts";
import { recogniseText } from "./recognise-text.ts";
import { textOf } from "./text-of.ts";
import { zipEntries } from "./zip-entries.ts";

/** Whether it is a packed folder, as all newer documents are. */
export const isPacked = (bytes: Buffer): boolean => bytes.length > 4 && bytes.readUInt32BE(0) === 0x504b0304;

/**
 * What a file is, by what is in it; of several kinds that a text can be, its name decides.
 *
 * @returns none where it is of no kind that is kept.
 * @throws {ZipBroken} for a packed folder that cannot be read.
 */
export async function recogniseFile(bytes: Buffer): Promise<readonly FileType[]> {
  // before anything else unpacks it
  if (isPacked(bytes)) zipEntries(bytes);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const known = found && typeOfMedia(found.mime);
  if (known) return [known];
  // what is told from text by its first bytes, as XML is, is looked at as text all the same
  if (found && !/xml|text|rtf/.test(found.mime)) return [];
  const text = textOf(bytes);
  return text === null ? [] : recogniseText(text);
}

/** A document that is locked with a password, as office programs keep it: an older kind of folder, with names in UTF-16. */
export const isLockedDocument = (bytes: Buffer): boolean =>
  bytes.length > 8 &&
  bytes.readUInt32BE(0) === 0xd0cf11e0 &&
  bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
