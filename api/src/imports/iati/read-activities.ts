import { ActivityParser } from "./activity-parser.ts";
import type { ActivityRow, RowProblem } from "./activity-row.ts";
import { refuseOtherFormats } from "./container-format.ts";
import { createDecoder, InvalidBytes } from "./decode-bytes.ts";
import type { FileSummary } from "./file-facts.ts";
import { filePieces } from "./file-pieces.ts";
import { TagSource } from "./tag-source.ts";
import { detectEncoding } from "./text-encoding.ts";

/** What one piece of the file completed. */
export interface ActivityBatch {
  readonly rows: readonly ActivityRow[];
  readonly problems: readonly RowProblem[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/**
 * Reads the activities of an IATI file of version 1.01 to 2.03 once, in constant memory.
 *
 * What counts is every `iati-activity` with an identifier, each identifier once; other activities and bad
 * values become problems. The problems of an activity come in the same batch as its row, those of the file
 * at the latest in the last batch. Nothing is read further before the promise of `take` is kept, so a slow
 * taker holds the file back, and an error that it throws ends the reading.
 *
 * @param take is called after each piece of the file (64 KB), also when it completed no activity.
 * @throws {FileRefused} if the file cannot be read as IATI activities; rows taken before must then be given up.
 */
export async function readActivities(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  take: (batch: ActivityBatch) => void | Promise<void>,
): Promise<FileSummary> {
  const parser = new ActivityParser();
  const source = new TagSource(parser);
  let text: FileText | null = null;
  let read = 0;
  for await (const piece of filePieces(bytes)) {
    read += piece.length;
    if (text === null) text = startText(piece, source);
    else text.write(piece);
    parser.boundActivity(read);
    await take({ ...parser.takeCompleted(), bytes: read });
  }
  text?.end();
  source.end();
  parser.end();
  await take({ ...parser.takeCompleted(), bytes: read });
  return parser.file.summary(read);
}

interface FileText {
  write(piece: Uint8Array): void;
  end(): void;
}

/** Recognises the encoding in the first piece, and sends the text of all pieces to the parser. */
function startText(head: Uint8Array, source: TagSource): FileText {
  refuseOtherFormats(head);
  const { encoding, markLength } = detectEncoding(head);
  const decoder = createDecoder(encoding);
  const refusingBadBytes = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof InvalidBytes)) throw error;
      source.write(error.textBefore);
      throw source.refusedBytes(encoding);
    }
  };
  const text: FileText = {
    write: (piece) => refusingBadBytes(() => source.write(decoder.decode(piece))),
    end: () => refusingBadBytes(() => decoder.end()),
  };
  text.write(head.subarray(markLength));
  return text;
}
