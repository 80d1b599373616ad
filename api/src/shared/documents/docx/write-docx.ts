import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from "docx";
import type { PlainDocument } from "../document.ts";
import { blockOf, type Numbering } from "./docx-blocks.ts";
import { NUMBERING, stylesOf } from "./docx-styles.ts";
import { steady } from "./steady-docx.ts";

/** A4 upright, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_300, bottom: 1_400, left: 1_300, right: 1_300, header: 600, footer: 600 },
};
const TEXT_WIDTH = 9_300;

/** Writes a document as DOCX; the same document gives the same bytes. */
export async function writeDocx(document: PlainDocument): Promise<Buffer> {
  const { title, kicker, language, publisher, day, warning, foot, blocks } = document;
  const numbering: Numbering = { next: 0 };
  const file = new Document({
    title,
    creator: publisher,
    lastModifiedBy: publisher,
    description: kicker,
    styles: stylesOf(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        ...(warning !== null && { headers: { default: new Header({ children: [warningOf(warning)] }) } }),
        footers: { default: new Footer({ children: [footOf(foot)] }) },
        children: [
          new Paragraph({ style: "Note", text: kicker }),
          new Paragraph({ style: "Title", text: title }),
          ...blocks.flatMap((block) => blockOf(block, numbering)),
        ],
      },
    ],
  });
  return steady(await Packer.toBuffer(file), day);
}

function warningOf(warning: string): Paragraph {
  const dashes = { style: BorderStyle.DASHED, size: 6, color: "000000", space: 4 };
  const border = { top: dashes, bottom: dashes, left: dashes, right: dashes };
  return new Paragraph({ style: "Note", text: warning, border });
}

function footOf(foot: string): Paragraph {
  const children: ParagraphChild[] = [
    new TextRun(foot),
    new TextRun({ children: ["\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
  ];
  return new Paragraph({
    style: "Note",
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: "BFBFBF", space: 6 } },
    children,
  });
}
