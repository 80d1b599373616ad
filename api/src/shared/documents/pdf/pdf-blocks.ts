import { setImmediate as turn } from "node:timers/promises";
import type { Block, Facts, Heading, List, Paragraph, Text } from "../document.ts";
import { type Box, type Element, INK, type Sheet, TYPES, type Type } from "./pdf-sheet.ts";
import { beginningOf, drawTable } from "./pdf-table.ts";

/** Room above each kind of block, in points. */
const ABOVE = { heading2: 22, heading3: 14, paragraph: 6, note: 5, facts: 8, table: 6, list: 6 } as const;
const LABELS = 104;
const SIGNS = 18;

/** Writes blocks one below the other, going on on the next page where they must; others are answered in between. */
export async function drawBlocks(sheet: Sheet, parent: Element, blocks: readonly Block[]): Promise<void> {
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "heading") drawHeading(sheet, parent, { ...block, below: blocks.slice(at + 1) });
    else drawBody(sheet, parent, block);
    await turn();
  }
}

function drawBody(sheet: Sheet, parent: Element, block: Exclude<Block, Heading>): void {
  switch (block.kind) {
    case "paragraph":
      drawParagraph(sheet, parent, block);
      break;
    case "facts":
      drawFacts(sheet, parent, block);
      break;
    case "list":
      drawList(sheet, parent, block);
      break;
    case "table":
      sheet.y += ABOVE.table;
      drawTable(sheet, parent, block);
  }
}

const typeOf = ({ level }: Heading): Type => (level === 2 ? TYPES.section : TYPES.part);

/** How much room it takes to begin what stands below a heading, which must not stand alone on a page. */
function beginningOfAll(sheet: Sheet, [first, ...others]: readonly Block[]): number {
  if (!first) return 0;
  if (first.kind === "table") return ABOVE.table + beginningOf(sheet, first);
  if (first.kind === "heading") return ABOVE.heading3 + typeOf(first).line + beginningOfAll(sheet, others);
  return ABOVE.facts + 2 * TYPES.body.line;
}

interface HeadingAbove extends Heading {
  /** What stands below it. */
  readonly below: readonly Block[];
}

function drawHeading(sheet: Sheet, parent: Element, { below, ...block }: HeadingAbove): void {
  const { level, text } = block;
  const isSection = level === 2;
  const type = typeOf(block);
  if (sheet.y > sheet.top) sheet.y += isSection ? ABOVE.heading2 : ABOVE.heading3;
  const lines = sheet.lines([{ text, isStrong: true }], type, sheet.box);
  sheet.keep(lines.length * type.line + 4 + beginningOfAll(sheet, below));
  if (isSection) sheet.pdf.outline.addItem(text);
  const element = started(sheet, parent, `H${level}`);
  for (const line of lines) {
    sheet.write(line, type, { x: sheet.box.x, y: sheet.y, element });
    sheet.y += type.line;
  }
  element.end();
  if (!isSection) return;
  sheet.y += 3;
  sheet.rule(sheet.y, { ...sheet.box, color: INK, weight: 0.8 });
}

function drawParagraph(sheet: Sheet, parent: Element, { text, isNote = false, language }: Paragraph): void {
  sheet.y += isNote ? ABOVE.note : ABOVE.paragraph;
  const element = sheet.pdf.struct("P", language ? { lang: language } : {});
  parent.add(element);
  flow(sheet, { text, type: isNote ? TYPES.note : TYPES.body, box: sheet.box, element, isQuiet: isNote });
  element.end();
}

interface Flow {
  readonly text: Text;
  readonly type: Type;
  readonly box: Box;
  readonly element: Element;
  readonly isQuiet?: boolean;
}

/** Writes lines one below the other, over pages; neither the first nor the last stands alone on one. */
function flow(sheet: Sheet, { text, type, box, element, isQuiet = false }: Flow): void {
  const lines = sheet.lines(text, type, { width: box.width, isQuiet });
  for (const [at, line] of lines.entries()) {
    const together = at === 0 || at === lines.length - 2 ? Math.min(2, lines.length - at) : 1;
    sheet.keep(together * type.line);
    sheet.write(line, type, { x: box.x, y: sheet.y, element });
    sheet.y += type.line;
  }
}

/** Labels with what they say, as a table without lines. */
function drawFacts(sheet: Sheet, parent: Element, { rows }: Facts): void {
  sheet.y += ABOVE.facts;
  const { x, width } = sheet.box;
  const type = TYPES.body;
  const table = started(sheet, parent, "Table");
  for (const { label, text } of rows) {
    const labelLines = sheet.lines([{ text: label, isQuiet: true }], type, { width: LABELS - 12 });
    sheet.keep(Math.max(2, labelLines.length) * type.line);
    const row = started(sheet, table, "TR");
    const head = started(sheet, row, "TH");
    for (const [at, line] of labelLines.entries())
      sheet.write(line, type, { x, y: sheet.y + at * type.line, element: head });
    const least = sheet.y + labelLines.length * type.line;
    const page = sheet.pdf.page;
    const cell = started(sheet, row, "TD");
    flow(sheet, { text, type, box: { x: x + LABELS, width: width - LABELS }, element: cell });
    if (sheet.pdf.page === page) sheet.y = Math.max(sheet.y, least);
    sheet.y += 3;
    for (const element of [head, cell, row]) element.end();
  }
  table.end();
}

function drawList(sheet: Sheet, parent: Element, { items, isNumbered }: List): void {
  sheet.y += ABOVE.list;
  const { x, width } = sheet.box;
  const type = isNumbered ? TYPES.table : TYPES.body;
  const indent = isNumbered ? SIGNS + 6 : SIGNS - 4;
  const list = started(sheet, parent, "L");
  for (const [at, text] of items.entries()) {
    sheet.keep(2 * type.line);
    const item = started(sheet, list, "LI");
    const sign = started(sheet, item, "Lbl");
    const [mark] = sheet.lines([{ text: isNumbered ? `${at + 1}.` : "–" }], type, { width: indent });
    if (mark) sheet.write(mark, type, { x, y: sheet.y, element: sign });
    const body = started(sheet, item, "LBody");
    flow(sheet, { text, type, box: { x: x + indent, width: width - indent }, element: body });
    sheet.y += 3;
    for (const element of [sign, body, item]) element.end();
  }
  list.end();
}

/** An element that belongs to another, begun. */
function started(sheet: Sheet, parent: Element, type: string): Element {
  const element = sheet.pdf.struct(type);
  parent.add(element);
  return element;
}
