import { FILE_TYPES, type FileType } from "./file-types.ts";

/** What may stand before the first element of a page or drawing. */
const BEFORE_MARKUP = /^\uFEFF?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>)*/i;
const DRAWING = /^<(?:[a-z][\w.-]*:)?svg[\s/>]/i;
const PAGE =
  /^(?:<!doctype\s+html|<(?:html|head|body|title|meta|script|style|div|p|h1|table|a|img|iframe)[\s/>])/i;

/** Lines that letters begin with, and of which one has two at least. */
const LETTER_LINES =
  /^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type):/gim;
const HEADER_LINE = /^(?:[!-9;-~]+:|[ \t])/;

/** How much of a text is looked at. */
const BEGINNING = 16_384;

/** What a text can be; of several, its name decides. */
export function recogniseText(text: string): readonly FileType[] {
  const beginning = text.slice(0, BEGINNING);
  const markup = beginning.replace(BEFORE_MARKUP, "");
  if (DRAWING.test(markup)) return [FILE_TYPES.SVG];
  if (PAGE.test(markup) || /^\uFEFF?\s*<!doctype\s+html/i.test(beginning)) return [FILE_TYPES.HTML];
  return isLetter(beginning) ? [FILE_TYPES.EML, FILE_TYPES.TXT] : [FILE_TYPES.TXT, FILE_TYPES.CSV];
}

function isLetter(beginning: string): boolean {
  const [head = ""] = beginning.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  return lines.every((line) => HEADER_LINE.test(line)) && (head.match(LETTER_LINES)?.length ?? 0) >= 2;
}
