import type { FontName } from "./pdf-fonts.ts";

/** A stretch of text in one font. */
export interface Span {
  readonly text: string;
  readonly font: FontName;
  readonly color: string;
  readonly url: string | null;
}

/** The same where it stands in a line, in points from the left of it. */
export interface PlacedSpan extends Span {
  readonly x: number;
  readonly width: number;
}

export type PlacedLine = readonly PlacedSpan[];

type Measure = (text: string, font: FontName) => number;

/** What must stay together in a line, with the space after it. */
interface Word {
  readonly spans: readonly Span[];
}

/** Where a line may break: after a space that is not a hard one, after what joins words, and where a line ends. */
const PARTS = /[^ \n\-–]*(?:\n|[ \-–]+|$)/g;
/** The same in an address, which has no spaces. */
const PARTS_OF_ADDRESS = /(?:\/\/|[^/-])*(?:[/-]|$)/g;

/**
 * Breaks text into lines.
 *
 * @param width of the lines, in points.
 * @param measure tells how wide a text is, in points.
 * @returns at least one line; a word that is wider than a line is cut.
 */
export function breakLines(spans: readonly Span[], width: number, measure: Measure): PlacedLine[] {
  const lines: PlacedSpan[][] = [[]];
  let x = 0;
  for (const word of wordsOf(spans)) {
    if (x > 0 && x + widthOf(word, measure) > width) {
      lines.push([]);
      x = 0;
    }
    for (const span of word.spans)
      for (const part of fitting(span, width, measure)) {
        const partWidth = measure(part.text, part.font);
        const needed = measure(part.text.trimEnd(), part.font);
        if (x > 0 && x + needed > width + 0.01) {
          lines.push([]);
          x = 0;
        }
        lines.at(-1)?.push({ ...part, text: part.text.replace("\n", ""), x, width: partWidth });
        x += partWidth;
      }
    if (word.spans.at(-1)?.text.endsWith("\n")) {
      lines.push([]);
      x = 0;
    }
  }
  return lines.map(joined);
}

function wordsOf(spans: readonly Span[]): Word[] {
  const words: Span[][] = [[]];
  for (const span of spans)
    for (const [text] of span.text.matchAll(span.url === null ? PARTS : PARTS_OF_ADDRESS)) {
      if (text === "") continue;
      words.at(-1)?.push({ ...span, text });
      if (/[ \n\-–]$/.test(text) || (span.url !== null && text.endsWith("/"))) words.push([]);
    }
  return words.filter((word) => word.length > 0).map((each) => ({ spans: each }));
}

function widthOf({ spans }: Word, measure: Measure): number {
  return spans.reduce(
    (sum, { text, font }, at) => sum + measure(at === spans.length - 1 ? text.trimEnd() : text, font),
    0,
  );
}

/** A span cut into what fits in a line each. */
function fitting(span: Span, width: number, measure: Measure): Span[] {
  if (measure(span.text.trimEnd(), span.font) <= width) return [span];
  const parts: string[] = [""];
  for (const letter of span.text) {
    const longer = (parts.at(-1) ?? "") + letter;
    if (measure(longer, span.font) > width) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts.map((text) => ({ ...span, text }));
}

/** A line in which what looks the same is written at one go, so that it is read and copied whole. */
function joined(line: readonly PlacedSpan[]): PlacedLine {
  const spans: PlacedSpan[] = [];
  for (const span of line) {
    const before = spans.at(-1);
    const isAlike =
      before && before.font === span.font && before.color === span.color && before.url === span.url;
    if (!isAlike) spans.push(span);
    else
      spans[spans.length - 1] = {
        ...before,
        text: before.text + span.text,
        width: before.width + span.width,
      };
  }
  return spans;
}
