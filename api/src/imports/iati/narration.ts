import type { Narratives } from "./activity-row.ts";
import { languageCode } from "./field-text.ts";

/** One text of an element with its language, `und` where the file states none. */
export interface Narrative {
  readonly language: string;
  readonly text: string;
}

const UNSTATED = "und";

/**
 * Gathers the texts of one element that speaks in several languages: `narrative` elements (version 2), or
 * else the text directly inside it (version 1).
 */
export class Narration {
  private found: Narrative[] = [];
  private ofActivity: string | null = null;
  private ofElement: string | null = null;
  private ofNarrative: string | null = null;

  /** Begins an activity, whose language holds wherever an element states none. */
  startActivity(language: string | null): void {
    this.ofActivity = language;
  }

  startElement(tag: string | undefined): void {
    this.found = [];
    this.ofElement = languageCode(tag);
  }

  startNarrative(tag: string | undefined): void {
    this.ofNarrative = languageCode(tag);
  }

  endNarrative(text: string): void {
    this.add(this.ofNarrative, text);
  }

  /** @param direct the text outside every `narrative`, taken only where there is none. */
  endElement(direct: string): readonly Narrative[] {
    if (this.found.length === 0) this.add(null, direct);
    return this.found;
  }

  private add(stated: string | null, text: string): void {
    if (text.trim() === "") return;
    this.found.push({ language: stated ?? this.ofElement ?? this.ofActivity ?? UNSTATED, text });
  }
}

/** The first text of each language. */
export function firstPerLanguage(known: Narratives, narratives: readonly Narrative[]): Narratives {
  const texts: Record<string, string> = { ...known };
  for (const { language, text } of narratives) texts[language] ??= text;
  return texts;
}

/** All texts of each language, a blank line between them. */
export function joinedPerLanguage(known: Narratives, narratives: readonly Narrative[]): Narratives {
  const texts: Record<string, string> = { ...known };
  for (const { language, text } of narratives) {
    const before = texts[language];
    texts[language] = before === undefined ? text : `${before}\n\n${text}`;
  }
  return texts;
}
