import { createRequire } from "node:module";
import { openSync } from "fontkit";

const files = createRequire(import.meta.url);

/** The font of the dashboard in whole, which the browser gets in parts. */
export const FONTS = {
  regular: files.resolve("source-sans/TTF/SourceSans3-Regular.ttf"),
  strong: files.resolve("source-sans/TTF/SourceSans3-Semibold.ttf"),
} as const;

export type FontName = keyof typeof FONTS;

let letters: ReadonlySet<number> | undefined;

/** Whether the font has a letter for a code point; both its weights have the same. */
export function covers(codePoint: number): boolean {
  letters ??= new Set(lettersOf(FONTS.regular));
  return letters.has(codePoint);
}

function lettersOf(file: string): readonly number[] {
  const font = openSync(file);
  if ("fonts" in font) throw new Error(`"${file}" is a collection; one font is needed.`);
  return font.characterSet;
}
