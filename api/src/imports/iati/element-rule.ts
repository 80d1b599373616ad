import type { Narrative } from "./narration.ts";
import type { Attributes, Reading } from "./reading.ts";

/** What to do with one element of the standard; elements without a rule are skipped with all they hold. */
export interface ElementRule {
  readonly children: ReadonlyMap<string, ElementRule>;
  /** Whether the text directly inside is wanted. */
  readonly keepsText: boolean;
  readonly open: ((reading: Reading, attributes: Attributes) => void) | null;
  readonly close: ((reading: Reading, text: string) => void) | null;
}

export type Children = Readonly<Record<string, ElementRule>>;

/** An element of which only attributes and children count. */
export function structure(parts: {
  readonly children?: Children;
  readonly open?: (reading: Reading, attributes: Attributes) => void;
  readonly close?: (reading: Reading) => void;
}): ElementRule {
  return {
    children: new Map(Object.entries(parts.children ?? {})),
    keepsText: false,
    open: parts.open ?? null,
    close: parts.close ?? null,
  };
}

/** An element of which the text counts, given with its attributes. */
export function text(take: (reading: Reading, text: string, attributes: Attributes) => void): ElementRule {
  return {
    children: new Map(),
    keepsText: true,
    open: hold,
    close: (reading, text) => take(reading, text, reading.holder.attributes),
  };
}

/** An element that says something in one or more languages. */
export function spoken(take: (reading: Reading, narratives: readonly Narrative[]) => void): ElementRule {
  return {
    children: new Map([["narrative", NARRATIVE]]),
    keepsText: true,
    open(reading, attributes) {
      hold(reading, attributes);
      reading.narration.startElement(attributes["xml:lang"]);
    },
    close: (reading, direct) => take(reading, reading.narration.endElement(direct)),
  };
}

const NARRATIVE: ElementRule = {
  children: new Map(),
  keepsText: true,
  open: (reading, attributes) => reading.narration.startNarrative(attributes["xml:lang"]),
  close: (reading, text) => reading.narration.endNarrative(text),
};

function hold(reading: Reading, attributes: Attributes): void {
  reading.holder = { attributes, line: reading.line };
}
