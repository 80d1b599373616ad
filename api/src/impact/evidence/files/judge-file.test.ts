import { expect, test } from "vitest";
import { letter, officeFile, openDocument, pdfFile, VIRUS_TEST } from "../scan/files.fixture.ts";
import { judgeFile } from "./judge-file.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const GIF = Buffer.from("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=", "base64");
const WEBP = Buffer.from("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA", "base64");
const JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
  "base64",
);
const text = (said: string): Buffer => Buffer.from(said);

test.each([
  { name: "a.pdf", file: pdfFile(), type: "PDF" },
  { name: "a.png", file: PNG, type: "PNG" },
  { name: "a.JPEG", file: JPEG, type: "JPEG" },
  { name: "a.webp", file: WEBP, type: "WebP" },
  { name: "a.gif", file: GIF, type: "GIF" },
  { name: "a.docx", file: officeFile("docx"), type: "DOCX" },
  { name: "a.xlsx", file: officeFile("xlsx"), type: "XLSX" },
  { name: "a.pptx", file: officeFile("pptx"), type: "PPTX" },
  { name: "a.odt", file: openDocument(), type: "ODT" },
  { name: "a.ods", file: openDocument([], "<table/>", "spreadsheet"), type: "ODS" },
  { name: "a.txt", file: text("Wat gezegd werd: één zin"), type: "TXT" },
  { name: "a.txt", file: Buffer.from([0xe9, 0x74, 0xe9]), type: "TXT" },
  { name: "a.csv", file: text("year,amount\n2026,3\n"), type: "CSV" },
  { name: "a.html", file: text("<!doctype html><p>Text"), type: "HTML" },
  {
    name: "a.svg",
    file: text('<?xml version="1.0"?><!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"/>'),
    type: "SVG",
  },
  { name: "a.eml", file: letter("Content-Type: text/plain\r\n\r\nDear all"), type: "EML" },
  { name: "minutes", file: pdfFile(), type: "PDF" },
])("$name with $type in it is $type", async ({ name, file, type }) => {
  expect(await judgeFile(file, name)).toMatchObject({ name: type });
});

test.each([
  { name: "a.pdf", file: PNG, values: { named: ".pdf", found: "PNG" } },
  { name: "a.txt", file: text("<html><p>Text"), values: { named: ".txt", found: "HTML" } },
  { name: "a.png", file: text("<svg/>"), values: { named: ".png", found: "SVG" } },
  { name: "a.exe", file: pdfFile(), values: { named: ".exe", found: "PDF" } },
  { name: "a.docx", file: officeFile("xlsx"), values: { named: ".docx", found: "XLSX" } },
])("$name is refused, with what is in it: $values.found", async ({ name, file, values }) => {
  await expect(judgeFile(file, name)).rejects.toMatchObject({
    extensions: { code: "BAD_INPUT", reason: "FILE_NAMED_OTHERWISE", values },
  });
});

test.each([
  {
    what: "a program",
    file: Buffer.from("4d5a90000300000004000000ffff0000b8000000", "hex"),
    reason: "FILE_UNKNOWN",
  },
  { what: "signs without sense", file: Buffer.from([0, 1, 2, 3, 4, 5]), reason: "FILE_UNKNOWN" },
  {
    what: "a locked document",
    file: Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    reason: "FILE_LOCKED",
  },
  { what: "half a document", file: officeFile("docx").subarray(0, 200), reason: "FILE_BROKEN" },
  { what: "the string of the scanners", file: text(VIRUS_TEST), reason: "FILE_VIRUS_TEST" },
  { what: "a page that runs", file: text("<html><script>1</script>"), reason: "FILE_SCRIPT" },
  {
    what: "a letter with a program",
    file: letter(
      "Content-Type: application/octet-stream; name=a.exe\r\nContent-Transfer-Encoding: base64\r\n\r\nTVqQAAMAAAAEAAAA//8AALgAAAA=",
    ),
    reason: "FILE_INSIDE",
  },
  {
    what: "a letter in pieces without end",
    file: letter(...Array<string>(200).fill("Content-Type: text/plain\r\n\r\nmore")),
    reason: "FILE_PACKED",
  },
  {
    what: "a letter that runs",
    file: letter(
      "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<img src=3Dx onerror=3Dalert(1)>",
    ),
    reason: "FILE_SCRIPT",
  },
  {
    what: "a letter with the string of the scanners",
    file: letter(
      `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(VIRUS_TEST).toString("base64")}`,
    ),
    reason: "FILE_VIRUS_TEST",
  },
])("$what is refused: $reason", async ({ file, reason }) => {
  await expect(judgeFile(file, "a")).rejects.toMatchObject({ extensions: { code: "BAD_INPUT", reason } });
});

test("a letter with a document and a picture from elsewhere passes", async () => {
  const shown = "Content-Type: text/html\r\n\r\n<img src=https://example.org/a.gif>";
  const attached = `Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${pdfFile().toString("base64")}`;
  expect(await judgeFile(letter(shown, attached), "a.eml")).toMatchObject({ name: "EML" });
});
