import { FILE_TYPES, type FileType } from "../files/file-types.ts";
import { recogniseFile } from "../files/recognise-file.ts";
import { textOf } from "../files/text-of.ts";
import type { Finding } from "./finding.ts";
import { MailTooDeep, mailParts } from "./mail-parts.ts";
import { scanMarkup } from "./scan-markup.ts";
import { findingOfBroken, scanOffice } from "./scan-office.ts";
import { scanPdf } from "./scan-pdf.ts";
import { holdsVirusTest } from "./virus-test.ts";

const PACKED: readonly FileType[] = [
  FILE_TYPES.DOCX,
  FILE_TYPES.XLSX,
  FILE_TYPES.PPTX,
  FILE_TYPES.ODT,
  FILE_TYPES.ODS,
];

/** Looks in a file for what runs, or reaches out, when somebody opens it. @returns null for nothing. */
export async function scanFile(bytes: Buffer, type: FileType): Promise<Finding | null> {
  if (holdsVirusTest(bytes)) return "VIRUS_TEST";
  if (type === FILE_TYPES.PDF) return scanPdf(bytes);
  if (PACKED.includes(type)) return scanOffice(bytes);
  if (type === FILE_TYPES.EML) return scanMail(bytes);
  if (type === FILE_TYPES.HTML || type === FILE_TYPES.SVG) return scanMarkup(textOf(bytes) ?? "");
  return null;
}

/** A letter is shown by programs that fetch nothing unasked; what is attached to it is looked at as a file of its own. */
async function scanMail(letter: Buffer): Promise<Finding | null> {
  try {
    for (const part of mailParts(letter)) {
      const found = await scanMailPart(part);
      if (found) return found;
    }
    return null;
  } catch (error) {
    if (error instanceof MailTooDeep) return "PACKED_TOO_MUCH";
    return findingOfBroken(error);
  }
}

async function scanMailPart({
  mediaType,
  fileName,
  content,
}: ReturnType<typeof mailParts>[number]): Promise<Finding | null> {
  if (holdsVirusTest(content)) return "VIRUS_TEST";
  if (mediaType === "text/html") return scanMarkup(textOf(content) ?? content.toString("latin1"), "ANYWHERE");
  if (fileName === null && mediaType.startsWith("text/")) return null;
  const [type] = await recogniseFile(content);
  return type ? scanFile(content, type) : "FILE_INSIDE";
}
