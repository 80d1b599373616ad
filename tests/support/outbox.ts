import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";

/** A mail that the application wrote into a folder, as it does where no server takes its mail. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The first link in it. */
  readonly link: string;
}

/** The newest mail to an address. @throws {Error} when there is none. */
export async function readLetter(dataDirectory: string, to: string): Promise<Letter> {
  const folder = join(dataDirectory, "outbox");
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => join(folder, name))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of paths) {
    const mail = await simpleParser(readFileSync(path));
    const addressed = [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
    if (!addressed.includes(to)) continue;
    const text = mail.text ?? "";
    return { to, subject: mail.subject ?? "", text, link: /https?:\S+/.exec(text)?.[0] ?? "" };
  }
  throw new Error(`no mail to ${to}`);
}
