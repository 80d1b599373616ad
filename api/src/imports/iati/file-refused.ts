/** Why a file was refused whole; stable, for programs. */
export type RefusalCode =
  | "EMPTY"
  | "NOT_XML"
  | "SPREADSHEET"
  | "COMPRESSED"
  | "PDF"
  | "OFFICE_DOCUMENT"
  | "NOT_IATI"
  | "ORGANISATION_FILE"
  | "NOT_WELL_FORMED"
  | "TRUNCATED"
  | "ENTITY_DECLARATIONS"
  | "UNSUPPORTED_ENCODING"
  | "WRONG_ENCODING"
  | "TOO_COMPLEX"
  | "HOLDER_UNKNOWN"
  | "FOREIGN_REPORTER";

/** The file cannot be read as IATI activities at all; the message is one sentence for a person. */
export class FileRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "FileRefused";
    this.code = code;
  }
}
