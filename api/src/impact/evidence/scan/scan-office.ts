import { textOf } from "../files/text-of.ts";
import { ZipBroken, type ZipEntry, zipEntries } from "../files/zip-entries.ts";
import type { Finding } from "./finding.ts";
import { tagsIn } from "./markup-tags.ts";
import { holdsVirusTest } from "./virus-test.ts";

/** Names of parts that run, or that are files of other programs. */
const PARTS: readonly (readonly [RegExp, Finding])[] = [
  [/(^|\/)(vbaProject\w*\.bin|vbaData\.xml)$|\/macrosheets\/|\/dialogsheets\/|^(Basic|Scripts)\//i, "MACRO"],
  [/\/activeX\/|\/ctrlProps\/.*\.bin$|^ObjectReplacements\/.*\.exe$/i, "SCRIPT"],
  [/oleObject[^/]*\.bin$|\.(exe|dll|js|vbs|bat|cmd|ps1|jar|scr|com|hta|lnk)$/i, "FILE_INSIDE"],
];

/** Parts that are read: what refers to others, and where fields and events stand. */
const READ =
  /(\.rels|\[Content_Types\]\.xml|^(content|settings|styles)\.xml|^META-INF\/manifest\.xml|^word\/[^/]*\.xml|^xl\/[^/]*\.xml|^xl\/(worksheets|externalLinks)\/[^/]*\.xml)$/i;

/** Another document that this one carries. */
const DOCUMENT_INSIDE = /\/embeddings\/[^/]*\.(docx|xlsx|pptx)$/i;
/** Documents within documents that are looked into. */
const DEEPEST = 2;

/** Relations to elsewhere that do nothing until somebody follows them. */
const FOLLOWED = /\/(hyperlink)$/i;

/** Bytes of parts read in all. */
const MOST_READ = 150_000_000;

/** Looks in a document, sheet or presentation for macros, controls, other programs' files, and what it fetches from elsewhere. */
export function scanOffice(bytes: Buffer, depth = 0): Finding | null {
  try {
    const entries = zipEntries(bytes);
    if (entries.some(({ isLocked }) => isLocked)) return "LOCKED";
    for (const [name, finding] of PARTS) if (entries.some((entry) => name.test(entry.name))) return finding;
    return scanParts(entries, depth);
  } catch (error) {
    return findingOfBroken(error);
  }
}

/** What is told of a packed folder that cannot be read. @throws what else it is. */
export function findingOfBroken(error: unknown): Finding {
  if (error instanceof ZipBroken) return error.isTooLarge ? "PACKED_TOO_MUCH" : "BROKEN";
  throw error;
}

function scanParts(entries: readonly ZipEntry[], depth: number): Finding | null {
  let read = 0;
  for (const entry of entries) {
    const isDocument = DOCUMENT_INSIDE.test(entry.name);
    if (!isDocument && !READ.test(entry.name)) continue;
    read += entry.size;
    if (read > MOST_READ || depth > DEEPEST) return "PACKED_TOO_MUCH";
    const content = entry.read();
    const found = isDocument ? scanOffice(content, depth + 1) : scanPart(entry.name, content);
    if (found) return found;
  }
  return null;
}

function scanPart(name: string, content: Buffer): Finding | null {
  if (holdsVirusTest(content)) return "VIRUS_TEST";
  const text = textOf(content);
  if (text === null) return "BROKEN";
  if (name.endsWith("manifest.xml")) return /encryption-data/i.test(text) ? "LOCKED" : null;
  if (name.endsWith(".rels")) return scanRelations(text);
  if (/macroEnabled|vnd\.ms-office\.(?:vbaProject|activeX)/i.test(text) && name.startsWith("["))
    return "MACRO";
  return runsFields(text) ? "PROGRAM" : scanEvents(text);
}

function scanRelations(text: string): Finding | null {
  for (const { name, attributes } of tagsIn(text)) {
    if (name !== "relationship") continue;
    const told = Object.fromEntries(attributes);
    if (/external/i.test(told.targetmode ?? "") && !FOLLOWED.test(told.type ?? "")) return "ELSEWHERE";
    if (/^(?:javascript|vbscript|file|mhtml|ms-[a-z]+):|^\\\\/i.test((told.target ?? "").trim()))
      return "PROGRAM";
  }
  return null;
}

/** Fields that ask another program, in text documents and in sheets. */
const runsFields = (text: string): boolean =>
  /<(?:\w+:)?ddeLink\b|<(?:\w+:)?instrText[^>]*>\s*DDE|w:instr\s*=\s*["']\s*DDE|<text:dde-connection/i.test(
    text,
  );

/** What an open document does when something happens to it. */
function scanEvents(text: string): Finding | null {
  if (/<script:|<office:script\b[^>/]*>\s*<|<presentation:event-listener[^>]*script/i.test(text))
    return "MACRO";
  return /<draw:(?:object-ole|plugin|applet|floating-frame)\b/i.test(text) ? "FILE_INSIDE" : null;
}
