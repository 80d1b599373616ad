import { constants, inflateSync } from "node:zlib";
import type { Finding } from "./finding.ts";

/** Names of a PDF that make it more than pages, with what each means. */
const NAMES: Readonly<Record<string, Finding>> = {
  Encrypt: "LOCKED",
  JavaScript: "SCRIPT",
  XFA: "SCRIPT",
  Rendition: "SCRIPT",
  RichMedia: "SCRIPT",
  Launch: "PROGRAM",
  EmbeddedFile: "FILE_INSIDE",
  EmbeddedFiles: "FILE_INSIDE",
};

/** Which of several is told. */
const WORST: readonly Finding[] = ["LOCKED", "SCRIPT", "PROGRAM", "FILE_INSIDE"];

/** Bytes unpacked in all, and of one stream. */
const MOST_UNPACKED = 150_000_000;
const LARGEST = 40_000_000;
/** How far before a stream what describes it stands at most. */
const DESCRIBED_WITHIN = 65_536;

/**
 * Looks in a PDF for scripts, programs that it starts and files that it carries, also where objects are packed together.
 * What pages show is not looked into: nothing in it runs.
 */
export function scanPdf(bytes: Buffer): Finding | null {
  const text = bytes.toString("latin1");
  const found = new Set(findingsIn(text));
  let unpacked = 0;
  for (const start of objectStreams(text)) {
    const end = text.indexOf("endstream", start);
    const objects = unpack(bytes.subarray(start, end < 0 ? undefined : end));
    if (objects === null) return "BROKEN";
    unpacked += objects.length;
    if (unpacked > MOST_UNPACKED) return "PACKED_TOO_MUCH";
    for (const finding of findingsIn(objects.toString("latin1"))) found.add(finding);
  }
  return WORST.find((finding) => found.has(finding)) ?? null;
}

function* findingsIn(text: string): Generator<Finding> {
  for (const name of namesIn(text)) {
    const finding = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (finding) yield finding;
  }
}

/** Names, in which `#` and two digits stand for a sign. */
function* namesIn(text: string): Generator<string> {
  for (const [, name = ""] of text.matchAll(/\/([A-Za-z#][A-Za-z0-9#]{1,60})/g))
    yield name.includes("#")
      ? name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : name;
}

/** Where the content of each stream begins of which what stands before says that it packs objects. */
function* objectStreams(text: string): Generator<number> {
  let before = 0;
  for (const keyword of text.matchAll(/stream(?:\r\n|\n|\r)/g)) {
    const described = text.slice(Math.max(before, keyword.index - DESCRIBED_WITHIN), keyword.index);
    before = keyword.index;
    if ([...namesIn(described)].includes("ObjStm")) yield keyword.index + keyword[0].length;
  }
}

/** Objects as they were before they were packed; null where they were packed in another way. */
function unpack(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST });
  } catch {
    return null;
  }
}
