import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listOf, readFile } from "./activity-file.fixture.ts";
import { ActivityParser } from "./activity-parser.ts";
import { FileRefused } from "./file-refused.ts";
import { readActivities } from "./read-activities.ts";

const zip = (entry: string, content = "") =>
  Buffer.from(`PK\x03\x04\x14\0\0\0\0\0${"\0".repeat(20)}${entry}${content}`, "latin1");
const bomb = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">';

test.each([
  ["an empty file", "", "EMPTY", "The file is empty"],
  ["blanks alone", " \n\n ", "EMPTY", "nothing but blanks"],
  ["plain text", "This is no XML at all", "NOT_XML", "it begins with “This is no XML at all”"],
  ["a table in plain text", "identifier;title\nAA-1;Water", "NOT_XML", "“identifier;title AA-1;Water”"],
  [
    "a picture",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0xff]),
    "NOT_XML",
    "bytes that are no text",
  ],
  ["a PDF", "%PDF-1.7\n%âãÏÓ", "PDF", "This is a PDF document"],
  ["a compressed file", gzipSync(listOf("")), "COMPRESSED", "(gzip): unpack it first"],
  ["a ZIP archive", zip("activities.xml", "<iati"), "COMPRESSED", "a ZIP archive: unpack it first"],
  ["an XLSX sheet renamed", zip("[Content_Types].xml"), "SPREADSHEET", "a spreadsheet (XLSX)"],
  [
    "an ODS sheet renamed",
    zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
    "SPREADSHEET",
    "(ODS)",
  ],
  ["a text document renamed", zip("word/document.xml"), "OFFICE_DOCUMENT", "an office document"],
  [
    "an old spreadsheet renamed",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    "OFFICE_DOCUMENT",
    "such as an .xls",
  ],
  ["other XML", "<tag>\n  <level>x</level>\n</tag>", "NOT_IATI", "The first element of the file is “tag”"],
  ["a web page", "<!DOCTYPE html>\n<html><body></body></html>", "NOT_IATI", "“html” (a web page)"],
  ["an answer without activities", "<response><result/></response>", "NOT_IATI", "“response”"],
  ["organisations", "<iati-organisations version='2.03'/>", "ORGANISATION_FILE", "lists organisations"],
  ["one organisation", "<iati-organisation/>", "ORGANISATION_FILE", "bring the publisher's activity file"],
  ["an entity bomb", `<!DOCTYPE x [${bomb}]>${listOf("&b;")}`, "ENTITY_DECLARATIONS", "“<!ENTITY”"],
  [
    "an external entity",
    `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${listOf("&f;")}`,
    "ENTITY_DECLARATIONS",
    "fetch other files",
  ],
  [
    "an encoding we do not read",
    '<?xml version="1.0" encoding="Shift_JIS"?><a/>',
    "UNSUPPORTED_ENCODING",
    "“Shift_JIS”",
  ],
  [
    "elements a thousand deep",
    listOf("<a>".repeat(1_000)),
    "TOO_COMPLEX",
    "Line 1 opens an element inside 100 others",
  ],
])("refuses %s and says why", async (_what, file, code, words) => {
  const refusal = await readFile(file).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(FileRefused);
  expect(refusal).toMatchObject({ code, message: expect.stringContaining(words) });
});

test.each([
  ["a tag closed by another", "<a>\n<b>\n</a>", 3, "it closes another element than “b”, which is still open"],
  ["a bare ampersand", "<a>Fish & Chips</a>\n<b>x;</b>", 1, "an “&” is not followed by a name and “;”"],
  ["a bare ampersand up to the end", "<a>\nFish & Chips</a>\n<b>x</b>", 1, "an “&” is not followed"],
  ["a name XML does not know", "<a>\n&eacute;</a>", 2, "is none that XML knows"],
  ["the character 0", "<a>\n&#0;</a>", 2, "a character that XML does not allow"],
  ["a control character", "<a>\n\u0001</a>", 2, "a character that XML does not allow there"],
  ["a bare less-than sign", "<a>\n1 < 2</a>", 2, "a “<” does not begin an element"],
  ["an attribute without quotes", "<a\nb=1></a>", 2, 'written as name="value"'],
  ["an attribute twice", "<a b='1'\nb='2'></a>", 2, "the attribute “b” stands twice"],
  ["a wrong comment", "<a>\n<!-- a -- b --></a>", 2, "“<!-- … -->”"],
  ["an end of CDATA in a text", "<a>\n]]></a>", 2, "“]]>” stands in a text"],
])("refuses %s and names the line", async (_what, xml, line, words) => {
  await expect(readFile(`<iati-activities>${xml}</iati-activities>`)).rejects.toMatchObject({
    code: "NOT_WELL_FORMED",
    message: expect.stringMatching(
      new RegExp(`at line ${line}: .*${words.replaceAll(/[.*+?^$()[\]\\]/g, "\\$&")}`),
    ),
  });
});

