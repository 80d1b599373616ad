import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What to write, and where. */
export interface GeneratedFile {
  /** Size to reach, in millions of bytes; the file ends with the first activity beyond it. */
  readonly megabytes: number;
  readonly path: string;
}

/** How much was written. */
export interface GeneratedSize {
  readonly activities: number;
  readonly bytes: number;
}

const FIXTURES = fileURLToPath(new URL("../fixtures/iati", import.meta.url));
const OF_CORPUS = ["111111_publisher-activities.xml", "assembled-oxfam-novib.xml", "assembled-cafod.xml"];
const OF_FIXTURES = ["umbrella.xml", "member.xml"];

const ACTIVITY = /<iati-activity[\s>].*?<\/iati-activity>/gs;
const IDENTIFIER = /<iati-identifier>\s*([^<]*?)\s*<\/iati-identifier>/;

/**
 * Writes an IATI file as large as wanted: the activities of real files, or of the committed fixtures where there is no
 * `ONZE_CORPUS`, over and over. Each round gives them identifiers of their own and leaves everything else, so that the
 * partners of all rounds are the same. The same size always gives the same bytes.
 */
export async function generateIatiFile({ megabytes, path }: GeneratedFile): Promise<GeneratedSize> {
  const activities = (await Promise.all(sourceFiles().map(readParts))).flat();
  const out = createWriteStream(path);
  const size = { activities: 0, bytes: 0 };
  const write = async (text: string): Promise<void> => {
    size.bytes += Buffer.byteLength(text);
    if (!out.write(text)) await once(out, "drain");
  };
  await write('<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n');
  for (let round = 1; size.bytes < megabytes * 1e6; round++) {
    for (const parts of activities) {
      await write(`${parts.join(`-R${round}`)}\n`);
      size.activities++;
      if (size.bytes >= megabytes * 1e6) break;
    }
  }
  await write("</iati-activities>\n");
  out.end();
  await once(out, "close");
  return size;
}

function sourceFiles(): string[] {
  const corpus = process.env.ONZE_CORPUS;
  return corpus
    ? OF_CORPUS.map((name) => join(corpus, name))
    : OF_FIXTURES.map((name) => join(FIXTURES, name));
}

/** Each activity of a file, cut behind every mention of an activity of the same file. */
async function readParts(path: string): Promise<string[][]> {
  const activities = (await readFile(path, "utf8")).match(ACTIVITY) ?? [];
  const identifiers = activities.map((activity) => IDENTIFIER.exec(activity)?.[1] ?? "");
  const known = identifiers
    .filter((identifier) => identifier !== "")
    .map((identifier) => identifier.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const behind = new RegExp(`(?<=[">\\s](?:${known.join("|")}))(?=["<\\s])`);
  return activities.map((activity) => activity.split(behind));
}
