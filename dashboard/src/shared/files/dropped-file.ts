/** Why a drop cannot be sent, before any byte leaves the browser. */
export type DropRefusal = "NONE" | "SEVERAL" | "EMPTY";

/**
 * Chooses the one file to send.
 *
 * Whether it is a file that Onze can read is for the server to say: a name proves nothing.
 */
export function chooseFile<Candidate extends { size: number }>(
  files: readonly Candidate[],
): { file: Candidate } | { refusal: DropRefusal } {
  const [file] = files;
  if (file === undefined) return { refusal: "NONE" };
  if (files.length > 1) return { refusal: "SEVERAL" };
  return file.size === 0 ? { refusal: "EMPTY" } : { file };
}
