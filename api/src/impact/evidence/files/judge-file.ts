import type { Finding } from "../scan/finding.ts";
import { scanFile } from "../scan/scan-file.ts";
import { findingOfBroken, scanOffice } from "../scan/scan-office.ts";
import { endingOf, FILE_TYPES, type FileType } from "./file-types.ts";
import { isLockedDocument, isPacked, recogniseFile } from "./recognise-file.ts";
import { refuseFound, refuseNamedOtherwise, refuseUnknown } from "./refuse-file.ts";

/** Decides whether a copy of a file may be kept. @returns what it is. @throws {Refusal} that names why not. */
export async function judgeFile(bytes: Buffer, name: string): Promise<FileType> {
  const candidates = await recogniseFile(bytes).catch((error: unknown) => {
    throw refuseFound(findingOfBroken(error));
  });
  if (candidates.length === 0) throw refusalOfUnknown(bytes);
  const type = chooseType(candidates, name);
  const found = await scanFile(bytes, type);
  if (found) throw refuseFound(found);
  return type;
}

/** Of a kind that is not kept; where that is so because of what it holds, this is what is told. */
function refusalOfUnknown(bytes: Buffer) {
  if (isLockedDocument(bytes)) return refuseFound("LOCKED");
  const found: Finding | null = isPacked(bytes) ? scanOffice(bytes) : null;
  return found ? refuseFound(found) : refuseUnknown();
}

function chooseType(candidates: readonly FileType[], name: string): FileType {
  const ending = endingOf(name);
  const [likeliest = FILE_TYPES.TXT] = candidates;
  if (ending === null) return likeliest;
  const named = candidates.find(({ endings }) => endings.includes(ending));
  if (named) return named;
  throw refuseNamedOtherwise(ending, likeliest.name);
}
