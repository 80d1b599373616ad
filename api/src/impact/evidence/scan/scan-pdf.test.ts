import { expect, test } from "vitest";
import { pdfFile, pdfStream } from "./files.fixture.ts";
import { scanPdf } from "./scan-pdf.ts";

const JAVASCRIPT = "<< /Type /Action /S /JavaScript /JS (app.alert(1)) >>";

test.each([
  { holds: "a script", pdf: `3 0 obj ${JAVASCRIPT} endobj`, found: "SCRIPT" },
  { holds: "a script whose name hides", pdf: "3 0 obj << /S /J#61vaScript >> endobj", found: "SCRIPT" },
  { holds: "a script among packed objects", pdf: pdfStream(`3 0 ${JAVASCRIPT}`, "ObjStm"), found: "SCRIPT" },
  {
    holds: "a script among packed objects whose kind hides",
    pdf: pdfStream(`3 0 ${JAVASCRIPT}`, "Obj#53tm"),
    found: "SCRIPT",
  },
  { holds: "a program", pdf: "3 0 obj << /S /Launch /F (cmd.exe) >> endobj", found: "PROGRAM" },
  {
    holds: "a file",
    pdf: "3 0 obj << /Type /Filespec /EF << /F 4 0 R >> >> endobj 4 0 obj << /Type /EmbeddedFile >> endobj",
    found: "FILE_INSIDE",
  },
  { holds: "a form that runs", pdf: "3 0 obj << /XFA 5 0 R >> endobj", found: "SCRIPT" },
  { holds: "a lock", pdf: "trailer << /Encrypt 5 0 R >>", found: "LOCKED" },
  {
    holds: "objects that were packed in another way",
    pdf: "9 0 obj << /Type /ObjStm >>\nstream\nabc\nendstream",
    found: "BROKEN",
  },
])("a PDF that holds $holds is found out: $found", ({ pdf, found }) => {
  expect(scanPdf(pdfFile(pdf))).toBe(found);
});

test.each([
  { holds: "nothing but pages", pdf: "" },
  { holds: "a page to begin with", pdf: "3 0 obj << /OpenAction [2 0 R /Fit] >> endobj" },
  {
    holds: "a page that speaks of a launch",
    pdf: pdfStream("BT (Preparation/Launch, HTML/JavaScript) Tj ET", "XObject"),
  },
  { holds: "packed objects that do nothing", pdf: pdfStream("3 0 << /Type /Page >>", "ObjStm") },
])("a PDF that holds $holds passes", ({ pdf }) => {
  expect(scanPdf(pdfFile(pdf))).toBeNull();
});

test("objects that are packed without end are not unpacked", () => {
  const bomb = pdfStream(" ".repeat(45_000_000), "ObjStm");
  expect(scanPdf(pdfFile(bomb))).toBe("BROKEN");
});
