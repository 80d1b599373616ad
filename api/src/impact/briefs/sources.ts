import type { Block, Run, Text } from "../../shared/documents/document.ts";
import { heading, numbered, paragraph, plain } from "../../shared/documents/document.ts";
import type { FrameWords } from "./brief-words.ts";

/** What a brief rests on. */
export interface Source {
  readonly title: string;
  /** Who made or keeps it; null where the title says it. */
  readonly by: string | null;
  readonly url: string | null;
  /** Its own date, `YYYY-MM-DD`; null when it has none. */
  readonly datedOn: string | null;
  /** SHA-256 of the copy that is kept; null without one. */
  readonly sha256: string | null;
}

export interface Sources {
  /** The number of a source, as it stands in the text; the same source keeps its number. */
  readonly cite: (source: Source) => Run;
  /** All of them, by number. */
  readonly blocks: () => readonly Block[];
}

interface SourceTools {
  readonly words: FrameWords;
  readonly day: (day: string) => string;
}

/** Numbers sources in the order in which they are cited. */
export function collectSources(tools: SourceTools): Sources {
  const known = new Map<string, { readonly number: number; readonly source: Source }>();
  return {
    cite(source) {
      const key = JSON.stringify([source.title, source.by, source.url, source.datedOn]);
      const { number } = known.get(key) ?? { number: known.size + 1 };
      if (!known.has(key)) known.set(key, { number, source });
      const url = webAddress(source.url);
      return { text: `[${number}]`, isQuiet: true, ...(url !== null && { url }) };
    },
    blocks() {
      const items = [...known.values()].map(({ source }) => lineOf(source, tools));
      const listed = items.length > 0 ? numbered(items) : paragraph(plain(tools.words.noSources));
      return [heading(2, tools.words.sources), listed];
    },
  };
}

function lineOf({ title, by, url, datedOn, sha256 }: Source, { words, day }: SourceTools): Text {
  const facts = [
    by !== null && by !== title ? by : null,
    datedOn === null ? null : words.dated(day(datedOn)),
    sha256 === null ? null : words.copyKept(`${sha256.slice(0, 16)}…`),
  ].filter((fact) => fact !== null);
  const told: Run[] = [{ text: [title, ...facts].join(", ") }];
  if (url === null) return told;
  const address = webAddress(url);
  return [...told, { text: ". " }, address === null ? { text: url } : { text: url, url: address }];
}

/** What may be made a link of: pages of the web alone, for files open what their links say. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
