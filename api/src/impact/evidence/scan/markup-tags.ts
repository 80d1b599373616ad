/** An element as it begins, in small letters and without the prefix of its name. */
export interface Tag {
  readonly name: string;
  /** As written, but for what stands for another sign. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Where its content begins in the text. */
  readonly end: number;
}

/** Signs that are read for tags in all at most, for each sign of a text: what quotes without end is read over and over. */
const MOST_READ = 4;
/** Tags and attributes of one text, of which the longest pages that people save have a tenth. */
const MOST_FOUND = 1_500_000;
/** The longest tag that is read; pictures may stand in one. */
const LONGEST_TAG = 8_000_000;

/** That a text would be read for too long. */
export class MarkupTooDeep extends Error {}

/**
 * Finds every tag that a reader of pages could find in a text: one may begin at each `<`, also in comments, quotes and
 * the content of others, because what one reader takes for a quote is a tag for the next.
 *
 * @throws {MarkupTooDeep} when that would take too long.
 */
export function* tagsIn(text: string): Generator<Tag> {
  let read = 0;
  let found = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const name = NAME.exec(text.slice(at + 1, at + 200))?.[0];
    if (!name) continue;
    const start = at + 1 + name.length;
    const { attributes, end } = attributesFrom(text, start);
    read += end - start;
    found += 1 + attributes.length;
    if (read > MOST_READ * text.length || found > MOST_FOUND) throw new MarkupTooDeep();
    yield { name: bare(name), attributes, end };
  }
}

const NAME = /^[a-z_\u0080-\uffff][^\s/>]*/i;

const bare = (name: string): string => name.toLowerCase().replace(/^.*:/, "");

/** What parts attributes; their names and values, in the three ways of writing them. */
const ATTRIBUTE = /[\s/"']*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?/y;

function attributesFrom(
  text: string,
  start: number,
): { readonly attributes: Tag["attributes"]; readonly end: number } {
  const attributes: [string, string][] = [];
  const attribute = new RegExp(ATTRIBUTE);
  let end = start;
  while (end < text.length && end - start < LONGEST_TAG) {
    attribute.lastIndex = end;
    const found = attribute.exec(text);
    if (!found) break;
    end = attribute.lastIndex;
    const [, name = "", double, single, plain] = found;
    attributes.push([name.toLowerCase(), decodeReferences(double ?? single ?? plain ?? "")]);
  }
  return { attributes, end };
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" },
  ...{ colon: ":", tab: "\t", newline: "\n", sol: "/", lpar: "(", rpar: ")", period: ".", num: "#" },
};

/** A text with the signs that `&…` stands for. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
