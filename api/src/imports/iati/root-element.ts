import { FileRefused } from "./file-refused.ts";
import { shown } from "./row-problem.ts";

const WANTED = "an IATI activity file begins with “iati-activities”";

/** Elements that data services put around the activities that they send. */
const WRAPPERS: ReadonlySet<string> = new Set(["result", "results", "response"]);

const ORGANISATIONS: ReadonlySet<string> = new Set(["iati-organisations", "iati-organisation"]);

/** The name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

/**
 * Lets pass the elements around a list of activities.
 *
 * @throws {FileRefused} at a list of organisations, and at a first element that no IATI file has.
 */
export function checkWrapper(name: string, { isRoot }: { readonly isRoot: boolean }): void {
  const local = localName(name);
  if (ORGANISATIONS.has(local)) {
    const message = `This file lists organisations (“${local}”), not activities; bring the publisher's activity file: ${WANTED}.`;
    throw new FileRefused("ORGANISATION_FILE", message);
  }
  if (isRoot && !WRAPPERS.has(local)) throw notIati(name);
}

/** The refusal of a well-formed file that has nothing of IATI in it. */
export function notIati(rootName: string): FileRefused {
  const page = localName(rootName).toLowerCase() === "html" ? " (a web page)" : "";
  return new FileRefused(
    "NOT_IATI",
    `The first element of the file is “${shown(rootName)}”${page}; ${WANTED}.`,
  );
}
