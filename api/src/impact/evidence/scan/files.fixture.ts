import { deflateRawSync, deflateSync } from "node:zlib";

/** Signs of a file without the sum by which programs check it, which nothing here reads. */
const NO_SUM = 0;

interface Packed {
  readonly name: string;
  readonly content: string | Buffer;
  /** As the list of contents tells it; what it is when left out. */
  readonly toldSize?: number;
  readonly isLocked?: boolean;
}

/** A packed folder of files, as documents are. */
export function packFiles(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const { name, content, toldSize, isLocked = false } of files) {
    const plain = Buffer.from(content);
    const isStored = name === "mimetype";
    const packed = isStored ? plain : deflateRawSync(plain);
    const local = Buffer.alloc(30);
    const entry = Buffer.alloc(46);
    local.writeUInt32LE(0x04034b50, 0);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [header, shift] of [
      [local, 0],
      [entry, 2],
    ] as const) {
      header.writeUInt16LE(20, 4 + shift);
      header.writeUInt16LE(isLocked ? 1 : 0, 6 + shift);
      header.writeUInt16LE(isStored ? 0 : 8, 8 + shift);
      header.writeUInt32LE(NO_SUM, 14 + shift);
      header.writeUInt32LE(packed.length, 18 + shift);
      header.writeUInt32LE(toldSize ?? plain.length, 22 + shift);
      header.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
    }
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    listed.push(entry, Buffer.from(name));
    at += local.length + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

const PART = "application/vnd.openxmlformats-officedocument";
const MAIN = {
  docx: ["word/document.xml", `${PART}.wordprocessingml.document.main+xml`],
  xlsx: ["xl/workbook.xml", `${PART}.spreadsheetml.sheet.main+xml`],
  pptx: ["ppt/presentation.xml", `${PART}.presentationml.presentation.main+xml`],
} as const;

/** A document of an office program, with what is added to it. */
export function officeFile(kind: keyof typeof MAIN, added: readonly Packed[] = [], body = "<body/>"): Buffer {
  const [path, type] = MAIN[kind];
  const types = `<?xml version="1.0"?><Types><Override PartName="/${path}" ContentType="${type}"/></Types>`;
  return packFiles([
    { name: "[Content_Types].xml", content: types },
    { name: "_rels/.rels", content: "<Relationships/>" },
    { name: path, content: body },
    ...added,
  ]);
}

/** A document of an open office program. */
export const openDocument = (
  added: readonly Packed[] = [],
  content = "<office:document-content/>",
  kind = "text",
): Buffer =>
  packFiles([
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}` },
    { name: "content.xml", content },
    ...added,
  ]);

/** A PDF with these objects. */
export const pdfFile = (objects = ""): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${objects}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    "latin1",
  );

/** A stream of a PDF that packs what is in it. @param type as what describes it says. */
export const pdfStream = (content: string, type: string): string => {
  const packed = deflateSync(Buffer.from(content, "latin1")).toString("latin1");
  return `9 0 obj\n<< /Type /${type} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`;
};

/** A letter with parts, each with its own headers. */
export const letter = (...parts: readonly string[]): Buffer =>
  Buffer.from(
    `From: a@example.org\r\nTo: b@example.org\r\nSubject: Debt\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n${parts
      .map((part) => `--b1\r\n${part}\r\n`)
      .join("")}--b1--\r\n`,
  );

/** The string by which scanners are tested. */
export const VIRUS_TEST = [
  "X5O!P%@AP[4\\PZX54(P^)7CC)7}$",
  "EICAR-STANDARD-",
  "ANTIVIRUS-TEST-FILE!$H+H*",
].join("");