test.each([
  [
    "something after the last element",
    `${listOf("")}\n<b/>`,
    2,
    "something stands outside the first element",
  ],
  ["a declaration that comes too late", `\n<?xml version="1.0"?>\n${listOf("")}`, 2, "declaration is wrong"],
  ["a DOCTYPE inside", "<iati-activities>\n<!DOCTYPE x></iati-activities>", 2, "stands in the wrong place"],
])("refuses %s", async (_what, xml, line, words) => {
  await expect(readFile(xml)).rejects.toMatchObject({
    code: "NOT_WELL_FORMED",
    message: expect.stringMatching(new RegExp(`at line ${line}: .*${words}`)),
  });
});

test.each([
  [
    "between tags",
    "<iati-activities>\n<iati-activity>\n<title/>",
    "stops at line 3 inside the element “iati-activity”",
  ],
  ["inside a text", "<iati-activities>\n<title>Wat", "stops at line 2 inside the element “title”"],
  ["inside a tag", "<iati-activities>\n<iati-activ", "stops at line 2 inside the element “iati-activities”"],
  ["inside the first tag", "<iati-activities\nvers", "stops at line 2 inside a tag"],
  ["after the declaration", '<?xml version="1.0"?>\n', "stops at line 2 before its first element"],
])("says where a file stops that was cut off %s", async (_where, xml, words) => {
  await expect(readFile(xml)).rejects.toMatchObject({
    code: "TRUNCATED",
    message: expect.stringContaining(words),
  });
});

test.each([
  ["UTF-8", Buffer.from("<iati-activities>\n<a>caf\xe9</a>", "latin1"), 2],
  ["UTF-8 in a first line", Buffer.from('<?xml version="1.0"?><iati-activities>caf\xe9</a>', "latin1"), 1],
  ["UTF-8 cut off", Buffer.from([...Buffer.from("<iati-activities>\n\n<a>"), 0xe2, 0x82]), 3],
  ["UTF-16LE", Buffer.from("\ufeff<iati-activities>\n<a>\ud800</a>", "utf16le"), 2],
])("refuses bytes that are not %s and names the line", async (_encoding, file, line) => {
  await expect(readFile(file)).rejects.toMatchObject({
    code: "WRONG_ENCODING",
    message: expect.stringContaining(`Line ${line} holds bytes that are not UTF-`),
  });
});

test("refuses a text that would fill the memory", async () => {
  await expect(readFile(`<iati-activities><!--${"x".repeat(17_000_000)}`)).rejects.toMatchObject({
    code: "TOO_COMPLEX",
    message: expect.stringContaining("more than 16 million characters follow without a tag"),
  });
});

test("refuses an activity that would fill the memory, however many went before it", () => {
  const megabytes = (count: number) => count * 1024 * 1024;
  const parser = new ActivityParser();
  parser.open("iati-activities", {}, 1);
  parser.open("iati-activity", {}, 2);
  parser.boundActivity(megabytes(60));
  parser.close();
  parser.open("iati-activity", {}, 3);
  parser.boundActivity(megabytes(120));
  parser.boundActivity(megabytes(184));
  expect(() => parser.boundActivity(megabytes(184) + 1)).toThrow(
    "The activity at line 3 is longer than 64 MB",
  );
});

test("an error of the taker ends the reading", async () => {
  const stopped = new Error("cancelled");
  const file = [
    Buffer.from(listOf("<iati-activity><iati-identifier>AA-1</iati-identifier></iati-activity>")),
  ];
  await expect(readActivities(file, () => Promise.reject(stopped))).rejects.toBe(stopped);
});
