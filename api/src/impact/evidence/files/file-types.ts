/** A kind of file of which a copy is kept. */
export interface FileType {
  readonly mediaType: string;
  /** As people call it. */
  readonly name: string;
  /** How its names end, the usual one first. */
  readonly endings: readonly [string, ...string[]];
}

const OFFICE = "application/vnd.openxmlformats-officedocument";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

/** All that is kept: what people read, and nothing that runs. */
export const FILE_TYPES = {
  PDF: { mediaType: "application/pdf", name: "PDF", endings: ["pdf"] },
  PNG: { mediaType: "image/png", name: "PNG", endings: ["png"] },
  JPEG: { mediaType: "image/jpeg", name: "JPEG", endings: ["jpg", "jpeg"] },
  WEBP: { mediaType: "image/webp", name: "WebP", endings: ["webp"] },
  GIF: { mediaType: "image/gif", name: "GIF", endings: ["gif"] },
  TXT: { mediaType: "text/plain", name: "TXT", endings: ["txt"] },
  CSV: { mediaType: "text/csv", name: "CSV", endings: ["csv"] },
  HTML: { mediaType: "text/html", name: "HTML", endings: ["html", "htm"] },
  SVG: { mediaType: "image/svg+xml", name: "SVG", endings: ["svg"] },
  EML: { mediaType: "message/rfc822", name: "EML", endings: ["eml"] },
  DOCX: { mediaType: `${OFFICE}.wordprocessingml.document`, name: "DOCX", endings: ["docx"] },
  XLSX: { mediaType: `${OFFICE}.spreadsheetml.sheet`, name: "XLSX", endings: ["xlsx"] },
  PPTX: { mediaType: `${OFFICE}.presentationml.presentation`, name: "PPTX", endings: ["pptx"] },
  ODT: { mediaType: `${OPEN_DOCUMENT}.text`, name: "ODT", endings: ["odt"] },
  ODS: { mediaType: `${OPEN_DOCUMENT}.spreadsheet`, name: "ODS", endings: ["ods"] },
} as const satisfies Readonly<Record<string, FileType>>;

const TYPES: readonly FileType[] = Object.values(FILE_TYPES);

/** What is kept, in words. */
export const KEPT_TYPES = TYPES.map(({ name }) => name).join(", ");

export const typeOfMedia = (mediaType: string): FileType | null =>
  TYPES.find((type) => type.mediaType === mediaType) ?? null;

/** How a name ends, in small letters; null where it says nothing. */
export const endingOf = (name: string): string | null =>
  /[^.]\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? null;
