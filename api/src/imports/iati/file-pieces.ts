import { Buffer } from "node:buffer";

/** Bytes needed to know the format and the encoding of a file. */
const HEAD = 4_096;

/** Bytes that are decoded and parsed at once. */
const PIECE = 65_536;

/**
 * Cuts a file into pieces of at most 64 KB, whatever the sizes it arrives in. The first piece holds at least
 * the first 4 KB, or all that there is: an empty file is one empty piece.
 */
export async function* filePieces(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const arrived of bytes) {
    const known: Uint8Array = head === null ? arrived : Buffer.concat([head, arrived]);
    if (head !== null && known.length < HEAD) {
      head = Buffer.from(known);
      continue;
    }
    head = null;
    for (let at = 0; at < known.length; at += PIECE) yield known.subarray(at, at + PIECE);
  }
  if (head !== null) yield head;
}
