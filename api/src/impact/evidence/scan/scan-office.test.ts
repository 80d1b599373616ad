import { expect, test } from "vitest";
import { officeFile, openDocument, packFiles, VIRUS_TEST } from "./files.fixture.ts";
import { scanOffice } from "./scan-office.ts";

const relation = (type: string, target: string, mode = "External"): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`;

const withRelation = (...given: Parameters<typeof relation>): Buffer =>
  officeFile("docx", [{ name: "word/_rels/settings.xml.rels", content: relation(...given) }]);

test.each([
  {
    holds: "macros",
    file: officeFile("docx", [{ name: "word/vbaProject.bin", content: "x" }]),
    found: "MACRO",
  },
  {
    holds: "macros of old sheets",
    file: officeFile("xlsx", [{ name: "xl/macrosheets/sheet1.xml", content: "x" }]),
    found: "MACRO",
  },
  {
    holds: "controls",
    file: officeFile("docx", [{ name: "word/activeX/activeX1.xml", content: "x" }]),
    found: "SCRIPT",
  },
  {
    holds: "a file of another program",
    file: officeFile("pptx", [{ name: "ppt/embeddings/oleObject1.bin", content: "x" }]),
    found: "FILE_INSIDE",
  },
  {
    holds: "a template from elsewhere",
    file: withRelation("attachedTemplate", "https://example.org/a.dotm"),
    found: "ELSEWHERE",
  },
  {
    holds: "a picture from elsewhere",
    file: withRelation("image", "https://example.org/a.png"),
    found: "ELSEWHERE",
  },
  { holds: "a link that runs", file: withRelation("hyperlink", "javascript:alert(1)"), found: "PROGRAM" },
  {
    holds: "a field that asks another program",
    file: officeFile("docx", [], "<w:p><w:instrText>DDEAUTO cmd</w:instrText></w:p>"),
    found: "PROGRAM",
  },
  {
    holds: "the string of the scanners",
    file: officeFile("docx", [], `<w:p>${VIRUS_TEST}</w:p>`),
    found: "VIRUS_TEST",
  },
  {
    holds: "a sheet with macros",
    file: officeFile("pptx", [
      {
        name: "ppt/embeddings/sheet1.xlsx",
        content: officeFile("xlsx", [{ name: "xl/vbaProject.bin", content: "x" }]),
      },
    ]),
    found: "MACRO",
  },
  {
    holds: "macros of open programs",
    file: openDocument([{ name: "Basic/Standard/Module1.xml", content: "x" }]),
    found: "MACRO",
  },
  {
    holds: "an event that runs",
    file: openDocument([], "<office:event-listeners><script:event-listener/></office:event-listeners>"),
    found: "MACRO",
  },
  {
    holds: "a password",
    file: openDocument([{ name: "META-INF/manifest.xml", content: "<manifest:encryption-data/>" }]),
    found: "LOCKED",
  },
  {
    holds: "a locked part",
    file: packFiles([{ name: "a.xml", content: "x", isLocked: true }]),
    found: "LOCKED",
  },
])("a document that holds $holds is found out: $found", ({ file, found }) => {
  expect(scanOffice(file)).toBe(found);
});

test.each([
  { holds: "words", file: officeFile("docx", [], "<w:p>We asked for debt relief</w:p>") },
  { holds: "a link", file: withRelation("hyperlink", "https://example.org/law") },
  {
    holds: "a sheet behind a chart",
    file: officeFile("pptx", [{ name: "ppt/embeddings/sheet1.xlsx", content: officeFile("xlsx") }]),
  },
  { holds: "words of an open program", file: openDocument([], "<text:p>We asked</text:p>") },
])("a document that holds $holds passes", ({ file }) => {
  expect(scanOffice(file)).toBeNull();
});

test.each([
  {
    what: "says that it is far larger unpacked",
    file: packFiles([{ name: "a.xml", content: "x", toldSize: 400_000_000 }]),
  },
  {
    what: "packs one sign without end",
    file: officeFile("docx", [{ name: "word/a.xml", content: "a".repeat(30_000_000) }]),
  },
  { what: "holds documents in documents in documents", file: nested(5) },
])("a document that $what is not unpacked", ({ file }) => {
  expect(scanOffice(file)).toBe("PACKED_TOO_MUCH");
});

function nested(depth: number): Buffer {
  const inside = depth === 0 ? officeFile("docx") : nested(depth - 1);
  return officeFile("docx", [{ name: "word/embeddings/d.docx", content: inside }]);
}

test.each([
  { what: "breaks off", file: officeFile("docx").subarray(0, 200) },
  {
    what: "is less than it says",
    file: packFiles([{ name: "content.xml", content: "x".repeat(90), toldSize: 3 }]),
  },
])("a document that $what is broken", ({ file }) => {
  expect(scanOffice(file)).toBe("BROKEN");
});
