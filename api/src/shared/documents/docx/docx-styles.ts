import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";

/** One that word processors have, or have the measures of. */
const FONT = "Calibri";

const RULE = { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 3 };

/** The looks of a printed document, in half points and twentieths of a point. */
export const stylesOf = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 21, color: "000000", language: { value: language } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { before: 40, after: 120 } } },
    heading2: {
      run: { size: 27, bold: true },
      paragraph: { spacing: { before: 360, after: 80 }, border: { bottom: RULE } },
    },
    heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 240, after: 40 } } },
  },
  paragraphStyles: [
    { id: "Body", name: "Onze text", basedOn: "Normal", paragraph: { spacing: { before: 80, after: 80 } } },
    { id: "Cell", name: "Onze cell", basedOn: "Normal", run: { size: 19 } },
    {
      id: "Note",
      name: "Onze note",
      basedOn: "Normal",
      run: { size: 17, color: "4D4D4D" },
      paragraph: { spacing: { before: 80, after: 40 } },
    },
  ],
});

const INDENT = { indent: { left: 400, hanging: 400 } };

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: "numbers",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: INDENT },
        },
      ],
    },
    {
      reference: "dashes",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          alignment: AlignmentType.LEFT,
          style: { paragraph: INDENT },
        },
      ],
    },
  ],
};
