import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** Names that the library makes up anew for every file, of links among them. */
const MADE_UP = /(?<=")rId[a-z0-9_-]{21}(?=")/g;
/** What XML cannot hold. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]/gu;
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** The first day that the format of archives knows, at noon, for a zone may shift it. */
const PACKED_ON = "1980-01-02T12:00:00Z";

/**
 * Takes out of a DOCX file what differs every time it is made: names that are made up, and the clock.
 *
 * @param day that it tells of, `YYYY-MM-DD`.
 */
export function steady(file: Uint8Array, day: string): Buffer {
  const names = new Map<string, string>();
  const nameOf = (madeUp: string): string => {
    const name = names.get(madeUp) ?? `rIdLink${names.size + 1}`;
    names.set(madeUp, name);
    return name;
  };
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file)).sort(byPath)) {
    const text = strFromU8(bytes)
      .replaceAll(UNWRITABLE, "")
      .replaceAll(MADE_UP, nameOf)
      .replaceAll(MOMENT, `$1${day}T00:00:00Z`);
    parts[path] = strToU8(text);
  }
  return Buffer.from(zipSync(parts, { mtime: PACKED_ON }));
}

/** What says of which kind each part is stands first, as readers expect. */
function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const first = (path: string): number => (path === "[Content_Types].xml" ? 0 : 1);
  return first(a) - first(b) || (a < b ? -1 : 1);
}
