import PDFDocument from "pdfkit";
import type { PlainDocument } from "../document.ts";
import { drawBlocks } from "./pdf-blocks.ts";
import { FONTS } from "./pdf-fonts.ts";
import { INK, LINE, PAGE, type Pdf, Sheet, TYPES } from "./pdf-sheet.ts";

/** Writes a document as PDF, with what reading aloud needs; the same document gives the same bytes. */
export async function writePdf(document: PlainDocument): Promise<Buffer> {
  const { title, language, publisher, day, blocks } = document;
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    font: FONTS.regular,
    info: { Title: title, Author: publisher, Creator: "Onze", Producer: "Onze", CreationDate: new Date(day) },
  });
  const written = collect(pdf);
  const sheet = new Sheet({ pdf, language, top: PAGE.top + warningHeight(pdf, document) });
  const root = pdf.struct("Document", { title, lang: language });
  pdf.addStructure(root);
  drawTitle(sheet, root, document);
  await drawBlocks(sheet, root, blocks);
  root.end();
  drawMargins(pdf, document);
  pdf.end();
  return written;
}

function collect(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
  });
}

function drawTitle(sheet: Sheet, root: ReturnType<Pdf["struct"]>, { kicker, title }: PlainDocument): void {
  for (const [tag, text, type] of [
    ["P", { text: kicker, isQuiet: true }, TYPES.body],
    ["H1", { text: title, isStrong: true }, TYPES.title],
  ] as const) {
    const element = sheet.pdf.struct(tag);
    root.add(element);
    for (const line of sheet.lines([text], type, sheet.box)) {
      sheet.write(line, type, { x: sheet.box.x, y: sheet.y, element });
      sheet.y += type.line;
    }
    element.end();
    sheet.y += 3;
  }
}

const BAND = { top: 30, pad: 5 } as const;
const WIDTH = PAGE.width - PAGE.left - PAGE.right;

function warningHeight(pdf: Pdf, { warning }: PlainDocument): number {
  if (warning === null) return 0;
  return Math.max(0, BAND.top + bandHeight(pdf, warning) + 14 - PAGE.top);
}

const bandHeight = (pdf: Pdf, warning: string): number =>
  pdf
    .font(FONTS.regular)
    .fontSize(TYPES.note.size)
    .heightOfString(warning, { width: WIDTH - 16 }) +
  2 * BAND.pad;

/** What every page says at its head and foot; of several pages, each says which it is. */
function drawMargins(pdf: Pdf, { warning, foot }: PlainDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(start + at);
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf.font(FONTS.regular).fontSize(TYPES.note.size).fillColor(INK);
    if (warning !== null) {
      const height = bandHeight(pdf, warning);
      pdf
        .rect(PAGE.left, BAND.top, WIDTH, height)
        .lineWidth(0.8)
        .dash(3, { space: 2 })
        .strokeColor(INK)
        .stroke();
      pdf.undash();
      pdf.text(warning, PAGE.left + 8, BAND.top + BAND.pad, { width: WIDTH - 16 });
    }
    const y = PAGE.height - PAGE.bottom + 18;
    pdf
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + WIDTH, y)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    pdf.fillColor("#4d4d4d").text(foot, PAGE.left, y + 6, { width: WIDTH - 60 });
    pdf.text(`${at + 1} / ${count}`, PAGE.left + WIDTH - 50, y + 6, { width: 50, align: "right" });
    pdf.endMarkedContent();
  }
}
