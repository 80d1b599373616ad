import type { Language } from "@onze/schema";
import type PDFDocument from "pdfkit";
import type { Text } from "../document.ts";
import { printable } from "../printable.ts";
import { breakLines, type PlacedLine } from "./break-lines.ts";
import { covers, FONTS, type FontName } from "./pdf-fonts.ts";

export type Pdf = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Pdf["struct"]>;

/** Points; A4 upright, as everything here. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 62, bottom: 74 } as const;

export const INK = "#000000";
const QUIET = "#4d4d4d";
export const LINE = "#bfbfbf";

/** Size of letters and height of a line, in points. */
export interface Type {
  readonly size: number;
  readonly line: number;
}

export const TYPES = {
  title: { size: 20, line: 25 },
  section: { size: 13.5, line: 17 },
  part: { size: 11, line: 15 },
  body: { size: 10, line: 14 },
  table: { size: 9.5, line: 13 },
  note: { size: 8.5, line: 11.5 },
} as const satisfies Readonly<Record<string, Type>>;

/** A box of lines, in points. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

/** What a page has room for, and how far it is filled. */
export class Sheet {
  y: number = PAGE.top;
  readonly box: Box = { x: PAGE.left, width: PAGE.width - PAGE.left - PAGE.right };

  readonly pdf: Pdf;
  readonly language: Language;
  /** Where the text of a page begins. */
  readonly top: number;

  constructor({
    pdf,
    language,
    top,
  }: {
    readonly pdf: Pdf;
    readonly language: Language;
    readonly top: number;
  }) {
    this.pdf = pdf;
    this.language = language;
    this.top = top;
    this.y = top;
  }

  get room(): number {
    return PAGE.height - PAGE.bottom - this.y;
  }

  /** Room on an empty page. */
  get wholeRoom(): number {
    return PAGE.height - PAGE.bottom - this.top;
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = this.top;
  }

  /** Goes on on the next page where less room is left than is needed, unless no page has that much. */
  keep(height: number): void {
    if (height > this.room && this.y > this.top) this.newPage();
  }

  /** Breaks text into the lines of a box. */
  lines(
    text: Text,
    type: Type,
    { width, isQuiet = false }: { width: number; isQuiet?: boolean },
  ): PlacedLine[] {
    const measure = (written: string, font: FontName): number =>
      this.pdf.font(FONTS[font]).fontSize(type.size).widthOfString(written);
    const spans = text.map((run) => ({
      text: printable(run.text, { covers, language: this.language }),
      font: run.isStrong ? ("strong" as const) : ("regular" as const),
      color: run.isQuiet || isQuiet ? QUIET : INK,
      url: run.url ?? null,
    }));
    return breakLines(spans, width, measure);
  }

  /** Writes one line at a height, told to those who hear the document as part of an element. */
  write(line: PlacedLine, type: Type, { x, y, element }: { x: number; y: number; element: Element }): void {
    for (const span of line) {
      if (span.text === "") continue;
      const draw = (): void => this.show([span], type, { x, y });
      if (span.url === null) {
        element.add(draw);
        continue;
      }
      const link = this.pdf.struct("Link");
      element.add(link);
      link.add(draw);
      link.end();
    }
  }

  /** Writes one line at a height, as part of whatever is marked around it. */
  show(line: PlacedLine, type: Type, { x, y }: { x: number; y: number }): void {
    for (const { text, font, color, url, x: from } of line)
      this.pdf
        .font(FONTS[font])
        .fontSize(type.size)
        .fillColor(color)
        .text(text, x + from, y, { lineBreak: false, ...(url !== null && { link: url }) });
  }

  /** Draws what is there for the eye alone. */
  decorate(draw: (pdf: Pdf) => void): void {
    this.pdf.markContent("Artifact", { type: "Layout" });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  rule(
    y: number,
    { x, width, color, weight }: Box & { readonly color: string; readonly weight: number },
  ): void {
    this.decorate((pdf) => {
      pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(weight)
        .strokeColor(color)
        .stroke();
    });
  }
}
